import type { CellValue } from "../../src/workbook/cells";
import type { WorkbookContents } from "../../src/workbook/contents";
import { writeFormula } from "../support/deeds";
import { benchForAllTests } from "../support/browser/bench";
import { cellsAt, untilHeld, valueAt } from "../support/browser/cells";
import { openContents } from "../support/browser/open-workbench";

/**
 * What the workbench mends in the grid for answers of many cells. These tests fail when an update of
 * the grid moves the parts that are mended.
 */

const bench = benchForAllTests();

const shows = (address: string, expected: CellValue): Promise<void> =>
  untilHeld(bench.workbook, address, [[expected]]);

function book(formulas: Readonly<Record<string, string>>): WorkbookContents {
  const cells = [["n"], [3], [1], [2]];
  const written = Object.entries(formulas).map(([address, formula]) => ({ address, formula }));
  return {
    sheets: [
      { name: "Front", cells, formulas: written, tables: [{ name: "P", address: "A1:A4" }] },
      {
        name: "Other",
        cells: [],
        formulas: [{ address: "A1", formula: "=SUM(Front!C1#)" }],
        tables: [],
      },
    ],
  };
}

const rowsOf = (sheet: string): Promise<number | undefined> =>
  bench.page.evaluate(
    (name) => window.kamWorkbench?.grid.workbook.getSheetBySheetName(name)?.getRowCount(),
    sheet,
  );

describe("A1#", () => {
  it("is the whole answer of the formula in A1, for native functions and those of KAM", async () => {
    await openContents(
      bench.page,
      book({
        C1: "=SORT(P[n])",
        E1: "=SUM(C1#)",
        E2: "=ROUND(KAM.HHI(C1#),6)",
        E3: "=C1#*10",
        G1: "=ROWS($C$1#)",
        G2: "=SUM(A1#)",
        G3: "=SUM(E1#)",
        G4: "=SUM(A1:A4#)",
      }),
    );

    // The shares are 1/6, 2/6 and 3/6: 14/36.
    expect(await cellsAt(bench.workbook, "Front!E1:E5")).toEqual([
      [6],
      [0.388889],
      [10],
      [20],
      [30],
    ]);
    expect(await cellsAt(bench.workbook, "Front!G1:G4")).toEqual([[3], ["#REF!"], [6], ["#REF!"]]);
    await shows("Other!A1", 6);
  });

  it("follows an answer that grows, shrinks and finds no room", async () => {
    await openContents(bench.page, book({ C1: "=SEQUENCE(A2)", E1: "=SUM(C1#)" }));
    await shows("Front!E1", 6);

    for (const [rows, sum] of [
      [5, 15],
      [2, 3],
      [1, 1],
      [4, 10],
    ] as const) {
      await bench.hands.typeInto("Front!A2", rows);
      await shows("Front!E1", sum);
      await shows("Other!A1", sum);
    }
    await bench.hands.typeInto("Front!C3", "in the way");
    await shows("Front!E1", "#SPILL!");
  });
});

describe("an answer of many rows", () => {
  it("takes the rows that it needs, and other formulas find its values", async () => {
    await openContents(
      bench.page,
      book({
        C1: "=SEQUENCE(100000)",
        E1: "=MAX(C1#)",
        E2: "=MATCH(99000,C1#,0)",
        E3: "=COUNTIF(C1:C4000,7)",
      }),
    );

    await shows("Front!E1", 100_000);
    await shows("Front!E2", 99_000);
    await shows("Front!E3", 1);
    await shows("Front!C100000", 100_000);
    expect(await rowsOf("Front")).toBe(100_000);
  });

  it("needs no more time for each row than a short one", async () => {
    await openContents(bench.page, book({ C1: "=SEQUENCE(1)" }));
    const took = async (rows: number): Promise<number> => {
      const began = Date.now();
      await writeFormula(bench.workbook, "Front!C1", `=SEQUENCE(${rows},8)`);
      await shows(`Front!J${rows}`, rows * 8);
      return Date.now() - began;
    };

    // Where each cell looked through all others, this took three quarters of a minute.
    expect(await took(20_000)).toBeLessThan(20_000);
  });

  it("is refused only by cells that are in its way", async () => {
    await openContents(bench.page, book({ C1: "=SEQUENCE(6000)", E1: "=SEQUENCE(2,50)" }));
    await shows("Front!C6000", 6000);
    await shows("Front!BB2", 100);

    await openContents(bench.page, book({ A1: "=SEQUENCE(6000)" }));
    await shows("Front!A1", "#SPILL!");
    expect(await rowsOf("Front")).toBe(5000);
    expect(await valueAt(bench.workbook, "Front!A5")).toBe("");
  });
});
