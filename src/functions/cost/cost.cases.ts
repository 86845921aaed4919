import type { Beside } from "../define/definition";
import type { cost } from "./cost";
import { ACTIVITYCOST_REFUSALS, ACTIVITYCOST_NOTES } from "./activity-cost.cases";
import { ABCRATES_REFUSALS, ABCRATES_NOTES } from "./abc-rates.cases";
import { ALLOCATE_REFUSALS, ALLOCATE_NOTES } from "./allocate.cases";
import { COSTTOSERVE_REFUSALS, COSTTOSERVE_NOTES } from "./cost-to-serve.cases";
import { TIERCOST_REFUSALS, TIERCOST_NOTES } from "./tier-cost.cases";
import { TIMEDRIVEN_REFUSALS, TIMEDRIVEN_NOTES } from "./time-driven.cases";
import { WATERFALL_REFUSALS, WATERFALL_NOTES } from "./waterfall.cases";

/** What is told of each function of the chapter; one without a list of refusals does not compile. */
export const besideCost: Readonly<Record<keyof typeof cost, Beside>> = {
  COSTTOSERVE: { refusals: COSTTOSERVE_REFUSALS, notes: COSTTOSERVE_NOTES },
  ABCRATES: { refusals: ABCRATES_REFUSALS, notes: ABCRATES_NOTES },
  ACTIVITYCOST: { refusals: ACTIVITYCOST_REFUSALS, notes: ACTIVITYCOST_NOTES },
  TIMEDRIVEN: { refusals: TIMEDRIVEN_REFUSALS, notes: TIMEDRIVEN_NOTES },
  ALLOCATE: { refusals: ALLOCATE_REFUSALS, notes: ALLOCATE_NOTES },
  WATERFALL: { refusals: WATERFALL_REFUSALS, notes: WATERFALL_NOTES },
  TIERCOST: { refusals: TIERCOST_REFUSALS, notes: TIERCOST_NOTES },
};
