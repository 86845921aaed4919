import readSheets from "read-excel-file/universal";
import { CsvError } from "../csv/csv-error";
import type { FileRows } from "../rows/read-rows";
import { StoredNumber, type SheetValue } from "./cell-text";
import { refusal, refuseOlderFiles } from "./refuse-other-files";
import { sheetRows } from "./sheet-rows";
import { workbookParts, type ReachingSheet, type WorkbookParts } from "./workbook-parts";
import { packParts } from "./unpack-parts";

/** A sheet of a workbook. */
export interface WorkbookSheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** None when nothing stands in its cells, or when it is a chart. */
  readonly rows: FileRows | undefined;
}

const MEGABYTE = 1024 * 1024;
const MOST_UNPACKED = 256 * MEGABYTE;
/** A sheet is read as a rectangle: one cell far away makes it as large as one that is full. */
const MOST_CELLS = 20_000_000;

/**
 * Reads the bytes of an .xlsx file as its sheets, their rows as the reader of text files would find them.
 *
 * @param most - Bytes that may be unpacked.
 * @throws {CsvError} `workbook` with words for whatever cannot be read.
 */
export async function readWorkbook(
  bytes: Uint8Array,
  most = MOST_UNPACKED,
): Promise<readonly WorkbookSheet[]> {
  refuseOlderFiles(bytes);
  const { sheets, read } = await soundly(async () => {
    const parts = workbookParts(bytes, most);
    return { sheets: parts.sheets, read: await cellsOf(parts) };
  });
  return sheets.map(({ isHidden }, index) => {
    const { sheet = "", data } = read[index] ?? {};
    return { name: sheet, isHidden, rows: data && sheetRows(data) };
  });
}

const DAMAGED =
  "expected a whole workbook, found one that is damaged or written in an unusual way: open it in Excel and save it again, or copy it once more from where it came";

/** Whatever a damaged file makes others throw is no message for a person. */
async function soundly<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (thrown) {
    throw thrown instanceof CsvError ? thrown : refusal(DAMAGED);
  }
}

interface ReadSheet {
  readonly sheet: string;
  readonly data?: readonly (readonly SheetValue[])[];
}

async function cellsOf({ sheets, parts }: WorkbookParts): Promise<readonly ReadSheet[]> {
  refuseFarCells(sheets);
  const read = await readSheets<StoredNumber>(packParts(parts), {
    trim: false,
    parseNumber: (stored) => new StoredNumber(stored),
  });
  // The types of the library say less than it gives: dates are dates, and a chart has no data.
  return read as unknown as readonly ReadSheet[];
}

function refuseFarCells(sheets: readonly ReachingSheet[]): void {
  const far = sheets.find(({ reach }) => reach.row * reach.column > MOST_CELLS);
  if (far === undefined) return;
  const { letters, row } = far.reach;
  throw refusal(
    `sheet "${far.name}": expected up to ${MOST_CELLS / 1_000_000} million cells, found a sheet that reaches to column ${letters} and row ${row}: delete what stands far from the table`,
  );
}
