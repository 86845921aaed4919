import { columns } from "../columns";
import { number, text } from "../field";
import { linesOfAccount } from "../line-id";

/** The columns of the Drivers table: what an account caused, a line per activity or a booking. */
export const driverColumns = columns({
  activity: text({
    help: "What was done for the account, as the table of rates or pools names it.",
    required: true,
    longest: 60,
  }),
  volume: number({
    unit: "quantity",
    help: "How much of it the account caused; 0 is known to be none, blank is unknown.",
    required: true,
    min: 0,
  }),
});

export const driversTable = linesOfAccount({
  name: "Drivers",
  references: [{ columns: ["activity"], table: "Rates" }],
  columns: driverColumns,
});
