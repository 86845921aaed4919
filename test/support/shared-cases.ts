import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Files of others with their right readings; they lie beside the project and are no part of it. */
const FOLDER = join(__dirname, "../../../shared/cases");

export const hasSharedCases = existsSync(FOLDER);

/** The bytes of a file of the cases. */
export function sharedBytes(path: string): Uint8Array {
  return readFileSync(join(FOLDER, path));
}

/** A file, and the reading that was written by hand for it. */
export interface SharedCase {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly expected: ExpectedReading;
}

export interface ExpectedReading {
  readonly kind: string;
  readonly header_rows: readonly number[] | null;
  readonly columns: readonly unknown[];
  readonly rows: readonly (readonly unknown[])[];
  readonly row_count?: number;
  readonly rows_stand_in?: readonly number[];
  readonly left_out: readonly { readonly row: number; readonly text: string }[];
  readonly doubts: readonly string[];
  readonly message_names?: readonly string[];
}

/** All cases of a folder that have a reading; none where the folder is missing. */
export function sharedCases(folder: string): readonly SharedCase[] {
  const path = join(FOLDER, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((file) => !file.endsWith(".json"))
    .map((file) => ({
      file,
      bytes: readFileSync(join(path, file)),
      expected: JSON.parse(
        readFileSync(join(path, file.replace(/\.[^.]+$/, "-expected.json")), "utf8"),
      ) as ExpectedReading,
    }));
}
