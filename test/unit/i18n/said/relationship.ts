import type {
  RelationshipGaps,
  RelationshipMisfits,
} from "../../../../src/model/relationship/faults";
import type { CasesOf } from "./cases-of";

export const MISFITS: CasesOf<RelationshipMisfits> = {
  "day-to-come": [
    [
      { asOf: 1001, today: 1000 },
      "expected facts of today or of a day before, found as_of 1001, after today, which is 1000",
    ],
  ],
};

export const GAPS: CasesOf<RelationshipGaps> = {
  "no-known-part-of-health": [[{}, "no part of its health that has a weight is known"]],
  "nobody-rated": [[{}, "nobody is listed who matters and whose contact strength is known"]],
  "no-owner": [[{}, "no contact that matters names one of us as owner"]],
  "no-mark": [[{}, "neither trust nor commitment nor satisfaction is known"]],
  "no-share-to-grow-from": [[{}, "the share of wallet is 0, so there is no rate to grow at"]],
  "share-too-small": [[{}, "the share of wallet is too small to give a rate of growth"]],
  "no-measured-service": [[{}, "no measure with a weight has both target and actual"]],
  "too-few-shared-goals": [
    [{ least: 3, found: 1 }, "expected 3 goals or more that both sides ranked, found 1"],
  ],
  "goals-ranked-alike": [
    [{ side: "ours" }, "we rank all shared goals alike, so there is no order to compare"],
    [{ side: "theirs" }, "they rank all shared goals alike, so there is no order to compare"],
  ],
  "no-rated-issue": [[{}, "no open issue has importance, frequency and intensity"]],
};
