// The item in the status bar: ready, reading the workspace, or what is wrong.

import * as vscode from "vscode";
import type { WorkDoneProgressBegin, WorkDoneProgressEnd, WorkDoneProgressReport } from "vscode-languageclient/node";

type Progress = WorkDoneProgressBegin | WorkDoneProgressReport | WorkDoneProgressEnd;

export class Status implements vscode.Disposable {
  private readonly item = vscode.window.createStatusBarItem("asyncwise", vscode.StatusBarAlignment.Left);

  constructor() {
    this.item.name = "asyncwise";
    this.item.command = "asyncwise.showStatus";
    this.starting();
    this.item.show();
  }

  starting(): void {
    this.show("$(loading~spin) asyncwise", "asyncwise is starting");
  }

  ready(version: string): void {
    this.show("$(check) asyncwise", `asyncwise ${version} is looking at this workspace`);
  }

  stopped(): void {
    this.show("$(circle-slash) asyncwise", "asyncwise is not running");
  }

  failed(message: string): void {
    this.show("$(warning) asyncwise", message, new vscode.ThemeColor("statusBarItem.warningBackground"));
  }

  /** Progress that the server reports. */
  progress(progress: Progress, version: string): void {
    if (progress.kind === "end") {
      this.ready(version);
      return;
    }
    const percent = progress.percentage === undefined ? "" : ` ${progress.percentage} %`;
    this.show(`$(loading~spin) asyncwise${percent}`, `asyncwise is reading the workspace: ${progress.message ?? ""}`);
  }

  dispose(): void {
    this.item.dispose();
  }

  private show(text: string, tooltip: string, background?: vscode.ThemeColor): void {
    this.item.text = text;
    this.item.tooltip = tooltip;
    this.item.accessibilityInformation = { label: tooltip };
    this.item.backgroundColor = background;
  }
}
