import { moneyColumn, countColumn, numberColumn, type Column } from "../columns";

/**
 * The columns of an account's buying history as ORDERS answers it, in the unit of time it was asked
 * for. Orders of one day count as one; the first is not a repeat order.
 */
export const historyColumns = {
  repeat_orders: countColumn({
    header: "repeat_orders",
    help: "Orders after the first, those of one day counted once (x).",
    min: 0,
  }),
  recency: numberColumn({
    header: "recency",
    help: "Time from the first to the last order; 0 without a repeat order (t_x).",
    min: 0,
  }),
  age: numberColumn({ header: "age", help: "Time from the first order to the end (T).", min: 0 }),
  log_gaps: numberColumn({
    header: "log_gaps",
    help: "Sum of the logarithms of the gaps between orders.",
  }),
  mean_spend: moneyColumn({
    header: "mean_spend",
    help: "Mean amount of a repeat order; blank without one.",
    min: 0,
  }),
} as const satisfies Readonly<Record<string, Column<unknown>>>;
