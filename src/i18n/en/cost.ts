import type { CostGaps, CostMisfits } from "../../model/cost/faults";
import type { SentencesOf } from "../sentences";

/** Faults of costs. */
export const COST: SentencesOf<CostMisfits & CostGaps> = {
  "volume-exceeded": ({ activity, caused, volume }) =>
    `expected a volume of ${activity} of at least ${caused}, which the accounts caused, found ${volume ?? "none"}`,
  "deductions-below-zero": ({ deductions }) =>
    `expected a deduction of 0 or more beside gross_revenue above 0 (deductions are stated as positive amounts), found only ${deductions.map(({ step, amount }) => `${step} ${amount}`).join(", ")}`,
  "no-volume": "the volume is 0, so a unit of it has no cost",
  "rate-too-large": "the rate is too large to give a number",
  "share-too-large": "the share is too large to give a number",
  "no-contribution-to-serve-from":
    "contribution before service is not above 0, so there is no share of it",
  "unknown-revenue-of-tier": "is unknown (the cell is blank), and its tier has no share",
  "no-revenue": "revenue is not above 0, so there is no share of it",
  "no-minutes": ({ department }) => `${department} has 0 minutes, so a minute has no cost`,
  "no-gross-revenue": "gross_revenue is not stated, and nothing is left of what is not known",
  "unknown-part-of-share": "is unknown (the cell is blank), and there is no share without it",
  "no-net-revenue": "net revenue is not above 0, so there is no share of it",
};
