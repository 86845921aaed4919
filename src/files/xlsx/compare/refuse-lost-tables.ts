import { lostTable, lostTableIn } from "../new/refuse-lost-table";
import type { CellState, TableState } from "../workbook-state";
import { placeOf } from "./cell-places";
import type { WorkbookThrice } from "./workbook-thrice";

/**
 * Refuses formulas that would speak of a table which the file does not have: Excel takes them out when it opens the file.
 *
 * @throws {XlsxError} `refused`, with the cell.
 */
export function refuseLostTables({ file, before, later }: WorkbookThrice): void {
  const [are, were] = [namesOf(later.sheets), namesOf(before.sheets)];
  // Tables that the grid does not show are there all the same.
  const notShown = [...namesOf(file.sheets)].filter((name) => !were.has(name));
  const known = new Set([...are, ...notShown]);
  for (const sheet of later.sheets) {
    const old = before.sheets.find(({ name }) => name === sheet.name)?.cells ?? [];
    for (const cell of sheet.cells) {
      const lost = lostTable(cell, known);
      if (lost === undefined) continue;
      // What a file says by itself is its own affair.
      const isHere = (each: CellState): boolean => placeOf(each) === placeOf(cell);
      const isNew = typedIn(old.find(isHere)) !== typedIn(cell);
      if (isNew || were.has(lost.toLowerCase())) throw lostTableIn(sheet, cell, lost);
    }
  }
}

function typedIn(cell: CellState | undefined): string | undefined {
  return cell?.formula?.typed;
}

function namesOf(
  sheets: readonly { readonly tables: readonly TableState[] }[],
): ReadonlySet<string> {
  return new Set(sheets.flatMap(({ tables }) => tables.map(({ name }) => name.toLowerCase())));
}
