import { parseArea, parseWholeLines, type Area } from "../../../src/workbook/address";
import { addSheet, announce, sameName, type Book, type Sheet } from "./book";
import { usedArea } from "./cells";
import { eventShape } from "./events";
import { freezePanesShape } from "./freeze-panes";
import { namesOfSheet, namesShape } from "./named-items";
import { pageLayoutShape } from "./page-layout";
import { rangeShape } from "./ranges";
import { ExcelRefusal } from "./refusal";
import { protectionShape } from "./protection";
import { remote } from "./remote";
import type { Shape } from "./shape";
import { overCellsShape } from "./over-cells";
import { sheetTablesShape } from "./tables";

export const sheetShape: Shape<Sheet> = {
  type: "Worksheet",
  properties: {
    id: ({ id }) => id,
    name: ({ name }) => name,
    position: (sheet) => sheet.book.sheets.indexOf(sheet),
    visibility: ({ isHidden }) => (isHidden ? "Hidden" : "Visible"),
  },
  settable: {
    position: (sheet, position) => {
      const { sheets } = sheet.book;
      sheets.splice(sheets.indexOf(sheet), 1);
      sheets.splice(Number(position), 0, sheet);
    },
  },
  navigation: {
    protection: (self) => self.child(protectionShape, (sheet) => sheet),
    freezePanes: (self) => self.child(freezePanesShape, (sheet) => sheet),
    pageLayout: (self) => self.child(pageLayoutShape, (sheet) => sheet),
    tables: (self) => self.child(sheetTablesShape, (sheet) => sheet),
    names: (self) => self.child(namesShape, namesOfSheet),
    charts: (self) => self.child(overCellsShape("Chart"), ({ charts }) => charts),
    shapes: (self) => self.child(overCellsShape("Shape"), ({ shapes }) => shapes),
    comments: (self) => self.child(overCellsShape("Comment"), ({ comments }) => comments),
  },
  methods: {
    getRange: (self, address) =>
      self.child(rangeShape, (sheet) => ({ sheet, area: areaAt(String(address)) })),
    getRangeByIndexes: (self, ...numbers) =>
      self.child(rangeShape, (sheet) => ({ sheet, area: areaFrom(numbers) })),
    getUsedRangeOrNullObject: (self, valuesOnly) => {
      if (valuesOnly !== true) throw new Error("strict-excel knows cells with values only");
      return self.child(rangeShape, (sheet) => {
        const area = usedArea(sheet);
        return area === undefined ? null : { sheet, area };
      });
    },
    activate: (self) => {
      self.act(activate);
    },
    delete: (self) => {
      self.act(remove);
    },
  },
};

function areaAt(address: string): Area {
  const area = parseArea(address) ?? parseWholeLines(address);
  if (area === undefined) throw new ExcelRefusal("InvalidArgument", `"${address}" is no address`);
  return area;
}

function areaFrom(numbers: readonly unknown[]): Area {
  const [row = -1, column = -1, rowCount = 0, columnCount = 0] = numbers.map(Number);
  if (row < 0 || column < 0 || rowCount < 1 || columnCount < 1) {
    throw new ExcelRefusal("InvalidArgument", `${numbers.join(", ")} are no cells`);
  }
  return { row, column, rowCount, columnCount };
}

function remove(sheet: Sheet): void {
  const { book } = sheet;
  if (book.isStructureProtected) throw new ExcelRefusal("AccessDenied", "structure is protected");
  if (book.sheets.length === 1) throw new ExcelRefusal("InvalidOperation", "it is the last sheet");
  book.sheets.splice(book.sheets.indexOf(sheet), 1);
  for (const table of book.tables.filter((each) => each.sheet === sheet)) {
    book.tables.splice(book.tables.indexOf(table), 1);
  }
  const [first] = book.sheets;
  if (book.selection.sheet === sheet && first !== undefined) activate(first);
}

function activate(sheet: Sheet): void {
  const { book } = sheet;
  if (sheet.isHidden) throw new ExcelRefusal("InvalidOperation", `${sheet.name} is hidden`);
  if (book.selection.sheet === sheet) return;
  book.selection = { sheet, areas: [{ row: 0, column: 0, rowCount: 1, columnCount: 1 }] };
  announce(book, { kind: "activated", sheet, address: "" });
}

export const worksheetsShape: Shape<Book> = {
  type: "WorksheetCollection",
  items: ({ batch }, { sheets }) => sheets.map((sheet) => remote(batch, sheetShape, () => sheet)),
  navigation: {
    onSelectionChanged: (self) => eventShape(self, "selected"),
    onActivated: (self) => eventShape(self, "activated"),
    onChanged: (self) => eventShape(self, "changed"),
    onCalculated: (self) => eventShape(self, "calculated"),
  },
  methods: {
    getActiveWorksheet: (self) => self.child(sheetShape, ({ selection }) => selection.sheet),
    getItem: (self, key) =>
      self.child(sheetShape, (book) => {
        const sheet = find(book, String(key));
        if (sheet === null) throw new ExcelRefusal("ItemNotFound", `no sheet "${String(key)}"`);
        return sheet;
      }),
    getItemOrNullObject: (self, key) => self.child(sheetShape, (book) => find(book, String(key))),
    add: (self, name) => self.child(sheetShape, (book) => addNamed(book, String(name))),
  },
};

function find({ sheets }: Book, key: string): Sheet | null {
  return sheets.find((sheet) => sameName(sheet.name, key) || sheet.id === key) ?? null;
}

function addNamed(book: Book, name: string): Sheet {
  if (book.isStructureProtected) throw new ExcelRefusal("AccessDenied", "structure is protected");
  const isWrong = name === "" || name.length > 31 || /[[\]:*?/\\]|^'|'$|^history$/i.test(name);
  if (isWrong) throw new ExcelRefusal("InvalidArgument", `"${name}" is no name for a sheet`);
  if (find(book, name) !== null) throw new ExcelRefusal("ItemAlreadyExists", `"${name}" exists`);
  return addSheet(book, name);
}
