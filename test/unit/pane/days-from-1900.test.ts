import { catalogue } from "../../../src/functions/catalogue";
import { explainActiveCell } from "../../../src/pane/features/explain/explain-cell";
import {
  explainReducer,
  subjectOf,
  WAITING,
} from "../../../src/pane/features/explain/explain-state";
import type { Subject } from "../../../src/pane/features/explain/subject";
import { findCall } from "../../../src/pane/features/explain/find-call";
import { traceArgument } from "../../../src/pane/features/explain/trace-argument";
import { lookForTables } from "../../../src/pane/features/portfolio/look-for-tables";
import { portfolioReducer } from "../../../src/pane/features/portfolio/portfolio-reducer";
import { shownPortfolio } from "../../../src/pane/features/portfolio/portfolio-state";
import { argumentsFrom1900 } from "../../../src/pane/days-from-1900";
import { createStore } from "../../../src/pane/store/store";
import { sampleWorkbook } from "../../../src/sample/sample-workbook";
import { parseArea } from "../../../src/workbook/address";
import type { CellValue } from "../../../src/workbook/cells";
import type { DayCount } from "../../../src/workbook/day-count";
import type { WorkbookContents } from "../../../src/workbook/contents";
import type { WorkbookGateway } from "../../../src/workbook/gateway";
import { writeFormula } from "../../support/deeds";
import { fakeWorkbook, type FakeWorkbook } from "../../support/fake-workbook";

/** 30 June 2026 counted from 1900, and how far a count from 1904 is behind. */
const [DAY, BEHIND] = [46_203, 1462];

function parametersOf(name: string): (typeof catalogue)[number]["parameters"] {
  return catalogue.find((each) => each.name === name)?.parameters ?? [];
}

/** The workbook as one that counts its days from 1904 speaks of itself. */
function from1904<W extends WorkbookGateway>(workbook: W): W {
  return Object.assign(Object.create(workbook) as W, {
    readTable: async (name: string) => ({
      ...(await workbook.readTable(name)),
      countsFrom1904: true,
    }),
    readActiveCell: async () => ({ ...(await workbook.readActiveCell()), countsFrom1904: true }),
  });
}

describe("arguments from a workbook that counts its days from 1904", () => {
  const ledger = (day: CellValue): CellValue[][] => [
    ["Account_ID", "Date ", "amount"],
    ["A", day, 44_741],
  ];

  it.each([
    ["a day", DAY - BEHIND, DAY],
    ["a day with its time", DAY - BEHIND + 0.5, DAY + 0.5],
    ["a text, which no function takes for a day", "2026-06-30", "2026-06-30"],
    ["a blank cell that a formula hands on", 0, 0],
    ["a number below 0, as there is no day before 1904-01-01", -30, -30],
    ["a blank cell", "", ""],
  ])("have in a column of days %s", (_, given, expected) => {
    const [counted] = argumentsFrom1900(parametersOf("ORDERS"), [ledger(given)]);
    const [headers] = ledger(given);
    expect(counted).toEqual([headers, ["A", expected, 44_741]]);
  });

  it("have days in plain lines by their place, and in cells of their own", () => {
    const lines = [[DAY - BEHIND, 44_741]];
    expect(argumentsFrom1900(parametersOf("ORDERS"), [lines, DAY - BEHIND, "days"])).toEqual([
      [[DAY, 44_741]],
      DAY,
      "days",
    ]);
    expect(argumentsFrom1900(parametersOf("FRESHNESS"), [DAY - BEHIND, [[DAY - BEHIND]]])).toEqual([
      DAY,
      [[DAY]],
    ]);
  });

  it("know every argument that is a day", () => {
    const told = catalogue.flatMap(({ name, parameters }) =>
      parameters
        .filter(({ help, shape }) => shape === "cell" && /\bday\b/i.test(help))
        .map((parameter) => [`${name}.${parameter.name}`, parameter.isDay]),
    );
    expect(told.length).toBeGreaterThan(5);
    expect(told.filter(([, isDay]) => isDay !== true)).toEqual([]);
  });
});

/** The sample as such a workbook holds it: what it shows in a format of days is behind. */
function sampleFrom1904(): WorkbookContents {
  const sheets = sampleWorkbook().sheets.map((sheet) => {
    const days = (sheet.numberFormats ?? []).flatMap(({ address, format }) =>
      format === "yyyy-mm-dd" ? (parseArea(address) ?? []) : [],
    );
    const cells = sheet.cells.map((row, down) =>
      row.map((cell, right) => {
        const isDay = days.some(
          (area) => area.column === right && down >= area.row && down < area.row + area.rowCount,
        );
        return isDay && typeof cell === "number" ? cell - BEHIND : cell;
      }),
    );
    return { ...sheet, cells, formulas: [] };
  });
  return { sheets };
}

describe("the pane in a workbook that counts its days from 1904", () => {
  it("dates a fall of health as the workbook does", async () => {
    const says = async (workbook: WorkbookGateway): Promise<readonly string[]> => {
      const store = createStore(portfolioReducer, { phase: "looking" });
      await lookForTables(store, workbook);
      const accounts = shownPortfolio(store.get())?.accounts ?? [];
      return accounts.flatMap(({ watched }) => watched.signs.map((sign) => sign.says));
    };
    const { sheets } = sampleWorkbook();
    const usual = await says(fakeWorkbook({ sheets: sheets.map((s) => ({ ...s, formulas: [] })) }));
    expect(usual.join()).toMatch(/2026-03-\d\d/);

    expect(await says(from1904(fakeWorkbook(sampleFrom1904())))).toEqual(usual);
  });

  const LINES: readonly (readonly CellValue[])[] = [
    ["account_id", "date", "amount"],
    ["A", DAY - BEHIND - 90, 10],
    ["A", DAY - BEHIND - 30, 20],
  ];

  async function explained(formula: string, cell: string): Promise<Subject | undefined> {
    const tables = [{ name: "Ledger", address: "A1:C3" }];
    const sheets = [
      { name: "Own", cells: LINES, formulas: [], tables },
      { name: "Asked", cells: [], formulas: [], tables: [] },
    ];
    const workbook: FakeWorkbook = fakeWorkbook({ sheets });
    await writeFormula(workbook, "Asked!A1", formula);
    workbook.click(`Asked!${cell}`);
    const store = createStore(explainReducer, WAITING);
    await explainActiveCell(store, from1904(workbook));
    return subjectOf(store.get());
  }

  it("explains lines by the days that the workbook shows, and says how cells count", async () => {
    const formula = `=KAM.ORDERS(Ledger[#All],${DAY - BEHIND},"days")`;
    const subject = await explained(formula, "B2");

    expect(subject).toMatchObject({ phase: "explained", cell: { countsFrom1904: true } });
    const dates = JSON.stringify(subject).match(/\b\d{4}-\d\d-\d\d\b/g) ?? [];
    expect([...new Set(dates)].sort()).toEqual(["2026-04-01", "2026-05-31"]);
  });

  it("takes DATE in a formula as the workbook counts it", async () => {
    const formula = '=KAM.ORDERS(Ledger[#All],DATE(2026,6,30),"days")';
    const place = { formula, address: "Asked!A1" };
    const [, end] = findCall(formula)?.arguments ?? [];
    const traced = async (counted: DayCount): Promise<unknown> =>
      traceArgument(end, { ...place, ...counted }, fakeWorkbook());

    expect(await traced({ countsFrom1904: true })).toEqual({
      kind: "written",
      value: DAY - BEHIND,
    });
    expect(await traced({})).toEqual({ kind: "written", value: DAY });
  });

  it("says nothing of it where a function reads no days", async () => {
    const subject = await explained("=KAM.HHI({50;50})", "A1");

    expect(subject?.phase).toBe("explained");
    expect(JSON.stringify(subject)).not.toContain("countsFrom1904");
  });
});
