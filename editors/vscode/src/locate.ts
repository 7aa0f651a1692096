// Which program is the server. Knows nothing of VS Code, so that tests need none.

import { execFile } from "node:child_process";
import { accessSync, constants, statSync } from "node:fs";
import * as path from "node:path";

/** The oldest server that this extension can work with. */
export const OLDEST = "0.1.0";

/** How long a program may take to say its version, in milliseconds. */
const PATIENCE = 10_000;

export interface Server {
  readonly command: string;
  readonly version: string;
}

export type Problem =
  | { readonly kind: "missing" }
  | { readonly kind: "not-runnable"; readonly command: string; readonly reason: string }
  | { readonly kind: "not-asyncwise"; readonly command: string }
  | { readonly kind: "too-old"; readonly command: string; readonly version: string };

export interface Places {
  /** What the user's settings name, if they do. */
  readonly configured: string;
  /** Where a package with a server inside has it. */
  readonly bundled: string;
  /** The folders of the `PATH`. */
  readonly path: readonly string[];
  /** What `~` stands for. */
  readonly home: string;
}

/** The program that is wanted: the configured one, the one inside this extension, the first on the `PATH`. */
export function choose(places: Places, windows = process.platform === "win32"): string | undefined {
  if (places.configured !== "") {
    return places.configured.replace(/^~(?=[\\/])/, places.home);
  }
  if (isProgram(places.bundled)) {
    return places.bundled;
  }
  const name = windows ? "asyncwise.exe" : "asyncwise";
  // Cargo's folder is not on the `PATH` of an editor that was started from a menu.
  const folders = [...places.path, path.join(places.home, ".cargo", "bin")];
  return folders.filter((folder) => path.isAbsolute(folder)).map((folder) => path.join(folder, name)).find(isProgram);
}

/** The server, asked for its version; or what is wrong with it. */
export async function locate(places: Places): Promise<Server | Problem> {
  const command = choose(places);
  if (command === undefined) {
    return { kind: "missing" };
  }
  let output: string;
  try {
    output = await run(command);
  } catch (error) {
    return { kind: "not-runnable", command, reason: error instanceof Error ? error.message : String(error) };
  }
  const version = readVersion(output);
  if (version === undefined) {
    return { kind: "not-asyncwise", command };
  }
  return isOlder(version, OLDEST) ? { kind: "too-old", command, version } : { command, version };
}

/** One sentence for the user. */
export function describe(problem: Problem): string {
  switch (problem.kind) {
    case "missing":
      return "asyncwise is not installed: there is no program of that name on the PATH.";
    case "not-runnable":
      return `asyncwise cannot be started: ${problem.command} does not run (${problem.reason.trim()}).`;
    case "not-asyncwise":
      return `${problem.command} is not asyncwise.`;
    case "too-old":
      return `asyncwise ${problem.version} is too old for this extension, which needs ${OLDEST} or newer (${problem.command}).`;
  }
}

/** The version in what `asyncwise --version` prints. */
export function readVersion(output: string): string | undefined {
  return /^asyncwise (\d+\.\d+\.\d+)/.exec(output)?.[1];
}

/** Whether the version `a` is older than `b`. */
export function isOlder(a: string, b: string): boolean {
  const [left, right] = [a, b].map((version) => version.split(".").map(Number));
  for (let at = 0; at < 3; at++) {
    const difference = (left?.[at] ?? 0) - (right?.[at] ?? 0);
    if (difference !== 0) {
      return difference < 0;
    }
  }
  return false;
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

function run(command: string): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(command, ["--version"], { timeout: PATIENCE, windowsHide: true }, (error, stdout) => {
      if (error === null) {
        resolve(stdout);
      } else {
        reject(error);
      }
    });
  });
}
