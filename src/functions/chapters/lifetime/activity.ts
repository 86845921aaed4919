import { activityAccountFunctions } from "./activity-accounts";
import { activityCurveFunctions } from "./activity-curves";
import { activityFitFunctions } from "./activity-fits";

/** Models of buying and dropping out: fit them, and ask them. */
export const activityFunctions = {
  ...activityFitFunctions,
  ...activityAccountFunctions,
  ...activityCurveFunctions,
};
