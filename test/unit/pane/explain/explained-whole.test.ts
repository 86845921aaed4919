import { subjectAt } from "../../../support/explained-cell";
import { writeFormula } from "../../../support/deeds";
import { fakeWorkbook, type FakeWorkbook } from "../../../support/fake-workbook";
import { TEXTS } from "../../../../src/pane/features/explain/texts";
import type { Subject } from "../../../../src/pane/features/explain/subject";
import type { CellValue } from "../../../../src/workbook/cells";

const ACCOUNTS = [
  ["account_id", "trust", "satisfaction"],
  ["A", 5.5, 5.5],
  ["B", "high", 4],
  ["C", 3, 4],
];

async function asked(
  formula: string,
  cell: string,
  cells: readonly (readonly CellValue[])[] = ACCOUNTS,
): Promise<Subject> {
  const sheets = [
    { name: "Accounts", cells, formulas: [], tables: [] },
    { name: "Own", cells: [], formulas: [], tables: [] },
  ];
  const workbook: FakeWorkbook = fakeWorkbook({ sheets });
  await writeFormula(workbook, "Own!A1", formula);
  return subjectAt(workbook, cell);
}

describe("the cell that holds the formula", () => {
  it("says what its header means, and what the whole answer means", async () => {
    const subject = await asked("=KAM.RELQUALITY(Accounts!A1:C4)", "Own!A1");

    expect(subject).toMatchObject({
      phase: "header",
      cell: { shown: "account_id" },
      column: { header: "account_id" },
      whole: { rowCount: 3, faultCount: 1, hasHeaders: true },
    });
    const { whole } = subject as Extract<Subject, { phase: "header" }>;
    expect(whole && TEXTS.shape(whole)).toMatch(/^3 rows below the headers, \d columns\.$/);
    expect(whole?.firstFault).toEqual({ row: 2, column: 1 });
    expect(TEXTS.faultyRows(1, "Own!B3")).toMatch(/^1 row of them has a fault: select Own!B3/);
  });

  it("is explained itself where no header stands in it, with the whole answer beside", async () => {
    const rows = ACCOUNTS.filter((row) => row[0] !== "B");
    const subject = await asked("=KAM.RELQUALITY(Accounts!A1:C3,FALSE)", "Own!A1", rows);

    expect(subject).toMatchObject({
      phase: "explained",
      answer: "A",
      whole: { rowCount: 2, faultCount: 0, hasHeaders: false },
    });
  });

  it("says nothing of a whole where its answer is a single cell", async () => {
    const subject = await asked("=KAM.GINI(Accounts!B2:B2)", "Own!A1");

    expect(subject).toMatchObject({ phase: "explained" });
    expect(subject).not.toHaveProperty("whole");
  });
});

describe("another header", () => {
  it("says what its column means, and nothing of the whole", async () => {
    const subject = await asked("=KAM.WHALE(Accounts!B2:B2,Accounts!A2:A2)", "Own!D1");

    expect(subject).toMatchObject({
      phase: "header",
      column: {
        header: "cumulative",
        holds: expect.stringContaining("all accounts above") as unknown,
      },
    });
    expect(subject).not.toHaveProperty("whole");
  });

  it("is no account that is called as one", async () => {
    const rows = [
      ["account_id", "trust", "satisfaction"],
      ["account_id", 3, 4],
    ];
    const subject = await asked("=KAM.RELQUALITY(Accounts!A1:C2,FALSE)", "Own!A1", rows);

    expect(subject).toMatchObject({ phase: "explained", answer: "account_id" });
  });
});
