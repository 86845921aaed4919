import {
  formatArea,
  joinAddress,
  SHEET_COLUMNS,
  SHEET_ROWS,
  type Area,
} from "../../../src/workbook/address";
import { announce, type RangeCells } from "./book";
import {
  cellAt,
  isWithin,
  lockedIn,
  overArea,
  overlap,
  refuseUnlessAllowed,
  spillOf,
} from "./cells";
import { enterFormats, enterRows } from "./entering";
import { ExcelRefusal } from "./refusal";
import { remote, rangeGiven } from "./remote";
import type { Shape } from "./shape";
import { sheetShape } from "./sheets";
import { refuseProtected } from "./table-rules";
import { scopedTablesShape } from "./tables";

/** Excel answers no more cells than this to one question. */
const MOST_CELLS = 5_000_000;

/** Whole columns, whole rows and too many cells have no values. */
function rowsOf(
  { sheet, area }: RangeCells,
  read: (cell: ReturnType<typeof cellAt>) => unknown,
): unknown {
  const isWhole = area.rowCount === SHEET_ROWS || area.columnCount === SHEET_COLUMNS;
  if (isWhole || area.rowCount * area.columnCount > MOST_CELLS) return null;
  return overArea(area, (spot) => read(cellAt(sheet, spot)));
}

const protectionShape: Shape<RangeCells> = {
  type: "FormatProtection",
  properties: { locked: ({ sheet, area }) => lockedIn(sheet, area) },
};

/** Width of a column that nobody has changed, in points. */
const USUAL_WIDTH = 48;

const formatShape: Shape<RangeCells> = {
  type: "RangeFormat",
  properties: {
    columnWidth: ({ sheet, area }) => {
      const [width, ...others] = new Set(
        columnsOf(area).map((each) => sheet.widths.get(each) ?? USUAL_WIDTH),
      );
      return others.length === 0 ? width : null;
    },
  },
  settable: {
    columnWidth: ({ sheet, area }, width) => {
      refuseUnlessAllowed(sheet, "allowFormatColumns");
      for (const column of columnsOf(area)) sheet.widths.set(column, Number(width));
    },
  },
  navigation: { protection: (self) => self.child(protectionShape, (cells) => cells) },
};

function columnsOf({ column, columnCount }: Area): readonly number[] {
  return Array.from({ length: columnCount }, (_, index) => column + index);
}

const validationShape: Shape<RangeCells> = {
  type: "DataValidation",
  properties: {
    type: (cells) => {
      const [first, ...others] = listsOf(cells);
      if (others.length > 0) return "Inconsistent";
      return first === undefined ? "None" : "List";
    },
    rule: (cells) => {
      const [first, ...others] = listsOf(cells);
      return first === undefined || others.length > 0 ? {} : { list: { source: first } };
    },
  },
  settable: {
    // "You cannot change data validation settings if your sheet is protected": support.microsoft.com/office/f38dee73-9900-4ca6-9301-8a5f6e1f0c4c
    rule: ({ sheet, area }, rule) => {
      refuseProtected(sheet);
      const { source } = (rule as { readonly list: { readonly source: string } }).list; // the only rule here
      overArea(area, ({ row, column }) => sheet.lists.set(`${row},${column}`, source));
    },
  },
  methods: {
    clear: (self) => {
      self.act(({ sheet, area }) => {
        refuseProtected(sheet);
        overArea(area, ({ row, column }) => sheet.lists.delete(`${row},${column}`));
      });
    },
  },
};

function listsOf({ sheet, area }: RangeCells): readonly (string | undefined)[] {
  return [
    ...new Set(overArea(area, ({ row, column }) => sheet.lists.get(`${row},${column}`)).flat()),
  ];
}

/** True or false for all alike, `null` where they differ. */
function alike(all: readonly boolean[]): boolean | null {
  if (all.every((each) => each)) return true;
  return all.some((each) => each) ? null : false;
}

export const rangeShape: Shape<RangeCells> = {
  type: "Range",
  properties: {
    address: ({ sheet, area }) => joinAddress(sheet.name, formatArea(area)),
    rowIndex: ({ area }) => area.row,
    columnIndex: ({ area }) => area.column,
    rowCount: ({ area }) => area.rowCount,
    columnCount: ({ area }) => area.columnCount,
    rowHidden: ({ sheet, area }) =>
      alike(
        Array.from({ length: area.rowCount }, (_, row) => sheet.hiddenRows.has(area.row + row)),
      ),
    hasSpill: ({ sheet, area }) =>
      alike(overArea(area, (spot) => cellAt(sheet, spot)?.anchor !== undefined).flat()),
    values: (cells) => rowsOf(cells, (cell) => cell?.value ?? ""),
    // A text that looks like a formula is answered as if it were one: Excel drops its apostrophe.
    formulas: (cells) => rowsOf(cells, (cell) => cell?.formula ?? cell?.value ?? ""),
    // English, unless a test says otherwise: what is written in a language of its own cannot be set.
    formulasLocal: (cells) =>
      rowsOf(cells, (cell) => cell?.formulaLocal ?? cell?.formula ?? cell?.value ?? ""),
    numberFormat: (cells) => rowsOf(cells, (cell) => cell?.format ?? "General"),
  },
  settable: {
    values: ({ sheet, area }, rows) => {
      enterRows(sheet, area, rows);
    },
    formulas: ({ sheet, area }, rows) => {
      enterRows(sheet, area, rows);
    },
    numberFormat: ({ sheet, area }, rows) => {
      enterFormats(sheet, area, rows);
    },
  },
  navigation: {
    worksheet: (self) => self.child(sheetShape, ({ sheet }) => sheet),
    format: (self) => self.child(formatShape, (cells) => cells),
    dataValidation: (self) => self.child(validationShape, (cells) => cells),
  },
  since: { getSpillParentOrNullObject: "1.12", getSpillingToRangeOrNullObject: "1.12" },
  methods: {
    getSpillParentOrNullObject: (self) => self.child(rangeShape, spillParent),
    getSpillingToRangeOrNullObject: (self) => self.child(rangeShape, spillOfAnchor),
    getBoundingRect: (self, other) =>
      self.child(rangeShape, (cells) => bounding(cells, rangeGiven(self.batch, other))),
    getTables: (self, fullyContained) => {
      const lies = fullyContained === true ? isWithin : overlap;
      return self.child(scopedTablesShape, ({ sheet, area }) =>
        sheet.book.tables.filter((table) => table.sheet === sheet && lies(table.area, area)),
      );
    },
    select: (self) => {
      self.act(selectCells);
    },
  },
};

function spillParent({ sheet, area }: RangeCells): RangeCells | null {
  const anchor = isOneCell(area) ? cellAt(sheet, area)?.anchor : undefined;
  return anchor === undefined
    ? null
    : { sheet, area: { row: anchor.row, column: anchor.column, rowCount: 1, columnCount: 1 } };
}

function spillOfAnchor({ sheet, area }: RangeCells): RangeCells | null {
  if (!isOneCell(area)) throw new ExcelRefusal("InvalidArgument", "one cell can be an anchor");
  const spill = spillOf(sheet, area);
  return spill === undefined ? null : { sheet, area: spill };
}

function isOneCell(area: Area): boolean {
  return area.rowCount === 1 && area.columnCount === 1;
}

function bounding({ sheet, area: one }: RangeCells, { area: other }: RangeCells): RangeCells {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  const endRow = Math.max(one.row + one.rowCount, other.row + other.rowCount);
  const endColumn = Math.max(one.column + one.columnCount, other.column + other.columnCount);
  return { sheet, area: { row, column, rowCount: endRow - row, columnCount: endColumn - column } };
}

export function selectCells({ sheet, area }: RangeCells): void {
  const { book } = sheet;
  if (sheet.isHidden) throw new ExcelRefusal("InvalidOperation", `${sheet.name} is hidden`);
  if (book.selection.sheet !== sheet) announce(book, { kind: "activated", sheet, address: "" });
  book.selection = { sheet, areas: [area] };
  announce(book, { kind: "selected", sheet, address: formatArea(area) });
}

const rangesShape: Shape<readonly RangeCells[]> = {
  type: "RangeCollection",
  items: ({ batch }, all) => all.map((cells) => remote(batch, rangeShape, () => cells)),
};

/** Several areas of one sheet. */
export const rangeAreasShape: Shape<readonly [RangeCells, ...RangeCells[]]> = {
  type: "RangeAreas",
  navigation: {
    areas: (self) => self.child(rangesShape, (all) => all),
    worksheet: (self) => self.child(sheetShape, ([first]) => first.sheet),
  },
};
