import { unzipSync } from "fflate";
import { openXlsx } from "../../src/files/xlsx/open-xlsx";
import { readXlsx } from "../../src/files/xlsx/read/read-xlsx";
import type { CellRecord, WorkbookRecord } from "../../src/files/xlsx/read/workbook-record";
import { saveXlsx } from "../../src/files/xlsx/save-xlsx";
import type { XlsxChange } from "../../src/files/xlsx/write/changes";
import { parseArea } from "../../src/workbook/address";

/** The texts of all parts of a workbook, by another unzipper. */
export function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  const entries = Object.entries(unzipSync(bytes));
  return Object.fromEntries(
    entries.map(([name, part]) => [name, Buffer.from(part).toString("latin1")]),
  );
}

/** The names of parts that are in one and not in the other, or not the same. */
export function differingParts(one: Uint8Array, other: Uint8Array): readonly string[] {
  const [before, after] = [partsOf(one), partsOf(other)];
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].filter((name) => before[name] !== after[name]).toSorted();
}

export function recordOf(bytes: Uint8Array): WorkbookRecord {
  return readXlsx(openXlsx(bytes));
}

/** A cell of a workbook, called as a person calls it. */
export function cellOf(bytes: Uint8Array, sheet: string, cell: string): CellRecord | undefined {
  return cellIn(recordOf(bytes), sheet, cell);
}

/** The same of a workbook that is read already. */
export function cellIn(
  { sheets }: WorkbookRecord,
  sheet: string,
  cell: string,
): CellRecord | undefined {
  const place = parseArea(cell);
  return sheets
    .find(({ name }) => name === sheet)
    ?.cells.find(({ row, column }) => row === place?.row && column === place.column);
}

/** The bytes of a workbook after changes. */
export function changed(bytes: Uint8Array, ...changes: readonly XlsxChange[]): Uint8Array {
  return saveXlsx(bytes, changes).bytes;
}
