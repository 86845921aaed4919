import type { ClassificationGaps, ClassificationMisfits } from "../../model/classification/faults";
import type { SentencesOf } from "../sentences";
import { expected } from "./quote";

/** Faults of scores, stages and strength. */
export const CLASSIFICATION: SentencesOf<ClassificationMisfits & ClassificationGaps> = {
  "orders-disagree": ({ orders24, found }) =>
    expected(`orders_12m of at most orders_24m, which is ${orders24}`, found),
  "no-factor-to-compare": "no factor with a weight has both scores, so there is nothing to compare",
  "competitor-scores-zero": "the competitor scores 0, so there is no ratio to it",
};
