import type { Explanation } from "../../../src/functions/define/explanation";
import { explanation } from "../../support/explanations";
import { accountsTable, cellMessage, criteriaTable, refusal, spill } from "../../support/builders";

// Half of 180 days twice over: a quarter is left after 360 days, and less than that counts no more.
const TODAY = 46_360;
const LAST_KNOWN = 46_000;
const TOO_OLD = 45_999;
const OLD = "its facts are 361 days old and count as missing";

const CRITERIA = criteriaTable(["fit", 0.75], ["openness", 0.25]);
const facts = {
  account_id: "A",
  fit: 8,
  openness: 4,
  relative_strength: 1.1,
  contribution_12m: 100,
  activity: 0.9,
  service_attainment: 0.8,
  conflict_index: 20,
  trust: 7,
};

/** Arguments between the settings and the day. */
const BETWEEN: Readonly<Record<string, readonly null[]>> = { SCORE: [null], HEALTH: [null] };
const NAMES = ["SCORE", "TIER", "QUADRANT", "HEALTH"];

const cellsOf = (
  name: string,
  accounts: unknown,
  today: unknown,
  settings?: unknown,
): unknown[] => [
  accounts,
  settings ?? (name === "HEALTH" ? null : CRITERIA),
  ...(BETWEEN[name] ?? []),
  today,
];

const answer = (name: string, as_of: unknown, today: unknown = TODAY): unknown =>
  spill(name, ...cellsOf(name, accountsTable({ ...facts, as_of }), today))[1];

function explained(name: string, as_of: unknown, today: unknown = TODAY): Explanation {
  return explanation(name, cellsOf(name, accountsTable({ ...facts, as_of }), today), 1, 1);
}

describe.each(NAMES)("KAM.%s with a day to look from", (name) => {
  it("counts facts on the last day of their freshness, and no longer", () => {
    expect(answer(name, LAST_KNOWN)).toEqual(answer(name, LAST_KNOWN, null));
    expect(answer(name, TOO_OLD)).not.toEqual(answer(name, TOO_OLD, null));
  });

  it("counts facts of an unknown age as they are", () => {
    expect(answer(name, "")).toEqual(answer(name, "", null));
    expect(explained(name, "").rule[0]).toBe(
      "How old the facts are is not known (as_of is blank), so they count as they are.",
    );
  });

  it("leaves as_of unread without a day", () => {
    expect(answer(name, "long ago", null)).toEqual(answer(name, LAST_KNOWN, null));
    expect(explained(name, "long ago", null).rule.join(" ")).not.toContain("The facts are");
  });

  it("refuses facts of a day to come, and a day that is none, in their row alone", () => {
    const accounts = accountsTable(
      { ...facts, as_of: TODAY + 1 },
      { ...facts, account_id: "B", as_of: "long ago" },
      { ...facts, account_id: "C", as_of: TODAY },
    );

    const rows = spill(name, ...cellsOf(name, accounts, TODAY));

    expect(rows.map(([id]) => id)).toEqual(["account_id", "A", "B", "C"]);
    expect(cellMessage(rows[1]?.[1])).toBe(
      "accounts, row 2: expected facts of today or of a day before, found as_of 46361, after today, which is 46360",
    );
    expect(cellMessage(rows[2]?.[1])).toBe(
      'accounts, column "as_of", row 3: expected a date, found "long ago"',
    );
    expect(rows[3]?.slice(1)).toEqual((answer(name, TODAY, null) as unknown[]).slice(1));
  });

  it("refuses a table without as_of, as there would be nothing to act on", () => {
    expect(refusal(name, ...cellsOf(name, accountsTable(facts), TODAY))).toMatch(
      new RegExp(`^#VALUE! KAM.${name}: accounts, row 1: expected a column headed "as_of" `),
    );
  });

  it("refuses a day for one account's plain values", () => {
    const plain = { SCORE: [[8, 6]], TIER: [[8, 1, true, 1]] }[name] ?? [[8, 1]];
    const settings = name === "SCORE" ? [[0.6, 0.4]] : [[]];
    expect(refusal(name, ...cellsOf(name, plain, TODAY, settings))).toBe(
      `#VALUE! KAM.${name}: today: expected no date for one account's plain values, which have none of their own, found 46360`,
    );
  });

  it("ages by the settings in force", () => {
    const ageing = (days: number): unknown => [
      ["group", "setting", "value"],
      ...(name === "HEALTH" ? [] : [["attractiveness", "fit", 1]]),
      ["freshness", "half-life days", days],
    ];
    const asked = (days: number, today: unknown): unknown =>
      spill(
        name,
        ...cellsOf(name, accountsTable({ ...facts, as_of: 46_179 }), today, ageing(days)),
      );

    // 181 days are more than twice 90, and less than twice 91.
    expect(asked(91, TODAY)).toEqual(asked(91, null));
    expect(asked(90, TODAY)).not.toEqual(asked(90, null));
  });

  it("keeps every row, also one that is old and has no id", () => {
    const accounts = accountsTable(
      { ...facts, as_of: TODAY },
      { ...facts, account_id: "", as_of: TOO_OLD },
    );

    const rows = spill(name, ...cellsOf(name, accounts, TODAY));

    expect(rows).toHaveLength(3);
    expect(cellMessage(rows[2]?.[1])).toContain('column "account_id", row 3');
  });

  it("says of a row without an id that it has none, before what is wrong with its day", () => {
    const accounts = accountsTable({ ...facts, account_id: "", as_of: "long ago" });

    const [, row] = spill(name, ...cellsOf(name, accounts, TODAY));

    expect(cellMessage(row?.[1])).toContain('column "account_id", row 2');
  });
});

describe("what facts that are too old leave", () => {
  it("of KAM.SCORE: no score, and the whole range", () => {
    const [id, score, ...rest] = answer("SCORE", TOO_OLD) as never[];

    expect(id).toBe("A");
    expect(cellMessage(score)).toBe(`accounts, row 2: ${OLD}`);
    expect(rest).toEqual([0, 0, 10, "insufficient data"]);
  });

  it("of KAM.HEALTH: no health, band or trend, and the whole range", () => {
    const accounts = accountsTable({ ...facts, as_of: TOO_OLD });
    const [, cells] = spill(
      "HEALTH",
      accounts,
      null,
      accountsTable({ account_id: "A", health: 50 }),
      TODAY,
    );

    expect(cellMessage(cells?.[1])).toBe(`accounts, row 2: ${OLD}`);
    expect(cells?.slice(2)).toEqual([0, 0, 100, "insufficient data", "insufficient data", "", ""]);
  });

  it("of KAM.QUADRANT: none", () => {
    expect(cellMessage((answer("QUADRANT", TOO_OLD) as never[])[1])).toBe(
      `accounts, row 2: ${OLD}`,
    );
  });

  it("of KAM.TIER: none, also of the totals that others are held to", () => {
    // Of 110 the 100 of A are more than 80%; without A, B makes all that is known.
    const accounts = accountsTable(
      { ...facts, as_of: TOO_OLD },
      { ...facts, account_id: "B", contribution_12m: 10, as_of: TODAY },
    );
    const routes = (today: unknown): unknown =>
      spill("TIER", ...cellsOf("TIER", accounts, today)).map((row) => row[2]);

    expect(routes(null)).toEqual(["route", "profit", ""]);
    expect(routes(TODAY)).toEqual(["route", "", "profit"]);
    expect((answer("TIER", TOO_OLD) as unknown[]).slice(1, 7)).toEqual([
      "Insufficient data",
      "",
      "",
      "",
      "",
      "insufficient data",
    ]);
  });
});

describe("a row whose day is at fault", () => {
  it("is no part of the totals that other accounts are held to", () => {
    // Of 110 the 100 of A are more than 80%; without A, B makes all that is known.
    const accounts = accountsTable(
      { ...facts, as_of: "soon" },
      { ...facts, account_id: "B", contribution_12m: 10, as_of: TODAY },
    );
    const rows = spill("TIER", ...cellsOf("TIER", accounts, TODAY));

    expect(cellMessage(rows[1]?.[1])).toContain('column "as_of", row 2: expected a date');
    expect(rows[2]?.[2]).toBe("profit");
  });
});

describe("the explanation of facts that age", () => {
  const labels = (values: Explanation["inputs"]): readonly string[] =>
    values.map(({ label }) => label);

  it.each(["SCORE", "TIER", "HEALTH"])(
    "of KAM.%s says their age and what they count as",
    (name) => {
      // Half to the power of 361 / 180 is 0.24904.
      expect(explained(name, TOO_OLD).rule[0]).toMatch(
        /^The facts are 361 days old and count as missing: what is left of them is 0\.249\d*, below 0\.25\.$/,
      );
      expect(explained(name, LAST_KNOWN).rule[0]).toBe(
        "The facts are 360 days old and count: what is left of them is 0.25, and 0.25 is enough.",
      );
    },
  );

  it.each(NAMES)("of KAM.%s lists the day, and the settings that it is judged by", (name) => {
    const { inputs, settings } = explained(name, LAST_KNOWN);

    expect(inputs.find(({ label }) => label === "as_of")?.value).toBe(LAST_KNOWN);
    expect(labels(settings).slice(-2)).toEqual(["freshness: half-life days", "freshness: least"]);
    expect(labels(explained(name, LAST_KNOWN, null).inputs)).not.toContain("as_of");
  });

  it("shows what stands in the cells that count no more", () => {
    const { inputs } = explained("HEALTH", TOO_OLD);

    expect(inputs.find(({ label }) => label === "activity")?.value).toBe(0.9);
  });

  it.each(["SCORE", "TIER", "QUADRANT"])(
    "of KAM.%s is given although an account whose facts count no more is of another currency",
    (name) => {
      const money = { purchasing_power_3y: 4_000_000, revenue_12m: 100 };
      const accounts = accountsTable(
        { ...facts, ...money, as_of: LAST_KNOWN, currency: "EUR" },
        { ...facts, ...money, account_id: "B", as_of: TOO_OLD, currency: "USD" },
      );
      const { inputs } = explanation(name, cellsOf(name, accounts, TODAY, []), 1, 1);

      expect(inputs.find(({ label }) => label === "purchasing_power_3y")?.value).toBe(4_000_000);
    },
  );
});
