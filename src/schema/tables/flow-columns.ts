import { moneyColumn, countColumn, numberColumn, type Column } from "../columns";

/** The columns of the Flows table: what is planned with an account, a line per year. */
export const flowColumns = {
  year: countColumn({
    header: "year",
    help: "1 for the year to come, then 2, 3 …",
    min: 1,
    max: 100,
  }),
  contribution: moneyColumn({
    header: "contribution",
    help: "Contribution planned for the year; may be negative.",
  }),
  probability: numberColumn({
    header: "probability",
    help: "Probability that the account is there in that year, seen from today, 0 to 1.",
    min: 0,
    max: 1,
    isFraction: true,
  }),
} as const satisfies Readonly<Record<string, Column<unknown>>>;
