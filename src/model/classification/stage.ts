import { fault } from "../errors";
import { INTEGRATION_FORMS, type IntegrationForm } from "../value/integration-form";
import { declineSigns, isComingApart } from "./stage-decline";
import {
  INDICATORS,
  STAGES,
  type ClimbingStage,
  type StageBand,
  type StageDecision,
  type StageEvidence,
  type StageLadder,
  type StageRule,
  type StageTest,
  type TriedTest,
} from "./stage-rule";

/**
 * Makes a rule ready: the conditions of each stage, from the lowest to the highest.
 *
 * @param rule - Bands and gates.
 * @returns The stages with their conditions; Exploratory has none.
 * @example
 * stageLadder({ bands: {}, gates: [], integration: [], basicOrders: 1 }).rungs[1].tests; // [{ test: "orders", least: 1 }]
 * @see Our operationalisation; bands as seen in a student's annotated assignment.
 */
export function stageLadder(rule: StageRule): StageLadder {
  return { rule, rungs: STAGES.map((stage) => ({ stage, tests: testsFor(stage, rule) })) };
}

function testsFor(stage: ClimbingStage, rule: StageRule): readonly StageTest[] {
  if (stage === "Exploratory") return [];
  if (stage === "Basic") return [{ test: "orders", least: rule.basicOrders }];
  const gates = rule.gates
    .filter((gate) => gate.stage === stage)
    .map(({ indicator, least }): StageTest => ({ test: "indicator", indicator, least }));
  const integration = rule.integration
    .filter((gate) => gate.stage === stage)
    .map(({ least }): StageTest => ({ test: "integration", least }));
  const band = { test: "band", least: rule.bands[stage], leastKnown: rule.leastKnown } as const;
  return stage === "Cooperative"
    ? [{ test: "orders or contract", least: rule.cooperativeOrders }, ...gates, band]
    : [...gates, ...integration, band];
}

/**
 * Says how far a relationship has come: the lower of what its indicators add up to and the highest
 * stage whose gates, and all gates below, hold.
 *
 * An unknown indicator passes no gate. A band needs enough known indicators; a missing one then
 * counts as 1. Vertical integration is a precondition of the later stages: they ask for a form of it.
 * Without orders a relationship is Exploratory whatever its indicators; notice, a steep
 * fall of the indicators, or of revenue with an unlikely silence make it Disintegrating. The goal is the right stage, not the highest.
 *
 * @param ladder - Bands and gates, made ready.
 * @param evidence - Six indicators (1 to 4), orders, contract, notice and form of integration;
 *   `undefined` is unknown.
 * @throws {KamError} `invalid-input` when there are more orders in 12 months than in 24.
 * @returns Stage, sum, band, what is lacking for the next stage, and the signs of coming apart.
 * @example
 * decideStage(stageLadder({ bands: { Cooperative: 11, Interdependent: 17, Integrated: 23 }, gates: [{ stage: "Interdependent", indicator: "planning", least: 3 }], integration: [], basicOrders: 1, cooperativeOrders: 4, leastKnown: 5, decline: { sumFall: 4, revenueFall: 0.3, overdue: 0.05 } }), { indicators: { contact: 3, information: 3, trust: 3, planning: 2, adaptation: 4, exit: 4 }, orders24: 9, orders12: 6, hasContract: true, hasNotice: false }).stage; // "Cooperative"
 * @see McDonald's stages as seen in an article on mycustomer.com, Disintegrating cited from memory;
 *   score bands as seen in a student's annotated assignment, the original instrument was not seen;
 *   gates are our operationalisation.
 */
export function decideStage(ladder: StageLadder, evidence: StageEvidence): StageDecision {
  requireAgreeing(evidence);
  const { rule, rungs } = ladder;
  const { indicators } = evidence;
  const known = INDICATORS.reduce((all, each) => all + (indicators[each] === undefined ? 0 : 1), 0);
  const counted = INDICATORS.reduce((all, each) => all + (indicators[each] ?? 1), 0);
  const sum = known >= rule.leastKnown ? counted : undefined;
  const signs = declineSigns(evidence, sum, rule.decline);
  const isApart = isComingApart(signs);
  const blocked = rungs.find(({ tests }) => !tests.every((test) => holds(test, evidence, sum)));
  return {
    stage: isApart ? "Disintegrating" : stageBelow(blocked?.stage),
    sum,
    band: sum === undefined ? undefined : bandOf(sum, rule),
    known,
    next: isApart ? undefined : blocked?.stage,
    lacking: isApart ? [] : (blocked?.tests.filter((test) => !holds(test, evidence, sum)) ?? []),
    signs,
  };
}

function stageBelow(blocked: ClimbingStage | undefined): ClimbingStage {
  return blocked === undefined
    ? "Integrated"
    : (STAGES[STAGES.indexOf(blocked) - 1] ?? "Exploratory");
}

/**
 * Every condition of every stage, and whether a relationship meets it.
 *
 * @param ladder - Bands and gates, made ready.
 * @param evidence - What is known of the relationship.
 * @param sum - Sum of its indicators, 6 to 24; `undefined` without a band.
 * @returns The conditions, from the lowest stage to the highest.
 * @example
 * triedTests({ rungs: [{ stage: "Basic", tests: [{ test: "orders", least: 1 }] }] }, { orders24: 0 }, 18)[0].holds; // false
 */
export function triedTests(
  ladder: Pick<StageLadder, "rungs">,
  evidence: StageEvidence,
  sum: number | undefined,
): readonly TriedTest[] {
  return ladder.rungs.flatMap(({ stage, tests }) =>
    tests.map((test) => ({ stage, test, holds: holds(test, evidence, sum) })),
  );
}

function holds(condition: StageTest, evidence: StageEvidence, sum: number | undefined): boolean {
  const { least } = condition;
  switch (condition.test) {
    case "orders":
      return isAtLeast(evidence.orders24, least);
    case "orders or contract":
      return evidence.hasContract === true || isAtLeast(evidence.orders12, least);
    case "indicator":
      return isAtLeast(evidence.indicators[condition.indicator], least);
    case "integration":
      return isAtLeast(stepOf(evidence.integrationForm), least);
    case "band":
      return isAtLeast(sum, least);
  }
}

// What is unknown passes no test.
function isAtLeast(value: number | undefined, least: number): boolean {
  return value !== undefined && value >= least;
}

// An unknown form of integration is not taken for none.
function stepOf(form: IntegrationForm | undefined): number | undefined {
  return form === undefined ? undefined : INTEGRATION_FORMS.indexOf(form);
}

function requireAgreeing({ orders12, orders24 }: StageEvidence): void {
  if (orders12 === undefined || orders24 === undefined || orders12 <= orders24) return;
  throw fault("orders-disagree", { orders24, found: orders12 });
}

function bandOf(sum: number, { bands }: StageRule): StageBand {
  if (sum >= bands.Integrated) return "Integrated";
  if (sum >= bands.Interdependent) return "Interdependent";
  return sum >= bands.Cooperative ? "Cooperative" : "Basic";
}
