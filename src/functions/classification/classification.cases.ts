import type { Refusals } from "../define/definition";
import type { classification } from "./classification";
import { KRALJIC_REFUSALS } from "./kraljic.cases";
import { QUADRANT_REFUSALS } from "./quadrant.cases";
import { READINESS_REFUSALS } from "./readiness.cases";
import { SCORE_REFUSALS } from "./score.cases";
import { STAGE_REFUSALS } from "./stage.cases";
import { RELSTRENGTH_REFUSALS } from "./rel-strength.cases";
import { TIER_REFUSALS } from "./tier.cases";

/** The mistakes that each function of the chapter refuses; a function without a list does not compile. */
export const classificationRefusals: Readonly<Record<keyof typeof classification, Refusals>> = {
  SCORE: SCORE_REFUSALS,
  TIER: TIER_REFUSALS,
  QUADRANT: QUADRANT_REFUSALS,
  STAGE: STAGE_REFUSALS,
  RELSTRENGTH: RELSTRENGTH_REFUSALS,
  KRALJIC: KRALJIC_REFUSALS,
  READINESS: READINESS_REFUSALS,
};
