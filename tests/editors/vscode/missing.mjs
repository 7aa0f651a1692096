// What a user sees who has installed the extension, but not asyncwise; until they have. Whatever is wrong is said once.

import assert from "node:assert/strict";
import { chmodSync, copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { session, step } from "./steps.mjs";
import { Workbench } from "./workbench.mjs";

const { TEST_HOME, TEST_PROJECT, TEST_VSIX, TEST_SHOTS, TEST_SERVER, TEST_TOOLS } = process.env;

await session(await Workbench.open(TEST_HOME, TEST_PROJECT, TEST_VSIX), TEST_SHOTS, async (workbench, page) => {
  const [messages, squiggle] = [workbench.messages(), workbench.squiggle()];

  /** One message comes, and the status bar says the same. */
  async function saysOnce(text) {
    await step(`a message: ${text}`, () => messages.getByText(text).waitFor());
    await step("the same in the status bar", () => workbench.status(text));
    await page.waitForTimeout(1000);
    assert.equal(await messages.count(), 1, `${text}: one message`);
  }

  /** The settings name this program from now on. */
  async function use(name, script) {
    const program = join(TEST_HOME, name);
    writeFileSync(program, `#!/bin/sh\n${script}\n`);
    chmodSync(program, 0o755);
    await workbench.closeMessages();
    await workbench.setOnMachine({ "asyncwise.server.path": program });
  }

  await workbench.edit("main.rs");
  await saysOnce("asyncwise is not installed");
  await workbench.screenshot(join(TEST_SHOTS, "missing.png"));
  await workbench.write();
  await page.waitForTimeout(2000);
  assert.equal(await squiggle.count(), 0, "without a server nothing is underlined");
  await messages.getByText("How to Get It").click();
  await step("the button shows how to get it", () => workbench.rendered("cargo install").waitFor());
  await page.keyboard.press("Control+w");
  await workbench.command("asyncwise: Restart the Server");
  await saysOnce("asyncwise is not installed");

  await use("old", "echo asyncwise 0.0.9");
  await saysOnce("asyncwise 0.0.9 is too old for this extension");
  await use("other", "echo ripgrep 14.1.0");
  await saysOnce("is not asyncwise");
  await use("broken", "exit 127");
  await saysOnce("asyncwise cannot be started");
  await use("ends", 'case "$1" in --version) echo asyncwise 0.1.0 ;; *) echo no luck >&2; exit 3 ;; esac');
  await saysOnce("asyncwise did not start");
  await use("falls", `case "$1" in --version) echo asyncwise 0.1.0 ;; *) timeout 0.7 ${TEST_SERVER} "$@" ;; esac`);
  await saysOnce("asyncwise ended several times in a short while");
  await workbench.closeMessages();

  await use("slow", `exec '${process.execPath}' '${join(TEST_TOOLS, "slow_server.mjs")}' "$@"`);
  await step("how far it is with reading", () => workbench.status("is reading the workspace: 400 of 1000 files"));
  await step("in percent", () => page.locator(".statusbar-item", { hasText: "asyncwise 40 %" }).waitFor());
  writeFileSync(join(TEST_HOME, "go-on"), "");
  await step("and when that is done", () => workbench.status("is looking at this workspace"));

  mkdirSync(join(TEST_HOME, ".cargo/bin"), { recursive: true });
  copyFileSync(TEST_SERVER, join(TEST_HOME, ".cargo/bin/asyncwise"));
  await workbench.setOnMachine({});
  await step("once it is installed it is found", () => workbench.status("is looking at this workspace"));
  await page.locator(".tab", { hasText: "main.rs" }).click();
  await step("and looks at what was typed before", () => squiggle.waitFor());
});
