import { spawn } from "node:child_process";
import { connect } from "node:net";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { parseArgs } from "node:util";
import { httpsArguments, installTools, requireDesktopExcel, runTool } from "./excel-tools.mjs";
import { ROOT, ScriptError, main } from "./process.mjs";
import { setUp } from "./set-up.mjs";

/** The address that manifest.xml names. */
const PORT = 3000;

/**
 * Starts desktop Excel with the add-in, served from the sources; `--stop` takes it out of Excel again.
 *
 * Makes a certificate for localhost and asks to trust it: Excel loads pages from https only.
 */
await main(async (given) => {
  const { values } = parseArgs({ args: given, options: { stop: { type: "boolean" } } });
  requireDesktopExcel(process.platform);
  await setUp();
  await installTools();
  if (values.stop === true) {
    await tellExcel("stop");
    return;
  }
  if (await isListening(PORT)) {
    throw new ScriptError(
      `Port ${PORT} is in use, and manifest.xml names it: end what runs there (npm start or npm run dev?), then try again.`,
    );
  }
  await runTool("office-addin-dev-certs", ["install"], "The certificate was not made or trusted.");
  const server = startServer();
  const isServing = await Promise.race([server.ended.then(() => false), server.listening]);
  if (!isServing) return;
  await tellExcel("start", "--app", "excel", "--no-debug");
  console.log(
    "Excel is starting. Ctrl+C ends the server; npm run start:excel -- --stop removes it.",
  );
  await server.ended;
});

function tellExcel(command, ...given) {
  return runTool(
    "office-addin-debugging",
    [command, join(ROOT, "manifest.xml"), "desktop", ...given],
    `Excel could not be asked to ${command} the add-in: see the messages above.`,
  );
}

/**
 * `ended` is fulfilled by Ctrl+C only; the server's own end is a fault. `listening` is true once a
 * page can be asked for, and false when that will not happen any more.
 */
function startServer() {
  const given = [join(ROOT, "scripts/dev.mjs"), ...httpsArguments()];
  const child = spawn(process.execPath, given, {
    cwd: ROOT,
    stdio: ["ignore", "inherit", "inherit"],
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
  process.once("SIGINT", () => child.kill("SIGINT"));
  process.once("exit", () => child.kill());
  return { ended, listening: untilListening(child) };
}

async function untilListening(child) {
  while (child.exitCode === null && child.signalCode === null) {
    if (await isListening(PORT)) return true;
    await delay(200);
  }
  return false;
}

function isListening(port) {
  return new Promise((resolve) => {
    const socket = connect({ port, host: "localhost" });
    socket.once("connect", () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => resolve(false));
  });
}
