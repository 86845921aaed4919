import { reason, rowOf } from "../../../support/account-row";
import { accountsTable, refusal, spill } from "../../../support/builders";
import { explanation } from "../../../support/explanations";

describe("KAM.TIERCOST, with revenue below 0", () => {
  const accounts = [
    ["account_id", "tier", "revenue_12m", "contribution_12m", "cost_to_serve_12m"],
    ["A", "Standard", 1000, 150, 50],
    ["B", "Standard", -100, -150, 50],
  ];

  it("keeps the minus in the sums of the tier", () => {
    const row = rowOf("TIERCOST", accounts);

    expect(row("Standard")).toEqual([0, 2, 0, 100, 100, 0, 1, 0, "", "service above its limit"]);
    expect(row("all")).toEqual(row("Standard"));
  });

  it("has no share of revenue that is below 0 in all, and all the other measures", () => {
    const [, , , before, cost, share] = rowOf("TIERCOST", [accounts[0], accounts[2]])("Standard");

    expect([before, cost]).toEqual([-100, 50]);
    expect(reason(share)).toContain("revenue is not above 0, so there is no share of it");
  });
});

describe("KAM.NETRETENTION, with revenue below 0", () => {
  const table = (...rows: readonly (readonly [string, unknown, unknown])[]) => [
    ["account_id", "revenue_12m", "revenue_prev_12m"],
    ...rows,
  ];

  // By hand: 100 + 80 of 300 are kept; 20, 100 and the credit of 0.01 are lost.
  it("counts an account whose credits exceed its invoices as lost, and keeps the minus", () => {
    const [retention, gross, net, retained, expansion, added, lost, unknown] =
      spill("NETRETENTION", table(["A", 120, 100], ["B", 80, 100], ["C", -0.01, 100]), false)[0] ??
      [];

    expect([retention, gross]).toEqual([2 / 3, 0.6]);
    expect(net).toBeCloseTo(19_999 / 30_000, 14);
    expect([retained, expansion, added, unknown]).toEqual([180, 20, 0, 0]);
    expect(lost).toBeCloseTo(120.01, 12);
  });

  it("takes an account that was below 0 before for one without revenue before", () => {
    const [answer] = spill("NETRETENTION", table(["A", 50, 100], ["B", 30, -40]), false);

    expect(answer).toEqual([1, 0.5, 0.5, 50, 0, 30, 50, 0]);
  });

  it("adds what is below 0 in both years to what is new", () => {
    const [answer] = spill("NETRETENTION", table(["A", 50, 100], ["B", -30, -40]), false);

    expect(answer).toEqual([1, 0.5, 0.5, 50, 0, -30, 50, 0]);
  });
});

describe("KAM.TIER and KAM.SCORE, with revenue below 0", () => {
  const account = { purchasing_power_3y: 100_000, market_growth: 0.1, strategic_fit: 5 };
  const accounts = accountsTable(
    { account_id: "A", contribution_12m: -50, revenue_12m: -100, ...account, openness: 5 },
    { account_id: "B", contribution_12m: 50, revenue_12m: 100, ...account, openness: 5 },
  );

  it("answer, and the loss decides the tier", () => {
    const row = rowOf("TIER", accounts);

    expect(row("A")[0]).toBe("Repair or manage for cash");
    expect(row("A").join()).toContain("its contribution is -50");
    expect(row("B")).toEqual(rowOf("TIER", [accounts[0] ?? [], accounts[2] ?? []])("B"));
  });

  // A loss of 50 over revenue of -100 is no margin of 50%: completeness lacks .2276 (and .0737 for
  // the cost to serve, which the table does not have).
  it("know no margin of revenue below 0", () => {
    const [score, completeness] = rowOf("SCORE", accounts)("A");

    expect(completeness).toBeCloseTo(0.3631 + 0.131 + 0.131 + 0.0736, 12);
    expect(score).toBeCloseTo(
      (0.3631 * (1 / 6) + 0.131 * 7.5 + 0.131 * 5 + 0.0736 * 5) / (0.3631 + 0.262 + 0.0736),
      10,
    );
  });

  it("hold revenue itself at the lower anchor of its criterion", () => {
    const settings = [
      ["group", "setting", "value", "low", "high"],
      ["attractiveness", "revenue_12m", 1, 0, 200],
    ];
    const row = rowOf("SCORE", accounts, settings);

    expect(row("A")[0]).toBe(0);
    expect(row("B")[0]).toBe(5);
  });
});

describe("KAM.STAGE, with revenue below 0", () => {
  const indicators = {
    ind_contact: 3,
    ind_information: 3,
    ind_trust: 3,
    ind_planning: 3,
    ind_adaptation: 3,
    ind_exit: 3,
    orders_24m: 9,
    orders_12m: 1,
  };
  const stageOf = (facts: Readonly<Record<string, unknown>>) =>
    rowOf("STAGE", accountsTable({ account_id: "A", ...indicators, ...facts }))("A");

  it("answers with a stage", () => {
    expect(stageOf({ revenue_12m: -5, revenue_prev_12m: 100 })[0]).toBe("Basic");
  });

  it("sees that it fell, and by how much", () => {
    const facts = { revenue_12m: -5, revenue_prev_12m: 100, silence_probability: 0.01 };

    expect(stageOf(facts)[0]).toBe("Disintegrating");
    expect(stageOf(facts).join()).toContain("revenue fell from 100 to -5");
  });

  it("knows no fall from a year that was itself below 0", () => {
    const facts = { revenue_12m: -50, revenue_prev_12m: -5, silence_probability: 0.01 };

    expect(stageOf(facts)[0]).toBe("Basic");
  });
});

describe("KAM.WATERFALL, with deductions below 0", () => {
  const lines = (...rows: readonly (readonly [string, number])[]) => [
    ["account_id", "step", "amount"],
    ...rows.map((row) => ["C", ...row]),
  ];
  const left = (...rows: readonly (readonly [string, number])[]) =>
    rowOf("WATERFALL", lines(...rows))("C");

  it("adds the goods that came back", () => {
    const [contribution, gross, net, , , share] = left(
      ["gross_revenue", 0],
      ["credits", 4000],
      ["cost_of_goods", -3200],
    );

    expect([contribution, gross, net]).toEqual([-800, 0, -4000]);
    expect(reason(share)).toContain("net revenue is not above 0");
  });

  it.each(["discounts", "rebates", "credits", "freight", "commissions", "other_direct"])(
    "adds %s that came back",
    (step) => {
      expect(left(["gross_revenue", 100], ["cost_of_goods", 60], [step, -5])[0]).toBe(45);
      expect(left(["gross_revenue", 100], [step, -5])[0]).toBe(105);
    },
  );

  it("takes invoices that were turned back as gross revenue below 0", () => {
    expect(left(["gross_revenue", 1000], ["gross_revenue", -1500], ["freight", 20])[0]).toBe(-520);
  });
});

describe("KAM.TOPSIS, with revenue below 0", () => {
  const settings = [
    ["group", "setting", "value", "low", "high"],
    ["attractiveness", "contribution_12m / revenue_12m", 1, 0, 1],
  ];
  const account = (id: string, contribution: number, revenue: number) => ({
    account_id: id,
    contribution_12m: contribution,
    revenue_12m: revenue,
  });

  it("compares the others, and says what the account lacks", () => {
    const accounts = [account("A", 1, 10), account("B", -50, -100), account("C", 3, 10)];
    const row = rowOf("TOPSIS", accountsTable(...accounts), settings);

    expect([row("A"), row("C")]).toEqual([
      [0, 2],
      [1, 1],
    ]);
    expect(reason(row("B")[0])).toBe(
      'accounts, column "contribution_12m / revenue_12m", row 3: revenue_12m is -100, and there is no share of what is not above 0',
    );
  });

  it.each([-100, 0])("is told by SCORE in the explanation of an account with %d", (revenue) => {
    const told = explanation("SCORE", [accountsTable(account("B", -50, revenue)), settings], 1, 2);

    expect(told.rule).toContain(
      `contribution_12m / revenue_12m is unknown: revenue_12m is ${revenue}, and there is no share of what is not above 0.`,
    );
  });
});

describe("KAM.WATERFALL, with signs the other way", () => {
  it("refuses two or more deductions that are all below 0 beside revenue", () => {
    expect(
      refusal("WATERFALL", [
        ["gross_revenue", 1000],
        ["discounts", -50],
        ["cost_of_goods", -600],
      ]),
    ).toBe(
      '#VALUE! KAM.WATERFALL: lines, column "amount", row 2: expected a deduction of 0 or more beside gross_revenue above 0 (deductions are stated as positive amounts), found only discounts -50, cost_of_goods -600',
    );
  });

  it("takes them as they are where a further deduction is stated, be it 0", () => {
    const lines = [
      ["gross_revenue", 1000],
      ["cost_of_goods", 0],
      ["freight", -50],
      ["commissions", -30],
    ];

    expect(spill("WATERFALL", lines)[0]?.[0]).toBe(1080);
    expect(explanation("WATERFALL", [lines], 0, 1).rule).toContain(
      "Below 0, and so added: freight, commissions.",
    );
  });
});
