import { reason, rowOf } from "../../../support/account-row";
import { accountsTable, callKam, refusal, spill } from "../../../support/builders";
import { explanation } from "../../../support/explanations";

describe("the share of wallet of revenue below 0", () => {
  const accounts = accountsTable(
    { account_id: "A", revenue_12m: -100, wallet_12m: 1000, supplier_rank: 1, suppliers: 3 },
    { account_id: "B", revenue_12m: 250, wallet_12m: 1000, supplier_rank: 2, suppliers: 3 },
    { account_id: "C", revenue_12m: -100, wallet_12m: "", supplier_rank: 1, suppliers: 3 },
    { account_id: "D", revenue_12m: -0.01, wallet_12m: 0, supplier_rank: "", suppliers: "" },
  );
  const reasonOf = (line: number): string =>
    `accounts, row ${line}: revenue_12m is below 0 (credits above invoices), so it is no share of wallet_12m`;

  it("has no answer in WALLETSHARE, whatever the rank; others spend the wallet less it", () => {
    const row = rowOf("WALLETSHARE", accounts);

    expect(reason(row("A")[0])).toBe(reasonOf(2));
    expect(row("A").slice(1)).toEqual(["measured", 1100]);
    expect(row("B")).toEqual([0.25, "measured", 750]);
    expect(reason(row("C")[0])).toBe(reasonOf(4));
    expect(row("C").slice(1)).toEqual(["measured", ""]);
    expect(reason(row("D")[0])).toBe(reasonOf(5));
  });

  it("has no answer in FEASIBLEGROWTH, and leaves the others theirs", () => {
    const growing = (id: string, revenue: number) => ({
      account_id: id,
      market_growth: 0,
      revenue_12m: revenue,
      wallet_12m: 1000,
    });
    const table = accountsTable(growing("A", -100), growing("B", 500));
    const row = rowOf("FEASIBLEGROWTH", table);

    expect(reason(row("A")[0])).toBe(reasonOf(2));
    expect(row("B")[0]).toBe(0);
  });

  it("leaves DEPENDENCE its side of contribution, and the account is not large", () => {
    const judged = (id: string, revenue: number, contribution: number) => ({
      account_id: id,
      revenue_12m: revenue,
      contribution_12m: contribution,
      wallet_12m: 1000,
      replaceability: 0.5,
      substitutability: 0.2,
    });
    const row = rowOf("DEPENDENCE", accountsTable(judged("A", -100, 30), judged("B", 500, 10)));
    const [sum, supplier, customer, asymmetry, large] = row("A");

    // 30 of 40, half of it hard to replace.
    expect([supplier, large]).toEqual([0.375, false]);
    for (const cell of [sum, customer, asymmetry]) expect(reason(cell)).toBe(reasonOf(2));
    // 10 of 40 x 0.5, and 500 of 1000 x 0.8.
    expect(row("B")).toEqual([0.525, 0.125, 0.4, 0.125 - 0.4, true]);
  });

  it("has no whole to be large of where all revenue together is below 0", () => {
    const table = accountsTable(
      { account_id: "A", revenue_12m: 10, contribution_12m: 1 },
      { account_id: "B", revenue_12m: -30, contribution_12m: 1 },
    );

    expect(reason(rowOf("DEPENDENCE", table)("A")[4])).toBe(
      "accounts, row 2: revenue adds up to 0 or less (credits above invoices), so no account has a share of it",
    );
  });
});

describe("KAM.HEALTH, with revenue below 0", () => {
  const row = (facts: Readonly<Record<string, unknown>>) =>
    rowOf("HEALTH", accountsTable({ account_id: "A", activity: 0.8, ...facts }))("A");
  const told = (facts: Readonly<Record<string, unknown>>) =>
    explanation("HEALTH", [accountsTable({ account_id: "A", activity: 0.8, ...facts })], 1, 1).rule;

  it("has a revenue trend at its worst where revenue fell below 0", () => {
    // 25 x 80 and 15 x 0 over 40.
    expect(row({ revenue_12m: -50, revenue_prev_12m: 100 })[0]).toBe(50);
  });

  it.each([-100, 0])("has no rate of growth over %j, and says so", (before) => {
    const facts = { revenue_12m: 50, revenue_prev_12m: before };

    expect(row(facts).slice(0, 2)).toEqual([80, 0.25]);
    expect(told(facts)).toContain(
      `revenue_prev_12m is ${before}, so there is no rate of growth: a trend is unknown.`,
    );
  });

  it("has no wallet trend where one of both years is below 0, and says which", () => {
    const facts = { wallet_12m: 1000, wallet_prev_12m: 1000 };
    const now = { ...facts, revenue_12m: -50, revenue_prev_12m: 100 };
    const before = { ...facts, revenue_12m: 50, revenue_prev_12m: -100 };

    expect(row(now)[1]).toBeCloseTo(0.4, 12);
    expect(told(now)).toContain(
      "revenue_12m is below 0 (credits above invoices), so it is no share of wallet_12m: a trend is unknown.",
    );
    expect(row(before)[1]).toBeCloseTo(0.25, 12);
    expect(told(before)).toContain(
      "revenue_prev_12m is below 0 (credits above invoices), so it is no share of wallet_prev_12m: a trend is unknown.",
    );
  });
});

describe("KAM.DISCLOSURE, with revenue below 0", () => {
  const accounts = (...rows: readonly (readonly [string, string, number])[]) => [
    ["account_id", "parent_id", "revenue_12m"],
    ...rows,
  ];

  // Of 110 less 10: 100.
  it("is held to all revenue net of the credit, and the account itself has no share", () => {
    const row = rowOf("DISCLOSURE", accounts(["A", "", 10], ["B", "A", -4], ["C", "", 94]));

    expect(row("A").slice(0, 3)).toEqual([false, 0.1, "A"]);
    expect(row("A")[3]).toBeCloseTo(0.06, 14);
    expect(row("C")).toEqual([true, 0.94, "C", 0.94]);
    expect(row("B")[0]).toBe(false);
    expect(reason(row("B")[1])).toContain('column "revenue_12m", row 3: is below 0 (credits above');
    expect(row("B")[3]).toBeCloseTo(0.06, 14);
  });

  it("has no share for a group below 0 in all, and does not disclose it", () => {
    const row = rowOf("DISCLOSURE", accounts(["A", "", 5], ["B", "A", -9], ["C", "", 104]));

    expect(row("A").slice(0, 3)).toEqual([false, 0.05, "A"]);
    expect(reason(row("A")[3])).toContain("that of its group is below 0 (credits above invoices)");
    // 104 of 100: the credit is taken off the whole.
    expect(row("C")[1]).toBe(1.04);
  });

  it("has no answer where all revenue together is used up, however the sum is rounded", () => {
    const row = rowOf("DISCLOSURE", accounts(["A", "", 0.1], ["B", "", 0.2], ["C", "", -0.3]));

    expect(reason(row("A")[1])).toContain("revenue adds up to 0 or less (credits above invoices)");
  });

  it("answers for the plain revenue of a group and the total", () => {
    const [disclose, share] = spill("DISCLOSURE", [[-5, 100]])[0] ?? [];

    expect(disclose).toBe(false);
    expect(reason(share)).toContain("is below 0 (credits above invoices)");
    expect(refusal("DISCLOSURE", [[-5, -10]])).toBe(
      '#N/A KAM.DISCLOSURE: accounts, column "total_revenue": revenue adds up to 0 or less (credits above invoices), so no account has a share of it',
    );
  });
});

describe("KAM.WHITESPACE, with revenue below 0", () => {
  const potentials = (...lines: readonly (readonly unknown[])[]) => [
    ["account_id", "product", "potential_12m", "revenue_12m", "includes_units"],
    ...lines,
  ];
  const units = [
    ["account_id", "parent_id"],
    ["G", ""],
    ["A", "G"],
    ["B", "G"],
  ];

  it("keeps the minus, flags the line, and has no coverage of it", () => {
    const row = rowOf("WHITESPACE", potentials(["A", "pumps", 300, -50], ["B", "pumps", 500, 400]));
    const [level, own, open, products, largest, coverage, unknown, flag] = row("A");

    expect([level, own, open, products, largest, unknown, flag]).toEqual([
      1,
      350,
      350,
      1,
      "pumps",
      0,
      "revenue below 0: pumps",
    ]);
    expect(reason(coverage)).toContain("revenue is below 0 (credits above invoices)");
    expect(row("B").slice(1, 3)).toEqual([100, 100]);
  });

  it("is in the total of a group with its minus", () => {
    const lines = potentials(["A", "pumps", 300, -50], ["B", "pumps", 500, 400]);
    const [, , open, , , coverage] = rowOf("WHITESPACE", lines, units)("G");

    expect([open, coverage]).toEqual([450, 1 - 450 / 800]);
  });

  // 1,000 and 400 hold the units' 800 and 350: 200 and 50 are the group's own.
  it("is taken off what a line of the group includes", () => {
    const lines = potentials(
      ["G", "pumps", 1000, 400, "yes"],
      ["A", "pumps", 300, -50, ""],
      ["B", "pumps", 500, 400, ""],
    );

    expect(rowOf("WHITESPACE", lines, units)("G").slice(1, 3)).toEqual([150, 600]);
  });

  it("is the group's own where its line is below 0, and no mistake of the units", () => {
    const lines = potentials(["G", "pumps", 1000, -100, "yes"], ["A", "pumps", 300, 0, ""]);
    const row = rowOf("WHITESPACE", lines, units)("G");

    expect(row.slice(1, 3)).toEqual([800, 1100]);
    expect(row[7]).toBe("revenue below 0: pumps");
  });
});

describe("the largest accounts, with one below 0", () => {
  it("are counted among those that have a share", () => {
    const values = [[60], [-500], [40], [""]];

    expect(spill("ABCCLASS", values).flat()).toEqual(["A", "C", "C", ""]);
    // 40% of two accounts, rounded up, is one.
    expect(callKam("TOPSHARE", values, 0.4)).toBe(0.6);
    expect(callKam("TOPSHARE", values, 3)).toBe(1);
  });
});
