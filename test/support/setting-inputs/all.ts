import { lifetimeInputs } from "./lifetime";
import { portfolioInputs } from "./portfolio";
import { relationshipInputs } from "./relationship";
import { stageInputs } from "./stages";
import { tierInputs } from "./tiers";

/** For each function with Settings the cells on which each of its settings tells. */
export const SETTING_INPUTS = [
  ...tierInputs,
  ...stageInputs,
  ...portfolioInputs,
  ...relationshipInputs,
  ...lifetimeInputs,
];
