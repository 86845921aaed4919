import type {
  ClassificationGaps,
  ClassificationMisfits,
} from "../../../../src/model/classification/faults";
import type { CasesOf } from "./cases-of";

export const MISFITS: CasesOf<ClassificationMisfits> = {
  "orders-disagree": [
    [{ orders24: 6, found: 9 }, "expected orders_12m of at most orders_24m, which is 6, found 9"],
  ],
};

export const GAPS: CasesOf<ClassificationGaps> = {
  "no-factor-to-compare": [
    [{}, "no factor with a weight has both scores, so there is nothing to compare"],
  ],
  "competitor-scores-zero": [[{}, "the competitor scores 0, so there is no ratio to it"]],
};
