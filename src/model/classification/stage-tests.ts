import { INTEGRATION_FORMS } from "../value/integration-form";
import type { ClimbingStage, Indicator, StageCase, StageRule, StageTest } from "./stage-rule";

/** A condition. Its words are made when they are asked for: most are never read. */
export interface Condition {
  readonly holds: (relationship: StageCase) => boolean;
  readonly says: (relationship: StageCase) => string;
}

/**
 * The conditions of one stage under a rule, without any relationship yet.
 *
 * @param stage - The stage to be tested for.
 * @param rule - Bands and gates of indicators and of integration.
 * @returns The conditions in their order; none for Exploratory.
 * @example
 * conditionsFor("Basic", { gates: [], integration: [], basicOrders: 1 }).length; // 1
 * @see Our operationalisation; bands as seen in a student's annotated assignment.
 */
export function conditionsFor(stage: ClimbingStage, rule: StageRule): readonly Condition[] {
  const gates = rule.gates
    .filter((gate) => gate.stage === stage)
    .map(({ indicator, least }) => atLeast(indicator, least));
  const integration = rule.integration
    .filter((gate) => gate.stage === stage)
    .map(({ least }) => integratedBy(least));
  switch (stage) {
    case "Exploratory":
      return [];
    case "Basic":
      return [ENOUGH_ORDERS];
    case "Cooperative":
      return [ORDERS_OR_CONTRACT, ...gates, inBand(rule.bands[stage])];
    case "Interdependent":
    case "Integrated":
      return [...gates, ...integration, inBand(rule.bands[stage])];
  }
}

/**
 * A condition with the numbers of one relationship.
 *
 * @param stage - The stage it is tested for.
 * @param condition - The condition.
 * @param relationship - What is known; `undefined` is unknown and passes no test.
 * @returns Whether it holds, and how it reads.
 * @example
 * inWords("Basic", { holds: () => true, says: () => "so" }, {}).says; // "so"
 * @see Our operationalisation.
 */
export function inWords(
  stage: ClimbingStage,
  condition: Condition,
  relationship: StageCase,
): StageTest {
  return { stage, holds: condition.holds(relationship), says: condition.says(relationship) };
}

function atLeast(indicator: Indicator, least: number): Condition {
  return {
    holds: ({ evidence }) => (evidence.indicators[indicator] ?? 0) >= least,
    says: ({ evidence }) =>
      `${indicator} ${least} or more (is ${evidence.indicators[indicator] ?? "unknown"})`,
  };
}

// An unknown form is not taken for none: it passes no test, and the test says that it is unknown.
function integratedBy(least: number): Condition {
  const form = INTEGRATION_FORMS[Math.ceil(least)] ?? "full";
  return {
    holds: ({ evidence: { integrationForm } }) =>
      integrationForm !== undefined && INTEGRATION_FORMS.indexOf(integrationForm) >= least,
    says: ({ evidence: { integrationForm } }) =>
      `integration_form ${form}${form === "full" ? "" : " or closer"} (is ${integrationForm ?? "unknown"})`,
  };
}

const ENOUGH_ORDERS: Condition = {
  holds: ({ evidence: { orders24 }, rule }) =>
    orders24 !== undefined && orders24 >= rule.basicOrders,
  says: ({ evidence: { orders24 }, rule }) =>
    `orders in 24 months ${rule.basicOrders} or more (is ${orders24 ?? "unknown"})`,
};

const ORDERS_OR_CONTRACT: Condition = {
  holds: ({ evidence: { orders12, hasContract }, rule }) =>
    hasContract === true || (orders12 !== undefined && orders12 >= rule.cooperativeOrders),
  says: ({ evidence: { orders12, hasContract }, rule }) =>
    `orders in 12 months ${rule.cooperativeOrders} or more (is ${orders12 ?? "unknown"}) ` +
    `or a running contract (is ${hasContract === undefined ? "unknown" : hasContract ? "yes" : "no"})`,
};

function inBand(least: number): Condition {
  return {
    holds: ({ summed: { sum } }) => sum !== undefined && sum >= least,
    says: ({ summed: { sum, known }, rule }) =>
      sum === undefined
        ? `${rule.leastKnown} of 6 indicators known (are ${known})`
        : `indicators adding up to ${least} (is ${sum})`,
  };
}
