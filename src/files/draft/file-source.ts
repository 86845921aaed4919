import { CsvError } from "../csv/csv-error";
import { proposeKind } from "../proposal/kind/propose-kind";
import { plainRows } from "../proposal/plain-rows";
import { readRows, type RowsAsked } from "../rows/read-rows";
import { givenRows, type GivenCells } from "../workbooks/given-cells";
import { readWorkbook, type WorkbookSheet } from "../workbooks/read-workbook";
import { isOfficeFile } from "../workbooks/refuse-other-files";
import type { DraftAsked } from "./asked";
import type { FoundRows } from "./found-rows";
import type { SheetName } from "./look";

/** The bytes of a file, out of which rows are found as they are asked for. */
export interface FileSource {
  readonly fileName: string;
  readonly sheets: readonly SheetName[];
  /** The sheet that is looked at while nobody has chosen one; none of a file of text. */
  readonly proposed: string | undefined;
  /**
   * @throws {CsvError} when the file is no table in any reading, or not written as it was asked for.
   */
  readonly rows: (asked: DraftAsked) => FoundRows;
}

/**
 * Takes the bytes of a file of text or a workbook; its bytes tell which it is.
 *
 * @throws {CsvError} with the name of the file, when it is a workbook that cannot be read.
 */
export async function fileSource(fileName: string, bytes: Uint8Array): Promise<FileSource> {
  if (isOfficeFile(bytes)) return sheetsOf(fileName, await namingFile(fileName, bytes));
  return { fileName, sheets: [], proposed: undefined, rows: textRows(fileName, bytes) };
}

/**
 * Takes cells of an open workbook under the name of their table or sheet.
 *
 * @throws {CsvError} when nothing stands in them.
 */
export function cellsSource(name: string, given: GivenCells): FileSource {
  return sheetsOf(name, [{ name, isHidden: false, rows: givenRows(given) }]);
}

async function namingFile(fileName: string, bytes: Uint8Array): Promise<readonly WorkbookSheet[]> {
  try {
    return await readWorkbook(bytes);
  } catch (thrown) {
    throw thrown instanceof CsvError ? thrown.inFile(fileName) : thrown;
  }
}

/** To cut a large file takes a second: rows are kept while they are cut alike. */
function textRows(name: string, bytes: Uint8Array): FileSource["rows"] {
  let kept: { readonly key: string; readonly found: FoundRows } | undefined;
  return ({ encoding, headerRow, reading: { delimiter } }) => {
    const key = `${encoding ?? ""} ${delimiter ?? ""}`;
    if (kept?.key !== key) {
      kept = { key, found: foundIn(cutOrRefused(bytes, { name, encoding, delimiter }), undefined) };
    }
    return headerRow === undefined ? kept.found : foundIn(kept.found.cut, headerRow);
  };
}

function foundIn(cut: FoundRows["cut"], headerRow: number | undefined): FoundRows {
  const isNone = cut instanceof CsvError || headerRow === NO_ROW;
  return { cut, plain: isNone ? undefined : plainRows(cut, headerRow) };
}

/** As a person says that no row names the columns. */
const NO_ROW = 0;

function cutOrRefused(bytes: Uint8Array, asked: RowsAsked): FoundRows["cut"] {
  try {
    return readRows(bytes, asked);
  } catch (thrown) {
    // Another delimiter is tried on what could be cut before: the person stays where they are.
    if (thrown instanceof CsvError && asked.delimiter !== undefined) return thrown;
    throw thrown;
  }
}

function sheetsOf(fileName: string, all: readonly WorkbookSheet[]): FileSource {
  const filled = all.flatMap(({ name, isHidden, rows }) =>
    rows === undefined ? [] : [{ name, isHidden, found: { cut: rows, plain: plainRows(rows) } }],
  );
  const [first] = filled;
  if (first === undefined) {
    const message = "expected a sheet with a table, found nothing in any sheet";
    throw new CsvError("empty", message).inFile(fileName);
  }
  const proposed = filled.find(({ found }) => isOurs(found)) ?? first;
  return {
    fileName,
    sheets: filled.map(({ name, isHidden }) => ({ name, isHidden })),
    proposed: proposed.name,
    rows: ({ sheet = proposed.name, headerRow }) => {
      const { found } = filled.find(({ name }) => name === sheet) ?? proposed;
      return headerRow === undefined ? found : foundIn(found.cut, headerRow);
    },
  };
}

function isOurs({ plain }: FoundRows): boolean {
  return plain !== undefined && proposeKind(plain.laid).table !== undefined;
}
