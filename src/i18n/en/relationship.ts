import type { RelationshipGaps, RelationshipMisfits } from "../../model/relationship/faults";
import type { SentencesOf } from "../sentences";

/** Faults of relationships. */
export const RELATIONSHIP: SentencesOf<RelationshipMisfits & RelationshipGaps> = {
  "day-to-come": ({ asOf, today }) =>
    `expected facts of today or of a day before, found as_of ${asOf}, after today, which is ${today}`,
  "no-known-part-of-health": "no part of its health that has a weight is known",
  "nobody-rated": "nobody is listed who matters and whose contact strength is known",
  "no-owner": "no contact that matters names one of us as owner",
  "no-mark": "neither trust nor commitment nor satisfaction is known",
  "no-share-to-grow-from": "the share of wallet is 0, so there is no rate to grow at",
  "share-too-small": "the share of wallet is too small to give a rate of growth",
  "no-measured-service": "no measure with a weight has both target and actual",
  "too-few-shared-goals": ({ least, found }) =>
    `expected ${least} goals or more that both sides ranked, found ${found}`,
  "goals-ranked-alike": ({ side }) =>
    `${side === "ours" ? "we" : "they"} rank all shared goals alike, so there is no order to compare`,
  "no-rated-issue": "no open issue has importance, frequency and intensity",
};
