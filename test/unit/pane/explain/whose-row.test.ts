import { titleOf } from "../../../../src/pane/features/explain/value-title";
import { TEXTS } from "../../../../src/pane/features/explain/texts";
import { fakeWorkbook, type FakeWorkbook } from "../../../support/fake-workbook";
import { explained } from "../../../support/explained-cell";

const ACCOUNTS = [
  ["account_id", "name", "revenue_12m", "trust", "satisfaction"],
  ["A-001", "Acme", 7_901_224, 5, 6],
  ["A-002", "", 1_000_000.25, 4, 5],
  ["A-003", "Crane", 500_000, 3, 4],
];

function book(isTable = true): FakeWorkbook {
  const tables = isTable ? [{ name: "Accounts", address: "A1:E4" }] : [];
  const sheets = [
    { name: "Accounts", cells: ACCOUNTS, formulas: [], tables },
    { name: "Own", cells: [], formulas: [], tables: [] },
  ];
  return fakeWorkbook({ sheets });
}

/** What each input of the cell is called, and the cell that its link goes to. */
async function titles(formula: string, cell: string, isTable = true): Promise<readonly string[]> {
  const { inputs } = await explained(book(isTable), { formula, at: "Own!A1", cell });
  return inputs.map((value) => `${titleOf(value)} @ ${value.address ?? "none"}`);
}

describe("an input of an explanation", () => {
  it("is named by its account, with its name where the table has one, and its cell", async () => {
    expect(await titles("=KAM.RELQUALITY(Accounts[#All])", "Own!B2")).toEqual([
      "trust of A-001 (Acme) @ Accounts!D2",
      "commitment @ none",
      "satisfaction of A-001 (Acme) @ Accounts!E2",
    ]);
    expect(await titles("=KAM.RELQUALITY(Accounts[#All])", "Own!B3")).toContain(
      "trust of A-002 @ Accounts!D3",
    );
  });

  it("is named by the ids of a range that is no table too", async () => {
    expect(await titles("=KAM.RELQUALITY(Accounts!A1:E4)", "Own!B4", false)).toContain(
      "trust of A-003 (Crane) @ Accounts!D4",
    );
  });

  it.each(["Accounts[revenue_12m]", "Accounts!C2:C4", "Accounts!$C$2:$C$4"])(
    "is named by the table around a column of it, %s",
    async (column) => {
      expect(await titles(`=KAM.HHI(${column})`, "Own!A1")).toEqual([
        "row 1, revenue_12m of A-001 (Acme) @ Accounts!C2",
        "row 2, revenue_12m of A-002 @ Accounts!C3",
        "row 3, revenue_12m of A-003 (Crane) @ Accounts!C4",
      ]);
    },
  );

  it("says a column once where it is called as its header, and leads to no cell beside it", async () => {
    expect(await titles("=KAM.RELQUALITY(Accounts!D3:E3)", "Own!A1")).toEqual([
      "trust of A-002 @ Accounts!D3",
      "commitment, satisfaction of A-002 @ Accounts!E3",
      "satisfaction @ none",
    ]);
  });

  it("is named by ids that are handed over beside it", async () => {
    const formula = "=KAM.WHALE(Accounts!C2:C4,Accounts!A2:A4)";

    expect(await titles(formula, "Own!B3", false)).toEqual(["profit of A-002 @ Accounts!C3"]);
  });

  it("stays without a name where no id is known", async () => {
    expect(await titles("=KAM.HHI(Accounts!C2:C3)", "Own!A1", false)).toEqual([
      "row 1 @ Accounts!C2",
      "row 2 @ Accounts!C3",
    ]);
  });
});

describe("what is not listed", () => {
  it("is counted in words", () => {
    expect(TEXTS.unlisted({ count: 41, of: "cell" })).toBe("and 41 other cells");
    expect(TEXTS.unlisted({ count: 1, of: "line" })).toBe("and 1 other line");
  });
});
