import type { Refusals } from "../define/definition";
import type { cost } from "./cost";
import { ACTIVITYCOST_REFUSALS } from "./activity-cost.cases";
import { ABCRATES_REFUSALS } from "./abc-rates.cases";
import { ALLOCATE_REFUSALS } from "./allocate.cases";
import { COSTTOSERVE_REFUSALS } from "./cost-to-serve.cases";
import { TIERCOST_REFUSALS } from "./tier-cost.cases";
import { TIMEDRIVEN_REFUSALS } from "./time-driven.cases";
import { WATERFALL_REFUSALS } from "./waterfall.cases";

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
