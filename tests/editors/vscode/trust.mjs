// A workspace that nobody trusts names a program to be run.

import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { session, step, until } from "./steps.mjs";
import { Workbench } from "./workbench.mjs";

const { TEST_HOME, TEST_PROJECT, TEST_VSIX, TEST_SHOTS } = process.env;
const HAS_RUN = join(TEST_HOME, "has-run");

const settings = {
  "security.workspace.trust.enabled": true,
  "security.workspace.trust.startupPrompt": "never",
  "security.workspace.trust.banner": "never",
};

await session(await Workbench.open(TEST_HOME, TEST_PROJECT, TEST_VSIX, settings), TEST_SHOTS, async (workbench, page) => {
  await workbench.edit("main.rs");
  await step("the workspace is not trusted", () => page.locator(".statusbar-item", { hasText: "Restricted Mode" }).waitFor());
  await step("the user's own asyncwise runs", () => workbench.status("is looking at this workspace"));
  await workbench.write();
  await step("and finds what is typed", () => workbench.squiggle().waitFor());
  assert.ok(!existsSync(HAS_RUN), "the program that the workspace names has not run");

  await workbench.command("Workspaces: Manage Workspace Trust");
  await page.locator(".workspace-trust-editor").getByText("Trust", { exact: true }).first().click();
  await step("in a trusted workspace it does", () => until(() => existsSync(HAS_RUN)));
});
