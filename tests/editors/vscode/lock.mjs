// A mutex is held over an await. It is declared in another file, and converted in both.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { session, step, until } from "./steps.mjs";
import { Workbench } from "./workbench.mjs";

const { TEST_HOME, TEST_PROJECT, TEST_VSIX, TEST_SHOTS } = process.env;
const [MAIN, STORE] = ["main.rs", "store.rs"].map((file) => join(TEST_PROJECT, "app/src", file));

await session(await Workbench.open(TEST_HOME, TEST_PROJECT, TEST_VSIX), TEST_SHOTS, async (workbench, page) => {
  const [squiggle, problem] = [workbench.squiggle("error"), workbench.problem("sync-guard-across-await")];
  const has = (file, text) => readFileSync(file, "utf8").includes(text);

  await workbench.edit("main.rs");
  await step("a guard over an await is underlined", () => squiggle.waitFor());
  await page.keyboard.press("Control+Shift+M");
  await step("and listed among the problems", () => problem.waitFor());
  await step("the hover tells why", () => workbench.hover(4, 34, "While the task waits"));
  await workbench.screenshot(join(TEST_SHOTS, "hover.png"));
  await page.keyboard.press("Escape");

  const convert = page.locator(".action-widget").getByText("Convert to `tokio::sync::Mutex` everywhere").first();
  await step("the light bulb offers to convert the lock", () => workbench.fix(4, 34, "Convert to `tokio::sync::Mutex`"));
  await workbench.screenshot(join(TEST_SHOTS, "fixes.png"));
  assert.ok(has(STORE, "use std::sync::Mutex;"), "nothing is changed before somebody wants it");
  await convert.click();
  await step("it is no longer underlined", () => squiggle.waitFor({ state: "detached" }));
  await step("nor listed", () => problem.waitFor({ state: "detached" }));
  await workbench.command("File: Save All Files");
  await step("the file with the await has changed", () => until(() => has(MAIN, "store.total.lock().await;")));
  await step("and the one with the declaration", () => until(() => has(STORE, "use tokio::sync::Mutex;")));
});
