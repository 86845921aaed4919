import { newXlsx } from "../../../../../src/files/xlsx/new/new-xlsx";
import { stateOfContents } from "../../../../../src/files/xlsx/new/state-of-contents";
import { sampleWorkbook } from "../../../../../src/sample/sample-workbook";
import { columnLetters, parseArea } from "../../../../../src/workbook/address";
import type { SheetContents } from "../../../../../src/workbook/contents";
import {
  areaAt,
  cellWith,
  lookWith,
  plainFormula,
  sheetWith,
  stateOf,
} from "../../../../support/xlsx-state";

describe("contents as the state of a workbook", () => {
  const contents: SheetContents = {
    name: "Data",
    cells: [
      ["name", 2026],
      ["=1", ""],
      [true, 0.5],
    ],
    formulas: [
      { address: "B2", formula: "=SUM(B3:B4)" },
      { address: "D1", formula: "=KAM.RANKING(Deals[name])" },
    ],
    tables: [{ name: "Deals", address: "A1:B3" }],
    columnWidths: [64, 150],
    numberFormats: [
      { address: "B2:B3", format: "0.0" },
      { address: "B3:C3", format: "0.00" },
    ],
    frozenRows: 1,
  };
  const column = { isHidden: false, look: undefined };

  it("has values, formulas, formats, widths, frozen rows and tables, and no blank cells", () => {
    expect(stateOfContents({ sheets: [contents] })).toEqual({
      names: [],
      countsFrom: 1900,
      looks: ["General", "0.0", "0.00"].map((numberFormat) => lookWith({ numberFormat })),
      sheets: [
        sheetWith({
          name: "Data",
          cells: [
            cellWith([0, 0], { value: "name" }),
            cellWith([0, 1], { value: 2026 }),
            cellWith([0, 3], {
              formula: {
                typed: "KAM.RANKING(Deals[name])",
                kind: "dynamic",
                area: areaAt(0, 3, 1, 1),
              },
            }),
            cellWith([1, 0], { value: "=1" }),
            cellWith([1, 1], { formula: plainFormula("SUM(B3:B4)"), look: 1 }),
            cellWith([2, 0], { value: true }),
            cellWith([2, 1], { value: 0.5, look: 2 }),
            cellWith([2, 2], { look: 2 }),
          ],
          // Excel shows a column of 64 pixels, the usual one, as 9.140625.
          columns: [
            { ...column, first: 0, last: 0, width: 9.140625 },
            { ...column, first: 1, last: 1, width: 21.42578125 },
          ],
          frozen: { rows: 1, columns: 0 },
          tables: [
            {
              ...{ name: "Deals", area: areaAt(0, 0, 3, 2), hasHeader: true, hasTotals: false },
              columns: [
                { name: "name", formula: undefined },
                { name: "2026", formula: undefined },
              ],
              style: "TableStyleMedium2",
            },
          ],
        }),
      ],
    });
  });

  it("leaves open what contents leave open", () => {
    const bare = { name: "Bare", cells: [], formulas: [], tables: [] };

    expect(stateOfContents({ sheets: [bare] }).sheets).toEqual([sheetWith({ name: "Bare" })]);
  });

  it("counts a formula before a value in the same cell", () => {
    const both = { ...contents, formulas: [{ address: "A3", formula: "=1+1" }] };
    const [sheet] = stateOfContents({ sheets: [both] }).sheets;

    expect(sheet?.cells.find(({ row, column: at }) => row === 2 && at === 0)).toEqual(
      cellWith([2, 0], { formula: plainFormula("1+1") }),
    );
  });

  it("refuses an address that is none", () => {
    const wrong = { ...contents, formulas: [{ address: "B", formula: "=1" }] };

    expect(() => stateOfContents({ sheets: [wrong] })).toThrow(
      'expected an address of cells such as A1:B2, found "B"',
    );
  });
});

/** A cell in words: `B2 =SUM(A1)`. */
function told([row, column]: readonly [number, number], content: unknown): string {
  return `${columnLetters(column)}${row + 1} ${String(content)}`;
}

describe("the sample in a file", () => {
  const { sheets } = sampleWorkbook();
  const read = stateOf(newXlsx(stateOfContents(sampleWorkbook())));
  const pairs = sheets.map((sheet, index) => [sheet.name, sheet, read.sheets[index]] as const);

  it("has its sheets in their order", () => {
    expect(read.sheets.map(({ name }) => name)).toEqual(sheets.map(({ name }) => name));
  });

  it.each(pairs)("holds all values and formulas of the sheet %s", (_, sheet, found) => {
    const formulas = new Map(sheet.formulas.map((each) => [each.address, each.formula]));
    const values = sheet.cells.flatMap((row, down) =>
      row.flatMap((value, right) => {
        const isFormula = formulas.has(`${columnLetters(right)}${down + 1}`);
        return value === "" || isFormula ? [] : [told([down, right], value)];
      }),
    );
    const expected = [...values, ...[...formulas].map(([address, text]) => `${address} ${text}`)];
    const written = (found?.cells ?? []).flatMap(({ row, column, value, formula }) => {
      if (formula !== undefined) return [told([row, column], `=${formula.typed}`)];
      return value === undefined ? [] : [told([row, column], value)];
    });

    expect(written.toSorted()).toEqual(expected.toSorted());
  });

  it.each(pairs)("keeps numbers of the sheet %s as numbers", (_, sheet, found) => {
    const count = (values: readonly unknown[]): number =>
      values.filter((value) => typeof value === "number").length;
    const headers = sheet.tables.flatMap(({ address }) => {
      const area = parseArea(address);
      return area === undefined ? [] : (sheet.cells[area.row] ?? []);
    });

    expect(count((found?.cells ?? []).map(({ value }) => value))).toBe(
      count(sheet.cells.flat()) - count(headers),
    );
  });

  it.each(pairs)("shows the cells of the sheet %s in their formats", (_, sheet, found) => {
    const wrong = (sheet.numberFormats ?? []).flatMap(({ address, format }, index, all) => {
      const area = parseArea(address);
      const later = all.slice(index + 1).map((each) => parseArea(each.address));
      const first = found?.cells.find(
        ({ row, column }) => row === area?.row && column === area.column,
      );
      const isCovered = later.some(
        (each) => each?.row === area?.row && each?.column === area?.column,
      );
      const shown = read.looks[first?.look ?? 0]?.numberFormat;
      return isCovered || shown === format ? [] : [`${address}: ${format}, not ${shown ?? "none"}`];
    });

    expect(wrong).toEqual([]);
  });

  it.each(pairs)("has the tables, widths and frozen rows of the sheet %s", (_, sheet, found) => {
    expect(found?.tables.map(({ name, area }) => [name, area])).toEqual(
      sheet.tables.map(({ name, address }) => [name, parseArea(address)]),
    );
    expect(found?.columns.map(({ width = 0 }) => Math.round(width * 7))).toEqual(
      sheet.columnWidths ?? [],
    );
    expect(found?.frozen?.rows ?? 0).toBe(sheet.frozenRows ?? 0);
  });
});
