import { saveLater, type SavedLater } from "../../../../../src/files/xlsx/compare/save-later";
import type {
  LaterCell,
  LaterSheet,
  LaterState,
} from "../../../../../src/files/xlsx/compare/later-state";
import { newXlsx } from "../../../../../src/files/xlsx/new/new-xlsx";
import { seen } from "../../../../support/changed-states";
import { withMain, xlsxFile } from "../../../../support/xlsx-file";
import { recordOf } from "../../../../support/xlsx-parts";
import { cellWith, plainFormula, tableWith, workbookWith } from "../../../../support/xlsx-state";

const CELLS: readonly LaterCell[] = [
  cellWith([0, 0], { value: "id" }),
  cellWith([0, 1], { value: "rev" }),
  cellWith([1, 0], { value: "a" }),
  cellWith([1, 1], { value: 7 }),
];
const SUM = cellWith([5, 0], { value: 7, formula: plainFormula("SUM(Deals[rev])") });
const DEALS = tableWith("Deals", ["id", "rev"]);

/** A workbook whose first sheet sums what stands on its second. */
const SUMMED = newXlsx(
  workbookWith([
    { name: "Sums", cells: [SUM] },
    { name: "Data", cells: CELLS, tables: [DEALS] },
  ]),
);

/** The workbook saved with its sheets otherwise. */
function saved(
  bytes: Uint8Array,
  change: (sheets: readonly LaterSheet[]) => readonly LaterSheet[],
): SavedLater {
  const state: LaterState = seen(recordOf(bytes));
  return saveLater(bytes, { ...state, sheets: change(state.sheets) }, seen);
}

const named = (name: string, told: Partial<LaterSheet>) => (sheets: readonly LaterSheet[]) =>
  sheets.map((sheet) => (sheet.name === name ? { ...sheet, ...told } : sheet));

describe("a formula that speaks of a table of another sheet", () => {
  it("is written with a table that comes in the same go, whichever sheet is first", () => {
    const plain = newXlsx(workbookWith([{ name: "Sums" }, { name: "Data", cells: CELLS }]));
    const { bytes } = saved(plain, (sheets) =>
      named("Data", { tables: [DEALS] })(named("Sums", { cells: [SUM] })(sheets)),
    );

    const [sums, data] = recordOf(bytes).sheets;
    expect(sums?.cells[0]?.formula?.typed).toBe("SUM(Deals[rev])");
    expect(data?.tables.map(({ name }) => name)).toEqual(["Deals"]);
  });

  it.each([
    ["goes", { tables: [] }, 'found the table "Deals"'],
    [
      "is called otherwise in a column",
      {
        tables: [tableWith("Deals", ["id", "gain"])],
        cells: CELLS.map((cell) => (cell.value === "rev" ? { ...cell, value: "gain" } : cell)),
      },
      'found the column "rev" of the table Deals',
    ],
  ])("is refused where that table %s and the formula does not follow", (_, told, words) => {
    expect(() => saved(SUMMED, named("Data", told))).toThrow(
      `sheet "Sums", cell A6: expected tables of the workbook in its formula, ${words}`,
    );
  });

  it("is refused where no such table ever was", () => {
    const typed = cellWith([9, 0], { formula: plainFormula("SUM(Never[rev])") });
    expect(() => saved(SUMMED, named("Sums", { cells: [SUM, typed] }))).toThrow(
      'sheet "Sums", cell A10: expected tables of the workbook in its formula, found the table "Never"',
    );
  });
});

const UNLOCKED =
  '<fonts count="1"><font/></fonts><cellXfs count="1"><xf fontId="0" applyProtection="1"><protection locked="0"/></xf></cellXfs>';

describe("a sheet that is protected", () => {
  /** Its cells are open, and its tables are not. */
  const OPEN = xlsxFile({
    sheets: [
      { name: "Data", xml: '<sheetData/><sheetProtection sheet="1" formatCells="0"/>' },
      { name: "Free", xml: "<sheetData/>" },
    ],
    leadsTo: [["styles", "styles.xml", withMain("styleSheet", UNLOCKED)]],
  });

  it("takes the cells of a table that a person made, and says that the table is not in the file", () => {
    const { bytes, leftOut } = saved(OPEN, named("Data", { cells: CELLS, tables: [DEALS] }));

    expect(leftOut).toEqual([{ sheet: "Data", what: "tables" }]);
    const [data] = recordOf(bytes).sheets;
    expect(data?.cells.map(({ value }) => value)).toEqual(["id", "rev", "a", 7]);
    expect(data?.tables).toEqual([]);
  });

  it("has no table of which a formula elsewhere could speak", () => {
    const change = (sheets: readonly LaterSheet[]): readonly LaterSheet[] =>
      named("Free", { cells: [SUM] })(named("Data", { cells: CELLS, tables: [DEALS] })(sheets));

    expect(() => saved(OPEN, change)).toThrow('found the table "Deals"');
  });
});
