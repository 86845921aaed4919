import type { AnswerCell } from "../../../../src/functions/define/answer";
import {
  accountsTable,
  cellMessage,
  refusal,
  settingsTable,
  spill,
} from "../../../support/builders";
import { explanation } from "../../../support/explanations";

const total = (parts: readonly { readonly amount: number }[]): number =>
  parts.reduce((sum, { amount }) => sum + amount, 0);

describe("KAM.HEALTH", () => {
  const known = {
    account_id: "A",
    activity: 0.91,
    revenue_12m: 94,
    revenue_prev_12m: 100,
    wallet_12m: 188,
    wallet_prev_12m: 200,
    trust: 5.32,
    commitment: 5.32,
    satisfaction: 5.32,
    service_attainment: 0.88,
    conflict_index: 20,
    days_sales_outstanding: 30,
  };

  it("answers for a table what its seven parts answer", () => {
    // Growth of -6% is 35, an even share of wallet 50, quality 4.32 / 6.
    const [, cells] = spill("HEALTH", accountsTable(known));

    expect(Number(cells?.[1])).toBeCloseTo(73.6, 10);
    expect(cells?.slice(5, 7)).toEqual(["healthy", "firm"]);
  });

  it("is never above its range, whatever the weights add up to in binary", () => {
    const weighed = (...weights: readonly number[]): unknown =>
      settingsTable(
        ...["activity", "revenue trend", "wallet trend", "quality", "service", "conflict"].map(
          (part, at): readonly [string, string, number] => [
            "health",
            `weight ${part}`,
            weights[at] ?? 0,
          ],
        ),
        ["health", "weight payment", 0],
      );
    const full = (known: readonly unknown[], weights: unknown): readonly unknown[] =>
      spill("HEALTH", [known], weights)[0]?.slice(0, 4) ?? [];

    // 0.7 x 100 + 0.1 x 100 over 0.7 + 0.1 is a hair above 100 in binary numbers.
    expect(full([100, 100, ""], weighed(0.7, 0.1, 0.7))).toEqual([
      100,
      expect.closeTo(0.8 / 1.5, 12),
      expect.closeTo(80 / 1.5, 12),
      100,
    ]);
    expect(full([100, 100], weighed(0.7, 0.1))).toEqual([100, 1, 100, 100]);
  });

  it("explains itself by the weight of each part, and the cuts that it is held to", () => {
    const { settings: listed } = explanation("HEALTH", [accountsTable(known)], 1, 1);

    expect(listed.map(({ label, value }) => [label, value])).toEqual([
      ["health: weight activity", 25],
      ["health: weight revenue trend", 15],
      ["health: weight wallet trend", 10],
      ["health: weight quality", 20],
      ["health: weight service", 15],
      ["health: weight conflict", 10],
      ["health: weight payment", 5],
      ["health: points for a change of one", 250],
      ["health: agreed days to pay", 30],
      ["wallet: tolerated excess", 0.05],
      ["health: healthy from", 70],
      ["health: at risk below", 50],
      ["health: completeness for a band", 0.6],
      ["health: steady within", 3],
    ]);
  });

  it("keeps a blank apart from a 0", () => {
    const rows = [
      { ...known, service_attainment: "" },
      { ...known, account_id: "B", service_attainment: 0 },
    ];

    const [, blank, zero] = spill("HEALTH", accountsTable(...rows));

    expect(Number(blank?.[1])).toBeCloseTo((73.6 - 13.2) / 0.85, 10);
    expect(Number(zero?.[1])).toBeCloseTo(73.6 - 13.2, 10);
    expect(blank?.[6]).toBe("provisional");
  });

  it("counts revenue a little above the wallet as all of it", () => {
    // Seven eighths of the wallet before, all of it now: 50 + 250 / 8 = 81.25 for the wallet trend,
    // and 50 + 250 x 0.04 = 60 for the growth of revenue from 100 to 104.
    const above = { account_id: "A", revenue_12m: 104, wallet_12m: 100 };
    const before = { revenue_prev_12m: 100, wallet_prev_12m: 800 / 7 };

    const [, cells] = spill("HEALTH", accountsTable({ ...above, ...before }));

    expect(Number(cells?.[1])).toBeCloseTo((15 * 60 + 10 * 81.25) / 25, 10);
  });

  it("refuses revenue that contradicts the wallet, as far as the settings tolerate", () => {
    const above = accountsTable({ ...known, wallet_12m: 80 });
    const set = settingsTable(["wallet", "tolerated excess", 0.2]);

    expect(cellMessage(spill("HEALTH", above)[1]?.[1])).toBe(
      "accounts, row 2: expected revenue_12m of at most wallet_12m, 80 (0.05 of it more is tolerated), found 94",
    );
    // All of the wallet after half of it is a wallet trend of 100 in place of 50, at a weight of 10%.
    expect(Number(spill("HEALTH", above, set)[1]?.[1])).toBeCloseTo(73.6 + 5, 10);
  });

  it("takes the silence for the activity only where that is unknown", () => {
    const silent = (activity: unknown, silence_probability: unknown): unknown =>
      spill("HEALTH", accountsTable({ account_id: "A", activity, silence_probability }))[1]?.[1];

    expect(silent("", 0.3)).toBe(30);
    expect(silent("", 0)).toBe(0);
    expect(silent(0, 0.3)).toBe(0);
    expect(silent(0.9, 0.3)).toBe(90);
    expect(cellMessage(silent("", "") as AnswerCell)).toContain("no part of its health");
  });

  it("says when the silence stands for the activity", () => {
    const row = { account_id: "A", activity: "", silence_probability: 0.3 };
    const toldOf = (cells: unknown): string => explanation("HEALTH", [cells], 1, 1).rule.join(" ");

    expect(toldOf(accountsTable(row))).toContain("silence probability stands for the activity");
    expect(toldOf(accountsTable({ ...row, activity: 0.9 }))).not.toContain("silence");
  });

  it("has a band when exactly the least share of the weights is known", () => {
    // Weights 25, 15 and 20 are 60 of 100; (2275 + 525 + 1440) / 60 = 70.7.
    expect(spill("HEALTH", [[91, 35, "", 72]])[0]?.[4]).toBe("healthy");
    // Without the trend 45 of 100.
    expect(spill("HEALTH", [[91, "", "", 72]])[0]?.[4]).toBe("insufficient data");
  });

  it("compares with the last period by id, in any order", () => {
    const accounts = accountsTable(known, { ...known, account_id: "B" });
    const earlier = [
      ["health", "account_id"],
      [75, "B"],
      [90, "A"],
    ];

    const [, first, second] = spill("HEALTH", accounts, null, earlier);

    expect(Number(first?.[7])).toBeCloseTo(-16.4, 10);
    expect([first?.[8], second?.[8]]).toEqual(["falling", "steady"]);
  });

  it("takes one earlier number for one account", () => {
    expect(spill("HEALTH", [[91, 35, 50, 72, 88, 80, 100]], null, 70)[0]?.[6]).toBeCloseTo(3.6, 10);
  });

  it("says what is wrong with an earlier row in the change and the trend of its account alone", () => {
    const accounts = accountsTable(known, { ...known, account_id: "B" });
    const earlier = accountsTable(
      { account_id: "A", health: "good" },
      { account_id: "B", health: "" },
    );

    const [, first, second] = spill("HEALTH", accounts, null, earlier);

    const fault = 'earlier, column "health", row 2: expected a number from 0 to 100, found "good"';
    expect(first?.slice(7).map(cellMessage)).toEqual([fault, fault]);
    expect(first?.slice(5, 7)).toEqual(["healthy", "firm"]);
    expect(second?.slice(7)).toEqual(["", ""]);
  });

  it("says that an account may stand in the earlier row whose id cannot be read", () => {
    const earlier = [
      ["account_id", "health"],
      ["B", 70],
      ["", 75],
    ];

    const [, cells] = spill("HEALTH", accountsTable(known), null, earlier);

    expect(cellMessage(cells?.[7])).toContain('earlier, column "account_id", row 3');
    expect(Number(cells?.[1])).toBeCloseTo(73.6, 10);
  });

  it("passes over earlier rows that hold neither id nor health", () => {
    const earlier = [
      ["account_id", "health", "remark"],
      ["B", 70, ""],
      ["", "", ""],
      ["", "", "asked in May"],
      ["C", 70, ""],
    ];

    const [, cells] = spill("HEALTH", accountsTable(known), null, earlier);

    expect(cells?.slice(5)).toEqual(["healthy", "firm", "", ""]);
  });

  it("moves with its settings", () => {
    const set = settingsTable(["health", "weight service", 0], ["health", "healthy from", 80]);

    expect(spill("HEALTH", [[91, 35, 50, 72, 88, 80, 100]], set)[0]?.slice(4, 5)).toEqual([
      "watch",
    ]);
  });

  it.each([
    [
      "a part above 100",
      [[91, 135]],
      undefined,
      'accounts, column "revenue trend": expected a number from 0 to 100, found 135',
    ],
    [
      "an eighth part",
      [[1, 2, 3, 4, 5, 6, 7, 8]],
      undefined,
      "accounts: expected up to 7 values, found 8",
    ],
    [
      "earlier numbers in a row",
      [[91]],
      [[1, 2]],
      "earlier: expected a table, or a number from 0 to 100, found 1",
    ],
    [
      "earlier without its column",
      [[91]],
      accountsTable({ account_id: "A", score: 3 }),
      'earlier, row 1: expected a column headed "health" (hand a table over with its headers, as Name[#All]), found "account_id, score"',
    ],
  ])("refuses %s", (_, accounts, earlier, message) => {
    expect(refusal("HEALTH", accounts, null, earlier)).toBe(`#VALUE! KAM.HEALTH: ${message}`);
  });

  it("has no answer for an account of which nothing is known", () => {
    const [, cells] = spill("HEALTH", accountsTable({ account_id: "A", activity: "" }));

    expect(cellMessage(cells?.[1])).toBe(
      "accounts, row 2: no part of its health that has a weight is known",
    );
  });

  it("is explained beside an earlier row that cannot be read, and so is the change itself", () => {
    const earlier = accountsTable({ account_id: "A", health: "good" });
    const cells = [accountsTable(known), null, earlier];

    expect(explanation("HEALTH", cells, 1, 1).answer).toBeCloseTo(73.6, 10);
    expect(cellMessage(explanation("HEALTH", cells, 1, 7).answer)).toContain('found "good"');
  });

  it("is explained by parts that add up to it", () => {
    const { parts, answer, settings: used } = explanation("HEALTH", [accountsTable(known)], 1, 1);

    expect(parts).toHaveLength(7);
    expect(total(parts)).toBeCloseTo(Number(answer), 10);
    expect(used.map(({ label }) => label)).toContain("health: steady within");
  });
});

describe("KAM.RELQUALITY", () => {
  it("is explained by parts that add up to it", () => {
    const { parts, answer } = explanation(
      "RELQUALITY",
      [accountsTable({ account_id: "A", trust: 5.6, satisfaction: 4.9 })],
      1,
      1,
    );

    expect(total(parts)).toBeCloseTo(Number(answer), 10);
    expect(answer).toBeCloseTo((100 * 4.25) / 6, 10);
  });

  it("refuses a mark of 0 on a scale from 1 to 7", () => {
    expect(refusal("RELQUALITY", [[0, 5, 5]])).toBe(
      '#VALUE! KAM.RELQUALITY: accounts, column "trust": expected a number from 1 to 7, found 0',
    );
  });

  it("has no answer when nobody was asked", () => {
    expect(refusal("RELQUALITY", [["", "", ""]], false)).toContain("#VALUE!");
    const [, cells] = spill("RELQUALITY", accountsTable({ account_id: "A", trust: "" }));

    expect(cellMessage(cells?.[1])).toBe(
      "accounts, row 2: neither trust nor commitment nor satisfaction is known",
    );
  });
});

describe("KAM.FRESHNESS", () => {
  it("refuses facts of a day to come, in their row alone", () => {
    const accounts = accountsTable(
      { account_id: "A", as_of: 46_001 },
      { account_id: "B", as_of: 46_000 },
    );

    const [, first, second] = spill("FRESHNESS", accounts, 46_000);

    expect(cellMessage(first?.[1])).toBe(
      "accounts, row 2: expected facts of today or of a day before, found as_of 46001, after today, which is 46000",
    );
    expect(second?.slice(1)).toEqual([1, 0, "known", 46_360]);
  });

  it("has no answer without a day", () => {
    const [, cells] = spill("FRESHNESS", accountsTable({ account_id: "A", as_of: "" }), 46_000);

    expect(cellMessage(cells?.[1])).toContain('column "as_of", row 2: is unknown');
  });

  it.each([
    ["no day", null, "an empty cell"],
    ["a word", "today", '"today"'],
    ["an error cell", "#REF!", '"#REF!"'],
  ])("refuses %s to look from", (_, today, found) => {
    expect(refusal("FRESHNESS", [[46_000]], today)).toBe(
      `#VALUE! KAM.FRESHNESS: today: expected a date, found ${found}`,
    );
  });

  it("ages by its settings, and says in which cell of which argument they stand", () => {
    const set = settingsTable(["freshness", "half-life days", 90], ["freshness", "least", 0.5]);
    const cells = [accountsTable({ account_id: "A", as_of: 46_000 }), 46_091, set];

    expect(spill("FRESHNESS", ...cells)[1]?.slice(2)).toEqual([91, "missing", 46_090]);
    expect(explanation("FRESHNESS", cells, 1, 1).settings[0]?.origin).toEqual({
      kind: "cell",
      argument: 2,
      row: 1,
      column: 2,
    });
  });
});
