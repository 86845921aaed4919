import type { Remarks } from "../../../../src/model/remarks";
import type { CasesOf } from "./cases-of";

export const REMARKS: CasesOf<Remarks> = {
  silent: [[{ days: 365 }, "silent for 365 days"]],
  "silent-and-overdue": [[{ days: 90 }, "silent for 90 days, overdue in its rhythm"]],
  "few-tests": [
    [{ tests: 9 }, "the range rests on 9 tests"],
    [{ tests: 1 }, "the range rests on 1 test"],
  ],
  "no-width": [[{}, "the range has no width: the past was met exactly"]],
  "reaches-up-only": [[{}, "the range reaches up only"]],
  "reaches-down-only": [[{}, "the range reaches down only"]],
  "no-base-of-growth": [
    [
      { column: "revenue_prev_12m", found: -10 },
      "revenue_prev_12m is -10, so there is no rate of growth",
    ],
  ],
  "supplier-loses": [[{}, "the supplier loses"]],
  "customer-loses": [[{}, "the customer loses"]],
  "supplier-gets-less": [[{ least: 0.2 }, "the supplier gets less than 0.2"]],
  "supplier-gets-more": [[{ greatest: 0.8 }, "the supplier gets more than 0.8"]],
  "nothing-to-share": [[{}, "there is no value to share"]],
};
