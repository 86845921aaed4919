import { invalidInput } from "../errors";
import { declineSigns } from "./stage-decline";
import {
  INDICATORS,
  STAGES,
  type ClimbingStage,
  type StageCase,
  type StageDecision,
  type StageEvidence,
  type StageRule,
  type StageTest,
  type Summed,
} from "./stage-rule";
import { conditionsFor, inWords, type Condition } from "./stage-tests";

/** A rule made ready to be asked about many relationships. */
export interface StageLadder {
  readonly rule: StageRule;
  readonly rungs: readonly {
    readonly stage: ClimbingStage;
    readonly conditions: readonly Condition[];
  }[];
}

/**
 * Makes a rule ready: the conditions of each stage, from the lowest to the highest.
 *
 * @param rule - Bands and gates.
 * @returns The stages with their conditions.
 * @example
 * stageLadder({ bands: {}, gates: [], integration: [] }).rungs.length; // 5
 * @see Our operationalisation.
 */
export function stageLadder(rule: StageRule): StageLadder {
  return {
    rule,
    rungs: STAGES.map((stage) => ({ stage, conditions: conditionsFor(stage, rule) })),
  };
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
 * @returns Stage, sum, band, and the tests that are missing for the next stage.
 * @example
 * decideStage(stageLadder({ bands: { Cooperative: 11, Interdependent: 17, Integrated: 23 }, gates: [{ stage: "Interdependent", indicator: "planning", least: 3 }], integration: [], basicOrders: 1, cooperativeOrders: 4, leastKnown: 5, decline: { sumFall: 4, revenueFall: 0.3, overdue: 0.05 } }), { indicators: { contact: 3, information: 3, trust: 3, planning: 2, adaptation: 4, exit: 4 }, orders24: 9, orders12: 6, hasContract: true, hasNotice: false }).stage; // "Cooperative"
 * @see McDonald's stages as seen in an article on mycustomer.com, Disintegrating cited from memory;
 *   score bands as seen in a student's annotated assignment, the original instrument was not seen;
 *   gates are our operationalisation.
 */
export function decideStage(ladder: StageLadder, evidence: StageEvidence): StageDecision {
  requireAgreeing(evidence);
  const { rule, rungs } = ladder;
  const summed = sumIndicators(evidence, rule);
  const { sum, known } = summed;
  const relationship: StageCase = { evidence, rule, summed };
  const blocked = rungs.findIndex(({ conditions }) => !hold(conditions, relationship));
  const next = rungs[blocked];
  const reached = blocked < 0 ? "Integrated" : (STAGES[blocked - 1] ?? "Exploratory");
  const signs = declineSigns(evidence, sum, rule.decline);
  return {
    stage: signs.length > 0 ? "Disintegrating" : reached,
    sum,
    band: sum === undefined ? undefined : bandOf(sum, rule),
    known,
    next: signs.length > 0 ? undefined : next?.stage,
    relationship,
    signs,
  };
}

/**
 * Every condition of every stage in words, with the numbers of one relationship.
 *
 * @param ladder - Bands and gates, made ready.
 * @param decision - What `decideStage` decided.
 * @returns The tests, from the lowest stage to the highest.
 * @example
 * allTests({ rungs: [] }, {}).length; // 0
 * @see Our operationalisation.
 */
export function allTests(ladder: StageLadder, decision: StageDecision): readonly StageTest[] {
  return ladder.rungs.flatMap(({ stage, conditions }) =>
    conditions.map((condition) => inWords(stage, condition, decision.relationship)),
  );
}

/**
 * The conditions that are missing for the next stage.
 *
 * @param ladder - Bands and gates, made ready.
 * @param decision - What `decideStage` decided.
 * @returns The tests that do not hold; none at Integrated and Disintegrating.
 * @example
 * missingTests({ rungs: [] }, { next: "Basic" }).length; // 0
 * @see Our operationalisation.
 */
export function missingTests(ladder: StageLadder, decision: StageDecision): readonly StageTest[] {
  const { next, relationship } = decision;
  const rung = ladder.rungs.find(({ stage }) => stage === next);
  if (rung === undefined) return [];
  return rung.conditions
    .filter((condition) => !condition.holds(relationship))
    .map((condition) => inWords(rung.stage, condition, relationship));
}

function requireAgreeing({ orders12, orders24 }: StageEvidence): void {
  if (orders12 === undefined || orders24 === undefined || orders12 <= orders24) return;
  throw invalidInput({}, `orders_12m of at most orders_24m, which is ${orders24}`, orders12);
}

// A plain loop: it runs for every stage of every account of a large portfolio.
function hold(conditions: readonly Condition[], relationship: StageCase): boolean {
  for (const condition of conditions) if (!condition.holds(relationship)) return false;
  return true;
}

function sumIndicators({ indicators }: StageEvidence, { leastKnown }: StageRule): Summed {
  let known = 0;
  let sum = 0;
  for (const indicator of INDICATORS) {
    const level = indicators[indicator];
    if (level !== undefined) known += 1;
    sum += level ?? 1;
  }
  return { sum: known >= leastKnown ? sum : undefined, known };
}

function bandOf(sum: number, { bands }: StageRule): ClimbingStage {
  if (sum >= bands.Integrated) return "Integrated";
  if (sum >= bands.Interdependent) return "Interdependent";
  return sum >= bands.Cooperative ? "Cooperative" : "Basic";
}
