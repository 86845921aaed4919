import { SERVICE_PHASES } from "../../model/relationship/service-attainment";
import { moneyColumn, numberColumn, textColumn, wordColumn, type Column } from "../columns";

/** So large an amount is a slip, and sums of such amounts would be no numbers. */
const MOST = 1e12;

/** The columns of the ServicePlan table: what an account was promised and got, a line a measure. */
export const serviceColumns = {
  phase: wordColumn({
    header: "phase",
    help: "Before the sale, during the deal, or after it.",
    words: SERVICE_PHASES,
  }),
  measure: textColumn({
    header: "measure",
    help: "What is measured.",
    longest: 80,
    blank: "unknown",
  }),
  weight: numberColumn({
    header: "weight",
    help: "How much it counts; 1 if blank.",
    min: 0,
    max: 1000,
  }),
  target: numberColumn({ header: "target", help: "What was promised.", min: 0, max: MOST }),
  actual: numberColumn({
    header: "actual",
    help: "What was done, in the same unit; blank if not measured.",
    min: 0,
    max: MOST,
  }),
  better: wordColumn({
    header: "better",
    help: "higher (if blank) or lower.",
    words: ["higher", "lower"],
  }),
  cost: moneyColumn({ header: "cost", help: "What it costs a year.", min: 0, max: MOST }),
} as const satisfies Readonly<Record<string, Column<unknown>>>;
