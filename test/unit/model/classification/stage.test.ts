import { faultOf } from "../../../support/fault-of";
import { decideStage, stageLadder } from "../../../../src/model/classification/stage";
import {
  DECLINE_SIGNS,
  type StageEvidence,
  type StageRule,
} from "../../../../src/model/classification/stage-rule";

const RULE: StageRule = {
  bands: { Cooperative: 11, Interdependent: 17, Integrated: 23 },
  gates: [
    { stage: "Cooperative", indicator: "contact", least: 2 },
    { stage: "Interdependent", indicator: "contact", least: 3 },
    { stage: "Interdependent", indicator: "trust", least: 3 },
    { stage: "Interdependent", indicator: "planning", least: 3 },
    { stage: "Integrated", indicator: "contact", least: 4 },
    { stage: "Integrated", indicator: "information", least: 4 },
    { stage: "Integrated", indicator: "adaptation", least: 4 },
  ],
  integration: [
    { stage: "Interdependent", least: 1 },
    { stage: "Integrated", least: 1 },
  ],
  basicOrders: 1,
  cooperativeOrders: 4,
  leastKnown: 5,
  decline: { sumFall: 4, revenueFall: 0.3, overdue: 0.05 },
};

const LADDER = stageLadder(RULE);

type Six = readonly [unknown?, unknown?, unknown?, unknown?, unknown?, unknown?];

/** A buying account without notice whose six indicators are given in their order. */
function aRelationship(six: Six, given: Partial<StageEvidence> = {}): StageEvidence {
  const [contact, information, trust, planning, adaptation, exit] = six as readonly number[];
  const indicators = { contact, information, trust, planning, adaptation, exit };
  return {
    indicators,
    orders24: 9,
    orders12: 6,
    hasContract: true,
    hasNotice: false,
    sumBefore: undefined,
    revenue: undefined,
    revenueBefore: undefined,
    silenceProbability: undefined,
    integrationForm: "contract",
    ...given,
  };
}

const stageOf = (six: Six, given: Partial<StageEvidence> = {}): string =>
  decideStage(LADDER, aRelationship(six, given)).stage;

describe("the stage of a relationship", () => {
  it("is the lower of band and gates", () => {
    const relationship = aRelationship([3, 3, 3, 2, 4, 4]);
    const decision = decideStage(LADDER, relationship);

    expect(decision).toMatchObject({ stage: "Cooperative", sum: 19, band: "Interdependent" });
    expect(decision.next).toBe("Interdependent");
    expect(decision.lacking).toEqual([{ test: "indicator", indicator: "planning", least: 3 }]);
  });

  it("is held by the band where the gates would allow more", () => {
    expect(stageOf([4, 4, 3, 3, 4, 4])).toBe("Interdependent");
    expect(stageOf([4, 4, 4, 3, 4, 4])).toBe("Integrated");
  });

  it("is Exploratory without an order in 24 months, whatever the indicators", () => {
    expect(stageOf([4, 4, 4, 4, 4, 4], { orders24: 0, orders12: 0 })).toBe("Exploratory");
    expect(stageOf([4, 4, 4, 4, 4, 4], { orders24: undefined })).toBe("Exploratory");
  });

  it("refuses more orders in 12 months than in 24", () => {
    expect(faultOf(() => stageOf([3, 3, 3, 3, 3, 3], { orders24: 2, orders12: 6 }))).toEqual({
      code: "unfit",
      facts: { expected: "orders_12m of at most orders_24m, which is 2", found: 6 },
    });
  });

  it("is Basic with few orders and no contract", () => {
    expect(stageOf([3, 3, 3, 3, 3, 3], { orders12: 3, hasContract: false })).toBe("Basic");
    expect(stageOf([3, 3, 3, 3, 3, 3], { orders12: 3, hasContract: undefined })).toBe("Basic");
    expect(stageOf([3, 3, 3, 3, 3, 3], { orders12: 4, hasContract: false })).toBe("Interdependent");
  });

  it.each([
    ["the indicators fell by 4 in 12 months", { sumBefore: 18 }, "indicators"],
    [
      "revenue fell by 30% with an unlikely silence",
      { revenue: 70, revenueBefore: 100, silenceProbability: 0.04 },
      "revenue",
    ],
    ["notice is given", { hasNotice: true }, "notice"],
  ] as const)("is Disintegrating when %s", (_, given, sign) => {
    const decision = decideStage(LADDER, aRelationship([3, 3, 2, 2, 2, 2], given));

    expect(decision).toMatchObject({ stage: "Disintegrating", next: undefined, lacking: [] });
    expect(DECLINE_SIGNS.filter((each) => decision.signs[each] === true)).toEqual([sign]);
  });

  it.each([
    ["the indicators fell by 3", { sumBefore: 17 }],
    [
      "revenue fell while orders come as ever",
      { revenue: 10, revenueBefore: 100, silenceProbability: 0.5 },
    ],
    ["revenue fell by 29%", { revenue: 71, revenueBefore: 100, silenceProbability: 0.01 }],
    ["nothing is known of the silence", { revenue: 10, revenueBefore: 100 }],
    ["there was no revenue before", { revenue: 0, revenueBefore: 0, silenceProbability: 0.01 }],
  ])("is not Disintegrating when %s", (_, given) => {
    expect(stageOf([3, 3, 2, 2, 2, 2], given)).toBe("Cooperative");
  });

  it("counts one missing indicator as 1 and lets it pass no gate", () => {
    const relationship = aRelationship([3, 4, undefined, 3, 4, 4]);
    const decision = decideStage(LADDER, relationship);

    expect(decision).toMatchObject({ stage: "Cooperative", sum: 19, known: 5 });
    expect(decision.lacking).toEqual([{ test: "indicator", indicator: "trust", least: 3 }]);
  });

  it("has no band with two missing, and is Basic at most", () => {
    const relationship = aRelationship([3, 4, undefined, undefined, 4, 4]);
    const decision = decideStage(LADDER, relationship);

    expect(decision).toMatchObject({ stage: "Basic", sum: undefined, band: undefined, known: 4 });
    expect(decision.lacking).toEqual([{ test: "band", least: 11, leastKnown: 5 }]);
  });

  it.each([
    ["none", "Cooperative"],
    [undefined, "Cooperative"],
    ["contract", "Integrated"],
    ["full", "Integrated"],
  ] as const)(
    "with integration %s is %s, however close the rest is",
    (integrationForm, expected) => {
      expect(stageOf([4, 4, 4, 4, 4, 4], { integrationForm })).toBe(expected);
    },
  );

  it.each(["none", undefined] as const)("lacks a form where integration is %s", (form) => {
    const relationship = aRelationship([4, 4, 4, 4, 4, 4], { integrationForm: form });

    expect(decideStage(LADDER, relationship).lacking).toEqual([{ test: "integration", least: 1 }]);
  });

  it("may ask for a closer form at the highest stage", () => {
    const ladder = stageLadder({ ...RULE, integration: [{ stage: "Integrated", least: 3 }] });
    const stages = (["none", "functional", "full"] as const).map(
      (integrationForm) =>
        decideStage(ladder, aRelationship([4, 4, 4, 4, 4, 4], { integrationForm })).stage,
    );

    expect(stages).toEqual(["Interdependent", "Interdependent", "Integrated"]);
  });

  it("skips no stage: a gate that fails below holds all above", () => {
    expect(stageOf([1, 4, 4, 4, 4, 4])).toBe("Basic");
  });

  it.each([
    [10, [1, 1, 2, 2, 2, 2], "Basic"],
    [11, [2, 1, 2, 2, 2, 2], "Cooperative"],
    [16, [3, 2, 3, 3, 2, 3], "Cooperative"],
    [17, [3, 3, 3, 3, 2, 3], "Interdependent"],
    [22, [4, 4, 4, 3, 4, 3], "Interdependent"],
    [23, [4, 4, 4, 4, 4, 3], "Integrated"],
  ] as const)("at a sum of %d is %j -> %s", (sum, six, expected) => {
    const decision = decideStage(LADDER, aRelationship(six));

    expect(decision).toMatchObject({ sum, stage: expected });
  });
});
