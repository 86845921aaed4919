import { parseArea, splitAddress, type Area } from "../../../src/workbook/address";
import { sameName, type Book, type RangeCells, type Sheet, type Table } from "./book";
import { cellAt } from "./cells";
import { rangeShape } from "./ranges";
import { ExcelRefusal } from "./refusal";
import { remote, rangeGiven } from "./remote";
import type { Handle, Shape } from "./shape";
import { sheetShape } from "./sheets";
import { makeTable, refuseProtected, rename, resize } from "./table-rules";

interface Column {
  readonly table: Table;
  readonly index: number;
}

/** Rows of a table: what is asked of the whole table can be asked of a column too. */
const PARTS: Readonly<Record<string, (table: Table) => Pick<Area, "row" | "rowCount">>> = {
  getRange: ({ area }) => area,
  getHeaderRowRange: ({ area }) => ({ row: area.row, rowCount: 1 }),
  getDataBodyRange: ({ area, hasTotals }) => ({
    row: area.row + 1,
    rowCount: area.rowCount - (hasTotals ? 2 : 1),
  }),
  getTotalRowRange: ({ area, hasTotals }) => {
    if (!hasTotals) throw new ExcelRefusal("ItemNotFound", "the table shows no total row");
    return { row: area.row + area.rowCount - 1, rowCount: 1 };
  },
};

type RangeMethods<T> = Readonly<Record<string, (self: Handle<T>) => object>>;

function partsOf<T>(locate: (target: T) => Column | Table): RangeMethods<T> {
  const methods = Object.entries(PARTS).map(([name, rows]) => {
    const find = (target: T): RangeCells => {
      const place = locate(target);
      const table = "table" in place ? place.table : place;
      const area = { ...table.area, ...rows(table) };
      if (table === place) return { sheet: table.sheet, area };
      const column = area.column + ("index" in place ? place.index : 0);
      return { sheet: table.sheet, area: { ...area, column, columnCount: 1 } };
    };
    return [name, (self: Handle<T>) => self.child(rangeShape, find)] as const;
  });
  return Object.fromEntries(methods);
}

const columnShape: Shape<Column> = {
  type: "TableColumn",
  properties: { name: headerOf },
  methods: partsOf((column) => column),
};

const columnsShape: Shape<Table> = {
  type: "TableColumnCollection",
  items: ({ batch }, table) =>
    columnsOf(table).map((column) => remote(batch, columnShape, () => column)),
  methods: {
    getItemOrNullObject: (self, name) =>
      self.child(
        columnShape,
        (table) => columnsOf(table).find((each) => sameName(headerOf(each), String(name))) ?? null,
      ),
  },
};

function columnsOf(table: Table): readonly Column[] {
  return Array.from({ length: table.area.columnCount }, (_, index) => ({ table, index }));
}

function headerOf({ table: { sheet, area }, index }: Column): string {
  return String(cellAt(sheet, { row: area.row, column: area.column + index })?.value ?? "");
}

export const tableShape: Shape<Table> = {
  type: "Table",
  properties: {
    name: ({ name }) => name,
    showTotals: ({ hasTotals }) => hasTotals,
    // A table of this stand-in always has them.
    showHeaders: () => true,
  },
  settable: {
    name: (table, name) => {
      rename(table, String(name));
    },
  },
  navigation: {
    worksheet: (self) => self.child(sheetShape, ({ sheet }) => sheet),
    columns: (self) => self.child(columnsShape, (table) => table),
  },
  since: { resize: "1.13" },
  methods: {
    ...partsOf<Table>((table) => table),
    convertToRange: (self) => {
      self.act((table) => {
        refuseProtected(table.sheet);
        const { tables } = table.sheet.book;
        tables.splice(tables.indexOf(table), 1);
      });
      return self.child(rangeShape, ({ sheet, area }) => ({ sheet, area }));
    },
    resize: (self, range) => {
      self.act((table) => {
        const { sheet, area } = rangeGiven(self.batch, range);
        resize(table, sheet, area);
      });
    },
  },
};

function listShape<T>(type: string, tablesOf: (target: T) => readonly Table[]): Shape<T> {
  return {
    type,
    items: ({ batch }, target) =>
      tablesOf(target).map((table) => remote(batch, tableShape, () => table)),
  };
}

/** The tables that overlap a range. */
export const scopedTablesShape: Shape<readonly Table[]> = {
  ...listShape<readonly Table[]>("TableScopedCollection", (all) => all),
  methods: {
    getFirst: (self) =>
      self.child(tableShape, ([first]) => {
        if (first === undefined) throw new ExcelRefusal("ItemNotFound", "no table stands there");
        return first;
      }),
  },
};

export const workbookTablesShape: Shape<Book> = {
  ...listShape<Book>("TableCollection", ({ tables }) => tables),
  methods: {
    getItem: (self, name) =>
      self.child(tableShape, ({ tables }) => {
        const found = tables.find((table) => sameName(table.name, String(name)));
        if (found === undefined) throw new ExcelRefusal("ItemNotFound", `no table ${String(name)}`);
        return found;
      }),
    getItemOrNullObject: (self, name) =>
      self.child(
        tableShape,
        ({ tables }) => tables.find((table) => sameName(table.name, String(name))) ?? null,
      ),
  },
};

export const sheetTablesShape: Shape<Sheet> = {
  ...listShape<Sheet>("TableCollection", (sheet) =>
    sheet.book.tables.filter((table) => table.sheet === sheet),
  ),
  methods: {
    add: (self, range, hasHeaders) => {
      if (hasHeaders !== true) throw new Error("strict-excel knows tables with headers only");
      return self.child(tableShape, (sheet) => makeTable(sheet, areaGiven(self, range)));
    },
  },
};

function areaGiven(self: Handle<Sheet>, range: unknown): Area {
  if (typeof range !== "string") return rangeGiven(self.batch, range).area;
  const area = parseArea(splitAddress(range).cells);
  if (area === undefined) throw new ExcelRefusal("InvalidArgument", `"${range}" is no address`);
  return area;
}
