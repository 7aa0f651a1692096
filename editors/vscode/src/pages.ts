// The pages of the rules, as documents that VS Code renders. `configurationDefaults` in package.json opens them so.

import * as vscode from "vscode";

const SCHEME = "asyncwise";

/** The page of a rule. */
export function pageOf(rule: string): vscode.Uri {
  return vscode.Uri.from({ scheme: SCHEME, path: `/${rule}.md` });
}

/** Asks the server for a page. */
export type Ask = (rule: string) => Promise<string>;

export function register(ask: Ask): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
    provideTextDocumentContent: (uri) => ask(uri.path.replace(/^\//, "").replace(/\.md$/, "")),
  });
}

/** Opens the page of a rule, of the finding at the cursor, or of a rule that the user picks. */
export async function explain(rule: string | undefined, rules: readonly Rule[]): Promise<void> {
  const wanted = rule ?? ruleAtCursor() ?? (await pick(rules));
  if (wanted !== undefined) {
    await vscode.commands.executeCommand("markdown.showPreview", pageOf(wanted));
  }
}

export interface Rule {
  readonly id: string;
  readonly summary: string;
}

/** The rules that the settings know: package.json is made from the same list as the server. */
export function rulesOf(manifest: unknown): Rule[] {
  const settings = (manifest as Manifest).contributes.configuration.properties["asyncwise.rules"].properties;
  return Object.entries(settings).map(([id, setting]) => ({ id, summary: setting.markdownDescription }));
}

interface Manifest {
  contributes: {
    configuration: {
      properties: { "asyncwise.rules": { properties: Record<string, { markdownDescription: string }> } };
    };
  };
}

function ruleAtCursor(): string | undefined {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) {
    return undefined;
  }
  const found = vscode.languages.getDiagnostics(editor.document.uri).find((diagnostic) => {
    return diagnostic.source === "asyncwise" && diagnostic.range.contains(editor.selection.active);
  });
  const code = found?.code;
  return typeof code === "object" ? String(code.value) : code?.toString();
}

async function pick(rules: readonly Rule[]): Promise<string | undefined> {
  const items = rules.map((rule) => ({ label: rule.id, detail: rule.summary }));
  const options = { title: "Which rule?", matchOnDetail: true };
  return (await vscode.window.showQuickPick(items, options))?.label;
}
