import { CsvError } from "../csv/csv-error";
import type { FileRow, LeftOutRow } from "../rows/file-rows";
import { nameRows } from "../rows/name-rows";
import type { FileRows } from "../rows/read-rows";
import { layOut } from "./layout/lay-out";
import type { LaidOut } from "./layout/laid-out";
import { TITLE_LINE } from "./layout/title-line";
import { yearOfTitles } from "./layout/year-of-titles";
import { asLines } from "./shape/as-lines";
import { usualDecimal } from "./usual-decimal";

/** The rows of a file as one plain table: its names in the first row, and below them nothing but its rows. */
export interface PlainRows {
  readonly rows: readonly FileRow[];
  /** Whether the file stands otherwise: a person may want it as it stands. */
  readonly isChanged: boolean;
  /** What was left out, filled down or made of it. */
  readonly remarks: readonly string[];
}

/** `undefined` where no row names the columns, or where the rows make no table: whoever reads them says why. */
export function plainRows(file: FileRows): PlainRows | undefined {
  try {
    const decimal = usualDecimal(file);
    const laid = layOut(file.rows, decimal, { mayBeWider: false });
    const [header] = laid.headerRows;
    if (header === undefined) return undefined;
    const lines = asLines(laid, decimal, yearOfTitles(laid));
    const isChanged =
      laid.headerRows.length > 1 ||
      laid.leftOut.length > 0 ||
      laid.groups.length > 0 ||
      lines.rows !== laid.rows;
    const rows = isChanged ? [{ row: header, cells: lines.headers }, ...lines.rows] : file.rows;
    return { rows, isChanged, remarks: isChanged ? remarksOf(lines) : [] };
  } catch (thrown) {
    if (thrown instanceof CsvError) return undefined;
    throw thrown;
  }
}

function remarksOf({ doubts, leftOut }: LaidOut): readonly string[] {
  return [...doubts.map(({ text }) => text), ...silentlyLeftOut(leftOut)];
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
