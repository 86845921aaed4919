import { SHEET_COLUMNS, SHEET_ROWS, gridOf, type Area } from "../workbook/area";
import type { CellContent, Sheet } from "../workbook/sheet";
import { bodyOf, type Table } from "../workbook/table";
import { isSame, type Workbook } from "../workbook/workbook";
import { CellError, type Reference } from "./formula";
import { tableArea } from "./table-reference";

/** Where a formula stands. */
export interface Stand {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/**
 * The cells that a reference stands for.
 *
 * @throws {SyntaxError} For a table or a column that is not there: Excel does not take the formula.
 * @throws {CellError} For cells or a name that are not there.
 */
export function areaOf(workbook: Workbook, reference: Reference, stand: Stand): Area {
  switch (reference.kind) {
    case "cells":
      return cellsArea(workbook, reference.text, stand);
    case "name":
      return nameArea(workbook, reference.text, stand);
    case "table": {
      const table =
        reference.name === "" ? tableAround(workbook, stand) : workbook.findTable(reference.name);
      if (table === undefined) throw new SyntaxError(`no table ${reference.name}`);
      return tableArea(table, reference.inside, stand.row);
    }
  }
}

function cellsArea(workbook: Workbook, text: string, stand: Stand): Area {
  const isSpill = text.endsWith("#");
  const area = workbook.find(isSpill ? text.slice(0, -1) : text, stand.sheet);
  if (area === undefined) throw new CellError("#REF!");
  return isSpill ? { ...area, ...area.sheet.cell(area.row, area.column)?.spill } : area;
}

/** A name of the formula's own sheet comes before one of the workbook. */
function nameArea(workbook: Workbook, text: string, stand: Stand): Area {
  const named = workbook.names.filter(({ name }) => isSame(name, text));
  const own = named.find(({ sheet }) => sheet === stand.sheet);
  const name = own ?? named.find(({ sheet }) => sheet === undefined);
  const table = workbook.findTable(text);
  const area = name
    ? workbook.find(name.formula.replace(/^=/, ""), stand.sheet)
    : table && bodyOf(table);
  if (area === undefined) throw new CellError("#NAME?");
  return area;
}

function tableAround({ tables }: Workbook, { sheet, row }: Stand): Table | undefined {
  return tables.find(
    (each) => each.sheet === sheet && row >= each.row && row < each.row + each.rows,
  );
}

/** Values as a function gets them: a blank cell is null; of whole columns and rows, the part in use. */
export function valuesIn(area: Area): (CellContent | null)[][] {
  return gridOf(inUse(area), (row, column) => {
    const cell = area.sheet.cell(row, column);
    return cell === undefined || (cell.value === "" && cell.formula === undefined)
      ? null
      : cell.value;
  });
}

function inUse(area: Area): Area {
  const used = area.sheet.used() ?? { row: 0, column: 0, rows: 1, columns: 1 };
  return {
    ...area,
    rows: area.rows === SHEET_ROWS ? used.row + used.rows : area.rows,
    columns: area.columns === SHEET_COLUMNS ? used.column + used.columns : area.columns,
  };
}
