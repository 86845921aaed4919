import { communicationFunctions } from "./relationship/communication";
import { conflictFunctions } from "./relationship/conflict";
import { coverageFunctions } from "./relationship/coverage";
import { goalFitFunctions } from "./relationship/goal-fit";
import { growthFunctions } from "./relationship/growth";
import { healthFunctions } from "./relationship/health";
import { leaverFunctions } from "./relationship/leaver";
import { qualityFunctions } from "./relationship/quality";
import { serviceFunctions } from "./relationship/service";
import { serviceTargetFunctions } from "./relationship/service-targets";

/** Questions about how the relationship stands. */
export const relationship = {
  ...healthFunctions,
  ...qualityFunctions,
  ...serviceFunctions,
  ...serviceTargetFunctions,
  ...conflictFunctions,
  ...goalFitFunctions,
  ...growthFunctions,
  ...coverageFunctions,
  ...leaverFunctions,
  ...communicationFunctions,
};
