// A server that is reading a large workspace until a file says that it may go on. It finds nothing.

import { existsSync } from "node:fs";
import { join } from "node:path";

if (process.argv.includes("--version")) {
  console.log("asyncwise 0.1.0");
  process.exit(0);
}

const TOKEN = "load";
let unread = "";

process.stdin.setEncoding("utf8").on("data", (text) => {
  unread += text;
  for (let message; (message = next()) !== undefined; ) {
    answer(message);
  }
});

function answer({ id, method }) {
  if (method === "initialize") {
    send({ id, result: { capabilities: {} } });
  } else if (method === "initialized") {
    send({ id: 1, method: "window/workDoneProgress/create", params: { token: TOKEN } });
  } else if (method === "exit") {
    process.exit(0);
  } else if (method === undefined) {
    read();
  } else if (id !== undefined) {
    send({ id, result: null });
  }
}

function read() {
  const tell = (value) => send({ method: "$/progress", params: { token: TOKEN, value } });
  tell({ kind: "begin", title: "Reading", percentage: 0 });
  tell({ kind: "report", message: "400 of 1000 files", percentage: 40 });
  const waiting = setInterval(() => {
    if (existsSync(join(process.env.HOME, "go-on"))) {
      clearInterval(waiting);
      tell({ kind: "end" });
    }
  }, 100);
}

/** Takes the next message from what has come so far. */
function next() {
  const header = /^Content-Length: (\d+)\r\n(?:.+\r\n)*\r\n/.exec(unread);
  const length = Number(header?.[1]);
  if (header === null || Buffer.byteLength(unread) < header[0].length + length) {
    return undefined;
  }
  const body = Buffer.from(unread).subarray(header[0].length, header[0].length + length);
  unread = Buffer.from(unread).subarray(header[0].length + length).toString();
  return JSON.parse(body.toString());
}

function send(message) {
  const body = JSON.stringify({ jsonrpc: "2.0", ...message });
  process.stdout.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
}
