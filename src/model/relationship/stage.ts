import {
  INDICATORS,
  STAGES,
  type ClimbingStage,
  type StageDecision,
  type StageEvidence,
  type StageRule,
} from "./stage-rule";
import { declineSigns } from "./stage-decline";
import { testsFor } from "./stage-tests";

/**
 * Says how far a relationship has come: the lower of what its indicators add up to and the highest
 * stage whose gates, and all gates below, hold.
 *
 * An unknown indicator passes no gate. A band needs enough known indicators; a missing one then
 * counts as 1. Without orders a relationship is Exploratory whatever its indicators; notice, a steep
 * fall of the indicators, or of revenue with an unlikely silence make it Disintegrating. The goal is the right stage, not the highest.
 *
 * @param evidence - Six indicators (1 to 4), orders, contract and notice; `undefined` is unknown.
 * @param rule - Bands and gates.
 * @returns Stage, sum, band, and the tests that are missing for the next stage.
 * @example
 * decideStage({ indicators: { contact: 3, information: 3, trust: 3, planning: 2, adaptation: 4, exit: 4 }, orders24: 9, orders12: 6, hasContract: true, hasNotice: false }, { bands: { Cooperative: 11, Interdependent: 17, Integrated: 23 }, gates: [{ stage: "Interdependent", indicator: "planning", least: 3 }], basicOrders: 1, cooperativeOrders: 4, leastKnown: 5, decline: { sumFall: 4, revenueFall: 0.3, overdue: 0.05 } }).stage; // "Cooperative"
 * @see McDonald's stages; score bands as seen in a student's annotated assignment, the original
 *   instrument was not seen; gates are our operationalisation.
 */
export function decideStage(evidence: StageEvidence, rule: StageRule): StageDecision {
  const values = INDICATORS.map((indicator) => evidence.indicators[indicator]);
  const known = values.filter((value) => value !== undefined).length;
  const sum =
    known >= rule.leastKnown
      ? values.reduce<number>((all, value) => all + (value ?? 1), 0)
      : undefined;
  const band = sum === undefined ? undefined : bandOf(sum, rule);
  const tests = STAGES.flatMap((stage) => testsFor(stage, evidence, rule, { sum, known }));
  const climbed = STAGES.findLastIndex((_, height) =>
    tests.every(({ stage, holds }) => holds || STAGES.indexOf(stage) > height),
  );
  const reached = STAGES[climbed] ?? "Exploratory";
  const next = STAGES[climbed + 1];
  const signs = declineSigns(evidence, sum, rule.decline);
  if (signs.length > 0) {
    return { stage: "Disintegrating", sum, band, known, tests, missing: [], signs };
  }
  const missing = tests.filter(({ stage, holds }) => stage === next && !holds);
  return { stage: reached, sum, band, known, tests, missing, signs };
}

function bandOf(sum: number, { bands }: StageRule): ClimbingStage {
  if (sum >= bands.Integrated) return "Integrated";
  if (sum >= bands.Interdependent) return "Interdependent";
  return sum >= bands.Cooperative ? "Cooperative" : "Basic";
}
