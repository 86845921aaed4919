import {
  type ClimbingStage,
  type StageEvidence,
  type StageRule,
  type StageTest,
} from "./stage-rule";

/** What is known of the indicators together. */
export interface Summed {
  readonly sum: number | undefined;
  readonly known: number;
}

/**
 * The named tests of one stage, with the numbers of one relationship.
 *
 * @param stage - The stage to be tested for.
 * @param evidence - What is known of the relationship; `undefined` is unknown and passes no test.
 * @param rule - Bands and gates.
 * @param summed - Sum of the indicators, or `undefined` without a band, and how many are known.
 * @returns The tests in their order; none for Exploratory.
 * @example
 * testsFor("Basic", { indicators: {}, orders24: 9 }, { gates: [], basicOrders: 1 }, { sum: undefined, known: 0 }).map(({ says }) => says()); // ["orders in 24 months 1 or more (is 9)"]
 */
export function testsFor(
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
  return { stage, holds, says: () => `${name} ${least} or more (is ${value ?? "unknown"})` };
}

function ordersOrContract(evidence: StageEvidence, { cooperativeOrders }: StageRule): StageTest {
  const { orders12, hasContract } = evidence;
  const hasOrders = orders12 !== undefined && orders12 >= cooperativeOrders;
  return {
    stage: "Cooperative",
    holds: hasOrders || hasContract === true,
    says: () =>
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
    return {
      stage,
      holds: false,
      says: () => `${leastKnown} of 6 indicators known (are ${known})`,
    };
  }
  return { stage, holds: sum >= least, says: () => `indicators adding up to ${least} (is ${sum})` };
}
