import { choiceFunctions } from "./weights/choice";
import { comparisonFunctions } from "./weights/comparisons";
import { curvatureFunctions } from "./weights/curvature";
import { entropyFunctions } from "./weights/entropy";
import { firmnessFunctions } from "./weights/firmness";
import { rankOrderFunctions } from "./weights/rank-order";
import { swingFunctions } from "./weights/swing";
import { valueFunctions } from "./weights/value-function";

/** Questions about weights and choice. */
export const weights = {
  ...comparisonFunctions,
  ...rankOrderFunctions,
  ...swingFunctions,
  ...entropyFunctions,
  ...valueFunctions,
  ...curvatureFunctions,
  ...choiceFunctions,
  ...firmnessFunctions,
};
