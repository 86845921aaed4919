import type { Refusals } from "../../define";
import type { classification } from "../classification";
import { KRALJIC_REFUSALS } from "./refusals/kraljic-refusals";
import { QUADRANT_REFUSALS } from "./refusals/quadrant-refusals";
import { READINESS_REFUSALS } from "./refusals/readiness-refusals";
import { SCORE_REFUSALS } from "./refusals/score-refusals";
import { STAGE_REFUSALS } from "./refusals/stage-refusals";
import { RELSTRENGTH_REFUSALS } from "./refusals/strength-refusals";
import { TIER_REFUSALS } from "./refusals/tier-refusals";

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
