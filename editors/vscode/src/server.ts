// The server's life: found, started, watched, restarted, stopped. Whatever goes wrong is said once, in one message.

import * as os from "node:os";
import * as path from "node:path";
import * as vscode from "vscode";
import {
  CloseAction,
  ErrorAction,
  LanguageClient,
  RevealOutputChannelOn,
  type ErrorHandler,
  type LanguageClientOptions,
} from "vscode-languageclient/node";

import { Crashes } from "./crashes";
import { describe, locate, type Places, type Server } from "./locate";
import { pageOf } from "./pages";
import type { Status } from "./status";

const EXPLAIN_RULE = "asyncwise.explainRule";
const STATUS = "asyncwise.status";

const HOW = "How to Get It";
const RESTART = "Restart";
const LOG = "Open Log";
const SETTINGS = "Open Settings";

/** What the server says of itself. */
interface ServerStatus {
  readonly version: string;
  readonly uptimeSeconds: number;
  readonly documents: readonly { readonly findings: number }[];
}

/** A client that pops up nothing by itself: what is wrong is told by the host, once. */
class QuietClient extends LanguageClient {
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }
}

export class ServerHost {
  private client: LanguageClient | undefined;
  /** Whether it has ever answered. */
  private hasStarted = false;
  /** Starts and stops wait for each other. */
  private turn: Promise<void> = Promise.resolve();

  constructor(
    private readonly extension: vscode.ExtensionContext,
    private readonly log: vscode.LogOutputChannel,
    private readonly status: Status,
  ) {}

  start(): Promise<void> {
    return this.next(() => this.startNow());
  }

  stop(): Promise<void> {
    return this.next(() => this.stopNow());
  }

  restart(): Promise<void> {
    return this.next(async () => {
      await this.stopNow();
      await this.startNow();
    });
  }

  /** The page of a rule, in Markdown. */
  async page(rule: string): Promise<string> {
    if (this.client?.isRunning() !== true) {
      return "asyncwise is not running.";
    }
    return this.ask<string>(EXPLAIN_RULE, rule);
  }

  /** Tells what the server is doing. */
  async showStatus(): Promise<void> {
    const running = this.client?.isRunning() === true;
    const message = running ? describeStatus(await this.ask<ServerStatus>(STATUS)) : "asyncwise is not running.";
    const choice = await vscode.window.showInformationMessage(message, RESTART, LOG);
    await this.act(choice);
  }

  private next(step: () => Promise<void>): Promise<void> {
    this.turn = this.turn.then(step, step);
    return this.turn;
  }

  private ask<T>(command: string, ...args: unknown[]): Promise<T> {
    return this.client!.sendRequest<T>("workspace/executeCommand", { command, arguments: args });
  }

  private async startNow(): Promise<void> {
    this.status.starting();
    const found = await locate(this.places());
    if ("kind" in found) {
      const buttons = found.kind === "missing" ? [HOW, SETTINGS] : [HOW, SETTINGS, LOG];
      this.fail(describe(found), ...buttons);
      return;
    }
    this.log.info(`starting asyncwise ${found.version}: ${found.command}`);
    const client = this.newClient(found);
    this.client = client;
    this.hasStarted = false;
    try {
      await client.start();
      this.hasStarted = true;
      this.status.ready(found.version);
    } catch (error) {
      this.log.error(String(error));
      // A server that ended later is the error handler's to tell.
      if (this.client === client) {
        this.client = undefined;
        this.fail("asyncwise did not start.", RESTART, LOG);
      }
    }
  }

  private async stopNow(): Promise<void> {
    const client = this.client;
    this.client = undefined;
    this.status.stopped();
    try {
      await client?.stop();
      await client?.dispose();
    } catch (error) {
      // It is gone already, or does not listen: its process is killed.
      this.log.warn(String(error));
    }
  }

  private places(): Places {
    const name = process.platform === "win32" ? "asyncwise.exe" : "asyncwise";
    return {
      configured: vscode.workspace.getConfiguration("asyncwise").get<string>("server.path", "").trim(),
      bundled: path.join(this.extension.extensionPath, "server", name),
      path: (process.env["PATH"] ?? "").split(path.delimiter),
      home: os.homedir(),
    };
  }

  private newClient(server: Server): LanguageClient {
    const options: LanguageClientOptions = {
      documentSelector: ["file", "untitled"].map((scheme) => ({ scheme, language: "rust" })),
      outputChannel: this.log,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      initializationOptions: vscode.workspace.getConfiguration("asyncwise"),
      errorHandler: this.errorHandler(server),
      initializationFailedHandler: () => false,
      middleware: {
        handleDiagnostics: (uri, diagnostics, next) => next(uri, diagnostics.map(withPage)),
        handleWorkDoneProgress: (_token, params) => this.status.progress(params, server.version),
      },
    };
    return new QuietClient("asyncwise", "asyncwise", { command: server.command, args: ["lsp"] }, options);
  }

  private errorHandler(server: Server): ErrorHandler {
    const crashes = new Crashes();
    return {
      error: () => ({ action: ErrorAction.Continue, handled: true }),
      closed: () => {
        if (!this.hasStarted) {
          // Whoever started it is told.
          return { action: CloseAction.DoNotRestart, handled: true };
        }
        if (crashes.restart(Date.now())) {
          this.log.warn("the server has ended; it is started again");
          // The client starts it; when that is done its state changes, and progress makes the status ready.
          this.status.starting();
          void this.readyAgain(server);
          return { action: CloseAction.Restart, handled: true };
        }
        this.client = undefined;
        this.fail("asyncwise ended several times in a short while, and is not started again.", RESTART, LOG);
        return { action: CloseAction.DoNotRestart, handled: true };
      },
    };
  }

  private async readyAgain(server: Server): Promise<void> {
    const client = this.client;
    const subscription = client?.onDidChangeState(() => {
      if (client.isRunning()) {
        this.status.ready(server.version);
        subscription?.dispose();
      }
    });
  }

  private fail(message: string, ...buttons: string[]): void {
    this.log.error(message);
    this.status.failed(message);
    void vscode.window.showErrorMessage(message, ...buttons).then((choice) => this.act(choice));
  }

  private async act(choice: string | undefined): Promise<void> {
    switch (choice) {
      case HOW: {
        const page = vscode.Uri.joinPath(this.extension.extensionUri, "walkthrough", "install.md");
        await vscode.commands.executeCommand("markdown.showPreview", page);
        break;
      }
      case SETTINGS:
        await vscode.commands.executeCommand("workbench.action.openSettings", "asyncwise.server.path");
        break;
      case RESTART:
        await this.restart();
        break;
      case LOG:
        this.log.show();
        break;
    }
  }
}

/** The rule's name becomes a link to its page. */
function withPage(diagnostic: vscode.Diagnostic): vscode.Diagnostic {
  if (typeof diagnostic.code === "string") {
    diagnostic.code = { value: diagnostic.code, target: pageOf(diagnostic.code) };
  }
  return diagnostic;
}

function describeStatus(status: ServerStatus): string {
  const findings = status.documents.reduce((sum, document) => sum + document.findings, 0);
  const open = `${status.documents.length} open ${status.documents.length === 1 ? "file" : "files"}`;
  return `asyncwise ${status.version} has run for ${status.uptimeSeconds} s and found ${findings} in ${open}.`;
}
