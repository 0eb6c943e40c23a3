// Preloaded into the packaged Node by node_runtime.py.
//
// jsii starts two Nodes: bin/jsii-runtime.js does nothing but pass messages on to lib/program.js, the kernel, which it
// starts as a child. Here the first one loads the kernel itself. That saves a process, and two copies of every message.
"use strict";

const fs = require("node:fs");
const Module = require("node:module");
const { Writable } = require("node:stream");

const RELAY = /\/bin\/jsii-runtime\.js$/; // with backslashes, as on Windows, it is not matched: two processes there
const KERNEL = "/lib/program.js";
const [STDIN, STDOUT, STDERR] = [0, 1, 2];
const CHANNEL = 3; // where the kernel reads requests and writes answers; the relay's standard input and output
const OPENS_CHANNEL = /\breadFD:\s*3,\s*writeFD:\s*3\b/; // in the text of the kernel

const { _load } = Module;
const { readSync, writeSync } = fs;

Module._load = (request, parent, isMain) => {
  if (!isMain || !RELAY.test(request)) return _load(request, parent, isMain);
  const kernel = request.replace(RELAY, KERNEL);
  // a jsii that is laid out in another way runs as it is meant to
  if (!opensChannel(kernel)) return _load(request, parent, isMain);
  standInForRelay();
  return _load(kernel, parent, isMain);
};

function opensChannel(kernel) {
  try {
    return OPENS_CHANNEL.test(fs.readFileSync(kernel, "latin1"));
  } catch {
    return false;
  }
}

function standInForRelay() {
  // the relay gives the kernel this option, and the kernel looks whether it is there: then it links packages, not copies
  process.execArgv.push("--preserve-symlinks");
  delete process.env.NODE_OPTIONS; // its options were meant for this process, not for programs that it starts
  process.on("SIGINT", () => {}); // Ctrl-C reaches Python, too, which ends us; then the kernel clears up after itself
  wrapPrinted();
  fs.readSync = (fd, ...rest) => readSync(fd === CHANNEL ? STDIN : fd, ...rest);
  fs.writeSync = (fd, data, offset, ...rest) => {
    if (fd !== STDERR) return writeSync(fd === CHANNEL ? STDOUT : fd, data, offset, ...rest);
    const left = Buffer.from(data).subarray(offset);
    process.stderr.write(left);
    return left.length;
  };
}

// What is printed goes to standard error, wrapped so that Python knows where to print it. Never by writeSync: it would
// wait forever for a Python that waits for us and reads no standard error any more.
function wrapPrinted() {
  const toPython = process.stderr;
  for (const name of ["stdout", "stderr"]) {
    const write = (chunk, _encoding, done) => {
      toPython.write(`${JSON.stringify({ [name]: chunk.toString("base64") })}\n`);
      done();
    };
    Object.defineProperty(process, name, { value: new Writable({ write }) });
  }
}
