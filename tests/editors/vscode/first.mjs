// What a user sees first, after the steps of the README.

import { session, step } from "./steps.mjs";
import { Workbench } from "./workbench.mjs";

const { TEST_HOME, TEST_PROJECT, TEST_SHOTS } = process.env;

await session(await Workbench.open(TEST_HOME, TEST_PROJECT), TEST_SHOTS, async (workbench) => {
  await workbench.edit("main.rs");
  await step("the status bar says that it is ready", () => workbench.status("is looking at this workspace"));
  await workbench.write();
  await step("a hazard is underlined while it is typed", () => workbench.squiggle().waitFor());
});
