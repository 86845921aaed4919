import { knownTables, unknownIn } from "../formula/table-references";
import { holds } from "../read/areas";
import type { SheetState } from "../workbook-state";
import { unknownTable } from "../write/refuse-cell";
import type { WorkbookThrice } from "./workbook-thrice";

/**
 * Refuses formulas that speak of a table or a column that goes. What else a file has said all along is its own affair.
 *
 * @throws {XlsxError} `refused`, with the cell.
 */
export function refuseLostTables({ file, before, later }: WorkbookThrice): void {
  const locked = new Set(file.sheets.flatMap((each) => (each.isProtected ? each.name : [])));
  // Tables of a protected sheet stay, whatever became of them in the grid.
  const stay = before.sheets.filter(({ name }) => locked.has(name));
  const come = later.sheets.filter(({ name }) => !locked.has(name));
  const known = tablesOf([...stay, ...come]);
  const among = tablesOf(before.sheets);
  for (const sheet of later.sheets) {
    for (const cell of sheet.cells) {
      if (cell.formula?.typed.includes("[") !== true) continue;
      const around = sheet.tables.find(({ area }) => holds(area, cell))?.name;
      const lost = unknownIn(cell.formula.typed, { known, among }, around);
      if (lost !== undefined) throw unknownTable(sheet, cell, lost);
    }
  }
}

function tablesOf(sheets: readonly Pick<SheetState, "tables">[]): ReturnType<typeof knownTables> {
  return knownTables(sheets.flatMap(({ tables }) => tables));
}
