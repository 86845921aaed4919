import { waitFor } from "../contract/contract";
import { benchForAllTests } from "../support/browser/bench";
import { cellsAt, untilHeld } from "../support/browser/cells";
import { openContents } from "../support/browser/open-workbench";

/** Everything a person finds in the bars of the grid beside what it brings by itself. */

const bench = benchForAllTests();

const NOTE = { id: "note", row: 0, col: 4, note: "ask", width: 100, height: 60, show: false };

const BOOK = {
  sheets: [
    {
      name: "Tools",
      cells: [["n"], [3], [1], [2]],
      formulas: [{ address: "C1", formula: "=A2:A4*10" }],
      tables: [],
    },
  ],
};

const NEXT = { sheets: [{ name: "Next", cells: [["next"]], formulas: [], tables: [] }] };

const isNextShown = (): Promise<boolean> =>
  bench.page.evaluate(() => {
    const book = window.kamWorkbench?.grid.api.getActiveWorkbook();
    return book?.getActiveSheet().getSheetName() === "Next";
  });

beforeEach(async () => {
  await openContents(bench.page, BOOK);
  await untilHeld(bench.workbook, "Tools!C1:C3", [[30], [10], [20]]);
});

describe("cells", () => {
  it("can be sorted", async () => {
    await bench.page.evaluate(() => {
      const sheet = window.kamWorkbench?.grid.api.getActiveWorkbook()?.getActiveSheet();
      return sheet?.getRange("A2:A4").sort({ column: 0, ascending: true });
    });

    expect(await cellsAt(bench.workbook, "Tools!A2:A4")).toEqual([[1], [2], [3]]);
  });

  it("that a formula fills keep their order, and a person reads why", async () => {
    // The reason goes by itself after a while, which a slow machine may need to begin to look for it.
    const told = bench.page.getByText("A formula fills these cells").first().waitFor();
    await bench.page.evaluate(() => {
      const sheet = window.kamWorkbench?.grid.api.getActiveWorkbook()?.getActiveSheet();
      return sheet?.getRange("C1:C3").sort({ column: 0, ascending: true });
    });

    await told;
    expect(await cellsAt(bench.workbook, "Tools!C1:C3")).toEqual([[30], [10], [20]]);
  });

  it("can be filtered, also those that a formula fills", async () => {
    const hidden = await bench.page.evaluate(() => {
      const sheet = window.kamWorkbench?.grid.api.getActiveWorkbook()?.getActiveSheet();
      const filter = sheet?.getRange("C1:C3").createFilter();
      filter?.setColumnFilterCriteria(2, { colId: 2, filters: { filters: ["10"] } });
      return filter?.getFilteredOutRows();
    });

    expect(hidden).toEqual([2]);
  });

  it("can be found, also those that a formula fills", async () => {
    const found = (): Promise<readonly string[] | undefined> =>
      bench.page.evaluate(async () => {
        const finder = await window.kamWorkbench?.grid.api.createTextFinderAsync("20");
        return finder?.findAll().map((range) => range.getA1Notation());
      });

    // The grid's search starts a few seconds after the grid itself.
    await waitFor(async () => (await found())?.join() === "C3", "the cell to be found");
  });

  it("take lists", async () => {
    const status = await bench.page.evaluate(() => {
      const api = window.kamWorkbench?.grid.api;
      const cell = api?.getActiveWorkbook()?.getActiveSheet().getRange("E1");
      const rule = api?.newDataValidation().requireValueInList(["yes", "no"]).build();
      cell?.setDataValidation(rule ?? null);
      cell?.setValue("perhaps");
      return cell?.getValidatorStatus();
    });

    expect(status).toEqual([["invalid"]]);
  });

  it("take a list and are closed in the same moment", async () => {
    await bench.page.evaluate((next) => {
      const api = window.kamWorkbench?.grid.api;
      const cell = api?.getActiveWorkbook()?.getActiveSheet().getRange("E1");
      cell?.setDataValidation(api?.newDataValidation().requireValueInList(["yes"]).build() ?? null);
      window.kamWorkbench?.open(next);
    }, NEXT);

    // What a list that is gone asks for is found when all tests have been run: a page error.
    await waitFor(isNextShown, "the next one to be shown");
  });

  it("take notes", async () => {
    const note = await bench.page.evaluate((given) => {
      const cell = window.kamWorkbench?.grid.api
        .getActiveWorkbook()
        ?.getActiveSheet()
        .getRange("E1");
      cell?.createOrUpdateNote(given);
      return cell?.getNote()?.note;
    }, NOTE);

    expect(note).toBe("ask");
  });

  it("that a formula fills are coloured by rules on their numbers", async () => {
    const colours = await bench.page.evaluate(async () => {
      const sheet = window.kamWorkbench?.grid.api.getActiveWorkbook()?.getActiveSheet();
      if (sheet === undefined) return [];
      const rule = sheet
        .newConditionalFormattingRule()
        .whenNumberGreaterThan(15)
        .setBackground("#ff0000")
        .setRanges([sheet.getRange("C1:C3").getRange()])
        .build();
      sheet.addConditionalFormattingRule(rule);
      const plain = window.kamWorkbench?.grid.workbook.getActiveSheet();
      const colour = (row: number): unknown => plain?.getComposedCellStyle(row, 2).bg?.rgb;
      while (colour(0) === undefined) await new Promise(requestAnimationFrame);
      return [0, 1, 2].map((row) => colour(row) ?? "none");
    });

    expect(colours).toEqual(["rgb(255,0,0)", "none", "rgb(255,0,0)"]);
  });
});

describe("a block with headers of ours", () => {
  it("is offered to be a table, by the name that the functions know", async () => {
    const cells = [
      ["", "account_id", "name", "revenue_12m"],
      ["", "A", "Alpha", 100],
      ["", "B", "Beta", 200],
    ];
    await openContents(bench.page, {
      sheets: [{ name: "New", cells, formulas: [], tables: [] }],
    });

    await bench.hands.moveTo("New!C2");
    await bench.page.getByRole("button", { name: "Make it the table Accounts" }).click();
    await bench.hands.typeInto("New!G1", "=SUM(Accounts[revenue_12m])");

    await untilHeld(bench.workbook, "New!G1", [[300]]);
    expect(await bench.workbook.listTables()).toMatchObject([
      { name: "Accounts", address: "New!B1:D3" },
    ]);
    await bench.hands.moveTo("New!C2");
    expect(await bench.page.getByRole("button", { name: /^Make / }).count()).toBe(0);
  });
});

describe("a block that a formula fills", () => {
  it("is not offered to be a table, which could not hold it", async () => {
    const offer = bench.page.getByRole("button", { name: "Make a table" });
    await bench.hands.moveTo("Tools!A2");
    await offer.waitFor();

    await bench.hands.moveTo("Tools!C2");

    await offer.waitFor({ state: "hidden" });
  });
});

describe("workbooks", () => {
  it("are opened one after the other before the one before is drawn", async () => {
    await bench.page.evaluate(
      async ({ book, next }) => {
        const open = window.kamWorkbench?.open;
        const frames = async (count: number): Promise<void> => {
          for (let each = 0; each < count; each += 1) await new Promise(requestAnimationFrame);
        };
        for (const count of [0, 1, 2, 3, 5, 8, 13]) {
          open?.(book);
          await frames(count);
        }
        open?.(next);
      },
      { book: BOOK, next: NEXT },
    );

    await waitFor(isNextShown, "the last one to be shown");
  });
});
