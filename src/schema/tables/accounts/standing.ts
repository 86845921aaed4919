import { TIERS } from "../../../model/classification/tier-rule";
import { columns, judged } from "../../columns";
import { count, date, text, word } from "../../field";
import { stage } from "../../stage-column";

/** What was decided of an account in the last closed period, and when facts were true. */
export const standingColumns = columns({
  tier: word({
    help: "Tier it is held in now (TIER).",
    words: TIERS,
  }),
  tier_prev: word({
    help: "Tier it held at the end of the last closed period.",
    words: TIERS,
  }),
  tier_proposed_prev: word({
    help: "Tier that its numbers alone gave in the last closed period.",
    words: TIERS,
  }),
  stage: stage({
    help: "Stage of the relationship (STAGE).",
  }),
  stage_sum_prev: count({
    help: "Sum of its six indicators 12 months ago, 6 to 24.",
    min: 6,
    max: 24,
  }),
  as_of: date({ help: "Day on which the facts of the row were true." }),
  source: text({ help: "Where the facts come from.", longest: 120 }),
  ...judged({
    assessor: text({
      help: "Who judged what is a judgement.",
      longest: 80,
    }),
  }),
});
