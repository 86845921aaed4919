import {
  type DeclineSign,
  type StageDecision,
  type StageEvidence,
  type StageTest,
} from "../../../model/classification/stage-rule";
import { INTEGRATION_FORMS, type IntegrationForm } from "../../../model/value/integration-form";

/** How a condition for a stage reads with an account's numbers, e.g. `planning 3 or more (is 2)`. */
export function testWords(
  condition: StageTest,
  account: StageEvidence,
  { sum, known }: Pick<StageDecision, "sum" | "known">,
): string {
  const { orders12, orders24, hasContract, indicators, integrationForm } = account;
  const { least } = condition;
  switch (condition.test) {
    case "orders":
      return `orders in 24 months ${least} or more (is ${orUnknown(orders24)})`;
    case "orders or contract":
      return (
        `orders in 12 months ${least} or more (is ${orUnknown(orders12)}) ` +
        `or a running contract (is ${flagWord(hasContract)})`
      );
    case "indicator": {
      const { indicator } = condition;
      return `${indicator} ${least} or more (is ${orUnknown(indicators[indicator])})`;
    }
    case "integration": {
      const form = INTEGRATION_FORMS[Math.ceil(least)] ?? "full";
      const orCloser = form === "full" ? "" : " or closer";
      return `integration_form ${form}${orCloser} (is ${orUnknown(integrationForm)})`;
    }
    case "band":
      return sum === undefined
        ? `${condition.leastKnown} of 6 indicators known (are ${known})`
        : `indicators adding up to ${least} (is ${sum})`;
  }
}

function orUnknown(value: number | string | undefined): number | string {
  return value ?? "unknown";
}

function flagWord(flag: boolean | undefined): string {
  return flag === undefined ? "unknown" : flag ? "yes" : "no";
}

/** What the signs of coming apart are called. */
export const SIGN_NAMES: Readonly<Record<DeclineSign, string>> = {
  notice: "notice",
  indicators: "fall of the indicators",
  revenue: "fall of revenue with a silence",
};

/** How a sign that shows reads with the account's numbers. */
export const SIGN_WORDS: Readonly<
  Record<DeclineSign, (account: StageEvidence, sum: number | undefined) => string>
> = {
  notice: () => "notice given",
  indicators: ({ sumBefore = 0 }, sum = 0) =>
    `indicators fell by ${sumBefore - sum} in 12 months, from ${sumBefore} to ${sum}`,
  revenue: ({ revenue = 0, revenueBefore = 0, silenceProbability = 0 }) =>
    `revenue fell${byShare(revenue, revenueBefore)} from ${revenueBefore} to ${revenue}, ` +
    `and so long a silence is hardly chance (probability ${smallText(silenceProbability)})`,
};

// Nothing where revenue was not above 0, or is below it: no share of it is left then.
function byShare(revenue: number, before: number): string {
  return before > 0 && revenue >= 0 ? ` by ${Math.round((1 - revenue / before) * 100)}%,` : "";
}

// A probability is never 0: a cell that says so was rounded.
function smallText(probability: number): string {
  return probability < 0.001 ? "below 0.001" : String(probability);
}

/** Why closeness ends where it ends, by the form of integration that pays best. */
export const INTEGRATION_WORDS: Readonly<Record<IntegrationForm, string>> = {
  none: "no form of integration pays",
  contract: "a contract is the form of integration that pays",
  functional: "functional integration is the form that pays",
  full: "full integration is the form that pays",
};
