import { columns } from "../columns";
import { money, count, number } from "../field";
import { ofAccount } from "../line-id";
import { table } from "../table";
import { accountColumns } from "./accounts";

/**
 * The columns of an account's buying history as ORDERS answers it, in the unit of time it was asked
 * for. Orders of one day count as one; the first is not a repeat order.
 */
export const historyColumns = columns({
  repeat_orders: count({
    help: "Orders after the first, those of one day counted once (x).",
    min: 0,
  }),
  recency: number({
    unit: "time",
    help: "Time from the first to the last order; 0 without a repeat order (t_x).",
    min: 0,
  }),
  age: number({ unit: "time", help: "Time from the first order to the end (T).", min: 0 }),
  log_gaps: number({
    unit: "logarithm",
    help: "Sum of the logarithms of the gaps between orders.",
  }),
  mean_spend: money({
    help: "Mean amount of a repeat order; blank without one.",
    min: 0,
  }),
});

export const buyingHistoriesTable = table({
  name: "BuyingHistories",
  key: ["account_id"],
  references: [ofAccount],
  policy: "row",
  columns: { account_id: accountColumns.account_id, ...historyColumns },
});
