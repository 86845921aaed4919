import { parseArgs } from "node:util";
import { requireAddress, requireClient } from "./address.mjs";
import { ScriptError } from "./process.mjs";

const EXPECTED =
  "address=https://.../, office=https://.../office.js or settings=path/to/settings.csv";

/**
 * Looks through the arguments of a build before it takes its minutes: a misspelt one would make a
 * manifest that leads to this machine, or leave an organisation without its Settings.
 *
 * @param {readonly string[]} given - E.g. `--env address=https://kam.example.com/`.
 * @throws {ScriptError}
 */
export function requireBuildArguments(given) {
  const { values } = parseArgs({
    args: [...given],
    options: { env: { type: "string", multiple: true } },
    strict: false,
    allowPositionals: true,
  });
  const said = (values.env ?? []).map((each) => {
    const [name, ...rest] = String(each).split("=");
    const value = rest.join("=");
    if (name === "address") return [name, requireAddress(value)];
    if (name === "office") return [name, requireClient(value)];
    if (name === "settings" && value !== "") return [name, value];
    throw new ScriptError(`--env: expected ${EXPECTED}, found ${String(each)}`);
  });
  return Object.fromEntries(said);
}
