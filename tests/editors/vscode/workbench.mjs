// VS Code's workbench in a browser: its server with a folder opened, a page that shows it, and what a user does there.

import { spawn } from "node:child_process";
import { mkdirSync, openSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import chromium from "@sparticuz/chromium";
import { chromium as playwright } from "playwright-core";

/** Machines that run tests are busy. */
export const PATIENCE = Number(process.env.TEST_PATIENCE ?? 60_000);

/** How long VS Code may take to be there. */
const LOADING = 120_000;

const ENTRY = join(process.env.TEST_TOOLS, "node_modules/code-server/out/node/entry.js");

// No surprises: nothing that asks, greets, updates or phones.
const QUIET = {
  "chat.disableAIFeatures": true,
  "extensions.autoCheckUpdates": false,
  "extensions.autoUpdate": "off",
  "security.workspace.trust.enabled": false,
  "telemetry.telemetryLevel": "off",
  "update.mode": "none",
  "workbench.editor.useModal": "off",
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "workbench.startupEditor": "none",
  "git.enabled": false,
  // Files are saved when a test does so.
  "files.autoSave": "off",
  // Pictures are shown beside text.
  "breadcrumbs.enabled": false,
  "editor.minimap.enabled": false,
};

export class Workbench {
  /** Opens a folder or a workspace, with the extension of `vsix` installed if it is given. */
  static async open(home, folder, vsix, settings = {}) {
    const places = ["--user-data-dir", join(home, "data"), "--extensions-dir", join(home, "extensions")];
    mkdirSync(join(home, "data/User"), { recursive: true });
    writeFileSync(join(home, "data/User/settings.json"), JSON.stringify({ ...QUIET, ...settings }));
    if (vsix !== undefined) {
      await finished(start([...places, "--install-extension", vsix]));
    }
    const port = await freePort();
    const quiet = ["--auth", "none", "--disable-telemetry", "--disable-update-check"];
    const more = ["--disable-getting-started-override", "--bind-addr", `127.0.0.1:${port}`];
    const server = start([...places, ...quiet, ...more, folder]);
    try {
      return await Workbench.show(server, `http://127.0.0.1:${port}/`);
    } catch (error) {
      // Whoever waits for the end of what this process started would wait for ever.
      server.kill();
      throw error;
    }
  }

  /** Opens a browser on VS Code's server. */
  static async show(server, url) {
    await answers(`${url}healthz`);
    const browser = await playwright.launch({
      executablePath: process.env.TEST_CHROMIUM ?? (await chromium.executablePath()),
      args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"],
      headless: true,
    });
    try {
      const page = await browser.newPage({ viewport: { width: 1200, height: 640 } });
      page.setDefaultTimeout(LOADING);
      await page.goto(url);
      await page.locator(".monaco-workbench .explorer-folders-view").waitFor();
      page.setDefaultTimeout(PATIENCE);
      return new Workbench(server, browser, page);
    } catch (error) {
      await browser.close();
      throw error;
    }
  }

  constructor(server, browser, page) {
    this.server = server;
    this.browser = browser;
    this.page = page;
  }

  /** Opens a file of the folder. */
  async edit(name) {
    await this.openQuickInput("Control+p");
    await this.quickInput().fill(name);
    await this.page.locator(".quick-input-list .monaco-list-row", { hasText: name }).first().click();
    await this.page.locator(".tab.active", { hasText: name }).waitFor();
    await this.page.locator(".editor-instance .view-lines").waitFor();
  }

  /** Puts the cursor somewhere; a click would hit what floats there. */
  async goto(line, column) {
    await this.pick("Control+g", `${line}:${column}`, ":");
  }

  /** Runs a command of the palette; takes something of what it offers then, if it does. */
  async command(title, choice) {
    if (choice === undefined) {
      await this.pick("F1", title, ">");
      return;
    }
    await this.openQuickInput("F1");
    await this.choose(title, ">");
    await this.page.locator(".quick-input-list .monaco-list-row", { hasText: choice }).first().click();
  }

  async pick(key, text, prefix = "") {
    await this.openQuickInput(key);
    const input = await this.choose(text, prefix);
    await input.waitFor({ state: "hidden" });
  }

  /** A key may get lost while what had the focus goes away. */
  async openQuickInput(key) {
    const input = this.quickInput();
    for (const end = Date.now() + PATIENCE; ; ) {
      await this.page.keyboard.press(key);
      const opened = input.waitFor({ timeout: 5000 }).then(() => true, () => false);
      if ((await opened) || Date.now() > end) {
        return;
      }
    }
  }

  quickInput() {
    return this.page.locator(".quick-input-widget:visible input[type=text]");
  }

  /** Takes the first of what is offered for this text. */
  async choose(text, prefix) {
    const input = this.quickInput();
    await input.waitFor();
    await input.fill(prefix + text);
    await this.page.locator(".quick-input-list .monaco-list-row").first().waitFor();
    await this.page.keyboard.press("Enter");
    return input;
  }

  /** The item of asyncwise in the status bar, once it says this to those who cannot see. */
  async status(text) {
    await this.page.locator(`.statusbar-item:has([aria-label*="${text}"])`).first().waitFor();
  }

  /** Changes the user's settings, as a user does: VS Code need not see what others write. */
  async set(settings) {
    await this.writeSettings("User", { ...QUIET, ...settings });
  }

  /** Changes the settings of this machine, among them which programs are run. */
  async setOnMachine(settings) {
    await this.writeSettings("Remote", settings);
  }

  async writeSettings(whose, settings) {
    await this.command(`Preferences: Open ${whose} Settings (JSON)`);
    await this.page.locator(".tab.active", { hasText: "settings.json" }).waitFor();
    await this.page.locator(".monaco-editor.focused").waitFor();
    await this.page.keyboard.press("Control+a");
    await this.page.keyboard.insertText(JSON.stringify(settings));
    // What the editor has closed by itself.
    await this.page.keyboard.press("Control+Shift+End");
    await this.page.keyboard.press("Delete");
    await this.page.locator(".tab.active.dirty", { hasText: "settings.json" }).waitFor();
    await this.page.keyboard.press("Control+s");
    await this.page.locator(".tab.active.dirty").waitFor({ state: "detached" });
    await this.page.keyboard.press("Control+w");
  }

  /** Messages of asyncwise that lie over the window. */
  messages() {
    return this.page.locator(".notification-toast", { hasText: "asyncwise" });
  }

  /** Closes all messages. */
  async closeMessages() {
    await this.command("Notifications: Clear All Notifications");
    await this.messages().first().waitFor({ state: "detached" });
  }

  /** Writes a statement at the start of `main`: a hazard unless said. */
  async write(statement = "std::thread::sleep(PAUSE);") {
    await this.goto(2, 18);
    await this.page.keyboard.press("Enter");
    await this.page.keyboard.type(statement);
  }

  /** Asks what is wrong here. */
  async hover(line, column, text) {
    const shown = this.page.locator(".monaco-hover:visible").getByText(text).first();
    await this.ask(line, column, ["Control+k", "Control+i"], shown);
  }

  /** Opens the light bulb here, and finds a fix in it. */
  async fix(line, column, text) {
    const shown = this.page.locator(".action-widget:visible").getByText(text).first();
    await this.ask(line, column, ["Control+."], shown);
    return shown;
  }

  /** Presses keys somewhere, until what they show is there: what moves meanwhile takes it away. */
  async ask(line, column, keys, shown) {
    for (const end = Date.now() + PATIENCE; Date.now() < end; ) {
      // What is half open is only focused by the next try.
      await this.page.keyboard.press("Escape");
      await this.goto(line, column);
      for (const key of keys) {
        await this.page.keyboard.press(key);
      }
      if (await shown.waitFor({ timeout: 5000 }).then(() => true, () => false)) {
        return;
      }
    }
    throw new Error(`${keys.join(" ")} at ${line}:${column} shows nothing of the kind`);
  }

  /** What is underlined. */
  squiggle(kind = "warning") {
    return this.page.locator(`.squiggly-${kind}`).first();
  }

  /** A finding in the list of problems. */
  problem(text = "asyncwise") {
    return this.page.locator(".markers-panel .monaco-list-row", { hasText: text }).first();
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

/** Starts VS Code's server. It has much to say, beside what a step that fails says. */
function start(args) {
  const log = openSync(join(process.env.TEST_SHOTS, "server.log"), "a");
  return spawn(process.execPath, [ENTRY, ...args], {
    env: { ...process.env, EXTENSIONS_GALLERY: "{}" },
    stdio: ["ignore", log, log],
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
  for (const end = Date.now() + LOADING; Date.now() < end; ) {
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
