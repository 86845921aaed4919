import type { cost } from "./cost";

/** Words by which people look for the functions of the chapter, beside those of the field. */
export const synonymsOfCost: Readonly<Record<keyof typeof cost, readonly string[]>> = {
  COSTTOSERVE: ["profitability", "overhead", "service cost", "unprofitable customers"],
  ABCRATES: ["activity-based costing", "overhead", "cost driver"],
  ACTIVITYCOST: ["activity-based costing", "overhead", "profitability"],
  TIMEDRIVEN: ["activity-based costing", "TDABC", "capacity", "utilisation"],
  ALLOCATE: ["overhead", "cost allocation", "split", "distribute", "rounding"],
  WATERFALL: [
    "price",
    "price waterfall",
    "pocket price",
    "discounts",
    "rebates",
    "gross margin",
    "net margin",
    "contribution margin",
    "profitability",
    "P&L",
    "profit and loss",
  ],
  TIERCOST: ["profitability", "P&L", "profit and loss", "overhead", "segment profit"],
};
