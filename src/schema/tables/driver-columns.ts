import { numberColumn, textColumn, type Column } from "../columns";

/** The columns of the Drivers table: what an account caused, a line per activity or a booking. */
export const driverColumns = {
  activity: textColumn({
    header: "activity",
    help: "What was done for the account, as the table of rates or pools names it.",
    required: true,
    longest: 60,
  }),
  volume: numberColumn({
    header: "volume",
    help: "How much of it the account caused; 0 is known to be none, blank is unknown.",
    required: true,
    min: 0,
  }),
} as const satisfies Readonly<Record<string, Column<unknown>>>;
