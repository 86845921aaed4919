import {
  decideRelationship,
  type RelationshipDecision,
  type RelationshipRule,
} from "../../../../src/model/classification/relationship";
import { stageLadder } from "../../../../src/model/classification/stage";
import type { Ceiling, Relationship } from "../../../../src/model/classification/relationship-rule";
import { ceilingsOf, targetStage } from "../../../../src/model/classification/target-stage";

const each = (level: number | undefined) => ({
  information: level,
  technical: level,
  financial: level,
  marketing: level,
  analytical: level,
  human: level,
});
const needed = (level: number) =>
  each(level) as Readonly<Record<keyof ReturnType<typeof each>, number>>;

const RULE: RelationshipRule = {
  ladder: stageLadder({
    bands: { Cooperative: 11, Interdependent: 17, Integrated: 23 },
    gates: [],
    integration: [],
    basicOrders: 1,
    cooperativeOrders: 4,
    leastKnown: 5,
    decline: { sumFall: 4, revenueFall: 0.3, overdue: 0.05 },
  }),
  kraljicCut: 0.5,
  required: {
    Exploratory: needed(1),
    Basic: needed(2),
    Cooperative: needed(2),
    Interdependent: needed(3),
    Integrated: needed(4),
  },
  forms: {
    contract: { depth: 0.3, setUp: 10 },
    functional: { depth: 0.6, setUp: 20 },
    full: { depth: 1, setUp: 200 },
  },
};

/** A Cooperative relationship (12 of 24) of which nothing says how far it should go, but for what is given. */
const aRelationship = (given: Partial<Relationship> = {}): Relationship => ({
  indicators: { contact: 2, information: 2, trust: 2, planning: 2, adaptation: 2, exit: 2 },
  orders24: 9,
  orders12: 6,
  hasContract: true,
  hasNotice: false,
  sumBefore: 12,
  revenue: 100,
  revenueBefore: 100,
  silenceProbability: 0.5,
  integrationForm: "contract",
  impact: undefined,
  risk: undefined,
  tier: undefined,
  capacities: each(undefined),
  integrationBenefit: undefined,
  integrationThird: undefined,
  coordinationCost: undefined,
  ...given,
});

const decide = (given: Partial<Relationship>): RelationshipDecision =>
  decideRelationship(aRelationship(given), RULE);
const ceilings = (given: Partial<Relationship>): readonly Ceiling[] =>
  ceilingsOf(aRelationship(given), RULE);

describe("what limits how close a relationship should become", () => {
  it("is nothing that is unknown", () => {
    expect(ceilings({})).toEqual([]);
    expect(ceilings({ impact: 0.9 })).toEqual([]);
    expect(ceilings({ tier: "Insufficient data" })).toEqual([]);
    expect(ceilings({ capacities: { ...each(4), human: undefined } })).toEqual([]);
    expect(ceilings({ integrationBenefit: 500, integrationThird: 0.5 })).toEqual([]);
  });

  it.each([
    [0.4, 0.4, "Non-critical", "Basic"],
    [0.5, 0.4, "Leverage", "Cooperative"],
    [0.4, 0.5, "Bottleneck", "Interdependent"],
    [0.5, 0.5, "Strategic", "Integrated"],
  ] as const)("is what we are to it: %d and %d, %s", (impact, risk, cell, stage) => {
    expect(ceilings({ impact, risk })).toEqual([{ by: "what we are to it", cell, stage }]);
  });

  it.each([
    ["Strategic key", "Integrated"],
    ["Key - develop", "Interdependent"],
    ["Key - maintain", "Cooperative"],
    ["Repair or manage for cash", "Basic"],
    ["Standard", "Basic"],
  ] as const)("is its tier: %s", (tier, stage) => {
    expect(ceilings({ tier })).toEqual([{ by: "its tier", tier, stage }]);
  });

  it.each([
    [0, "Exploratory"],
    [1, "Exploratory"],
    [2, "Cooperative"],
    [3, "Interdependent"],
    [4, "Integrated"],
  ] as const)("is our readiness: all capacities at %d", (level, stage) => {
    expect(ceilings({ capacities: each(level) })).toEqual([{ by: "our readiness", stage }]);
  });

  it("is our readiness as far as the weakest capacity goes", () => {
    expect(ceilings({ capacities: { ...each(4), human: 2 } })).toEqual([
      { by: "our readiness", stage: "Cooperative" },
    ]);
  });

  it.each([
    [0, 1, "none", "Cooperative"],
    [1000, 2000, "contract", "Interdependent"],
    [1000, 400, "functional", "Integrated"],
    [5000, 100, "full", "Integrated"],
  ] as const)(
    "is the form of integration that pays: benefit %d, cost %d, %s",
    (integrationBenefit, coordinationCost, form, stage) => {
      const given = { integrationBenefit, integrationThird: 0.4, coordinationCost };

      expect(ceilings(given)).toEqual([{ by: "what integration pays", form, stage }]);
    },
  );

  it("is not a form of integration where the answers make no curve", () => {
    expect(
      ceilings({ integrationBenefit: 1000, integrationThird: 0.3, coordinationCost: 1 }),
    ).toEqual([]);
  });
});

describe("the target of a relationship", () => {
  it("is the lowest of what limits it, and names each that binds", () => {
    const { target } = decide({
      impact: 0.9,
      risk: 0.1,
      tier: "Key - maintain",
      capacities: each(4),
    });

    expect(target?.stage).toBe("Cooperative");
    expect(target?.binding.map(({ by }) => by)).toEqual(["what we are to it", "its tier"]);
  });

  it("is held down by our readiness alone where the account is worth more", () => {
    const { target, counsel } = decide({ tier: "Strategic key", capacities: each(1) });

    expect(target).toEqual({
      stage: "Exploratory",
      binding: [{ by: "our readiness", stage: "Exploratory" }],
    });
    expect(counsel).toBe("ease off");
  });

  it("does not exist where nothing is known", () => {
    expect(targetStage([])).toBeUndefined();
    expect(decide({})).toMatchObject({ target: undefined, counsel: "set a target" });
  });
});

describe("what a relationship lacks", () => {
  const band = { test: "band", least: 17, leastKnown: 5 };

  it("is told below its target, and where it has none", () => {
    expect(decide({ tier: "Strategic key" })).toMatchObject({
      stage: "Cooperative",
      next: "Interdependent",
      counsel: "grow",
      missing: [band],
    });
    expect(decide({}).missing).toEqual([band]);
  });

  it.each([
    ["at its target", { tier: "Key - maintain" }, "keep"],
    ["above its target", { tier: "Standard" }, "ease off"],
    ["while it comes apart", { tier: "Strategic key", hasNotice: true }, "rescue"],
  ] as const)("is nothing %s", (_, given, counsel) => {
    expect(decide(given)).toMatchObject({ counsel, missing: [] });
  });
});
