import { sampleWorkbook } from "../../../../src/sample/sample-workbook";
import {
  classifyAccounts,
  type ClassifiedAccount,
} from "../../../../src/pane/features/portfolio/classify-accounts";
import {
  accountsInDanger,
  dangerDegree,
  gravestKind,
} from "../../../../src/pane/features/portfolio/rank-danger";
import type { DangerCells } from "../../../../src/pane/features/portfolio/read-danger-tables";
import { shownCounsel } from "../../../../src/pane/features/portfolio/shown-counsel";
import type { CellValue } from "../../../../src/workbook/cells";
import type { Cells } from "../../../../src/workbook/gateway";

const sheets = new Map(sampleWorkbook().sheets.map(({ name, cells }) => [name, cells]));
const cellsOf = (name: string): Cells => sheets.get(name) ?? [];
const table = (name: string): { readonly name: string; readonly cells: Cells } => ({
  name,
  cells: cellsOf(name),
});
const BESIDE: DangerCells = { ledger: table("Ledger"), earlierHealth: table("HealthBefore") };

/** The sample's accounts with some cells of some rows changed. */
function changed(changes: Readonly<Record<string, Readonly<Record<string, CellValue>>>>): Cells {
  const [headers = [], ...rows] = cellsOf("Accounts");
  return [
    headers,
    ...rows.map((row) => {
      const own = changes[String(row[0])] ?? {};
      return row.map((cell, column) => own[String(headers[column])] ?? cell);
    }),
  ];
}

function classified(
  accounts: Cells = cellsOf("Accounts"),
  beside: DangerCells = BESIDE,
): readonly ClassifiedAccount[] {
  return classifyAccounts(accounts, sheets.get("Settings"), beside).accounts;
}

const signsOf = (accounts: readonly ClassifiedAccount[], wanted: string): readonly string[] =>
  accounts.find(({ id }) => id === wanted)?.watched.signs.map(({ says }) => says) ?? [];
const uncheckedOf = (accounts: readonly ClassifiedAccount[], wanted: string): string =>
  accounts.find(({ id }) => id === wanted)?.watched.unchecked.join("; ") ?? "";

/** Days of an account's orders in the ledger, counted without the functions. */
function orderDays(id: string): readonly number[] {
  const days = cellsOf("Ledger")
    .filter(([account, , amount]) => account === id && Number(amount) > 0)
    .map(([, day]) => Number(day));
  return [...new Set(days)].sort((one, other) => one - other);
}

describe("the sample's accounts in danger", () => {
  const inDanger = accountsInDanger(classified());

  it("begin with the key account that has given notice, and then the other key account", () => {
    expect(inDanger.map(({ id }) => id)).toEqual([
      "A-016",
      "A-021",
      "A-026",
      "A-024",
      "A-014",
      "A-015",
      "A-031",
      "A-019",
    ]);
    expect(inDanger.map(dangerDegree)).toEqual([
      "comes apart",
      ...Array.from({ length: 5 }, () => "in danger"),
      "lapsed",
      "lapsed",
    ]);
  });

  it("say their signs in words, with numbers that the tables bear out", () => {
    const days = orderDays("A-016");
    const [first = 0, last = 0] = [days[0], days.at(-1)];
    const silent = 46_203 - last;
    const usual = Math.round((last - first) / (days.length - 1));
    expect([silent, usual]).toEqual([99, 11]);

    expect(signsOf(inDanger, "A-016")).toEqual([
      "notice given",
      // 2299287 / 3532478 = 0.651
      "revenue fell by 35%, from 3532478 to 2299287, and so long a silence is hardly chance (probability below 0.001)",
      `no order for ${silent} days where ${usual} are usual`,
      expect.stringMatching(/^health 17, down 46 since 2026-03-31$/),
    ]);
  });

  it("get no counsel to grow or to keep, and the first step that the gravest sign calls for", () => {
    for (const account of inDanger) {
      expect(shownCounsel(account)).toMatch(/^No counsel to grow while it is in danger/);
    }
    expect(inDanger.map(gravestKind)).toEqual([
      "notice",
      "silence",
      "silence",
      "silence",
      "falling",
      "falling",
      "lapsed",
      "lapsed",
    ]);
  });
});

describe("a changed sample", () => {
  it("has a strategic key account whose indicators fell before all but notice", () => {
    // Six indicators of A-006 add up to 10.
    const accounts = classified(changed({ "A-006": { stage_sum_prev: 14 } }));

    expect(signsOf(accounts, "A-006")).toEqual([
      "indicators fell by 4 in 12 months, from 14 to 10",
    ]);
    expect(accountsInDanger(accounts).map(({ id }) => id)).toEqual(
      expect.arrayContaining(["A-006"]),
    );
    expect(
      accountsInDanger(accounts)
        .slice(0, 3)
        .map(({ id }) => id),
    ).toEqual(["A-016", "A-006", "A-021"]);
  });

  it("shows no sign where the fall is one point less", () => {
    const accounts = classified(changed({ "A-006": { stage_sum_prev: 13 } }));

    expect(signsOf(accounts, "A-006")).toEqual([]);
  });

  it("orders equal signs by the revenue at stake", () => {
    const notice = { notice_given: "yes" };
    const accounts = classified(changed({ "A-013": notice, "A-037": notice }));

    // 8.9, 7.1 and 3.5 million, all with notice; A-016 shows more signs.
    expect(
      accountsInDanger(accounts)
        .slice(0, 3)
        .map(({ id }) => id),
    ).toEqual(["A-016", "A-013", "A-037"]);
  });

  it("reads the silence from the column where there is no table of orders", () => {
    const accounts = classified(cellsOf("Accounts"), {
      ledger: undefined,
      earlierHealth: undefined,
    });

    expect(signsOf(accounts, "A-021")[0]).toMatch(
      /^no order for \d+ days: in its rhythm a silence as long has a probability below 1%$/,
    );
    expect(uncheckedOf(accounts, "A-019")).toContain(
      "silence: there is no table of orders (account_id, date, amount), and silence_probability is unknown",
    );
    expect(uncheckedOf(accounts, "A-001")).toBe("change of health: no health of the last period");
  });
});

describe("what could not be checked", () => {
  it("is named for each account, and is no sign", () => {
    const accounts = classifyAccounts(
      [
        ["account_id", "notice_given"],
        ["A", ""],
        ["B", "no"],
      ],
      undefined,
    ).accounts;

    expect(accounts.map(({ watched }) => watched.signs)).toEqual([[], []]);
    expect(uncheckedOf(accounts, "A")).toMatch(
      /^notice: unknown; fall of the indicators: unknown; fall of revenue with a silence: unknown; silence: .*; health: /,
    );
    expect(uncheckedOf(accounts, "B")).not.toContain("notice: unknown");
  });

  it("says why, where a table cannot be read or answered", () => {
    const one: Cells = [["account_id"], ["A"]];
    const because = (ledger: DangerCells["ledger"]): string =>
      uncheckedOf(
        classifyAccounts(one, undefined, { ledger, earlierHealth: undefined }).accounts,
        "A",
      );
    const sales = (...line: readonly CellValue[]): DangerCells["ledger"] => ({
      name: "Sales",
      cells: [["account_id", "date", "amount"], line],
    });

    expect(because({ name: "Sales", message: "Unprotect it." })).toContain(
      "silence: Unprotect it.",
    );
    expect(because(sales("B", 46_000, 5))).toContain("silence: no order in table Sales");
    expect(because(sales("A", "soon", 5))).toMatch(/silence: .*column "date", row 2/);
    expect(because(sales("A", 46_000, 5))).toMatch(/silence: .*(gaps|known)/);
  });

  it("stands beside a health that too little is known of", () => {
    const { accounts } = classifyAccounts(
      [
        ["account_id", "activity"],
        ["A", 0.1],
      ],
      undefined,
    );

    // Activity weighs 25 of 100; a band needs 60.
    expect(signsOf(accounts, "A")).toEqual([]);
    expect(uncheckedOf(accounts, "A")).toContain("health: too little is known of it");
  });
});

describe("a silence", () => {
  const rhythm = [0, 30, 60, 90, 120].map((day): readonly CellValue[] => ["A", 46_000 + day, 100]);
  const ledger = (...more: readonly (readonly CellValue[])[]): DangerCells => ({
    ledger: { name: "Ledger", cells: [["account_id", "date", "amount"], ...rhythm, ...more] },
    earlierHealth: undefined,
  });
  const signs = (asOf: number, beside: DangerCells): readonly string[] =>
    signsOf(
      classifyAccounts(
        [
          ["account_id", "as_of"],
          ["A", asOf],
        ],
        undefined,
        beside,
      ).accounts,
      "A",
    );

  it("reaches to the day of the facts", () => {
    expect(signs(46_219, ledger())).toEqual(["no order for 99 days where 30 are usual"]);
    expect(signs(46_130, ledger())).toEqual([]);
  });

  it("reaches to the last line of the ledger where that is later", () => {
    expect(signs(46_130, ledger(["B", 46_219, 5]))).toEqual([
      "no order for 99 days where 30 are usual",
    ]);
    expect(signs(46_130, ledger(["A", 46_150, 5], ["B", 46_160, 5]))).toEqual([]);
  });

  it("is found under an id that looks the same, with blanks that nobody sees", () => {
    const { accounts } = classifyAccounts(
      [
        ["account_id ", "as_of"],
        ["A\u00a0", 46_219],
      ],
      undefined,
      ledger(),
    );

    expect(accounts[0]?.watched.signs.map(({ says }) => says)).toEqual([
      "no order for 99 days where 30 are usual",
    ]);
  });

  it("is found under an id that is a number here and a text there", () => {
    const beside = {
      ledger: {
        name: "Ledger",
        cells: [["account_id", "date", "amount"], ...rhythm.map(([, ...rest]) => ["7", ...rest])],
      },
      earlierHealth: undefined,
    };
    const { accounts } = classifyAccounts(
      [
        ["account_id", "as_of"],
        [7, 46_219],
      ],
      undefined,
      beside,
    );

    expect(signsOf(accounts, "7")).toEqual(["no order for 99 days where 30 are usual"]);
  });
});
