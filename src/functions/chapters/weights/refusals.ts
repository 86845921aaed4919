import type { Refusals } from "../../define";
import type { weights } from "../weights";
import { TOPSIS_REFUSALS } from "./refusals/choice-refusals";
import { AHP_REFUSALS } from "./refusals/comparisons-refusals";
import { CURVATURE_REFUSALS } from "./refusals/curvature-refusals";
import { ENTROPY_REFUSALS } from "./refusals/entropy-refusals";
import { FIRMNESS_REFUSALS } from "./refusals/firmness-refusals";
import { ROC_REFUSALS } from "./refusals/rank-order-refusals";
import { SWING_REFUSALS } from "./refusals/swing-refusals";
import { VALUEFN_REFUSALS } from "./refusals/value-function-refusals";

/** The mistakes that each function of the chapter refuses; a function without a list does not compile. */
export const weightsRefusals: Readonly<Record<keyof typeof weights, Refusals>> = {
  AHP: AHP_REFUSALS,
  ROC: ROC_REFUSALS,
  SWING: SWING_REFUSALS,
  ENTROPY: ENTROPY_REFUSALS,
  VALUEFN: VALUEFN_REFUSALS,
  CURVATURE: CURVATURE_REFUSALS,
  TOPSIS: TOPSIS_REFUSALS,
  FIRMNESS: FIRMNESS_REFUSALS,
};
