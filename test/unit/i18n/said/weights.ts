import type { WeightsGaps } from "../../../../src/model/weights/faults";
import type { CasesOf } from "./cases-of";

export const GAPS: CasesOf<WeightsGaps> = {
  "no-points": [[{}, "no criterion has points above 0, so nothing has weight"]],
  "one-account": [[{}, "one account shows no spread; entropy weights need two or more"]],
  "accounts-alike": [
    [{}, "under every criterion all accounts are alike, so nothing tells them apart"],
  ],
  "criterion-of-zeros": [
    [{ criterion: 2 }, "under criterion 2 every account has 0, so there are no shares"],
  ],
  "alternatives-alike": [
    [{}, "all are alike under every criterion, so none is nearer to the best"],
  ],
  "criteria-not-linked": [
    [
      { criterion: 3 },
      "no chain of comparisons links criterion 3 with criterion 1, so their weights cannot be set against each other",
    ],
  ],
  "contradicting-comparisons": [
    [{}, "these comparisons contradict one another so much that no weights settle"],
  ],
  "missing-comparisons": [[{}, "the missing comparisons do not settle; compare more pairs"]],
  "no-value-between-anchors": [
    [{}, "no value lies between low and high, so nothing tells the curvature"],
  ],
  "anchors-too-far-apart": [[{}, "low and high are too far apart for a number"]],
  "step-and-no-curve": [[{}, "these worths ask for a step and not for a curve; check them"]],
};
