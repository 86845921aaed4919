import { activityCostFunctions } from "./cost/activity-cost";
import { activityRateFunctions } from "./cost/activity-rates";
import { allocateFunctions } from "./cost/allocate";
import { costToServeFunctions } from "./cost/cost-to-serve";
import { tierCostFunctions } from "./cost/tier-cost";
import { timeDrivenFunctions } from "./cost/time-driven";
import { waterfallFunctions } from "./cost/waterfall";

/** Questions about what it costs to serve. */
export const cost = {
  ...costToServeFunctions,
  ...activityRateFunctions,
  ...activityCostFunctions,
  ...timeDrivenFunctions,
  ...allocateFunctions,
  ...waterfallFunctions,
  ...tierCostFunctions,
};
