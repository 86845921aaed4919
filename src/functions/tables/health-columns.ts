import { dateColumn, numberColumn, type Column } from "../columns";

/** The columns of the HealthHistory table: health of an account on a day, a line each. */
export const healthColumns = {
  day: dateColumn({ header: "day", help: "Day on which the health was true." }),
  health: numberColumn({ header: "health", help: "Health, 0 to 100.", min: 0, max: 100 }),
} as const satisfies Readonly<Record<string, Column<unknown>>>;
