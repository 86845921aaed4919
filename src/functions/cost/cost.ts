import { ACTIVITYCOST } from "./activity-cost";
import { ABCRATES } from "./abc-rates";
import { ALLOCATE } from "./allocate";
import { COSTTOSERVE } from "./cost-to-serve";
import { TIERCOST } from "./tier-cost";
import { TIMEDRIVEN } from "./time-driven";
import { WATERFALL } from "./waterfall";

/** Questions about what it costs to serve. */
export const cost = {
  COSTTOSERVE,
  ABCRATES,
  ACTIVITYCOST,
  TIMEDRIVEN,
  ALLOCATE,
  WATERFALL,
  TIERCOST,
};
