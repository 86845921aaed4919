import { ScriptError } from "./process.mjs";

/**
 * Holds the Settings that a build is to carry to all that functions ask of them, before the build takes its minutes.
 *
 * @param {string | undefined} path - Of the file, from the folder of the project; `undefined` where none is given.
 * @throws {ScriptError} In one line, with what was expected and what was found.
 */
export async function requireSettings(path) {
  if (path === undefined) return;
  // The rules of a Settings table stand in the sources alone, and before set-up nothing can read those.
  const { require: requireSource } = await import("tsx/cjs/api");
  const { faultOfSettings } = requireSource("../src/build/settings-file.ts", import.meta.url);
  const fault = faultOfSettings(path);
  if (fault !== undefined) throw new ScriptError(fault);
}
