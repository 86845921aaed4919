import { activityFunctions } from "./lifetime/activity";
import { lifetimeValueFunctions } from "./lifetime/lifetime-value";
import { orderFunctions } from "./lifetime/orders";

/** Questions about activity, retention and lifetime value. */
export const lifetime = { ...lifetimeValueFunctions, ...orderFunctions, ...activityFunctions };
