import { catalogue } from "../../../../src/functions/catalogue";
import { accountsTable, cellMessage, refusal, spill } from "../../../support/builders";

describe("KAM.CONFLICT", () => {
  const issues = accountsTable(
    {
      account_id: "A",
      importance: 5,
      frequency: 2,
      intensity: 3,
      cause: "goal_mismatch",
      opened: 45_900,
      closed: "",
    },
    {
      account_id: "B",
      importance: 1,
      frequency: 1,
      intensity: 1,
      cause: "other",
      opened: 45_000,
      closed: 45_500,
    },
    {
      account_id: "A",
      importance: 3,
      frequency: 4,
      intensity: 2,
      cause: "Other",
      opened: 45_800,
      closed: "",
    },
    {
      account_id: "A",
      importance: 5,
      frequency: 5,
      intensity: 5,
      cause: "other",
      opened: 45_000,
      closed: 45_100,
    },
    {
      account_id: "A",
      importance: 4,
      frequency: 1,
      intensity: 5,
      cause: "",
      opened: "",
      closed: "",
    },
  );

  it("gathers the open issues of each account", () => {
    const index = (100 * 74) / 375;

    expect(spill("CONFLICT", issues, false)).toEqual([
      ["A", index, 1, index, index, 74, 3, "goal_mismatch", 0, 45_800],
      ["B", 0, 1, 0, 0, 0, 0, "", 0, ""],
    ]);
  });

  it("is explained by causes that add up to the index", () => {
    const told = catalogue
      .find(({ name }) => name === "CONFLICT")
      ?.explain([issues], { row: 1, column: 1 });

    expect(told?.parts.map(({ label }) => label)).toEqual(["goal_mismatch", "other", "unknown"]);
    expect(told?.parts.reduce((sum, { amount }) => sum + amount, 0)).toBeCloseTo(19.7333, 4);
  });

  it("refuses a mark beyond 5 and a cause of its own", () => {
    expect(refusal("CONFLICT", [[6, 1, 1]])).toBe(
      '#VALUE! KAM.CONFLICT: issues, column "importance", row 1: expected a number from 1 to 5, found 6',
    );
    expect(refusal("CONFLICT", [[1, 1, 1, "weather"]])).toBe(
      '#VALUE! KAM.CONFLICT: issues, column "cause", row 1: expected one of goal_mismatch, divergent_objectives, ignores_market_limits, scarce_communication, other, found "weather"',
    );
  });

  it("marks the account whose issue was settled before it came up, at its line", () => {
    const mark = { importance: 1, frequency: 1, intensity: 1, opened: 46_000 };
    const table = accountsTable(
      { account_id: "A", ...mark, closed: 46_000 },
      { account_id: "B", ...mark, closed: "" },
      { account_id: "B", ...mark, closed: 45_999 },
    );

    const [first, second] = spill("CONFLICT", table, false);

    expect(first?.slice(0, 2)).toEqual(["A", 0]);
    expect(cellMessage(second?.[1])).toBe(
      'issues, column "closed", row 4: expected a day from opened (46000) on, found 45999',
    );
  });

  it("says how far an issue without its marks could move the index", () => {
    const unrated = [
      [5, 5, 5, "other"],
      [5, "", 5, "other"],
    ];

    // Of 250 it has 125 + 1 at least, and 125 + 125 at most.
    expect(spill("CONFLICT", unrated)[0]?.slice(0, 4)).toEqual([100, 0.5, 50.4, 100]);
    expect(spill("CONFLICT", [[1, 1, 1], [1]])[0]?.slice(0, 4)).toEqual([0.8, 0.5, 0.8, 50.4]);
  });

  it("has no answer when no open issue has its marks", () => {
    expect(refusal("CONFLICT", [[5, "", 3]])).toBe(
      "#N/A KAM.CONFLICT: issues: no open issue has importance, frequency and intensity",
    );
  });
});

describe("KAM.GOALFIT", () => {
  const goals = [
    [1, 1],
    [2, 3],
    [3, 2],
  ];

  it("reads its cuts from the settings", () => {
    const set = [
      ["group", "setting", "value"],
      ["goal fit", "amber below", 0.6],
      ["goal fit", "least shared goals", 2],
    ];

    // 1 - 6 × 2 / (3 × 8)
    expect(spill("GOALFIT", goals)[0]?.slice(0, 2)).toEqual([0.5, "green"]);
    expect(spill("GOALFIT", goals, set)[0]?.slice(0, 2)).toEqual([0.5, "amber"]);
    expect(spill("GOALFIT", goals.slice(1), set)[0]?.slice(0, 2)).toEqual([-1, "red"]);
  });

  it("has no answer with two goals", () => {
    expect(refusal("GOALFIT", goals.slice(1))).toBe(
      "#N/A KAM.GOALFIT: goals: expected 3 goals or more that both sides ranked, found 2",
    );
  });
});

describe("KAM.FEASIBLEGROWTH", () => {
  it("gives the worked value of one account", () => {
    expect(spill("FEASIBLEGROWTH", [[0.04, 0.35, 0.5, 3]])[0]?.[0]).toBeCloseTo(0.1713, 4);
  });

  it("takes what is not said from the settings", () => {
    expect(spill("FEASIBLEGROWTH", [[0.04, 0.35]])[0]).toEqual(
      spill("FEASIBLEGROWTH", [[0.04, 0.35, 0.5, 3]])[0],
    );
  });

  it("holds a target to it", () => {
    const verdict = (target: unknown): unknown =>
      spill("FEASIBLEGROWTH", [[0.05, 0.25, 0.5, 1, target]])[0]?.[2];

    expect([verdict(1), verdict(0), verdict("")]).toEqual(["feasible", "feasible", "no target"]);
    expect(spill("FEASIBLEGROWTH", [[0, 0.5, 0.5, 1, 0.01]])[0]?.[2]).toBe("ignores_market_limits");
  });

  it("marks the account that buys more from us than it spends, or nothing", () => {
    const account = { account_id: "A", market_growth: 0, revenue_12m: 106, wallet_12m: 100 };
    const table = accountsTable(account, { ...account, account_id: "B", revenue_12m: 0 });

    const [, first, second] = spill("FEASIBLEGROWTH", table);

    expect(cellMessage(first?.[1])).toBe(
      "accounts, row 2: expected revenue_12m of at most wallet_12m, 100 (0.05 of it more is tolerated), found 106",
    );
    expect(cellMessage(second?.[1])).toBe(
      "accounts, row 3: the share of wallet is 0, so there is no rate to grow at",
    );
  });

  it("counts revenue above the wallet as all of it, as far as the settings tolerate", () => {
    const account = { account_id: "A", market_growth: 0, wallet_12m: 100 };
    const table = accountsTable(
      { ...account, revenue_12m: 104 },
      { ...account, account_id: "B", revenue_12m: 110 },
    );
    const set = [
      ["group", "setting", "value"],
      ["growth", "horizon years", 1],
      ["wallet", "tolerated excess", 0.1],
    ];

    // From all of the wallet to half of it within a year, and not from 1.04 or 1.1 of it.
    expect(
      spill("FEASIBLEGROWTH", table, set)
        .slice(1)
        .map(([, growth]) => growth),
    ).toEqual([-0.5, -0.5]);
  });

  it("refuses a share of one account above all of it", () => {
    expect(refusal("FEASIBLEGROWTH", [[0, 1.04]])).toBe(
      '#VALUE! KAM.FEASIBLEGROWTH: accounts, column "share of wallet": expected a number from 0 to 1, found 1.04',
    );
  });

  it("marks an empty wallet, and one that is unknown", () => {
    const account = { account_id: "A", market_growth: 0, revenue_12m: 0, wallet_12m: 0 };
    const table = accountsTable(account, { ...account, account_id: "B", wallet_12m: "" });

    const [, first, second] = spill("FEASIBLEGROWTH", table);

    expect(cellMessage(first?.[1])).toContain("row 2: wallet_12m is 0, so there is no share of it");
    expect(cellMessage(second?.[1])).toContain('column "wallet_12m", row 3: is unknown');
  });
});
