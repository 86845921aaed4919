import { accountsTable, spill } from "../../../support/builders";

const aRelationship = {
  ...{ account_id: "A", ind_contact: 3, ind_information: 3, ind_trust: 3 },
  ...{ ind_planning: 2, ind_adaptation: 2, ind_exit: 2, orders_24m: 9, orders_12m: 6 },
  ...{ contract_end: "", as_of: "", notice_given: "no", integration_form: "contract" },
  ...{ stage_sum_prev: 15, revenue_12m: 100, revenue_prev_12m: 100, silence_probability: 0.5 },
};

const rowOf = (given: Readonly<Record<string, unknown>>): readonly unknown[] =>
  spill("STAGE", accountsTable({ ...aRelationship, ...given }), null, false)[0] ?? [];
const missing = (given: Readonly<Record<string, unknown>>): unknown => rowOf(given)[5];

describe("what a relationship lacks", () => {
  const close = {
    ind_contact: 4,
    ind_information: 4,
    ind_trust: 4,
    ind_adaptation: 4,
    ind_exit: 4,
  };

  it.each([
    ["indicators", {}, "planning 3 or more (is 2); indicators adding up to 17 (is 15)"],
    [
      "an unknown one",
      { ind_planning: "" },
      "planning 3 or more (is unknown); indicators adding up to 17 (is 14)",
    ],
    ["known indicators", { ind_planning: "", ind_exit: "" }, "5 of 6 indicators known (are 4)"],
    ["orders", { orders_24m: 0, orders_12m: 0 }, "orders in 24 months 1 or more (is 0)"],
    [
      "orders or a contract",
      { orders_12m: 3 },
      "orders in 12 months 4 or more (is 3) or a running contract (is unknown)",
    ],
    [
      "a form of integration",
      { ...close, ind_planning: 3, integration_form: "none" },
      "integration_form contract or closer (is none)",
    ],
  ])("reads as a person says it: %s", (_, given, says) => {
    expect(missing(given)).toBe(says);
  });
});

describe("the signs of coming apart", () => {
  it("read as a person says them", () => {
    const row = rowOf({
      ...{ notice_given: "yes", stage_sum_prev: 20, silence_probability: 0.001 },
      // 3532478 to 2299287 is a fall by 34.91%.
      ...{ revenue_12m: 2_299_287, revenue_prev_12m: 3_532_478 },
    });

    expect(row[8]).toBe(
      "notice given; indicators fell by 5 in 12 months, from 20 to 15; " +
        "revenue fell by 35%, from 3532478 to 2299287, and so long a silence is hardly chance (probability 0.001)",
    );
    expect(row[9]).toBe("");
  });

  it("name those that could not be looked at", () => {
    const row = rowOf({
      notice_given: "",
      stage_sum_prev: "",
      silence_probability: "",
      revenue_12m: "",
    });

    expect(row[9]).toBe("notice; fall of the indicators; fall of revenue with a silence");
  });

  it("name no probability of 0 and no share of nothing", () => {
    const row = rowOf({ silence_probability: 0.0002, revenue_12m: -5 });

    expect(row[8]).toBe(
      "revenue fell from 100 to -5, and so long a silence is hardly chance (probability below 0.001)",
    );
  });
});

describe("the counsel of a relationship", () => {
  const capacities = (level: number): Readonly<Record<string, number>> => ({
    ...{ cap_information: level, cap_technical: level, cap_financial: level },
    ...{ cap_marketing: level, cap_analytical: level, cap_human: level },
  });

  it("names our readiness as the ceiling, and to build up what we lack", () => {
    const row = rowOf({ tier: "Strategic key", ...capacities(1) });

    expect(row.slice(6, 8)).toEqual(["Exploratory", "our readiness"]);
    expect(row[10]).toBe(
      "Cooperative is closer than its target Exploratory: build up the capacities that we lack for it, " +
        "or serve it more simply. Limited by: our readiness.",
    );
  });

  it("names what we are to it, its tier, and the form of integration that pays", () => {
    const row = rowOf({
      ...{ tier: "Key - maintain", our_kraljic_impact: 0.9, our_kraljic_risk: 0.1 },
      ...{ integration_benefit: 0, integration_third: 0.5, coordination_cost: 10 },
    });

    expect(row.slice(6, 8)).toEqual([
      "Cooperative",
      "we are Leverage to it; its tier is Key - maintain; no form of integration pays",
    ]);
    expect(row[10]).toContain("At its target Cooperative: keep it there.");
  });
});
