import { explanation } from "../../../support/explanations";
import { accountsTable, cellMessage, criteriaTable, spill } from "../../../support/builders";

const CRITERIA = criteriaTable(["fit", 1]);

/** An account that passes every test of the highest tier by the route of strategic importance. */
const aKeyAccount = (given: Readonly<Record<string, unknown>>) => ({
  ...{ account_id: "A", fit: 8, relative_strength: 1.2, lifetime_value: 1000 },
  ...{ key_reason: "strategic", stage: "Basic", tier_prev: "", tier_proposed_prev: "", ...given },
});

const withSettings = (...settings: readonly (readonly [string, number])[]): unknown[][] => [
  ["group", "setting", "value"],
  ["attractiveness", "fit", 1],
  ...settings.map(([name, value]) => ["tier", name, value]),
];

const tiers = (accounts: unknown, settings: unknown = CRITERIA, today: unknown = null): unknown[] =>
  spill("TIER", accounts, settings, today, false).map((row) => row[1]);

/** One place, and nothing to rank by but the stage. */
const byStage = withSettings(
  ["most key accounts", 1],
  ["cap weight attractiveness", 0],
  ["cap weight strength", 0],
  ["cap weight lifetime value", 0],
);

describe("the cap on key accounts", () => {
  const strong = aKeyAccount({ account_id: "A", fit: 9 });
  const weak = aKeyAccount({ account_id: "B", fit: 7 });
  const accounts = accountsTable(strong, weak);

  it.each([
    ["the rule allows", "most key accounts"],
    ["our people have time for", "capacity for key accounts"],
  ])("is as many as %s", (_, setting) => {
    expect(tiers(accounts)).toEqual(["Strategic key", "Strategic key"]);
    expect(tiers(accounts, withSettings([setting, 1]))).toEqual(["Strategic key", "Standard"]);
  });

  it("is the lower of both", () => {
    const most = (rule: number, capacity: number): unknown =>
      tiers(
        accounts,
        withSettings(["most key accounts", rule], ["capacity for key accounts", capacity]),
      );

    expect(most(1, 2)).toEqual(["Strategic key", "Standard"]);
    expect(most(2, 1)).toEqual(["Strategic key", "Standard"]);
    expect(most(2, 2)).toEqual(["Strategic key", "Strategic key"]);
  });

  it.each(["Basic", "Cooperative", "Interdependent", "Integrated"])(
    "lets a relationship that comes apart go before one that is %s",
    (stage) => {
      const one = aKeyAccount({ account_id: "A", stage: "Disintegrating" });
      const other = aKeyAccount({ account_id: "B", stage });

      expect(tiers(accountsTable(one, other), byStage)).toEqual(["Standard", "Strategic key"]);
      expect(tiers(accountsTable(other, one), byStage)).toEqual(["Strategic key", "Standard"]);
    },
  );
});

describe("a stage that is unknown", () => {
  it.each([
    [
      ["", "Integrated", "Basic"],
      [2, 1, 2],
    ],
    [
      ["Integrated", "Basic", ""],
      [1, 2, 2],
    ],
    [
      ["Basic", "", "Integrated"],
      [2, 2, 1],
    ],
  ])("counts as the lowest of the candidates, whatever their order: %j", (stages, ranks) => {
    const accounts = accountsTable(
      ...stages.map((stage, at) => aKeyAccount({ account_id: `A${at}`, stage })),
    );

    expect(tiers(accounts, byStage)).toEqual(
      ranks.map((rank) => (rank === 1 ? "Strategic key" : "Standard")),
    );
  });
});

describe("the memory of a tier", () => {
  const row = (given: Readonly<Record<string, unknown>>): readonly unknown[] =>
    spill("TIER", accountsTable(aKeyAccount(given)), CRITERIA, null, false)[0] ?? [];

  it("says nothing of an account that keeps the tier which its numbers give", () => {
    const kept = row({ tier_prev: "Strategic key" });
    const { rule } = explanation(
      "TIER",
      [accountsTable(aKeyAccount({ tier_prev: "Strategic key" })), CRITERIA],
      1,
    );

    expect(kept.slice(1)).toEqual(row({}).slice(1));
    expect(kept[8]).not.toContain("held");
    expect(rule).toContain("Nothing of the last closed period holds it back.");
  });

  it("holds back a rise in strength that passes the cut by little", () => {
    const risen = (relative_strength: number): unknown =>
      row({ relative_strength, tier_prev: "Key - develop" })[1];

    expect([1.04, 1.06].map(risen)).toEqual(["Key - develop", "Strategic key"]);
  });

  it("says why a tier stays against the numbers", () => {
    const held = row({ fit: 5.9, tier_prev: "Strategic key" });

    expect([held[1], held[7]]).toEqual(["Strategic key", "Standard"]);
    expect(held[8]).toMatch(/^held: the numbers give Standard for the first period, /);
  });
});

describe("the plain values of one account", () => {
  const tierOf = (...routes: readonly unknown[]): unknown => {
    const [gateZero, earns] = routes;
    return spill("TIER", [[4, 1.1, gateZero, 1, false, 10, 10, earns]])[0]?.slice(0, 2);
  };

  it("open no route by what is not said", () => {
    expect(tierOf(true, true)).toEqual(["Key - maintain", "profit + potential"]);
    expect(tierOf(false, false)).toEqual(["Standard", ""]);
    expect(tierOf("", "")).toEqual(["Standard", ""]);
  });
});

describe("the totals that accounts are held to", () => {
  const amounts = { contribution_12m: 1000, purchasing_power_3y: 1000, key_reason: "" };
  const sound = aKeyAccount({ ...amounts, contribution_12m: 10, purchasing_power_3y: 10 });
  const faulty = aKeyAccount({ ...amounts, account_id: "B" });
  const TODAY = 46_000;
  const routes = (as_of: unknown): ReturnType<typeof spill> =>
    spill(
      "TIER",
      accountsTable({ ...sound, as_of: TODAY }, { ...faulty, as_of }),
      CRITERIA,
      TODAY,
      false,
    );

  it("hold no amount of a row whose as_of is at fault", () => {
    expect(routes(TODAY)[0]?.[2]).toBe("");
    for (const as_of of ["long ago", TODAY + 1]) {
      const [first, second] = routes(as_of);

      expect(first?.[2]).toBe("profit + potential");
      expect(cellMessage(second?.[1])).toContain("row 3");
    }
  });
});
