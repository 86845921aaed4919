import type { Beside } from "../define/definition";
import type { weights } from "./weights";
import { TOPSIS_REFUSALS, TOPSIS_NOTES } from "./topsis.cases";
import { AHP_REFUSALS, AHP_NOTES } from "./ahp.cases";
import { CURVATURE_REFUSALS, CURVATURE_NOTES } from "./curvature.cases";
import { ENTROPY_REFUSALS, ENTROPY_NOTES } from "./entropy.cases";
import { TIERSTABILITY_REFUSALS, TIERSTABILITY_NOTES } from "./tier-stability.cases";
import { ROC_REFUSALS } from "./roc.cases";
import { SWING_REFUSALS, SWING_NOTES } from "./swing.cases";
import { VALUEFN_REFUSALS, VALUEFN_NOTES } from "./value-fn.cases";

/** What is told of each function of the chapter; one without a list of refusals does not compile. */
export const besideWeights: Readonly<Record<keyof typeof weights, Beside>> = {
  AHP: { refusals: AHP_REFUSALS, notes: AHP_NOTES },
  ROC: { refusals: ROC_REFUSALS },
  SWING: { refusals: SWING_REFUSALS, notes: SWING_NOTES },
  ENTROPY: { refusals: ENTROPY_REFUSALS, notes: ENTROPY_NOTES },
  VALUEFN: { refusals: VALUEFN_REFUSALS, notes: VALUEFN_NOTES },
  CURVATURE: { refusals: CURVATURE_REFUSALS, notes: CURVATURE_NOTES },
  TOPSIS: { refusals: TOPSIS_REFUSALS, notes: TOPSIS_NOTES },
  TIERSTABILITY: { refusals: TIERSTABILITY_REFUSALS, notes: TIERSTABILITY_NOTES },
};
