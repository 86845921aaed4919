import {
  formatArea,
  joinAddress,
  parseArea,
  parseWholeLines,
  SHEET_COLUMNS,
  SHEET_ROWS,
  type Area,
} from "../address";
import type { Block, TableContent } from "../gateway";
import { parseReference, type Reference, type TableReference } from "../reference";
import { structuredArea } from "../structured-reference";
import { tableContentOf } from "../table-content";
import { sameName } from "../transaction/areas";
import type { SheetArea } from "../transaction/settings";
import { WorkbookError } from "../workbook-error";
import {
  sheetNamed,
  tableNamed,
  type MemoryBook,
  type MemorySheet,
  type MemoryTable,
} from "./memory-book";
import { spillOf, usedArea, valuesIn } from "./memory-cells";

/** The cells that a reference in a formula on `sheet` stands for. */
export function findReference(book: MemoryBook, text: string, sheet: string): SheetArea {
  const parsed = parseReference(text);
  if (parsed !== undefined) return findParsed(book, parsed, { text, sheet });
  throw new WorkbookError(
    "unsupported",
    `"${text}" cannot be looked up. Use cells such as Accounts!B2:F41, a table such as Accounts[#All], or a name.`,
  );
}

interface Asked {
  readonly text: string;
  readonly sheet: string;
}

function findParsed(book: MemoryBook, parsed: Reference, asked: Asked): SheetArea {
  if (parsed.kind === "table") return findTable(book, parsed);
  if (parsed.kind === "name") return findName(book, parsed.name, asked);
  const home = sheetNamed(book, parsed.sheet === "" ? asked.sheet : parsed.sheet);
  const area =
    parsed.kind === "spill" ? findSpill(home, parsed.cell) : findCells(home, parsed.cells);
  if (area !== undefined) return { sheet: home.name, area };
  throw new WorkbookError(
    "not-found",
    `${asked.text} stands for no cells. Check that a formula there spills.`,
  );
}

function findCells(sheet: MemorySheet, cells: string): Area | undefined {
  const lines = parseWholeLines(cells);
  if (lines === undefined) return parseArea(cells);
  const used = usedArea(sheet);
  const [rows, columns] =
    used === undefined ? [1, 1] : [used.row + used.rowCount, used.column + used.columnCount];
  return {
    ...lines,
    rowCount: lines.rowCount === SHEET_ROWS ? rows : lines.rowCount,
    columnCount: lines.columnCount === SHEET_COLUMNS ? columns : lines.columnCount,
  };
}

function findSpill(sheet: MemorySheet, cell: string): Area | undefined {
  const anchor = parseArea(cell);
  return anchor && spillOf(sheet, anchor);
}

function findName(book: MemoryBook, name: string, { sheet }: Asked): SheetArea {
  if (book.tables.some((table) => sameName(table.name, name))) {
    return findTable(book, { kind: "table", table: name, parts: ["data"], columns: [] });
  }
  const found = [...book.names].find(([each]) => sameName(each, name));
  if (found !== undefined) return findReference(book, found[1].replace(/^=/, ""), sheet);
  throw new WorkbookError(
    "not-found",
    `There is no table and no name "${name}". Check how it is written.`,
  );
}

function findTable(book: MemoryBook, reference: TableReference): SheetArea {
  const table = tableNamed(book, reference.table);
  const area = structuredArea(reference, table.area, headersOf(book, table));
  if (area !== undefined) return { sheet: table.sheet, area };
  throw new WorkbookError(
    "not-found",
    `Table "${table.name}" has no column or part "${[...reference.columns, ...reference.parts].join(", ")}". Check the headers of the table.`,
  );
}

function headersOf(book: MemoryBook, { sheet, area }: MemoryTable): readonly string[] {
  const [headers = []] = valuesIn(sheetNamed(book, sheet), { ...area, rowCount: 1 });
  return headers.map(String);
}

export function blockAt(book: MemoryBook, { sheet, area }: SheetArea): Block {
  const cells = valuesIn(sheetNamed(book, sheet), area);
  return { address: joinAddress(sheet, formatArea(area)), cells };
}

/** Tables in the order of the sheets and then from top to bottom. */
export function tablesInOrder({ tables, sheets }: MemoryBook): readonly MemoryTable[] {
  const order = (table: MemoryTable): number =>
    sheets.findIndex(({ name }) => sameName(name, table.sheet));
  return tables.toSorted(
    (one, other) =>
      order(one) - order(other) ||
      one.area.row - other.area.row ||
      one.area.column - other.area.column,
  );
}

/** Headers and rows of a table, blank rows at its end left out. */
export function tableContent(book: MemoryBook, table: MemoryTable): TableContent {
  const { address, cells } = blockAt(book, table);
  const headers = headersOf(book, table);
  return tableContentOf({ name: table.name, address, headers }, cells.slice(1));
}
