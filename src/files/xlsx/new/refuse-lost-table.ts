import { namedTables } from "../formula/named-tables";
import type { CellState } from "../workbook-state";
import { cellName } from "../write/refuse-cell";
import { refused, type XlsxError } from "../xlsx-error";

/** The first table of which the formula of a cell speaks and that is not known, by names in small letters. */
export function lostTable(
  { formula }: Pick<CellState, "formula">,
  known: ReadonlySet<string>,
): string | undefined {
  if (formula === undefined) return undefined;
  return namedTables(formula.typed).find((name) => !known.has(name.toLowerCase()));
}

/** Excel takes such a formula out when it opens the file. */
export function lostTableIn(
  sheet: { readonly name: string },
  cell: CellState,
  lost: string,
): XlsxError {
  return refused(
    `${cellName(sheet, cell)}: expected a table of the workbook, found "${lost}" in its formula`,
  );
}
