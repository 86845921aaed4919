import { communicationFunctions } from "./relationship/communication";
import { conflictFunctions } from "./relationship/conflict";
import { contactFunctions } from "./relationship/contacts";
import { growthFunctions } from "./relationship/growth";
import { healthFunctions } from "./relationship/health";
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
  ...growthFunctions,
  ...contactFunctions,
  ...communicationFunctions,
};
