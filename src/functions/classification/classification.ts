import { KRALJIC } from "./kraljic";
import { QUADRANT } from "./quadrant";
import { SCORE } from "./score";
import { STAGE } from "./stage";
import { RELSTRENGTH } from "./rel-strength";
import { TIER } from "./tier";
import { READINESS } from "./readiness";

/** Questions about what kind of account each one is. */
export const classification = {
  SCORE,
  TIER,
  QUADRANT,
  STAGE,
  RELSTRENGTH,
  KRALJIC,
  READINESS,
};
