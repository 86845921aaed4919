import type { KamFunction } from "./catalogue";
import { synonymsOfClassification } from "./classification/classification.synonyms";
import { synonymsOfCost } from "./cost/cost.synonyms";
import { synonymsOfLifetime } from "./lifetime/lifetime.synonyms";
import { synonymsOfPortfolio } from "./portfolio/portfolio.synonyms";
import { synonymsOfRelationship } from "./relationship/relationship.synonyms";
import { synonymsOfRepeatBuying } from "./repeat-buying/repeat-buying.synonyms";
import { synonymsOfValue } from "./value/value.synonyms";
import { synonymsOfWeights } from "./weights/weights.synonyms";

/** They stand apart from the definitions, as no workbook computes with them. */
const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  ...synonymsOfClassification,
  ...synonymsOfPortfolio,
  ...synonymsOfWeights,
  ...synonymsOfValue,
  ...synonymsOfRelationship,
  ...synonymsOfLifetime,
  ...synonymsOfRepeatBuying,
  ...synonymsOfCost,
};

/** Words by which people look for a function, beside those of the field. */
export function synonymsOf({ name }: Pick<KamFunction, "name">): readonly string[] {
  return SYNONYMS[name] ?? [];
}
