import { STATEMENT_STEPS } from "../../model/cost/waterfall";
import { moneyColumn, wordColumn, type Column } from "../columns";

/** The columns of the Statement table: an account's revenue and what was taken from it, a line each. */
export const statementColumns = {
  step: wordColumn({
    header: "step",
    help: `One of ${STATEMENT_STEPS.join(", ")}.`,
    words: STATEMENT_STEPS,
  }),
  amount: moneyColumn({
    header: "amount",
    help: "Amount of the line, deductions as positive amounts; blank is unknown.",
    required: true,
  }),
} as const satisfies Readonly<Record<string, Column<unknown>>>;
