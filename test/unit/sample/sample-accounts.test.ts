import { readCell } from "../../../src/reading/cells";
import { accountColumns, type AccountColumnName } from "../../../src/schema/tables/accounts";
import { KamError } from "../../../src/model/errors";
import { OPTIONAL_COLUMNS } from "../../../src/sample/gaps";
import type { SampleAccount } from "../../../src/sample/sample-account";
import { sampleAccounts, SAMPLE_DAY } from "../../../src/sample/sample-accounts";
import { definitionOf } from "../../support/builders";

const accounts = sampleAccounts();
const headers = Object.keys(accountColumns) as readonly AccountColumnName[];
const table = [headers, ...accounts.map((account) => headers.map((header) => account[header]))];

function answerOf(name: string): readonly (readonly unknown[])[] {
  const answer = definitionOf(name).call([table]);
  if (!Array.isArray(answer)) throw new Error(`KAM.${name} gave no rows.`);
  return answer.slice(1) as readonly (readonly unknown[])[];
}

function countOf(rows: readonly (readonly unknown[])[], column: number): Map<unknown, number> {
  const counts = new Map<unknown, number>();
  for (const row of rows) counts.set(row[column], (counts.get(row[column]) ?? 0) + 1);
  return counts;
}

const number = (account: SampleAccount, column: AccountColumnName): number =>
  Number(account[column]);
const known = (account: SampleAccount, ...columns: readonly AccountColumnName[]): boolean =>
  columns.every((column) => account[column] !== "");
const of = (lifecycle: string): readonly SampleAccount[] =>
  accounts.filter((account) => account.lifecycle === lifecycle);

describe("the sample's accounts", () => {
  it("are the same every time", () => {
    expect(sampleAccounts()).toEqual(accounts);
  });

  it("are others for another seed", () => {
    expect(sampleAccounts(2)).not.toEqual(accounts);
  });

  it("are 40 with ids and names of their own", () => {
    expect(accounts).toHaveLength(40);
    expect(new Set(accounts.map(({ account_id }) => account_id)).size).toBe(40);
    expect(new Set(accounts.map(({ name }) => name)).size).toBe(40);
  });

  it("hold nothing but what each column allows, and text or a number in each known cell", () => {
    for (const account of accounts) {
      expect(Object.keys(account).sort()).toEqual([...headers].sort());
      for (const header of headers) {
        const cell = account[header];
        if (cell !== "") expect(readCell<unknown>(accountColumns[header], cell)).toBeDefined();
      }
    }
  });

  it("always say who they are, whose they are and when the facts were true", () => {
    for (const account of accounts) {
      expect(known(account, "account_id", "name", "industry", "country", "lifecycle")).toBe(true);
      expect(known(account, "kam_owner", "source", "as_of")).toBe(true);
      expect(account.as_of).toBe(SAMPLE_DAY);
    }
    expect(new Set(accounts.map(({ kam_owner }) => kam_owner)).size).toBe(5);
  });

  it("were looked at on 30 June 2026", () => {
    const days = (Date.UTC(2026, 5, 30) - Date.UTC(1899, 11, 30)) / 86_400_000;

    expect(SAMPLE_DAY).toBe(days);
  });
});

describe("the sizes of the sample", () => {
  const revenues = accounts
    .map((account) => number(account, "revenue_12m"))
    .filter((revenue) => revenue > 0)
    .sort((one, other) => other - one);
  const total = revenues.reduce((sum, revenue) => sum + revenue, 0);

  it("reach from some 20 thousand to 8 to 10 million", () => {
    expect(revenues[0]).toBeGreaterThan(8_000_000);
    expect(revenues[0]).toBeLessThan(10_000_000);
    expect(revenues.at(-1)).toBeGreaterThan(15_000);
    expect(revenues.at(-1)).toBeLessThan(30_000);
  });

  it("have a long tail: five accounts make more than 40%, the smaller half less than 10%", () => {
    const sumOf = (list: readonly number[]): number => list.reduce((sum, each) => sum + each, 0);

    expect(sumOf(revenues.slice(0, 5)) / total).toBeGreaterThan(0.4);
    expect(sumOf(revenues.slice(revenues.length / 2)) / total).toBeLessThan(0.1);
  });
});

describe("the facts of the sample", () => {
  it("hang together: contribution stays below revenue less cost to serve", () => {
    const checked = accounts.filter((account) => known(account, "contribution_12m"));

    expect(checked.length).toBeGreaterThan(30);
    for (const account of checked) {
      const left = number(account, "revenue_12m") - number(account, "cost_to_serve_12m");
      expect(number(account, "contribution_12m")).toBeLessThanOrEqual(left);
    }
  });

  it("let no account buy more from us than it can spend", () => {
    for (const account of accounts.filter((each) => known(each, "purchasing_power_3y"))) {
      const ours = 2.9 * number(account, "revenue_12m");
      expect(number(account, "purchasing_power_3y")).toBeGreaterThanOrEqual(ours);
    }
  });

  it("give orders to those who have revenue, and to no other", () => {
    for (const account of accounts) {
      const recent = number(account, "orders_12m");
      const before = number(account, "orders_24m") - recent;
      expect(recent > 0).toBe(number(account, "revenue_12m") > 0);
      expect(before > 0).toBe(number(account, "revenue_prev_12m") > 0);
    }
  });

  it("know of prospects that they bought nothing, and not how good the relationship is", () => {
    const prospects = of("prospect");

    expect(prospects).toHaveLength(2);
    for (const account of prospects) {
      expect(account).toMatchObject({ revenue_12m: 0, revenue_prev_12m: 0, orders_24m: 0 });
      expect(account).toMatchObject({ contribution_12m: "", relative_strength: "", ind_trust: "" });
    }
  });

  it("keep a known zero apart from the unknown for those who stopped buying", () => {
    const lapsed = of("lapsed");

    expect(lapsed).toHaveLength(2);
    for (const account of lapsed) expect(account).toMatchObject({ revenue_12m: 0, orders_12m: 0 });
  });

  it("have one account that leaves, and bought less before it did", () => {
    const leaving = accounts.filter(({ notice_given }) => notice_given === "yes");

    expect(leaving).toHaveLength(1);
    for (const account of leaving) {
      const before = number(account, "revenue_prev_12m");
      expect(number(account, "revenue_12m")).toBeLessThan(0.8 * before);
    }
  });

  it("have two accounts that cost more to serve than they bring", () => {
    const losing = accounts.filter((account) => number(account, "contribution_12m") < 0);

    expect(losing).toHaveLength(2);
    for (const account of losing) {
      const share = number(account, "cost_to_serve_12m") / number(account, "revenue_12m");
      expect(share).toBeGreaterThan(0.25);
    }
  });

  it("name a few accounts as strategic, each by an assessor who is not its owner", () => {
    const named = accounts.filter(({ key_reason }) => String(key_reason).includes("strategic"));

    expect(named.length).toBeGreaterThanOrEqual(2);
    expect(named.length).toBeLessThanOrEqual(5);
    for (const { assessor, kam_owner } of named) {
      expect(assessor).not.toBe("");
      expect(assessor).not.toBe(kam_owner);
    }
  });

  it("leave about 8% of what could be unknown blank", () => {
    const usual = accounts.filter(({ lifecycle }) => lifecycle !== "prospect");
    const cells = usual.flatMap((account) => OPTIONAL_COLUMNS.map((column) => account[column]));

    const blank = cells.filter((cell) => cell === "").length / cells.length;

    expect(blank).toBeGreaterThan(0.05);
    expect(blank).toBeLessThan(0.12);
  });
});

describe("what the functions make of the sample", () => {
  it("is an answer in every row", () => {
    for (const name of ["SCORE", "TIER", "STAGE"]) {
      const faults = answerOf(name)
        .flat()
        .filter((cell) => cell instanceof KamError);
      expect(faults).toEqual([]);
    }
  });

  it.each([
    ["Strategic key", 3, 6],
    ["Key - develop", 4, 8],
    ["Key - maintain", 4, 8],
    ["Repair or manage for cash", 1, 3],
    ["Insufficient data", 1, 3],
    ["Standard", 12, 27],
  ])("puts a fitting number of accounts into %s", (tier, least, most) => {
    const count = countOf(answerOf("TIER"), 1).get(tier) ?? 0;

    expect(count).toBeGreaterThanOrEqual(least);
    expect(count).toBeLessThanOrEqual(most);
  });

  it("leaves some scores provisional, and most firm", () => {
    const counts = countOf(answerOf("SCORE"), 5);

    expect(counts.get("provisional")).toBeGreaterThanOrEqual(2);
    expect(counts.get("firm")).toBeGreaterThan(25);
  });

  it("finds every stage, most of them Basic or Cooperative, one coming apart", () => {
    const counts = countOf(answerOf("STAGE"), 1);

    expect([...counts.keys()].sort()).toEqual([
      "Basic",
      "Cooperative",
      "Disintegrating",
      "Exploratory",
      "Integrated",
      "Interdependent",
    ]);
    expect((counts.get("Basic") ?? 0) + (counts.get("Cooperative") ?? 0)).toBeGreaterThan(20);
    expect(counts.get("Disintegrating")).toBe(1);
  });

  it("opens all three routes to a key account", () => {
    const routes = answerOf("TIER").flatMap((row) => String(row[2]).split(" + "));

    expect(routes).toEqual(expect.arrayContaining(["profit", "potential", "strategic importance"]));
  });
});
