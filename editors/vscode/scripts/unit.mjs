// Runs the tests in test/, which need no VS Code.

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import * as esbuild from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
const outdir = await mkdtemp(join(tmpdir(), "asyncwise-"));
try {
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: ["test/*.test.ts"],
    outdir,
    outExtension: { ".js": ".cjs" },
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
  });
  const run = spawnSync(process.execPath, ["--test", outdir], { stdio: "inherit" });
  process.exitCode = run.status ?? 1;
} finally {
  await rm(outdir, { recursive: true });
}
