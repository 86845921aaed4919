import { spawn } from "node:child_process";
import { connect } from "node:net";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { ROOT, ScriptError } from "./process.mjs";

/**
 * Starts the development server as a child that ends with us: at Ctrl+C, at a fault, and when we are
 * killed, as its channel to us closes then.
 *
 * `ended` is fulfilled by Ctrl+C only; the server's own end is a fault. `listening` is true once a
 * page can be asked for, and false when that will not happen any more.
 *
 * @param {{ port: number, given: readonly string[], script?: string }} options - `given`: further arguments.
 */
export function startDevServer({ port, given, script = join(ROOT, "scripts/dev.mjs") }) {
  // Nothing typed is for the server: questions of other tools would lose their answers to it.
  const child = spawn(process.execPath, [script, "--port", String(port), ...given], {
    cwd: ROOT,
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  const ended = new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (exitCode, signal) => {
      if (signal === "SIGINT" || exitCode === 0) resolve();
      else reject(new ScriptError("The development server ended: see its messages above."));
    });
  });
  // Whoever awaits it next hears of a fault; until then it must not end this process by itself.
  ended.catch(() => undefined);
  const end = () => child.kill();
  process.once("exit", end);
  ended.finally(() => process.removeListener("exit", end)).catch(() => undefined);
  return { ended, listening: untilListening(child, port), end };
}

async function untilListening(child, port) {
  while (child.exitCode === null && child.signalCode === null) {
    if (await isListening(port)) return true;
    await delay(200);
  }
  return false;
}

/** Whether something on this machine answers at the port. */
export function isListening(port) {
  return new Promise((resolve) => {
    const socket = connect({ port, host: "localhost" });
    socket.once("connect", () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => resolve(false));
  });
}
