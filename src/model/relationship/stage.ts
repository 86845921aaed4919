/** How far a relationship has come, in the words of McDonald, Rogers and Woodburn. */
export const STAGES = [
  "Exploratory",
  "Basic",
  "Cooperative",
  "Interdependent",
  "Integrated",
] as const;
export type ClimbingStage = (typeof STAGES)[number];
/** The sixth stage is not climbed to: the relationship comes apart. */
export type Stage = ClimbingStage | "Disintegrating";

/** The six signs by which a relationship is judged, each from 1 to 4. */
export const INDICATORS = [
  "contact",
  "information",
  "trust",
  "planning",
  "adaptation",
  "exit",
] as const;
export type Indicator = (typeof INDICATORS)[number];

/** What is known of one relationship; `undefined` is unknown. */
export interface StageEvidence {
  readonly indicators: Readonly<Record<Indicator, number | undefined>>;
  /** Orders in the last 24 months. */
  readonly orders24: number | undefined;
  /** Orders in the last 12 months. */
  readonly orders12: number | undefined;
  readonly hasContract: boolean | undefined;
  readonly hasNotice: boolean | undefined;
}

/** Least value of an indicator for a stage. */
export interface IndicatorGate {
  readonly stage: ClimbingStage;
  readonly indicator: Indicator;
  readonly least: number;
}

export interface StageRule {
  /** Least sum of the indicators for a stage. */
  readonly bands: Readonly<Record<"Cooperative" | "Interdependent" | "Integrated", number>>;
  readonly gates: readonly IndicatorGate[];
  /** Orders in 24 months without which a relationship is Exploratory. */
  readonly basicOrders: number;
  /** Orders in 12 months, or a running contract, without which it is Basic at most. */
  readonly cooperativeOrders: number;
  /** How many of the six indicators must be known for a band. */
  readonly leastKnown: number;
}

/** One named condition for a stage. */
export interface StageTest {
  readonly stage: ClimbingStage;
  readonly holds: boolean;
  /** How it reads with this account's numbers, e.g. `planning 3 or more (is 2)`. */
  readonly says: string;
}

export interface StageDecision {
  readonly stage: Stage;
  /** Sum of the indicators, 6 to 24, a missing one counted as 1; `undefined` without a band. */
  readonly sum: number | undefined;
  /** Stage that the sum alone would give. */
  readonly band: ClimbingStage | undefined;
  /** How many of the six indicators are known. */
  readonly known: number;
  /** Every test of every gate, in order. */
  readonly tests: readonly StageTest[];
  /** The tests that are missing for the next stage; empty at Integrated and Disintegrating. */
  readonly missing: readonly StageTest[];
}

/**
 * Says how far a relationship has come: the lower of what its indicators add up to and the highest
 * stage whose gates, and all gates below, hold.
 *
 * An unknown indicator passes no gate. A band needs enough known indicators; a missing one then
 * counts as 1. Without orders a relationship is Exploratory whatever its indicators; a notice makes
 * it Disintegrating. The goal is the right stage, not the highest.
 *
 * @param evidence - Six indicators (1 to 4), orders, contract and notice; `undefined` is unknown.
 * @param rule - Bands and gates.
 * @returns Stage, sum, band, and the tests that are missing for the next stage.
 * @example
 * decideStage({ indicators: { contact: 3, information: 3, trust: 3, planning: 2, adaptation: 4, exit: 4 }, orders24: 9, orders12: 6, hasContract: true, hasNotice: false }, { bands: { Cooperative: 11, Interdependent: 17, Integrated: 23 }, gates: [{ stage: "Interdependent", indicator: "planning", least: 3 }], basicOrders: 1, cooperativeOrders: 4, leastKnown: 5 }).stage; // "Cooperative"
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
  if (evidence.hasNotice === true) {
    return { stage: "Disintegrating", sum, band, known, tests, missing: [] };
  }
  const missing = tests.filter(({ stage, holds }) => stage === next && !holds);
  return { stage: reached, sum, band, known, tests, missing };
}

function bandOf(sum: number, { bands }: StageRule): ClimbingStage {
  if (sum >= bands.Integrated) return "Integrated";
  if (sum >= bands.Interdependent) return "Interdependent";
  return sum >= bands.Cooperative ? "Cooperative" : "Basic";
}

interface Summed {
  readonly sum: number | undefined;
  readonly known: number;
}

function testsFor(
  stage: ClimbingStage,
  evidence: StageEvidence,
  rule: StageRule,
  summed: Summed,
): readonly StageTest[] {
  const indicatorTests = rule.gates
    .filter((gate) => gate.stage === stage)
    .map(({ indicator, least }): StageTest => {
      const value = evidence.indicators[indicator];
      return atLeast(stage, indicator, value, least);
    });
  switch (stage) {
    case "Exploratory":
      return [];
    case "Basic":
      return [atLeast(stage, "orders in 24 months", evidence.orders24, rule.basicOrders)];
    case "Cooperative":
      return [ordersOrContract(evidence, rule), ...indicatorTests, bandTest(stage, rule, summed)];
    case "Interdependent":
    case "Integrated":
      return [...indicatorTests, bandTest(stage, rule, summed)];
  }
}

function atLeast(
  stage: ClimbingStage,
  name: string,
  value: number | undefined,
  least: number,
): StageTest {
  const holds = value !== undefined && value >= least;
  return { stage, holds, says: `${name} ${least} or more (is ${value ?? "unknown"})` };
}

function ordersOrContract(evidence: StageEvidence, { cooperativeOrders }: StageRule): StageTest {
  const { orders12, hasContract } = evidence;
  const hasOrders = orders12 !== undefined && orders12 >= cooperativeOrders;
  return {
    stage: "Cooperative",
    holds: hasOrders || hasContract === true,
    says:
      `orders in 12 months ${cooperativeOrders} or more (is ${orders12 ?? "unknown"}) ` +
      `or a running contract (is ${hasContract === undefined ? "unknown" : hasContract ? "yes" : "no"})`,
  };
}

function bandTest(
  stage: "Cooperative" | "Interdependent" | "Integrated",
  { bands, leastKnown }: StageRule,
  { sum, known }: Summed,
): StageTest {
  const least = bands[stage];
  if (sum === undefined) {
    const says = `${leastKnown} of 6 indicators known (are ${known})`;
    return { stage, holds: false, says };
  }
  return { stage, holds: sum >= least, says: `indicators adding up to ${least} (is ${sum})` };
}
