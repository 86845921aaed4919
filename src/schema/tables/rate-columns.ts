import { moneyColumn, numberColumn, textColumn, type Column } from "../columns";

/** The columns of the Rates table: an activity a row, with its pool and what a unit of it costs. */
export const rateColumns = {
  activity: textColumn({
    header: "activity",
    help: "Name of the activity, once in the table.",
    required: true,
    longest: 60,
  }),
  rate: moneyColumn({
    header: "rate",
    help: "Cost of one unit of the activity.",
    required: true,
    min: 0,
  }),
  pool: moneyColumn({
    header: "pool",
    help: "Cost of the activity in the period.",
    required: true,
    min: 0,
  }),
  volume: numberColumn({
    header: "volume",
    help: "All units of the activity in the period, or those that were practically possible.",
    min: 0,
  }),
} as const satisfies Readonly<Record<string, Column<unknown>>>;
