import type { Refusals } from "../../define";
import type { cost } from "../cost";
import { ACTIVITYCOST_REFUSALS } from "./refusals/activity-cost-refusals";
import { ABCRATES_REFUSALS } from "./refusals/activity-rates-refusals";
import { ALLOCATE_REFUSALS } from "./refusals/allocate-refusals";
import { COSTTOSERVE_REFUSALS } from "./refusals/cost-to-serve-refusals";
import { TIERCOST_REFUSALS } from "./refusals/tier-cost-refusals";
import { TIMEDRIVEN_REFUSALS } from "./refusals/time-driven-refusals";
import { WATERFALL_REFUSALS } from "./refusals/waterfall-refusals";

/** The mistakes that each function of the chapter refuses; a function without a list does not compile. */
export const costRefusals: Readonly<Record<keyof typeof cost, Refusals>> = {
  COSTTOSERVE: COSTTOSERVE_REFUSALS,
  ABCRATES: ABCRATES_REFUSALS,
  ACTIVITYCOST: ACTIVITYCOST_REFUSALS,
  TIMEDRIVEN: TIMEDRIVEN_REFUSALS,
  ALLOCATE: ALLOCATE_REFUSALS,
  WATERFALL: WATERFALL_REFUSALS,
  TIERCOST: TIERCOST_REFUSALS,
};
