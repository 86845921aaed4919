import { columns } from "../columns";
import { money, count, number } from "../field";
import { linesOfAccount } from "../line-id";

/** The columns of the Flows table: what is planned with an account, a line per year. */
export const flowColumns = columns({
  year: count({
    help: "1 for the year to come, then 2, 3 …",
    min: 1,
    max: 100,
  }),
  contribution: money({
    help: "Contribution planned for the year; may be negative.",
  }),
  probability: number({
    unit: "probability",
    help: "Probability that the account is there in that year, seen from today, 0 to 1.",
    min: 0,
    max: 1,
    isFraction: true,
  }),
});

export const flowsTable = linesOfAccount({
  name: "Flows",
  key: ["year"],
  columns: flowColumns,
});
