import { dateColumn, numberColumn, type Column } from "../columns";

/** The columns of a table of health as it was, a line for each account and day. */
export const healthColumns = {
  day: dateColumn({ header: "day", help: "Day on which the health was true." }),
  health: numberColumn({
    header: "health",
    help: "Health of the account then, 0 to 100.",
    min: 0,
    max: 100,
  }),
} as const satisfies Readonly<Record<string, Column<unknown>>>;
