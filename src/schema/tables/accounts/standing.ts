import { TIERS } from "../../../model/classification/tier-rule";
import { countColumn, dateColumn, textColumn, wordColumn } from "../../columns";
import { stageColumn } from "../../stage-column";

/** What was decided of an account in the last closed period, and when facts were true. */
export const standingColumns = {
  tier: wordColumn({
    header: "tier",
    help: "Tier it is held in now (TIER).",
    words: TIERS,
  }),
  tier_prev: wordColumn({
    header: "tier_prev",
    help: "Tier it held at the end of the last closed period.",
    words: TIERS,
  }),
  tier_proposed_prev: wordColumn({
    header: "tier_proposed_prev",
    help: "Tier that its numbers alone gave in the last closed period.",
    words: TIERS,
  }),
  stage: stageColumn({
    header: "stage",
    help: "Stage of the relationship (STAGE).",
  }),
  stage_sum_prev: countColumn({
    header: "stage_sum_prev",
    help: "Sum of its six indicators 12 months ago, 6 to 24.",
    min: 6,
    max: 24,
  }),
  as_of: dateColumn({ header: "as_of", help: "Day on which the facts of the row were true." }),
  source: textColumn({ header: "source", help: "Where the facts come from.", longest: 120 }),
  assessor: textColumn({
    header: "assessor",
    help: "Who judged what is a judgement.",
    longest: 80,
  }),
} as const;
