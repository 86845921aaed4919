import { columns } from "../columns";
import { number, text } from "../field";
import { lineId, ofAccount } from "../line-id";
import { table } from "../table";

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

export const driversTable = table({
  name: "Drivers",
  label: "Drivers of cost",
  key: [],
  references: [ofAccount, { columns: ["activity"], table: "Rates" }],
  policy: "account",
  columns: { account_id: lineId, ...driverColumns },
});
