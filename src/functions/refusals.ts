import type { KamFunction } from "./catalogue";
import { classificationRefusals } from "./chapters/classification/refusals";
import { costRefusals } from "./chapters/cost/refusals";
import { lifetimeRefusals } from "./chapters/lifetime/refusals";
import { portfolioRefusals } from "./chapters/portfolio/refusals";
import { relationshipRefusals } from "./chapters/relationship/refusals";
import { valueRefusals } from "./chapters/value/refusals";
import { weightsRefusals } from "./chapters/weights/refusals";
import type { Refusals } from "./define";

const REFUSALS: Readonly<Record<string, Refusals>> = {
  ...classificationRefusals,
  ...portfolioRefusals,
  ...weightsRefusals,
  ...valueRefusals,
  ...relationshipRefusals,
  ...lifetimeRefusals,
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
