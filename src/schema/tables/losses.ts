import { dateColumn, type Column } from "../columns";

/** The columns of the Losses table: accounts that were lost, a line each. */
export const lossColumns = {
  lost_on: dateColumn({ header: "lost_on", help: "Day on which the account was lost." }),
} as const satisfies Readonly<Record<string, Column<unknown>>>;
