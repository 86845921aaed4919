import { draftOf, type CsvDraft } from "../../../../src/workbench/import/csv-draft";
import { readDraft, type DraftOutcome } from "../../../../src/workbench/import/read-draft";

type Read = Extract<DraftOutcome, { readonly kind: "table" }>;

function draft(text: string): CsvDraft {
  return draftOf("export.csv", new TextEncoder().encode(text));
}

function read(of: CsvDraft): Read {
  const outcome = readDraft(of);
  if (outcome.kind === "refused") throw new Error(outcome.message);
  return outcome;
}

const meaningsOf = (of: CsvDraft): readonly (string | undefined)[] =>
  read(of).mapping.map(({ column }) => column);

const LINES = `Customer ID;Invoice date;Net amount
C-1;31.01.2026;100,50
C-2;01.02.2026;80
C-1;15.02.2026;20
`;

const ACCOUNTS = `Customer ID,Sales,Margin %,Growth
C-1,100,12.5%,0.1
C-2,80,7%,0.2
`;

describe("what a file holds", () => {
  it("is found by its columns: a day and an amount are lines of a ledger", () => {
    expect(read(draft(LINES))).toMatchObject({
      takenFor: "Ledger",
      why: "each row has a day (Invoice date) and an amount (Net amount)",
    });
    expect(meaningsOf(draft(LINES))).toEqual(["account_id", "date", "amount"]);
  });

  it("may be another table, whose columns are then looked for", () => {
    const chosen = { ...draft(LINES), chosen: { table: "Accounts" } };

    expect(read(chosen)).toMatchObject({ takenFor: "Accounts", why: "you chose it" });
    expect(meaningsOf(chosen)).toEqual(["account_id", undefined, undefined]);
  });

  it("may be none of ours, and keeps its names", () => {
    const chosen = { ...draft(LINES), chosen: { table: "" } };

    expect(read(chosen).mapped?.headers).toEqual(["Customer ID", "Invoice date", "Net amount"]);
  });
});

describe("what a column stands for", () => {
  it("is said with care: a rate is no amount, and growth may be ours or the market's", () => {
    expect(meaningsOf(draft(ACCOUNTS))).toEqual([
      "account_id",
      "revenue_12m",
      undefined,
      undefined,
    ]);
    expect(read(draft(ACCOUNTS)).table.warnings).toContain(
      '"Growth" may be the growth of the market of the account or of our sales with it',
    );
  });

  it("is what a person says it is, and no other column is proposed for that", () => {
    const columns = new Map([
      ["Growth", "market_growth"],
      ["Margin %", "revenue_12m"],
    ]);
    const chosen = { ...draft(ACCOUNTS), chosen: { columns } };

    expect(meaningsOf(chosen)).toEqual(["account_id", undefined, "revenue_12m", "market_growth"]);
  });

  it("is nothing where a person says so", () => {
    const chosen = { ...draft(ACCOUNTS), chosen: { columns: new Map([["Sales", undefined]]) } };

    expect(read(chosen).mapped?.headers[1]).toBe("Sales");
  });
});

describe("amounts whose sign stands in a column of its own", () => {
  it("are signed, and it is said", () => {
    const signed = "account_id;date;amount;S/H\nA;2026-01-31;100;S\nA;2026-02-28;40;H\n";

    expect(read(draft(signed)).table.rows.map((row) => row[2])).toEqual([100, -40]);
    expect(read(draft(signed)).table.warnings.join("\n")).toContain("S/H");
  });
});
