// VS Code's workbench in a browser: its server with a folder opened, a page that shows it, and what a user does there.

import { spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import chromium from "@sparticuz/chromium";
import { chromium as playwright } from "playwright-core";

/** Machines that run tests are busy. */
export const PATIENCE = Number(process.env.TEST_PATIENCE ?? 60_000);

const ENTRY = join(process.env.TEST_TOOLS, "node_modules/code-server/out/node/entry.js");

// No surprises: nothing that asks, greets, updates or phones.
const QUIET = {
  "chat.disableAIFeatures": true,
  "extensions.autoCheckUpdates": false,
  "extensions.autoUpdate": false,
  "security.workspace.trust.enabled": false,
  "telemetry.telemetryLevel": "off",
  "update.mode": "none",
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "workbench.startupEditor": "none",
};

export class Workbench {
  /** Opens `folder` with the extension of `vsix` installed. */
  static async open(home, folder, vsix, settings = {}) {
    const places = ["--user-data-dir", join(home, "data"), "--extensions-dir", join(home, "extensions")];
    mkdirSync(join(home, "data/User"), { recursive: true });
    writeFileSync(join(home, "data/User/settings.json"), JSON.stringify({ ...QUIET, ...settings }));
    await finished(start([...places, "--install-extension", vsix]));
    const port = await freePort();
    const quiet = ["--auth", "none", "--disable-telemetry", "--disable-update-check", "--disable-workspace-trust"];
    const more = ["--disable-getting-started-override", "--bind-addr", `127.0.0.1:${port}`];
    const server = start([...places, ...quiet, ...more, folder]);
    await answers(`http://127.0.0.1:${port}/healthz`);
    const browser = await playwright.launch({
      executablePath: process.env.TEST_CHROMIUM ?? (await chromium.executablePath()),
      args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"],
      headless: true,
    });
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    page.setDefaultTimeout(PATIENCE);
    const workbench = new Workbench(server, browser, page);
    await page.goto(`http://127.0.0.1:${port}/`);
    await page.locator(".monaco-workbench .explorer-folders-view").waitFor();
    return workbench;
  }

  constructor(server, browser, page) {
    this.server = server;
    this.browser = browser;
    this.page = page;
  }

  /** Opens a file of the folder. */
  async edit(name) {
    await this.pick("Control+p", name);
    await this.page.locator(".editor-instance .view-lines").waitFor();
  }

  /** Puts the cursor somewhere; a click would hit what floats there. */
  async goto(line, column) {
    await this.pick("Control+g", `${line}:${column}`, ":");
  }

  /** Runs a command of the palette. */
  async command(title) {
    await this.pick("F1", title, ">");
  }

  async pick(key, text, prefix = "") {
    await this.page.keyboard.press(key);
    const input = this.page.locator(".quick-input-widget:visible input[type=text]");
    await input.waitFor();
    await input.fill(prefix + text);
    await this.page.locator(".quick-input-list .monaco-list-row").first().waitFor();
    await this.page.keyboard.press("Enter");
    await input.waitFor({ state: "hidden" });
  }

  /** The item of asyncwise in the status bar, once it says this to those who cannot see. */
  async status(text) {
    await this.page.locator(`.statusbar-item:has([aria-label*="${text}"])`).first().waitFor();
  }

  /** Text in a document that is shown rendered. */
  rendered(text) {
    return this.page.frameLocator("iframe.webview").frameLocator("iframe#active-frame").getByText(text).first();
  }

  async screenshot(file) {
    await this.page.screenshot({ path: file });
  }

  async close() {
    await this.browser.close();
    this.server.kill();
    await new Promise((resolve) => this.server.once("exit", resolve));
  }
}

function start(args) {
  return spawn(process.execPath, [ENTRY, ...args], {
    env: { ...process.env, EXTENSIONS_GALLERY: "{}" },
    stdio: ["ignore", "ignore", "inherit"],
  });
}

function finished(child) {
  return new Promise((resolve, reject) => {
    child.once("exit", (status) => (status === 0 ? resolve() : reject(new Error(`it ended with status ${status}`))));
  });
}

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

async function answers(url) {
  for (const end = Date.now() + PATIENCE; Date.now() < end; ) {
    try {
      if ((await fetch(url)).ok) {
        return;
      }
    } catch {
      // Not yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${url} never answered`);
}
