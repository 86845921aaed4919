import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { readSettingsFile } from "../files/settings/read-settings-file";
import { SETTINGS_PLACE } from "../files/settings/settings-place";
import { CsvError } from "../files/csv/csv-error";

const ROOT = join(__dirname, "../..");

/** The file of Settings that a build carries unless it is given another: headers alone. */
const WITHOUT_ROWS = join(ROOT, SETTINGS_PLACE);

/**
 * The file of Settings that a build is to carry.
 *
 * @param given - Its path, from the folder of the project.
 * @throws {Error} When it is no file of Settings; the message is the whole report.
 */
export function settingsFile(given: string | undefined): string {
  if (given === undefined) return WITHOUT_ROWS;
  const fault = faultOfSettings(given);
  if (fault !== undefined) throw new Error(fault);
  return resolve(ROOT, given);
}

/** What is wrong with a file of Settings, in one line; `undefined` where a build may carry it. */
export function faultOfSettings(given: string): string | undefined {
  const bytes = readBytes(resolve(ROOT, given));
  if (bytes === undefined)
    return `settings: expected a file that can be read, found none at ${given}`;
  try {
    readSettingsFile(bytes, given);
    return undefined;
  } catch (thrown) {
    if (thrown instanceof CsvError) return thrown.message;
    throw thrown;
  }
}

/** Missing, a folder, or closed to us: whichever it is, there is nothing to read. */
function readBytes(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
