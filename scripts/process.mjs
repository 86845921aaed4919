import { spawn } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Folder of the project. */
export const ROOT = join(fileURLToPath(import.meta.url), "../..");

/** A fault that a person can act on: its message is the whole report. */
export class ScriptError extends Error {
  constructor(message, exitCode = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** Runs a script: one line for a fault that a person can act on, the full trace for our own mistake. */
export async function main(script) {
  try {
    await script(process.argv.slice(2));
  } catch (thrown) {
    const isForThePerson =
      thrown instanceof ScriptError || thrown.code?.startsWith("ERR_PARSE_ARGS") === true;
    console.error(isForThePerson ? thrown.message : thrown);
    process.exitCode = thrown.exitCode ?? 1;
  }
}

/**
 * Runs a program to its end, its output going to ours.
 *
 * @param {string} command
 * @param {readonly string[]} given - Its arguments.
 * @param {{ failure: string, cwd?: string, shell?: boolean }} options - `failure`: what to say when it does not succeed.
 * @throws {ScriptError} `failure`, with the program's exit code, or when it cannot be started.
 */
export async function run(command, given, { failure, ...options }) {
  const exitCode = await exitCodeOf(command, given, options);
  if (exitCode !== 0) throw new ScriptError(failure, exitCode);
}

/** Runs a program to its end, its output going to ours, and gives its exit code. */
export function exitCodeOf(command, given, { cwd = ROOT, shell = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, given, { cwd, shell, stdio: ["ignore", "inherit", "inherit"] });
    child.once("error", (error) =>
      reject(new ScriptError(`Could not start ${command}: ${error.message}`)),
    );
    // A program ended by a signal has no exit code of its own.
    child.once("exit", (exitCode) => resolve(exitCode ?? 1));
  });
}

/** Runs a JavaScript program of a package with this very Node. Works alike on all platforms, unlike node_modules/.bin. */
export function runPackage(file, given, failure) {
  return run(process.execPath, [join(ROOT, "node_modules", file), ...given], { failure });
}

/**
 * How npm is called: as the npm that runs us, or else as the one on the path.
 *
 * @returns {{ command: string, arguments: readonly string[], shell: boolean }}
 */
export function npmCommand(environment, platform) {
  const file = environment.npm_execpath;
  if (file !== undefined && /npm-cli\.[cm]?js$/.test(file)) {
    return { command: process.execPath, arguments: [file], shell: false };
  }
  // On Windows npm is a command file, which only a shell can run.
  return { command: "npm", arguments: [], shell: platform === "win32" };
}

export function secondsSince(started) {
  return Math.round((Date.now() - started) / 1000);
}
