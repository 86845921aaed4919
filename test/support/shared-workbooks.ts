import { existsSync, readdirSync, readFileSync } from "node:fs";
import { realDataPath } from "./real-data";

/** Workbooks of others; they lie beside the project and are no part of it. */
const FOLDER = realDataPath("xlsx");

export const hasSharedWorkbooks = existsSync(FOLDER);

/** Their file names, in order; none where the folder is missing. */
export const sharedWorkbooks: readonly string[] = hasSharedWorkbooks
  ? readdirSync(FOLDER)
      .filter((file) => /\.xls[xm]$/.test(file))
      .toSorted()
  : [];

export function sharedWorkbook(file: string): Uint8Array {
  return new Uint8Array(readFileSync(realDataPath(`xlsx/${file}`)));
}
