import { addSheet, addTable, appendBegunRows, writeBlock, writeFormula } from "../support/deeds";
import { waitFor } from "../contract/contract";
import type { WorkbookContents } from "../../src/workbook/contents";
import type { CellValue } from "../../src/workbook/cells";
import { benchForAllTests } from "../support/browser/bench";
import { cellsAt, untilHeld, valueAt as valueIn } from "../support/browser/cells";
import { openContents } from "../support/browser/open-workbench";

/**
 * What the workbench mends in the grid's engine. These tests fail when an update of the grid moves
 * the parts that are mended.
 */

const bench = benchForAllTests();

const valueAt = (address: string): Promise<unknown> => valueIn(bench.workbook, address);

const shows = (address: string, expected: CellValue): Promise<void> =>
  untilHeld(bench.workbook, address, [[expected]]);

async function formulaAt(address: string): Promise<string | undefined> {
  await bench.workbook.select(address);
  return (await bench.workbook.readActiveCell()).formula;
}

async function press(keys: string): Promise<void> {
  await bench.page.keyboard.press(keys);
}

const PLANS: readonly (readonly CellValue[])[] = [
  ["id", "rev", "cost (k)", "it's", "a[b]", "two\nlines"],
  ["A", 100, 1, 10, 5, 7],
  ["B", 200, 2, 20, 6, 8],
  ["C", 300, 3, 30, 7, 9],
];

/** A reference to the table P, and what every place of the table answers to it. */
const ANSWERS: readonly (readonly [formula: string, answer: CellValue])[] = [
  ["=SUM(P[rev])", 600],
  // The shares are 1/6, 2/6 and 3/6: 14/36.
  ["=ROUND(KAM.HHI(P[rev]),12)", 0.388888888889],
  ["=SUM(p[REV])", 600],
  ["=SUM(P[ rev ])", 600],
  ["=SUM(P[[rev]:[cost (k)]])", 606],
  ["=SUM(P[[cost (k)]:[rev]])", 606],
  ["=SUM(P[cost (k)])", 6],
  ["=SUM(P[it''s])", 60],
  ["=SUM(P[a'[b']])", 18],
  ["=SUM(P[two\nlines])", 24],
  ["=COUNTA(P[[#Headers],[rev]:[it''s]])", 3],
  ["=ROWS(P[#All])", 4],
  ["=ROWS(P)", 3],
  ["=SUM(INDEX(P[rev],2))", 200],
  ["=SUM(OFFSET(P[rev],1,0,2,1))", 500],
  ['=SUMIF(P[id],"C",P[rev])', 300],
  ["=LET(p,5,p+1)", 6],
  ["=SUM(P[nope])", "#REF!"],
  ["=SUM(P[[rev]:[nope]])", "#REF!"],
  ["=SUM(P[[#All],[nope]:[rev]])", "#REF!"],
  ["=P[@nope]", "#REF!"],
  ["=SUM(P[#Totals])", "#REF!"],
  ["=SUM(P[[#Totals],[rev]])", "#REF!"],
  ["=SUM(P[[#Foo],[rev]])", "#NAME?"],
  ["=SUM(P[[rev],[it''s]])", "#NAME?"],
  ["=SUM(Nope[rev])", "#NAME?"],
];

const FORMULAS = ANSWERS.map(([formula], index) => ({ address: `N${index + 10}`, formula }));

function plansAt(place: "A1" | "C3" | "C3 of a second sheet"): WorkbookContents {
  const [rows, columns] = place === "A1" ? [0, 0] : [2, 2];
  const cells = [
    ...Array.from({ length: rows }, () => []),
    ...PLANS.map((row) => [...Array.from({ length: columns }, () => ""), ...row]),
  ];
  const tables = [{ name: "P", address: place === "A1" ? "A1:F4" : "C3:H6" }];
  const front = { name: "Front", cells: [], formulas: FORMULAS, tables: [] };
  if (place !== "C3 of a second sheet") return { sheets: [{ ...front, cells, tables }] };
  return { sheets: [front, { name: "Plans", cells, formulas: [], tables }] };
}

describe("references to a table", () => {
  it.each(["A1", "C3", "C3 of a second sheet"] as const)(
    "answer alike, or say that they name nothing, when it stands at %s",
    async (place) => {
      await openContents(bench.page, plansAt(place));

      const cells = await cellsAt(bench.workbook, `Front!N10:N${ANSWERS.length + 9}`);

      const found = ANSWERS.map(([formula], index) => [formula, cells[index]?.[0]]);
      expect(found).toEqual(ANSWERS.map(([formula, answer]) => [formula, answer]));
    },
  );

  it("mean the row of the formula after @, and are an error outside of the table", async () => {
    await openContents(bench.page, plansAt("C3"));
    const { workbook } = bench;

    await writeFormula(workbook, "Front!J5", "=P[@rev]*2");
    await writeFormula(workbook, "Front!J6", "=P[[#This Row],[it''s]]");
    await writeFormula(workbook, "Front!J9", "=P[@rev]");

    await shows("Front!J5", 400);
    await shows("Front!J6", 30);
    await shows("Front!J9", "#VALUE!");
  });

  it("follow a table that grows, also from another sheet and after further edits", async () => {
    await openContents(bench.page, plansAt("C3 of a second sheet"));
    const { workbook } = bench;

    await appendBegunRows(workbook, "P", [["D", 400]]);
    await shows("Front!N10", 1000);
    await writeBlock(workbook, "Plans!D4", [[1100]]);
    await shows("Front!N10", 2000);
    await writeBlock(workbook, "Plans!D7", [[1400]]);
    await shows("Front!N10", 3000);
  });

  it.each(["=SUM(Key_accounts.2024[n])", "=SUM(KEY_accounts.2024[N])"])(
    "know a table by a name with signs, in any case: %s",
    async (formula) => {
      const cells = [["n"], [3], [4]];
      const tables = [{ name: "Key_accounts.2024", address: "A1:A3" }];
      const formulas = [{ address: "C1", formula }];
      await openContents(bench.page, { sheets: [{ name: "Front", cells, formulas, tables }] });

      await shows("Front!C1", 7);
    },
  );

  it("are found once there is such a table, and stay found", async () => {
    await openContents(bench.page, plansAt("C3"));
    const { workbook } = bench;
    await addSheet(workbook, "Later");
    await writeBlock(workbook, "Later!D4", [["n"], [3], [4]]);
    await writeFormula(workbook, "Front!K1", "=SUM(Later1[n])+ROWS(Later1)");
    await shows("Front!K1", "#NAME?");

    await addTable(workbook, "Later!D4:D6", "Later1");
    await shows("Front!K1", 9);
    await writeBlock(workbook, "Later!D5", [[30]]);
    await shows("Front!K1", 36);
  });
});

const SALES: WorkbookContents = {
  sheets: [
    {
      name: "S1",
      cells: [
        ["account_id", "Revenue", "Cost"],
        ["A", 50, 1],
        ["B", 30, 2],
        ["C", 20, 3],
        ["D", 10, 4],
      ],
      formulas: [
        { address: "F1", formula: "=KAM.HHI(Sales[Revenue])" },
        { address: "F2", formula: "=SUM(Sales[Revenue])" },
        { address: "F3", formula: "=SUM(Sales[[#All],[Revenue]:[Cost]])" },
        { address: "E3", formula: "=Sales[@Revenue]" },
      ],
      tables: [{ name: "Sales", address: "A1:C5" }],
    },
    {
      name: "Other",
      cells: [],
      formulas: [{ address: "A1", formula: "=SUM(sales[revenue])" }],
      tables: [],
    },
  ],
};

describe("a header that is typed anew", () => {
  beforeEach(() => openContents(bench.page, SALES));

  const formulas = async (): Promise<readonly (string | undefined)[]> => {
    const found: (string | undefined)[] = [];
    for (const address of ["S1!F1", "S1!F2", "S1!F3", "S1!E3", "Other!A1"]) {
      found.push(await formulaAt(address));
    }
    return found;
  };
  const BEFORE = [
    "=KAM.HHI(Sales[Revenue])",
    "=SUM(Sales[Revenue])",
    "=SUM(Sales[[#All],[Revenue]:[Cost]])",
    "=Sales[@Revenue]",
    "=SUM(sales[revenue])",
  ];
  const AFTER = [
    "=KAM.HHI(Sales[Revenue 2024])",
    "=SUM(Sales[Revenue 2024])",
    "=SUM(Sales[[#All],[Revenue 2024]:[Cost]])",
    "=Sales[@[Revenue 2024]]",
    "=SUM(sales[Revenue 2024])",
  ];

  it("takes the formulas of all sheets with it, back and forth in one step", async () => {
    await bench.hands.typeInto("S1!B1", "Revenue 2024");
    await waitFor(async () => (await formulaAt("Other!A1")) === AFTER[4], "the new name");
    expect(await formulas()).toEqual(AFTER);

    await press("Control+z");
    expect(await valueAt("S1!B1")).toBe("Revenue");
    expect(await formulas()).toEqual(BEFORE);
    await shows("S1!F2", 110);

    await press("Control+y");
    expect(await valueAt("S1!B1")).toBe("Revenue 2024");
    expect(await formulas()).toEqual(AFTER);
    await shows("S1!F2", 110);
  });

  it("leaves its old name to another column, which old formulas do not take", async () => {
    const { hands } = bench;
    await hands.typeInto("S1!B1", "Revenue 2024");
    await hands.typeInto("S1!C1", "Revenue");
    await hands.typeInto("S1!H1", "=SUM(Sales[Revenue])");
    await shows("S1!H1", 10);

    await hands.typeInto("S1!C3", 20);

    // 1 + 20 + 3 + 4 in column C, 50 + 30 + 20 + 10 in column B.
    await shows("S1!H1", 28);
    expect([await valueAt("S1!F2"), await valueAt("Other!A1")]).toEqual([110, 110]);
    await hands.typeInto("S1!B3", 33);
    await shows("S1!F2", 113);
    await shows("Other!A1", 113);
    expect([await valueAt("S1!H1"), await valueAt("S1!E3")]).toEqual([28, 33]);
  });

  it.each([
    ["cleared", undefined, "Column1", "=SUM(Sales[Column1])"],
    ["doubled", "COST", "COST2", "=SUM(Sales[COST2])"],
    ["a number", 2024, "2024", "=SUM(Sales[2024])"],
    ["a formula", "=1+1", "=1+1", "=SUM(Sales[=1+1])"],
    ["full of signs", "it's [x] (k)", "it's [x] (k)", "=SUM(Sales[it''s '[x'] (k)])"],
  ])("that is %s gets a name that formulas follow", async (_, typed, header, formula) => {
    if (typed === undefined) {
      await bench.hands.moveTo("S1!B1");
      await press("Delete");
    } else await bench.hands.typeInto("S1!B1", typed);

    await shows("S1!B1", header);
    await waitFor(async () => (await formulaAt("S1!F2")) === formula, formula);
    await writeBlock(bench.workbook, "S1!B3", [[33]]);
    await shows("S1!F2", 113);
    await press("Control+z");
    await press("Control+z");
    await shows("S1!B1", "Revenue");
    expect(await formulaAt("S1!F2")).toBe("=SUM(Sales[Revenue])");
  });

  it("may swap its name with another in one edit by code", async () => {
    await writeBlock(bench.workbook, "S1!B1", [["Cost", "Revenue"]]);

    expect(await formulaAt("S1!F2")).toBe("=SUM(Sales[Cost])");
    expect(await valueAt("S1!F2")).toBe(110);
    await press("Control+z");
    expect(await formulaAt("S1!F2")).toBe("=SUM(Sales[Revenue])");
  });
});

describe("a column that comes to a table or goes", () => {
  beforeEach(() => openContents(bench.page, SALES));

  it("makes an error of what names it, until it is back", async () => {
    await bench.page.evaluate(() =>
      window.kamWorkbench?.grid.api.getActiveWorkbook()?.getActiveSheet().deleteColumn(1),
    );
    await shows("Other!A1", "#REF!");
    await shows("S1!E2", "#REF!");

    await bench.hands.moveTo("S1!A1");
    await press("Control+z");

    await shows("Other!A1", 110);
    await shows("S1!F2", 110);
  });

  it("has a name from the start, and leaves the others theirs", async () => {
    await bench.page.evaluate(() =>
      window.kamWorkbench?.grid.api.getActiveWorkbook()?.getActiveSheet().insertColumnBefore(1),
    );
    await shows("S1!B1", "Column1");
    await bench.hands.typeInto("Other!B1", "=COUNTBLANK(Sales[Column1])");
    await shows("Other!B1", 4);
    await shows("Other!A1", 110);

    await press("Control+z");
    await press("Control+z");

    await shows("S1!B1", "Revenue");
    await shows("Other!A1", 110);
  });
});
