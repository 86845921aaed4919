import { CsvError } from "../csv/csv-error";
import type { FileRow, LeftOutRow } from "../rows/file-rows";
import { nameRows } from "../rows/name-rows";
import type { FileRows } from "../rows/read-rows";
import type { FoundHeader } from "./layout/find-header";
import { layOut } from "./layout/lay-out";
import type { LaidOut } from "./layout/laid-out";
import { TITLE_LINE } from "./layout/title-line";
import { yearOfTitles } from "./layout/year-of-titles";
import { asLines } from "./shape/as-lines";
import { usualDecimal } from "./usual-decimal";

/** The rows of a file as one plain table: its names, and below them nothing but its rows. */
export interface PlainRows {
  readonly laid: LaidOut;
  /** The same with the names in the first row. */
  readonly rows: readonly FileRow[];
  /** Whether the file stands otherwise: a person may want it as it stands. */
  readonly isChanged: boolean;
  /** What was left out of it that no doubt tells of. */
  readonly remarks: readonly string[];
}

/**
 * Finds the table that stands in rows. `undefined` where no row names the columns, or where the rows make no table:
 * whoever reads them says why.
 *
 * @param headerRow - The row of the file that a person says names the columns.
 */
export function plainRows(file: FileRows, headerRow?: number): PlainRows | undefined {
  try {
    const decimal = usualDecimal(file);
    const mayBeWider = file.storedNumbers !== undefined;
    const laid = layOut(file.rows, decimal, { mayBeWider, ...headerAt(file, headerRow) });
    const [header] = laid.headerRows;
    if (header === undefined) return undefined;
    const lines = asLines(laid, decimal, yearOfTitles(laid));
    const isChanged =
      laid.headerRows.length > 1 ||
      laid.leftOut.length > 0 ||
      laid.groups.length > 0 ||
      lines.rows !== laid.rows;
    const rows = isChanged ? [{ row: header, cells: lines.headers }, ...lines.rows] : file.rows;
    return { laid: lines, rows, isChanged, remarks: silentlyLeftOut(lines.leftOut) };
  } catch (thrown) {
    if (thrown instanceof CsvError) return undefined;
    throw thrown;
  }
}

function headerAt(
  { rows }: FileRows,
  headerRow: number | undefined,
): { readonly header?: FoundHeader } {
  const from = rows.findIndex(({ row }) => row === headerRow);
  return from < 0 ? {} : { header: { from, length: 1 } };
}

/** Rows that no doubt tells of: rules, notes, headers that are printed again. */
function silentlyLeftOut(leftOut: readonly LeftOutRow[]): readonly string[] {
  const silent = leftOut.filter(({ why }) => why !== TITLE_LINE && !TOLD.test(why));
  return [...new Set(silent.map(({ why }) => why))].map((reason) => {
    const rows = silent.filter(({ why }) => why === reason).map(({ row }) => row);
    return `${nameRows(rows)} left out: ${reason}`;
  });
}

const TOLD = /^(?:total|figure|name of a group|another table|summary)/;
