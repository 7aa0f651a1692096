// Makes the package: `npm run package` the universal one, which finds asyncwise on the PATH, and
// `npm run package -- TARGET PROGRAM` one for a platform, with that program inside.

import { chmod, copyFile, mkdir, rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { createVSIX } from "@vscode/vsce";

const TARGETS = ["linux-x64", "linux-arm64", "alpine-x64", "darwin-x64", "darwin-arm64", "win32-x64"];

const [target, program] = process.argv.slice(2);
if ((target === undefined) !== (program === undefined) || (target !== undefined && !TARGETS.includes(target))) {
  console.error(`usage: npm run package [-- TARGET PROGRAM]\ntargets: ${TARGETS.join(", ")}`);
  process.exit(2);
}

const root = new URL("..", import.meta.url);
const server = new URL("server/", root);
await rm(server, { recursive: true, force: true });
if (program !== undefined) {
  const inside = new URL(target.startsWith("win32") ? "asyncwise.exe" : "asyncwise", server);
  await mkdir(server);
  await copyFile(program, inside);
  await chmod(inside, 0o755);
}
await import("./build.mjs");
const packagePath = fileURLToPath(new URL(`dist/asyncwise${target === undefined ? "" : `-${target}`}.vsix`, root));
try {
  await createVSIX({
    cwd: fileURLToPath(root),
    packagePath,
    dependencies: false,
    allowMissingRepository: true,
    rewriteRelativeLinks: false,
    skipLicense: true,
    ...(target === undefined ? {} : { target }),
  });
} finally {
  await rm(server, { recursive: true, force: true });
}
