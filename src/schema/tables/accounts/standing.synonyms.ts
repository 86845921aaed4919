import type { standingColumns } from "./standing";

/** Other names of what was decided of an account before. */
export const standingSynonyms: Readonly<Record<keyof typeof standingColumns, readonly string[]>> = {
  as_of: ["as of date", "date of record", "valid on", "snapshot date", "Stichtag"],
  source: ["data source", "origin", "Quelle"],
  assessor: ["assessed by", "rated by"],
  tier: ["account tier", "segment"],
  tier_prev: ["previous tier"],
  tier_proposed_prev: [],
  stage: ["relationship stage"],
  stage_sum_prev: [],
};
