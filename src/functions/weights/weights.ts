import { TOPSIS } from "./topsis";
import { AHP } from "./ahp";
import { CURVATURE } from "./curvature";
import { ENTROPY } from "./entropy";
import { TIERSTABILITY } from "./tier-stability";
import { ROC } from "./roc";
import { SWING } from "./swing";
import { VALUEFN } from "./value-fn";

/** Questions about weights and choice. */
export const weights = {
  AHP,
  ROC,
  SWING,
  ENTROPY,
  VALUEFN,
  CURVATURE,
  TOPSIS,
  TIERSTABILITY,
};
