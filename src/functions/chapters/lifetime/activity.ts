import { discountedOrderFunctions } from "./discounted-orders";
import { expectedOrderFunctions } from "./expected-orders";
import { fitFunctions } from "./fit";
import { likelihoodFunctions } from "./likelihood";
import { meanOrderFunctions } from "./mean-orders";
import { orderProbabilityFunctions } from "./order-probability";
import { aliveFunctions } from "./probability-alive";
import { survivalFunctions } from "./survival";

/** Models of buying and dropping out: fit them, ask them about each account, and about a new one. */
export const activityFunctions = {
  ...fitFunctions,
  ...likelihoodFunctions,
  ...aliveFunctions,
  ...expectedOrderFunctions,
  ...discountedOrderFunctions,
  ...meanOrderFunctions,
  ...orderProbabilityFunctions,
  ...survivalFunctions,
};
