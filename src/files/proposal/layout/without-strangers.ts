import { plainText } from "../../../model/plain-text";
import { isBlankCell } from "../../csv/blank-cell";
import type { FileRow, LeftOutRow } from "../../rows/file-rows";
import { rowAsText } from "../../rows/row-as-text";
import { REPEATED, RULE } from "../../rows/why-left-out";
import { onPage } from "./on-page";
import { filledOf, foreignFrom, isAfterGap, valueColumns } from "./foreign-table";

/** Rows of the table itself, and those that stand among or below them and belong to something else. */
export interface WithoutStrangers {
  readonly rows: readonly FileRow[];
  readonly leftOut: readonly LeftOutRow[];
}

/** Takes out headers that are printed again, notes below the table, and another table glued below it. */
export function withoutStrangers(
  rows: readonly FileRow[],
  headers: readonly string[],
  titles: readonly FileRow[] = [],
): WithoutStrangers {
  const isOnPage = onPage(titles);
  const values = valueColumns(rows, headers.length);
  // To be asked once: a file of free text may have as many notes as rows.
  const loneFrom = rows.findLastIndex(({ cells }) => filledOf(cells) !== 1) + 1;
  const kept: FileRow[] = [];
  const leftOut: LeftOutRow[] = [];
  let foreign: string | undefined;
  rows.forEach((row, index) => {
    foreign ??= foreignFrom(rows, index, { values, width: headers.length });
    const why = foreign ?? isOnPage(row) ?? strangerAt(rows, index, { headers, loneFrom });
    if (why === undefined) kept.push(row);
    else leftOut.push({ row: row.row, text: rowAsText(row.cells), why });
  });
  return { rows: kept, leftOut };
}

function strangerAt(
  rows: readonly FileRow[],
  index: number,
  { headers, loneFrom }: { readonly headers: readonly string[]; readonly loneFrom: number },
): string | undefined {
  const cells = rows[index]?.cells ?? [];
  const isHeader = headers.every((header, at) => plainText(cells[at] ?? "") === header);
  if (cells.length > 1 && isHeader) return REPEATED;
  if (isRule(cells)) return RULE;
  const isBroad = headers.length > 2 || NOTE.test(cells[0] ?? "");
  return isBroad && isNote(rows, index, loneFrom) ? "note below the table" : undefined;
}

/** One cell in each row from here on, behind a gap or as programs begin what they print there. */
function isNote(rows: readonly FileRow[], index: number, loneFrom: number): boolean {
  if (index < loneFrom) return false;
  const text = rows[index]?.cells.find((cell) => !isBlankCell(cell)) ?? "";
  return isAfterGap(rows, index) || NOTE.test(text);
}

/** Dashes below a header, as databases print them: below each name, or one line of them. */
function isRule(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => !isBlankCell(cell));
  const least = filled.length === 1 ? LINE : PIECE;
  return filled.length > 0 && filled.every((cell) => least.test(cell));
}

const PIECE = /^\s*[-=_]{2,}\s*$/;
const LINE = /^\s*[-=_+]{4,}\s*$/;

/** What programs print below a report. */
const NOTE =
  /^(?:\(?\d+ rows?\b|source|quelle|note|notes|hinweis|anmerkung|copyright|©|\(c\)|confidential|generated|report (?:run|generated)|created (?:on|by)|erstellt|accrual basis|cash basis|filtered by|page \d|seite \d)/i;
