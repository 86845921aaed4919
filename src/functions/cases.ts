import type { KamFunction } from "./catalogue";
import { besideClassification } from "./classification/classification.cases";
import { besideCost } from "./cost/cost.cases";
import { besideLifetime } from "./lifetime/lifetime.cases";
import { besidePortfolio } from "./portfolio/portfolio.cases";
import { besideRelationship } from "./relationship/relationship.cases";
import { besideRepeatBuying } from "./repeat-buying/repeat-buying.cases";
import { besideValue } from "./value/value.cases";
import { besideWeights } from "./weights/weights.cases";
import { ONE_CURRENCY } from "../reading/currency";
import type { Beside, Refusals } from "./define/definition";

/** They stand apart from the definitions, as no workbook computes with them. */
const BESIDE: Readonly<Record<string, Beside>> = {
  ...besideClassification,
  ...besidePortfolio,
  ...besideWeights,
  ...besideValue,
  ...besideRelationship,
  ...besideLifetime,
  ...besideRepeatBuying,
  ...besideCost,
};

/** The mistakes that people make with a function, each with its message: run by the tests. */
export function refusalsOf(definition: Pick<KamFunction, "name">): Refusals {
  return besideOf(definition).refusals;
}

/** What the reader should know before relying on a function. */
export function notesOf(
  definition: Pick<KamFunction, "name" | "isOfOneCurrency">,
): readonly string[] {
  const { notes = [] } = besideOf(definition);
  return definition.isOfOneCurrency ? [...notes, ONE_CURRENCY] : notes;
}

function besideOf({ name }: Pick<KamFunction, "name">): Beside {
  const listed = BESIDE[name];
  if (listed === undefined) throw new Error(`KAM.${name} is no function of the catalogue`);
  return listed;
}
