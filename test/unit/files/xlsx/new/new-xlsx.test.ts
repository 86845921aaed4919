import { newXlsx } from "../../../../../src/files/xlsx/new/new-xlsx";
import type { SheetState, WorkbookState } from "../../../../../src/files/xlsx/workbook-state";
import { recordOf } from "../../../../support/xlsx-parts";
import {
  areaAt,
  cellWith,
  fontWith,
  lookWith,
  plainFormula,
  sheetWith,
  stateOf,
  workbookWith,
} from "../../../../support/xlsx-state";

const SHARE = "Accounts[@revenue]/SUM(Accounts[revenue])";
const SCORES = 'KAM.HHI(FILTER(B2:B9,C2:C9>0),"points")';

/** Values of every kind, formulas of every kind, and a table, as a person would leave them. */
const DATA: SheetState = sheetWith({
  name: "Key accounts & more",
  cells: [
    cellWith([0, 0], { value: "account" }),
    cellWith([0, 1], { value: "revenue", look: 3 }),
    cellWith([0, 2], { value: "share\nof all" }),
    cellWith([0, 4], { value: 0.1 + 0.2 }),
    cellWith([0, 5], { value: -1.7976931348623157e308 }),
    cellWith([0, 6], { value: 5e-324, look: 1 }),
    cellWith([1, 0], { value: ' A-1 < _x000D_ & "B"\r\n\u0007' }),
    cellWith([1, 1], { value: 1234.5, look: 2 }),
    cellWith([1, 2], { value: 1, formula: plainFormula(SHARE) }),
    cellWith([1, 4], { value: true }),
    cellWith([1, 5], { value: false }),
    cellWith([1, 6], { value: "" }),
    cellWith([2, 4], { value: { error: "#N/A" } }),
    cellWith([2, 5], { value: "#N/A" }),
    cellWith([2, 6], { value: "=1+1" }),
    cellWith([3, 0], { look: 4 }),
    cellWith([4, 4], {
      value: 7,
      formula: { typed: SCORES, kind: "dynamic", area: areaAt(4, 4, 2, 2) },
    }),
    cellWith([4, 5], { value: "two", spilledFrom: { row: 4, column: 4 } }),
    cellWith([5, 4], { value: { error: "#DIV/0!" }, spilledFrom: { row: 4, column: 4 } }),
    cellWith([5, 5], { value: true, spilledFrom: { row: 4, column: 4 } }),
    cellWith([7, 4], {
      value: 10,
      formula: { typed: "B2:B3*C2:C3", kind: "array", area: areaAt(7, 4, 2, 1) },
    }),
    cellWith([8, 4], { value: 20, spilledFrom: { row: 7, column: 4 } }),
    cellWith([9, 4], { value: { error: "#DIV/0!" }, formula: plainFormula("1/0") }),
    cellWith([9, 5], { value: "a<b", formula: plainFormula('"a"&"<b"') }),
    cellWith([9, 6], { value: true, formula: plainFormula("SUM(E5#)>0") }),
    cellWith([9, 7], { formula: plainFormula("LET(x,1,XLOOKUP(x,A:A,B:B))") }),
    cellWith([20, 0], { value: "Total" }),
    cellWith([20, 1], { value: 5, formula: plainFormula("SUBTOTAL(109,Plans[plan])") }),
  ],
  tables: [
    {
      ...{ name: "Accounts", area: areaAt(0, 0, 2, 3), hasHeader: true, hasTotals: false },
      columns: [
        { name: "account", formula: undefined },
        { name: "revenue", formula: undefined },
        { name: "share\nof all", formula: SHARE },
      ],
      style: "TableStyleLight9",
    },
    {
      ...{ name: "Plans", area: areaAt(15, 0, 6, 2), hasHeader: false, hasTotals: true },
      columns: [
        { name: "who", formula: undefined },
        { name: "plan", formula: undefined },
      ],
      style: undefined,
    },
  ],
});

/** All that a sheet says of itself beside its cells. */
const FRAME: SheetState = sheetWith({
  name: "Frame",
  cells: [cellWith([0, 0], { value: 1 })],
  rows: [
    { row: 0, height: 30, isHidden: false, look: undefined },
    { row: 2, height: undefined, isHidden: true, look: undefined },
    { row: 6, height: undefined, isHidden: false, look: 2 },
  ],
  columns: [
    { first: 0, last: 0, width: 12.5, isHidden: false, look: undefined },
    { first: 1, last: 2, width: undefined, isHidden: true, look: undefined },
    { first: 3, last: 16_383, width: 9, isHidden: false, look: 2 },
  ],
  frozen: { rows: 2, columns: 1 },
  showsGridlines: false,
  rightToLeft: true,
  tabColour: "#FF8800",
  merges: [areaAt(3, 0, 2, 3), areaAt(9, 1, 1, 2)],
  notes: [
    { row: 6, column: 1, text: "Who said this?\n & when", author: "Ann <a@b>" },
    { row: 0, column: 0, text: " first ", author: undefined },
  ],
});

/** Rules of the kinds that are wholly told by formulas. */
const RULES: SheetState = sheetWith({
  name: "Rules",
  validations: [
    {
      ...{ areas: [areaAt(1, 0, 9, 1), areaAt(1, 3, 1, 1)], type: "list", operator: "between" },
      ...{ formulas: ['"low,Berlin West,high"'], allowsBlank: true },
      ...{ error: 'Take one of "these"', hint: "low & high" },
    },
    {
      ...{ areas: [areaAt(0, 1, 1_048_576, 1)], type: "decimal", operator: "notBetween" },
      ...{ formulas: ["0", "IFS(A1>0,1,TRUE,2)"], allowsBlank: false },
      ...{ error: undefined, hint: undefined },
    },
    {
      ...{ areas: [areaAt(0, 4, 1, 1)], type: "none", operator: "between" },
      ...{ formulas: [], allowsBlank: false, error: undefined, hint: "Just so" },
    },
  ],
  conditionalFormats: [
    {
      ...{ areas: [areaAt(1, 0, 9, 1)], type: "cellIs", operator: "between" },
      ...{ formulas: ["1", "2"], priority: 2, stops: true },
      look: lookWith({
        font: {
          ...fontWith({ isBold: true, colour: "#9C0006" }),
          name: undefined,
          size: undefined,
        },
        ...{ fill: "#FFC7CE", numberFormat: '0.0"x"', isLocked: false, horizontal: "center" },
      }),
    },
    {
      ...{ areas: [areaAt(0, 0, 9, 2)], type: "expression", operator: undefined },
      ...{ formulas: ['SWITCH($A1,"x",TRUE)'], priority: 1, stops: false, look: undefined },
    },
  ],
});

const LOOKS = [
  lookWith(),
  lookWith({ numberFormat: "0.00" }),
  lookWith({ numberFormat: '#,##0.0 "€ & more"', isLocked: false }),
  lookWith({
    font: fontWith({
      ...{ name: "Arial", size: 9.5, isBold: true, isItalic: true, isUnderlined: true },
      ...{ isStruckThrough: true, colour: "#112233" },
    }),
    ...{ fill: "#ABCDEF", horizontal: "centerContinuous", vertical: "top", wraps: true },
  }),
  lookWith({ numberFormat: "yyyy\\-mm\\-dd" }),
  // As the second: a place in the list stays, whatever stands there.
  lookWith({ numberFormat: "0.00" }),
];

const NAMES: WorkbookState["names"] = [
  { name: "Rate", formula: "0.25", sheet: undefined, isHidden: false },
  { name: "Rate", formula: "Frame!$A$1", sheet: "Frame", isHidden: false },
  {
    name: "Longer",
    formula: "LAMBDA(text,[by],IF(ISOMITTED(by),LEN(text),by))",
    ...{ sheet: undefined, isHidden: true },
  },
];

const WHOLE = workbookWith(
  [
    sheetWith({ name: "Setup", state: "very hidden", cells: [cellWith([0, 0], { value: 1 })] }),
    ...[DATA, FRAME, RULES],
    sheetWith({ name: "Old", state: "hidden" }),
  ],
  { looks: LOOKS, names: NAMES, countsFrom: 1904 },
);

describe("a new file", () => {
  const read = stateOf(newXlsx(WHOLE));

  it.each(WHOLE.sheets.map((sheet, index) => [sheet.name, sheet, index] as const))(
    "holds the sheet %s as it was",
    (_, sheet, index) => {
      expect(read.sheets[index]).toEqual(sheet);
    },
  );

  it("holds looks, names and calendar as they were", () => {
    expect(read.looks).toEqual(LOOKS);
    expect(read.names).toEqual(NAMES);
    expect(read.countsFrom).toBe(1904);
    expect(stateOf(newXlsx({ ...WHOLE, countsFrom: 1900 })).countsFrom).toBe(1900);
  });

  it.each([
    ["the first visible sheet", {}, 1],
    ["the sheet that was in view", { inView: 2 }, 2],
    ["the first visible sheet where that one is hidden", { inView: 4 }, 1],
  ])("opens with %s", (_, seen, place) => {
    expect(recordOf(newXlsx({ ...WHOLE, ...seen })).inView).toBe(place);
  });

  it("asks for a calculation when it is opened", () => {
    expect(recordOf(newXlsx(WHOLE)).calculation.fullOnLoad).toBe(true);
  });

  it("is the same for the same state", () => {
    expect(Buffer.from(newXlsx(WHOLE)).equals(newXlsx(WHOLE))).toBe(true);
  });

  it("takes cells in any order", () => {
    const [first, second] = [cellWith([0, 1], { value: 2 }), cellWith([3, 0], { value: 3 })];
    const mixed = stateOf(newXlsx(workbookWith([{ cells: [second, first] }])));

    expect(mixed.sheets[0]?.cells).toEqual([first, second]);
  });

  it("writes what a shared formula says in each of its cells", () => {
    const shared = { typed: "A1*2", kind: "shared" as const, area: undefined };
    const cells = [cellWith([0, 1], { formula: shared })];

    expect(stateOf(newXlsx(workbookWith([{ cells }]))).sheets[0]?.cells[0]?.formula).toEqual(
      plainFormula("A1*2"),
    );
  });

  it("names the table to a formula that speaks of its own row", () => {
    const cells = [
      cellWith([0, 0], { value: "a" }),
      cellWith([1, 0], { formula: plainFormula("[@a]+1") }),
    ];
    const tables = [
      {
        ...{ name: "T", area: areaAt(0, 0, 2, 1), hasHeader: true, hasTotals: false },
        ...{ columns: [{ name: "a", formula: "[@a]+1" }], style: undefined },
      },
    ];
    const [sheet] = stateOf(newXlsx(workbookWith([{ cells, tables }]))).sheets;

    expect(sheet?.cells[1]?.formula?.typed).toBe("T[@a]+1");
    expect(sheet?.tables[0]?.columns[0]?.formula).toBe("T[@a]+1");
  });

  it("turns numbers that head a table into texts, as Excel does", () => {
    const cells = [cellWith([0, 0], { value: 2026 }), cellWith([1, 0], { value: 1 })];
    const tables = [
      {
        ...{ name: "T", area: areaAt(0, 0, 2, 1), hasHeader: true, hasTotals: false },
        ...{ columns: [{ name: "2026", formula: undefined }], style: undefined },
      },
    ];

    expect(
      stateOf(newXlsx(workbookWith([{ cells, tables }]))).sheets[0]?.cells.map(
        ({ value }) => value,
      ),
    ).toEqual(["2026", 1]);
  });

  it("gives the usual font where a look leaves it open", () => {
    const open = lookWith({ font: { ...fontWith({}), name: undefined, size: undefined } });

    expect(stateOf(newXlsx(workbookWith([{}], { looks: [open] }))).looks).toEqual([lookWith()]);
    expect(stateOf(newXlsx(workbookWith([{}], { looks: [] }))).looks).toEqual([lookWith()]);
  });

  it("stores errors that are only calculated as Excel does", () => {
    const formula = plainFormula("A1:A3");
    const cells = [
      cellWith([0, 1], { value: { error: "#SPILL!" }, formula }),
      cellWith([1, 1], { value: { error: "#CALC!" }, formula }),
    ];

    expect(
      stateOf(newXlsx(workbookWith([{ cells }]))).sheets[0]?.cells.map(({ value }) => value),
    ).toEqual([{ error: "#VALUE!" }, { error: "#VALUE!" }]);
  });
});
