import type { Beside } from "../define/definition";
import type { classification } from "./classification";
import { KRALJIC_REFUSALS } from "./kraljic.cases";
import { QUADRANT_REFUSALS, QUADRANT_NOTES } from "./quadrant.cases";
import { READINESS_REFUSALS, READINESS_NOTES } from "./readiness.cases";
import { SCORE_REFUSALS, SCORE_NOTES } from "./score.cases";
import { STAGE_REFUSALS, STAGE_NOTES } from "./stage.cases";
import { RELSTRENGTH_REFUSALS, RELSTRENGTH_NOTES } from "./rel-strength.cases";
import { TIER_REFUSALS, TIER_NOTES } from "./tier.cases";

/** What is told of each function of the chapter; one without a list of refusals does not compile. */
export const besideClassification: Readonly<Record<keyof typeof classification, Beside>> = {
  SCORE: { refusals: SCORE_REFUSALS, notes: SCORE_NOTES },
  TIER: { refusals: TIER_REFUSALS, notes: TIER_NOTES },
  QUADRANT: { refusals: QUADRANT_REFUSALS, notes: QUADRANT_NOTES },
  STAGE: { refusals: STAGE_REFUSALS, notes: STAGE_NOTES },
  RELSTRENGTH: { refusals: RELSTRENGTH_REFUSALS, notes: RELSTRENGTH_NOTES },
  KRALJIC: { refusals: KRALJIC_REFUSALS },
  READINESS: { refusals: READINESS_REFUSALS, notes: READINESS_NOTES },
};
