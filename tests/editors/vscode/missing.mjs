// What a user sees who has installed the extension, but not asyncwise; until they have.

import assert from "node:assert/strict";
import { copyFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { session, step } from "./steps.mjs";
import { Workbench } from "./workbench.mjs";

const { TEST_HOME, TEST_PROJECT, TEST_VSIX, TEST_SHOTS, TEST_SERVER } = process.env;

await session(await Workbench.open(TEST_HOME, TEST_PROJECT, TEST_VSIX), TEST_SHOTS, async (workbench, page) => {
  const messages = page.locator(".notification-toast", { hasText: "asyncwise" });
  const squiggle = page.locator(".squiggly-warning").first();

  await workbench.edit("main.rs");
  await step("a message says what is missing", () => messages.getByText("asyncwise is not installed").waitFor());
  assert.equal(await messages.count(), 1);
  await step("so does the status bar", () => workbench.status("asyncwise is not installed"));
  await workbench.screenshot(join(TEST_SHOTS, "missing.png"));
  await workbench.goto(2, 18);
  await page.keyboard.press("Enter");
  await page.keyboard.type("std::thread::sleep(PAUSE);");
  await page.waitForTimeout(2000);
  assert.equal(await squiggle.count(), 0, "without a server nothing is underlined");

  await messages.getByText("How to Get It").click();
  await step("the button shows how to get it", () => workbench.rendered("cargo install").waitFor());
  mkdirSync(join(TEST_HOME, ".cargo/bin"), { recursive: true });
  copyFileSync(TEST_SERVER, join(TEST_HOME, ".cargo/bin/asyncwise"));
  await workbench.command("asyncwise: Restart the Server");
  await step("once it is installed it is found", () => workbench.status("is looking at this workspace"));
  await page.locator(".tab", { hasText: "main.rs" }).click();
  await step("and looks at what was typed before", () => squiggle.waitFor());
});
