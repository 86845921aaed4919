import { knownTables, unknownIn } from "../formula/table-references";
import { holds } from "../read/areas";
import { refused } from "../xlsx-error";
import type { WorkbookState } from "../workbook-state";
import { refuseSheetName } from "../write/add-sheet";
import { unknownTable } from "../write/refuse-cell";
import { refuseLook } from "../write/looks/refuse-look";
import { refuseName } from "./refuse-name";
import { refuseRules } from "./refuse-rules";
import { refusePlaces } from "./refuse-places";
import { refuseTable } from "./refuse-table";

/**
 * Refuses what a file cannot hold, and what Excel would repair when it opens it, before anything is written.
 *
 * @throws {XlsxError} `refused`, with the place and the reason.
 */
export function refuseState(state: WorkbookState): void {
  refuseSheets(state);
  refuseNames(state);
  for (const [place, look] of state.looks.entries()) refuseLook(`look ${place}`, look);
  for (const sheet of state.sheets) {
    refusePlaces(sheet, Math.max(1, state.looks.length));
    refuseRules(sheet);
    for (const table of sheet.tables) refuseTable(sheet, table);
  }
  refuseFormulas(state);
}

function refuseFormulas({ sheets }: WorkbookState): void {
  const known = knownTables(sheets.flatMap(({ tables }) => tables));
  for (const sheet of sheets) {
    for (const cell of sheet.cells) {
      if (cell.formula === undefined) continue;
      const around = sheet.tables.find(({ area }) => holds(area, cell))?.name;
      const unknown = unknownIn(cell.formula.typed, { known }, around);
      if (unknown !== undefined) throw unknownTable(sheet, cell, unknown);
    }
  }
}

function refuseSheets({ sheets }: WorkbookState): void {
  if (sheets.every(({ state }) => state !== "visible")) {
    throw refused("expected at least one sheet that is shown, found none");
  }
  const taken: string[] = [];
  for (const { name } of sheets) {
    refuseSheetName(name, taken);
    taken.push(name);
  }
}

/** Tables and names of the workbook share one list; a sheet has its own beside it. */
function refuseNames({ names, sheets }: WorkbookState): void {
  const taken = new Set<string>();
  const tables = sheets.flatMap((sheet) => sheet.tables.map(({ name }) => ({ name, sheet: "" })));
  for (const { name, sheet = "" } of [...tables, ...names]) {
    const isKnown = sheet === "" || sheets.some((other) => other.name === sheet);
    if (!isKnown) {
      throw refused(`name "${name}": expected a sheet of the workbook, found "${sheet}"`);
    }
    refuseName(name);
    const key = JSON.stringify([name.toLowerCase(), sheet]);
    if (taken.has(key)) throw refused(`expected each name once, found "${name}" twice`);
    taken.add(key);
  }
}
