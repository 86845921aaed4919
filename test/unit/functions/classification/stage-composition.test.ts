import { explanation } from "../../../support/explanations";
import { accountsTable, refusal, settingsTable, spill } from "../../../support/builders";

/** Six capacities of one level. */
const capacities = (level: unknown, human: unknown = level) => ({
  ...{ cap_information: level, cap_technical: level, cap_financial: level },
  ...{ cap_marketing: level, cap_analytical: level, cap_human: human },
});

describe("our readiness", () => {
  const targets = (...accounts: readonly Readonly<Record<string, unknown>>[]): unknown[] =>
    spill("STAGE", accountsTable(...accounts), null, false).map((row) => row.slice(6, 8));

  it("is a ceiling of the target, as high as every capacity suffices", () => {
    // Levels 1, 2, 2, 3, 3 are asked for, from Exploratory to Integrated, and 4 of three for the last.
    expect(
      targets(
        { account_id: "A", tier: "Strategic key", ...capacities(1) },
        { account_id: "B", tier: "Strategic key", ...capacities(2) },
        { account_id: "C", tier: "Strategic key", ...capacities(3) },
        { account_id: "D", tier: "Strategic key", ...capacities(3, 2) },
      ),
    ).toEqual([
      ["Exploratory", "our readiness"],
      ["Cooperative", "our readiness"],
      ["Interdependent", "our readiness"],
      ["Cooperative", "our readiness"],
    ]);
  });

  it("stands beside another ceiling of the same height", () => {
    expect(targets({ account_id: "A", tier: "Key - maintain", ...capacities(2) })).toEqual([
      ["Cooperative", "its tier is Key - maintain; our readiness"],
    ]);
  });

  it("limits nothing while one capacity is unknown, or where all are leading", () => {
    expect(
      targets(
        { account_id: "A", tier: "Strategic key", ...capacities(1, "") },
        { account_id: "B", tier: "Key - develop", ...capacities(4) },
      ),
    ).toEqual([
      ["Integrated", "its tier is Strategic key"],
      ["Interdependent", "its tier is Key - develop"],
    ]);
  });
});

describe("the explanation of a stage", () => {
  it("says yes to each test that holds and no to each that does not", () => {
    const account = {
      ...{ account_id: "A", ind_contact: 3, ind_information: 3, ind_trust: 3, ind_planning: 2 },
      ...{ ind_adaptation: 4, ind_exit: 4, orders_24m: 9, orders_12m: 6 },
      ...{ integration_form: "contract" },
    };

    const { rule } = explanation("STAGE", [accountsTable(account)], 1, 1);

    expect(rule.slice(0, 12)).toEqual([
      "Indicators: contact 3, information 3, trust 3, planning 2, adaptation 4, exit 4; in all 19: band Interdependent.",
      "Basic: yes: orders in 24 months 1 or more (is 9).",
      "Cooperative: yes: orders in 12 months 4 or more (is 6) or a running contract (is unknown).",
      "Cooperative: yes: contact 2 or more (is 3).",
      "Cooperative: yes: indicators adding up to 11 (is 19).",
      "Interdependent: yes: contact 3 or more (is 3).",
      "Interdependent: yes: trust 3 or more (is 3).",
      "Interdependent: no: planning 3 or more (is 2).",
      "Interdependent: yes: integration_form contract or closer (is contract).",
      "Interdependent: yes: indicators adding up to 17 (is 19).",
      "Integrated: no: contact 4 or more (is 3).",
      "Integrated: no: information 4 or more (is 3).",
    ]);
  });
});

describe("the counsel on a relationship that is closer than its target", () => {
  const interdependent = {
    ...{ account_id: "A", ind_contact: 3, ind_information: 3, ind_trust: 3, ind_planning: 3 },
    ...{ ind_adaptation: 4, ind_exit: 4, orders_24m: 9, orders_12m: 6 },
    ...{ integration_form: "contract", ...capacities(2) },
  };
  const told = (tier: string): readonly string[] =>
    explanation("STAGE", [accountsTable({ ...interdependent, tier })], 1, 1).rule.slice(-2);

  it("is to build up what we lack where our readiness alone limits it", () => {
    expect(told("Strategic key")).toEqual([
      "Target Cooperative, limited by: our readiness.",
      "Interdependent is closer than its target Cooperative: build up the capacities that we lack for it, " +
        "or serve it more simply. Limited by: our readiness.",
    ]);
  });

  it("is to serve it more cheaply where its tier limits it as well", () => {
    expect(told("Key - maintain")).toEqual([
      "Target Cooperative, limited by: its tier is Key - maintain; our readiness.",
      "Interdependent is closer than its target Cooperative: serve it more cheaply, and promise no more. " +
        "Limited by: its tier is Key - maintain; our readiness.",
    ]);
  });
});

describe("the settings of a stage", () => {
  it("refuse bands of which two are the same", () => {
    const settings = settingsTable(["stage", "band Interdependent", 11]);

    expect(refusal("STAGE", [[3, 3, 3, 2, 4, 4, 9, 6]], settings)).toContain(
      'expected bands that rise from Cooperative to Integrated, found "11, 11, 23"',
    );
  });

  it("ask for the closest form of integration without saying or closer", () => {
    const settings = settingsTable(["stage", "Interdependent integration", 3]);
    const { rule } = explanation("STAGE", [[[3, 3, 3, 3, 4, 4, 9, 6]], settings], 0, 0);

    expect(rule).toContain("Interdependent: no: integration_form full (is unknown).");
  });
});
