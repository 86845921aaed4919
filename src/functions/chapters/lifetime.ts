import { activityFunctions } from "./lifetime/activity";
import { backTestFunctions } from "./lifetime/back-test";
import { forecastFunctions } from "./lifetime/forecast";
import { lifetimeValueFunctions } from "./lifetime/lifetime-value";
import { marginFunctions } from "./lifetime/margin-multiple";
import { markovStateFunctions } from "./lifetime/markov-states";
import { markovValueFunctions } from "./lifetime/markov-value";
import { netRetentionFunctions } from "./lifetime/net-retention";
import { orderFunctions } from "./lifetime/orders";
import { overdueFunctions } from "./lifetime/overdue";
import { retentionFunctions } from "./lifetime/retention";
import { riskAdjustedFunctions } from "./lifetime/risk-adjusted-value";

/** Questions about activity, retention and lifetime value. */
export const lifetime = {
  ...lifetimeValueFunctions,
  ...riskAdjustedFunctions,
  ...marginFunctions,
  ...retentionFunctions,
  ...netRetentionFunctions,
  ...markovValueFunctions,
  ...markovStateFunctions,
  ...orderFunctions,
  ...overdueFunctions,
  ...forecastFunctions,
  ...backTestFunctions,
  ...activityFunctions,
};
