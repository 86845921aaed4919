import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";

/** Real data sets lie beside the project and are never part of it. */
const FOLDER = join(__dirname, "../../../shared/data");

export const hasRealData = existsSync(FOLDER);

/**
 * `describe` where the data are there; else a suite that is skipped and says why. Its body is not run
 * then: most bodies read the data before their first test.
 */
export function describeRealData(name: string, suite: () => void): void {
  describeWhere(hasRealData, name, suite);
}

/** The same for another folder beside the project, or for a program. */
export function describeWhere(
  isThere: boolean,
  name: string,
  suite: () => void,
  what = "the folder of real data",
): void {
  if (isThere) describe(name, suite);
  else
    describe(name, () => {
      it.skip(`skipped: ${what} is not there`, () => undefined);
    });
}

export function realDataPath(file: string): string {
  return join(FOLDER, file);
}

/** Rows by header, numbers as numbers. */
export function readRealData(file: string): readonly Readonly<Record<string, string | number>>[] {
  const text = readFileSync(realDataPath(file), "utf8");
  const { data } = Papa.parse<Record<string, string | number>>(text, {
    header: true,
    dynamicTyping: true,
    skipEmptyLines: true,
  });
  return data;
}
