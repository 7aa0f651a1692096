import assert from "node:assert/strict";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import * as path from "node:path";
import { after, test } from "node:test";

import { choose, describe, isOlder, locate, readVersion, type Places } from "../src/locate";

const dir = mkdtempSync(path.join(tmpdir(), "asyncwise-"));
after(() => rmSync(dir, { recursive: true }));

/** A program in a folder of its own that prints `output` and ends with `status`. */
function program(folder: string, output: string, status = 0): string {
  mkdirSync(path.join(dir, folder), { recursive: true });
  const file = path.join(dir, folder, "asyncwise");
  writeFileSync(file, `#!/bin/sh\necho '${output}'\nexit ${status}\n`);
  chmodSync(file, 0o755);
  return file;
}

function places(given: Partial<Places>): Places {
  return { configured: "", bundled: path.join(dir, "none"), path: [], home: path.join(dir, "home"), ...given };
}

test("the setting wins over the bundled server, and that over the PATH", () => {
  const bundled = program("bundled", "");
  const onPath = path.dirname(program("bin", ""));
  assert.equal(choose(places({ configured: "/x/asyncwise", bundled, path: [onPath] })), "/x/asyncwise");
  assert.equal(choose(places({ bundled, path: [onPath] })), bundled);
  assert.equal(choose(places({ path: [onPath] })), path.join(onPath, "asyncwise"));
});

test("cargo's folder is looked into when the PATH lacks it", () => {
  const home = path.join(dir, "user");
  const installed = program("user/.cargo/bin", "");
  assert.equal(choose(places({ home })), installed);
});

test("relative folders of the PATH are left out, for they would be folders of the workspace", () => {
  assert.equal(choose(places({ path: [".", "bin"] })), undefined);
});

test("a home directory may be abbreviated", () => {
  assert.equal(choose(places({ configured: "~/bin/asyncwise", home: "/home/u" })), "/home/u/bin/asyncwise");
});

test("a server that answers is taken", async () => {
  const command = program("good", "asyncwise 0.1.0");
  assert.deepEqual(await locate(places({ configured: command })), { command, version: "0.1.0" });
});

test("what is wrong is told apart, and told with the program's name", async () => {
  const old = program("old", "asyncwise 0.0.9");
  const other = program("other", "hello");
  const broken = program("broken", "", 3);
  const absent = path.join(dir, "absent");
  assert.deepEqual(await locate(places({})), { kind: "missing" });
  const expected: readonly (readonly [string, string])[] = [
    [old, "too-old"],
    [other, "not-asyncwise"],
    [broken, "not-runnable"],
    [absent, "not-runnable"],
  ];
  for (const [configured, kind] of expected) {
    const problem = await locate(places({ configured }));
    assert.ok("kind" in problem);
    assert.equal(problem.kind, kind);
    assert.ok(describe(problem).includes(configured));
  }
});

test("versions are compared by number", () => {
  assert.equal(readVersion("asyncwise 1.20.3 (abc)\n"), "1.20.3");
  assert.equal(readVersion("other 1.2.3"), undefined);
  assert.ok(isOlder("0.9.0", "0.10.0"));
  assert.ok(!isOlder("0.10.0", "0.10.0"));
  assert.ok(!isOlder("1.0.0", "0.10.0"));
});
