import { choiceFunctions } from "./weights/choice";
import { comparisonFunctions } from "./weights/comparisons";
import { firmnessFunctions } from "./weights/firmness";
import { valueFunctions } from "./weights/value-function";
import { weightingFunctions } from "./weights/weighting";

/** Questions about weights and choice. */
export const weights = {
  ...comparisonFunctions,
  ...weightingFunctions,
  ...valueFunctions,
  ...choiceFunctions,
  ...firmnessFunctions,
};
