// A user's session: writes a hazard, looks at it, mends it; then the server dies.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { session, step, until } from "./steps.mjs";
import { Workbench } from "./workbench.mjs";

const { TEST_HOME, TEST_PROJECT, TEST_VSIX, TEST_SHOTS } = process.env;
const MAIN = join(TEST_PROJECT, "app/src/main.rs");

await session(await Workbench.open(TEST_HOME, TEST_PROJECT, TEST_VSIX), TEST_SHOTS, async (workbench, page) => {
  const [squiggle, problem] = [workbench.squiggle(), workbench.problem()];

  await workbench.edit("main.rs");
  await step("the status bar says that it is ready", () => workbench.status("is looking at this workspace"));
  assert.equal(await squiggle.count(), 0);
  await workbench.write();
  await step("a hazard is underlined while it is typed", () => squiggle.waitFor());
  await page.keyboard.press("Control+Shift+M");
  await step("and listed among the problems", () => problem.waitFor());

  await step("the hover tells why", () => workbench.hover(3, 12, "A worker thread"));
  await page.keyboard.press("Escape");

  await step("the light bulb offers fixes", () => workbench.fix(3, 12, "tokio::time::sleep"));
  await page.keyboard.press("Enter");
  await step("the line is mended and no longer underlined", () => squiggle.waitFor({ state: "detached" }));
  await step("nor listed", () => problem.waitFor({ state: "detached" }));
  await page.keyboard.press("Control+s");
  const saved = () => readFileSync(MAIN, "utf8").includes("    tokio::time::sleep(PAUSE).await;\n");
  await step("the file on disk has the fix", () => until(saved));

  await workbench.write();
  await step("the hazard is back", () => squiggle.waitFor());
  await workbench.set({ "asyncwise.rules": { "blocking-call-in-async": "allow" } });
  await step("a rule that the settings allow is silent at once", () => squiggle.waitFor({ state: "detached" }));
  await workbench.set({});
  await step("and speaks again at once", () => squiggle.waitFor());
  await workbench.command("asyncwise: Fix All That Is Safe to Fix in This File");
  await step("all is fixed at once", () => squiggle.waitFor({ state: "detached" }));

  const first = serverProcess();
  process.kill(first, "SIGKILL");
  await step("a server that dies is started again", () => until(() => ![0, first].includes(serverProcess())));
  await workbench.write();
  await step("and finds what is typed then", () => squiggle.waitFor());
  await step("and nobody is bothered", async () => assert.equal(await workbench.messages().count(), 0));

  await workbench.command("asyncwise: Show the Server's Status");
  await step("the status is told", () => workbench.messages().getByText("found 1 in 1 open file").waitFor());
  await workbench.closeMessages();
  await workbench.command("asyncwise: Open the Log");
  // What stands in it needs a native module, which is not installed here.
  const shown = page.locator(".part.panel select option:checked", { hasText: "asyncwise" }).first();
  await step("the log opens", () => shown.waitFor({ state: "attached" }));

  await page.keyboard.press("Control+Shift+M");
  await problem.getByText("blocking-call-in-async").click({ modifiers: ["Control"] });
  const pageOfRule = workbench.rendered("neither do timers");
  await step("the rule's name leads to its page, rendered", () => pageOfRule.waitFor());
  await page.keyboard.press("Control+w");
  await step("which can be closed", () => pageOfRule.waitFor({ state: "detached" }));
  await workbench.goto(3, 12);
  await workbench.command("asyncwise: Explain a Rule");
  await step("the command leads there too", () => pageOfRule.waitFor());
  await workbench.screenshot(join(TEST_SHOTS, "page.png"));
  await page.keyboard.press("Control+w");

  await workbench.command("Welcome: Open Walkthrough...", "Get started with asyncwise");
  await step("there is a walkthrough", () => page.getByText("See a hazard").first().waitFor());
  await workbench.screenshot(join(TEST_SHOTS, "walkthrough.png"));
});

/** The server that this user's VS Code runs; 0 when there is none. */
function serverProcess() {
  const processes = execFileSync("ps", ["-eo", "pid=,args="], { encoding: "utf8" }).split("\n");
  const server = processes.find((line) => line.includes(join(TEST_HOME, ".cargo/bin/asyncwise") + " lsp"));
  return server === undefined ? 0 : Number.parseInt(server, 10);
}
