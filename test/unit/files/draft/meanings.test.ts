import type { DraftAsked } from "../../../../src/files/draft/asked";
import { draftOf, type Draft } from "../../../support/files/draft-of";

const read = (text: string, chosen: DraftAsked["chosen"] = {}): Promise<Draft> =>
  draftOf("export.csv", text, { chosen });

const meaningsOf = ({ outcome }: Draft): readonly (string | undefined)[] =>
  outcome.columns.map(({ column }) => column);

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
  it("is found by its columns: a day and an amount are lines of a ledger", async () => {
    const lines = await read(LINES);

    expect(lines.outcome).toMatchObject({
      takenFor: "Ledger",
      why: "each row has a day (Invoice date) and an amount (Net amount)",
    });
    expect(meaningsOf(lines)).toEqual(["account_id", "date", "amount"]);
  });

  it("may be another table, whose columns are then looked for", async () => {
    const accounts = await read(LINES, { table: "Accounts" });

    expect(accounts.outcome).toMatchObject({ takenFor: "Accounts", why: "you chose it" });
    expect(meaningsOf(accounts)).toEqual(["account_id", undefined, undefined]);
  });

  it("may be none of ours, and keeps its names", async () => {
    const { table } = await read(LINES, { table: "" });

    expect(table?.headers).toEqual(["Customer ID", "Invoice date", "Net amount"]);
  });
});

describe("what a column stands for", () => {
  it("is said with care: a rate is no amount, and growth may be ours or the market's", async () => {
    const accounts = await read(ACCOUNTS);

    expect(meaningsOf(accounts)).toEqual(["account_id", "revenue_12m", undefined, undefined]);
    expect(accounts.outcome.questions.map(({ text }) => text)).toContain(
      '"Growth" may be the growth of the market of the account or of our sales with it',
    );
  });

  it("is what a person says it is, and no other column is proposed for that", async () => {
    const columns = new Map([
      ["Growth", "market_growth"],
      ["Margin %", "revenue_12m"],
    ]);

    expect(meaningsOf(await read(ACCOUNTS, { columns }))).toEqual([
      "account_id",
      undefined,
      "revenue_12m",
      "market_growth",
    ]);
  });

  it("is nothing where a person says so", async () => {
    const { table } = await read(ACCOUNTS, { columns: new Map([["Sales", undefined]]) });

    expect(table?.headers[1]).toBe("Sales");
  });
});

describe("amounts whose sign stands in a column of its own", () => {
  it("are signed, and it is said", async () => {
    const signed = "account_id;date;amount;S/H\nA;2026-01-31;100;S\nA;2026-02-28;40;H\n";
    const { table, outcome } = await read(signed);

    expect(table?.rows.map((row) => row[2])).toEqual([100, -40]);
    expect(outcome.questions.map(({ text }) => text).join("\n")).toContain("S/H");
  });
});
