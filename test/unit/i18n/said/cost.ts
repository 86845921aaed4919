import type { CostGaps, CostMisfits } from "../../../../src/model/cost/faults";
import type { CasesOf } from "./cases-of";

export const MISFITS: CasesOf<CostMisfits> = {
  "volume-exceeded": [
    [
      { activity: "o", caused: 1, volume: 0.9999 },
      "expected a volume of o of at least 1, which the accounts caused, found 0.9999",
    ],
    [
      { activity: "o", caused: 1, volume: undefined },
      "expected a volume of o of at least 1, which the accounts caused, found none",
    ],
  ],
  "deductions-below-zero": [
    [
      {
        deductions: [
          { step: "discounts", amount: -10 },
          { step: "rebates", amount: -5 },
        ],
      },
      "expected a deduction of 0 or more beside gross_revenue above 0 (deductions are stated as positive amounts), found only discounts -10, rebates -5",
    ],
  ],
};

export const GAPS: CasesOf<CostGaps> = {
  "no-volume": [[{}, "the volume is 0, so a unit of it has no cost"]],
  "rate-too-large": [[{}, "the rate is too large to give a number"]],
  "share-too-large": [[{}, "the share is too large to give a number"]],
  "no-contribution-to-serve-from": [
    [{}, "contribution before service is not above 0, so there is no share of it"],
  ],
  "unknown-revenue-of-tier": [[{}, "is unknown (the cell is blank), and its tier has no share"]],
  "no-revenue": [[{}, "revenue is not above 0, so there is no share of it"]],
  "no-minutes": [[{ department: "Sales" }, "Sales has 0 minutes, so a minute has no cost"]],
  "no-gross-revenue": [
    [{}, "gross_revenue is not stated, and nothing is left of what is not known"],
  ],
  "unknown-part-of-share": [
    [{}, "is unknown (the cell is blank), and there is no share without it"],
  ],
  "no-net-revenue": [[{}, "net revenue is not above 0, so there is no share of it"]],
};
