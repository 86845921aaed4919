import { ROOT, ScriptError, exitCodeOf, main, npmCommand, secondsSince } from "./process.mjs";
import { setUp } from "./set-up.mjs";

/** Scripts of package.json, the quick ones and those that explain most first. */
const CHECKS = ["types", "lint", "rooms", "format:check", "licences"];

/** Runs every check, also after one has failed, so that one run shows all there is to mend. */
await main(async () => {
  await setUp();
  const { command, arguments: given, shell } = npmCommand(process.env, process.platform);
  const failed = [];
  for (const check of CHECKS) {
    const started = Date.now();
    const exitCode = await exitCodeOf(command, [...given, "run", "--silent", check], {
      cwd: ROOT,
      shell,
    });
    if (exitCode !== 0) failed.push(check);
    console.log(`${check}: ${exitCode === 0 ? "ok" : "FAILED"} (${secondsSince(started)} s)`);
  }
  if (failed.length > 0) throw new ScriptError(`Failed: ${failed.join(", ")}.`);
});
