import type { IResources } from "@univerjs/core";
import type { NameRecord } from "../../../files/xlsx/read/workbook-record";
import type { SheetState, TableState, WorkbookState } from "../../../files/xlsx/workbook-state";
import { GIVEN_LOOK, PLAIN_LOOK } from "../../grid/table-looks";
import { toRange } from "../../grid/to-range";
import { sheetIdOf } from "../origin";
import { PLUGINS } from "../plugin-names";
import type { CellsAround } from "./cells-of-state";
import { notesOfState } from "./notes-of-state";
import { rulesOfState } from "./rules-of-state";
import { validationsOfState } from "./validations-of-state";

/** What parts of the grid keep beside cells, each in its own words. */
export function resourcesOfState(
  { sheets, names }: WorkbookState,
  { canCalculate }: Pick<CellsAround, "canCalculate">,
): IResources {
  const bySheet = (of: (sheet: SheetState) => unknown): string =>
    JSON.stringify(Object.fromEntries(sheets.map((sheet, place) => [sheetIdOf(place), of(sheet)])));
  const idOf = (name: string): string =>
    sheetIdOf(sheets.findIndex((sheet) => sheet.name === name));
  return [
    { name: PLUGINS.tables, data: bySheet(tablesOf) },
    { name: PLUGINS.notes, data: bySheet((sheet) => notesOfState(sheet, canCalculate)) },
    { name: PLUGINS.validations, data: bySheet(validationsOfState) },
    { name: PLUGINS.conditionalFormats, data: bySheet(rulesOfState) },
    { name: PLUGINS.names, data: JSON.stringify(namesOf(names, idOf)) },
  ];
}

function tablesOf({ tables }: SheetState): object {
  return {
    tables: tables.filter(({ hasHeader }) => hasHeader).map(tableOf),
    tableFilteredOutRows: [],
  };
}

function tableOf({ name, area, columns, hasTotals, style }: TableState): object {
  // The grid knows no row of totals: it stands below the table.
  const rows = hasTotals ? { ...area, rowCount: area.rowCount - 1 } : area;
  return {
    id: `of-file-${name}`,
    name,
    range: toRange(rows),
    options: { showHeader: true, tableStyleId: isPlain(style) ? PLAIN_LOOK : GIVEN_LOOK },
    filters: { tableColumnFilterList: [] },
    columns: columns.map((column, place) => ({
      id: `of-file-${name}-${place}`,
      displayName: column.name,
      dataType: "string",
      formula: column.formula ?? "",
      meta: {},
      style: {},
    })),
    meta: {},
  };
}

/** Excel's light styles whose headers have no ground; without a style there is none either. */
const PLAIN_STYLE = /^TableStyleLight([1-7]|1[5-9]|2[01])$/;

function isPlain(style: string | undefined): boolean {
  return style === undefined || PLAIN_STYLE.test(style);
}

function namesOf(names: readonly NameRecord[], idOf: (sheet: string) => string): object {
  return Object.fromEntries(
    names.map(({ name, formula, sheet, isHidden }, place) => {
      const id = `of-file-${place + 1}`;
      const localSheetId = sheet === undefined ? ALL_SHEETS : idOf(sheet);
      return [id, { id, name, formulaOrRefString: `=${formula}`, hidden: isHidden, localSheetId }];
    }),
  );
}

/** What the grid writes for a name that holds everywhere. */
export const ALL_SHEETS = "AllDefaultWorkbook";
