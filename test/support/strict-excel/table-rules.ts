import { parseArea, type Area } from "../../../src/workbook/address";
import { sameName, type Sheet, type Table } from "./book";
import { fillCalculatedColumns } from "./calculated-columns";
import { cellAt, isGuarded, overArea, overlap, putCell, refuseWhenLocked } from "./cells";
import { ExcelRefusal } from "./refusal";

export function rename(table: Table, name: string): void {
  const { book } = table.sheet;
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name) || parseArea(name) !== undefined) {
    throw new ExcelRefusal("InvalidArgument", `"${name}" is no name for a table`);
  }
  const others = [...book.tables.filter((other) => other !== table), ...book.names];
  if (others.some((other) => sameName(other.name, name))) {
    throw new ExcelRefusal("InvalidArgument", `the name "${name}" is taken`);
  }
  table.name = name;
}

export function resize(table: Table, sheet: Sheet, area: Area): void {
  refuseProtected(sheet);
  const keepsTop = sheet === table.sheet && area.row === table.area.row && area.rowCount > 1;
  if (!keepsTop || !overlap(area, table.area)) {
    throw new ExcelRefusal("InvalidArgument", "the headers must stay in their row");
  }
  refuseOverlap(sheet, area, table);
  const before = table.area;
  table.area = area;
  fillCalculatedColumns(table, before);
}

export function refuseProtected(sheet: Sheet): void {
  if (isGuarded(sheet)) throw new ExcelRefusal("AccessDenied", `${sheet.name} is protected`);
}

function refuseOverlap(sheet: Sheet, area: Area, except?: Table): void {
  const others = sheet.book.tables.filter((other) => other.sheet === sheet && other !== except);
  if (others.some((other) => overlap(other.area, area))) {
    throw new ExcelRefusal("InvalidArgument", "tables cannot overlap");
  }
}

/** Makes a table; one without rows gets a blank one, a blank header gets a name. */
export function makeTable(sheet: Sheet, given: Area): Table {
  refuseProtected(sheet);
  const area = { ...given, rowCount: Math.max(2, given.rowCount) };
  refuseOverlap(sheet, area);
  refuseWhenLocked(sheet, area);
  const { tables } = sheet.book;
  const number = tables.length + 1;
  const table: Table = { id: `${number}`, sheet, name: `Table${number}`, area, hasTotals: false };
  overArea({ ...area, rowCount: 1 }, (spot) => {
    const header = String(cellAt(sheet, spot)?.value ?? "");
    putCell(sheet, spot, { value: header === "" ? `Column${spot.column + 1}` : header });
  });
  tables.push(table);
  return table;
}
