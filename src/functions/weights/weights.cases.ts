import type { Refusals } from "../define/definition";
import type { weights } from "./weights";
import { TOPSIS_REFUSALS } from "./topsis.cases";
import { AHP_REFUSALS } from "./ahp.cases";
import { CURVATURE_REFUSALS } from "./curvature.cases";
import { ENTROPY_REFUSALS } from "./entropy.cases";
import { TIERSTABILITY_REFUSALS } from "./tier-stability.cases";
import { ROC_REFUSALS } from "./roc.cases";
import { SWING_REFUSALS } from "./swing.cases";
import { VALUEFN_REFUSALS } from "./value-fn.cases";

/** The mistakes that each function of the chapter refuses; a function without a list does not compile. */
export const weightsRefusals: Readonly<Record<keyof typeof weights, Refusals>> = {
  AHP: AHP_REFUSALS,
  ROC: ROC_REFUSALS,
  SWING: SWING_REFUSALS,
  ENTROPY: ENTROPY_REFUSALS,
  VALUEFN: VALUEFN_REFUSALS,
  CURVATURE: CURVATURE_REFUSALS,
  TOPSIS: TOPSIS_REFUSALS,
  TIERSTABILITY: TIERSTABILITY_REFUSALS,
};
