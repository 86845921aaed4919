import type { KamFunction } from "./catalogue";
import { classificationRefusals } from "./classification/classification.cases";
import { costRefusals } from "./cost/cost.cases";
import { lifetimeRefusals } from "./lifetime/lifetime.cases";
import { portfolioRefusals } from "./portfolio/portfolio.cases";
import { relationshipRefusals } from "./relationship/relationship.cases";
import { repeatBuyingRefusals } from "./repeat-buying/repeat-buying.cases";
import { valueRefusals } from "./value/value.cases";
import { weightsRefusals } from "./weights/weights.cases";
import type { Refusals } from "./define/definition";

const REFUSALS: Readonly<Record<string, Refusals>> = {
  ...classificationRefusals,
  ...portfolioRefusals,
  ...weightsRefusals,
  ...valueRefusals,
  ...relationshipRefusals,
  ...lifetimeRefusals,
  ...repeatBuyingRefusals,
  ...costRefusals,
};

/**
 * The mistakes that people make with a function, each with its message: shown by the pane and the
 * reference, run by the tests. They stand apart from the definitions, as no workbook computes with them.
 */
export function refusalsOf({ name }: Pick<KamFunction, "name">): Refusals {
  const listed = REFUSALS[name];
  if (listed === undefined) throw new Error(`KAM.${name} is no function of the catalogue`);
  return listed;
}
