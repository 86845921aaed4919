import { columns } from "../columns";
import { money, number, text } from "../field";
import { table } from "../table";

/** The columns of the Rates table: an activity a row, with its pool and what a unit of it costs. */
export const rateColumns = columns({
  activity: text({
    help: "Name of the activity, once in the table.",
    required: true,
    longest: 60,
  }),
  rate: money({
    unit: "price",
    help: "Cost of one unit of the activity.",
    required: true,
    min: 0,
  }),
  pool: money({
    help: "Cost of the activity in the period.",
    required: true,
    min: 0,
  }),
  volume: number({
    unit: "quantity",
    help: "All units of the activity in the period, or those that were practically possible.",
    min: 0,
  }),
});

export const ratesTable = table({
  name: "Rates",
  key: ["activity"],
  policy: "row",
  columns: rateColumns,
});
