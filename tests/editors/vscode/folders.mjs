// Two projects in one window, each with a configuration of its own.

import assert from "node:assert/strict";
import { join } from "node:path";
import { session, step } from "./steps.mjs";
import { Workbench } from "./workbench.mjs";

const { TEST_HOME, TEST_VSIX, TEST_SHOTS } = process.env;
const WORKSPACE = join(TEST_HOME, "both.code-workspace");

await session(await Workbench.open(TEST_HOME, WORKSPACE, TEST_VSIX), TEST_SHOTS, async (workbench, page) => {
  const squiggle = workbench.squiggle();

  await workbench.edit("strict.rs");
  await step("the status bar says that it is ready", () => workbench.status("is looking at this workspace"));
  await step("a hazard in the one is underlined", () => squiggle.waitFor());
  await workbench.edit("lenient.rs");
  await page.locator(".tab.active", { hasText: "lenient.rs" }).waitFor();
  await page.waitForTimeout(2000);
  assert.equal(await squiggle.count(), 0, "what the configuration of the other allows is not");
  await workbench.write("tokio::spawn(async {});");
  await step("what it does not allow is", () => workbench.squiggle("hint").waitFor());
});
