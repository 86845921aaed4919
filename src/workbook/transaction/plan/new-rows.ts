import { measure } from "../../blocks";
import type { Cells } from "../../cells";
import { shiftFormula } from "../../shift-formula";
import { WorkbookError } from "../../workbook-error";
import { sameName } from "../areas";
import type { Fill } from "../fills";
import { isFormula, type Content, type Contents } from "../settings";
import { columnIn, type TableBody } from "./table-content";

/** What becomes of formulas that the program fills into new rows by itself. */
export function fillsOf(
  { headers, body }: TableBody,
  columns?: readonly string[],
): readonly Fill[] {
  return headers.map((header, column) => {
    const hasFormulas = body.contents.some((row) => isFormula(row[column] ?? ""));
    if (!hasFormulas) return "none";
    const isGiven = columns === undefined || columns.some((each) => sameName(each, header));
    return isGiven ? "gives way" : "stays";
  });
}

interface Arranging {
  readonly columns: readonly string[] | undefined;
  /** In which row of the sheet the first of them is going to stand. */
  readonly first: number;
}

/** The rows in the order of the table's columns; what was not given is calculated, or blank. */
export function arranged(found: TableBody, rows: Cells, { columns, first }: Arranging): Contents {
  const { table, headers, body } = found;
  const { columnCount } = measure(rows);
  const wanted = columns ?? headers;
  if (columnCount !== wanted.length) {
    throw new WorkbookError(
      "unexpected",
      `Could not append rows to the table "${table.name}": expected ${wanted.length} cells per row, found ${columnCount}. A column was added or removed: undo that, then try again.`,
    );
  }
  const places = wanted.map((header, index) =>
    columns === undefined ? index : columnIn(table, headers, header),
  );
  const formulas = headers.map((_, column) => calculated(found, column));
  return rows.map((row, index) => {
    const below = first + index - body.area.row;
    const arrangedRow = formulas.map((formula): Content =>
      formula === undefined ? "" : { formula: shiftFormula(formula, below) },
    );
    row.forEach((cell, place) => (arrangedRow[places[place] ?? 0] = cell));
    return arrangedRow;
  });
}

/** The formula of a column as its first row holds it, if it is filled down to the last. */
function calculated({ body }: TableBody, column: number): string | undefined {
  const contents = body.contents.slice(0, usedRows(body)).map((row) => row[column] ?? "");
  const [first] = contents;
  if (first === undefined || !isFormula(first)) return undefined;
  const isFilledDown = contents.every(
    (content, row) => isFormula(content) && content.formula === shiftFormula(first.formula, row),
  );
  return isFilledDown ? first.formula : undefined;
}

/** Blank rows at the end of a table are not in use. */
export function usedRows({ contents }: TableBody["body"]): number {
  return contents.findLastIndex((row) => row.some((content) => content !== "")) + 1;
}
