import type { WorkbookContents } from "../../src/workbook/contents";
import { waitFor } from "../contract/contract";
import { benchForAllTests } from "../support/browser/bench";
import { untilHeld } from "../support/browser/cells";
import { openContents } from "../support/browser/open-workbench";

const bench = benchForAllTests();

const PLANS = [
  ["id", "rev"],
  ["A", 100],
  ["B", 200],
];

function bookAt(place: "A1" | "C3"): WorkbookContents {
  const [rows, columns, address] = place === "A1" ? [0, 0, "A1:B3"] : [2, 2, "C3:D5"];
  const cells = [
    ...Array.from({ length: rows }, () => []),
    ...PLANS.map((row) => [...Array.from({ length: columns }, () => ""), ...row]),
  ];
  const shown = place === "A1" ? "B2:B3" : "D4:D5";
  const formulas = [
    { address: "K1", formula: "=SUM(P[rev])" },
    { address: "K2", formula: `=SUBTOTAL(109,${shown})` },
  ];
  const plans = { name: "Plans", cells, formulas, tables: [{ name: "P", address }] };
  return { sheets: [plans, { name: "Other", cells: [], formulas: [], tables: [] }] };
}

const table = async (): Promise<object> => {
  const { address, headers } = await bench.workbook.readTable("P");
  return { address, headers };
};

const becomes = async (address: string, headers: readonly string[]): Promise<void> => {
  const wanted = JSON.stringify({ address, headers });
  const isSo = async (): Promise<boolean> => JSON.stringify(await table()) === wanted;
  await waitFor(isSo, wanted).catch(() => undefined);
  expect(await table()).toEqual({ address, headers });
};

const hiddenRows = (): Promise<number[]> =>
  bench.page.evaluate(() => {
    const sheet = window.kamWorkbench?.grid.workbook.getActiveSheet();
    return [0, 1, 2, 3, 4, 5].filter((each) => sheet?.getRowFiltered(each));
  });

/** Addresses of the table and around it, where it stands. */
const PLACES = {
  A1: { stands: "A1:B3", below: "A4", taller: "A1:B4", beside: "C", wider: "A1:C3", row: 1 },
  C3: { stands: "C3:D5", below: "C6", taller: "C3:D6", beside: "E", wider: "C3:E5", row: 3 },
} as const;

describe.each(["A1", "C3"] as const)("a table at %s", (place) => {
  const { stands, below, taller, beside, wider, row } = PLACES[place];
  beforeEach(() => openContents(bench.page, bookAt(place)));

  it("takes in a row that is typed below, and gives it back in one step", async () => {
    await bench.hands.typeInto(`Plans!${below}`, "C");
    await becomes(`Plans!${taller}`, ["id", "rev"]);

    await bench.page.keyboard.press("Control+z");
    await becomes(`Plans!${stands}`, ["id", "rev"]);
  });

  it("takes in a column whose header is typed beside, which formulas then know", async () => {
    await bench.hands.typeInto(`Plans!${beside}${row}`, "REV");
    await becomes(`Plans!${wider}`, ["id", "rev", "REV2"]);
    await bench.hands.typeInto(`Plans!${beside}${row + 1}`, 7);
    await bench.hands.typeInto("Other!A1", "=SUM(P[REV2])+SUM(P[rev])");
    await untilHeld(bench.workbook, "Other!A1", [[307]]);
  });

  it("names a column of which a value is typed first, and forgets both in one step", async () => {
    await bench.hands.typeInto(`Plans!${beside}${row + 1}`, 7);
    await becomes(`Plans!${wider}`, ["id", "rev", "Column1"]);

    await bench.page.keyboard.press("Control+z");
    await becomes(`Plans!${stands}`, ["id", "rev"]);
    await untilHeld(bench.workbook, `Plans!${beside}${row}:${beside}${row + 1}`, [[""], [""]]);
    await untilHeld(bench.workbook, "Plans!K1", [[300]]);
  });

  it("leaves out answers of formulas beside, and columns in which something stands", async () => {
    await bench.hands.typeInto(`Plans!${beside}${row + 1}`, "=SUM(P[rev])");
    await untilHeld(bench.workbook, `Plans!${beside}${row + 1}`, [[300]]);
    await bench.hands.typeInto(`Plans!${beside}${row}`, "Sum");
    await becomes(`Plans!${stands}`, ["id", "rev"]);
  });

  it("follows rows and columns that come before it and in it, back and forth", async () => {
    await bench.page.evaluate(() => {
      const sheet = window.kamWorkbench?.grid.api.getActiveWorkbook()?.getActiveSheet();
      sheet?.insertColumnBefore(0);
      sheet?.insertRowBefore(0);
    });
    const moved = place === "A1" ? "B2:C4" : "D4:E6";
    await becomes(`Plans!${moved}`, ["id", "rev"]);
    await untilHeld(bench.workbook, "Plans!L2", [[300]]);

    await bench.hands.moveTo("Plans!M20");
    await bench.page.keyboard.press("Control+z");
    await bench.page.keyboard.press("Control+z");
    await becomes(`Plans!${stands}`, ["id", "rev"]);
  });

  it("can be filtered, and is plain cells again and back by undo", async () => {
    await bench.page.evaluate(() => {
      const book = window.kamWorkbench?.grid.api.getActiveWorkbook();
      const [made] = book?.getTableList() ?? [];
      book?.setTableFilter(made?.id ?? "", 0, { filterType: "manual" as never, values: ["B"] });
    });
    expect(await hiddenRows()).toEqual([row]);
    await untilHeld(bench.workbook, "Plans!K2", [[200]]);

    await bench.page.evaluate(() => {
      const book = window.kamWorkbench?.grid.api.getActiveWorkbook();
      const [made] = book?.getTableList() ?? [];
      return book?.removeTable(made?.id ?? "");
    });
    expect(await bench.workbook.listTables()).toEqual([]);
    expect(await hiddenRows()).toEqual([]);
    await untilHeld(bench.workbook, "Plans!K2", [[300]]);
    await bench.hands.moveTo("Plans!M20");
    await bench.page.keyboard.press("Control+z");
    await becomes(`Plans!${stands}`, ["id", "rev"]);
    await untilHeld(bench.workbook, "Plans!K1:K2", [[300], [200]]);
    expect(await hiddenRows()).toEqual([row]);
  });
});
