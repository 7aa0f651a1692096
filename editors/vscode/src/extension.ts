// What VS Code calls.

import * as vscode from "vscode";

import * as pages from "./pages";
import { ServerHost } from "./server";
import { Status } from "./status";

let host: ServerHost | undefined;

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const log = vscode.window.createOutputChannel("asyncwise", { log: true });
  const status = new Status();
  const server = new ServerHost(context, log, status);
  host = server;
  const rules = pages.rulesOf(context.extension.packageJSON);
  const commands: Record<string, (argument?: string) => unknown> = {
    "asyncwise.restart": () => server.restart(),
    "asyncwise.showStatus": () => server.showStatus(),
    "asyncwise.explain": (rule) => pages.explain(rule, rules),
    "asyncwise.fixAll": fixAll,
    "asyncwise.openLog": () => log.show(),
  };
  context.subscriptions.push(
    log,
    status,
    pages.register((rule) => server.page(rule)),
    ...Object.entries(commands).map(([id, run]) => vscode.commands.registerCommand(id, run)),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration("asyncwise.server.path")) {
        void server.restart();
      }
    }),
    // The workspace's own settings count from now on.
    vscode.workspace.onDidGrantWorkspaceTrust(() => void server.restart()),
  );
  await server.start();
}

export function deactivate(): Promise<void> | undefined {
  return host?.stop();
}

function fixAll(): Thenable<unknown> {
  return vscode.commands.executeCommand("editor.action.codeAction", {
    kind: "source.fixAll.asyncwise",
    apply: "first",
  });
}
