import { STATEMENT_STEPS } from "../../model/cost/waterfall";
import { columns } from "../columns";
import { money, word } from "../field";
import { linesOfAccount } from "../line-id";

/** The columns of the Statement table: an account's revenue and what was taken from it, a line each. */
export const statementColumns = columns({
  step: word({
    help: `One of ${STATEMENT_STEPS.join(", ")}.`,
    words: STATEMENT_STEPS,
  }),
  amount: money({
    help: "Amount of the line, deductions as positive amounts; blank is unknown.",
    required: true,
  }),
});

export const statementTable = linesOfAccount({
  name: "Statement",
  columns: statementColumns,
});
