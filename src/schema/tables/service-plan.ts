import { SERVICE_PHASES } from "../../model/relationship/service-attainment";
import { columns } from "../columns";
import { money, number, text, word } from "../field";
import { linesOfAccount } from "../line-id";

/** So large an amount is a slip, and sums of such amounts would be no numbers. */
const MOST = 1e12;

/** The columns of the ServicePlan table: what an account was promised and got, a line a measure. */
export const serviceColumns = columns({
  phase: word({
    help: "Before the sale, during the deal, or after it.",
    words: SERVICE_PHASES,
  }),
  measure: text({
    help: "What is measured.",
    longest: 80,
    blank: "unknown",
  }),
  weight: number({
    unit: "weight",
    help: "How much it counts; 1 if blank.",
    min: 0,
    max: 1000,
  }),
  target: number({ unit: "own", help: "What was promised.", min: 0, max: MOST }),
  actual: number({
    unit: "own",
    help: "What was done, in the same unit; blank if not measured.",
    min: 0,
    max: MOST,
  }),
  better: word({
    help: "higher (if blank) or lower.",
    words: ["higher", "lower"],
  }),
  cost: money({ help: "What it costs a year.", min: 0, max: MOST }),
});

export const servicePlanTable = linesOfAccount({
  name: "ServicePlan",
  key: ["phase", "measure"],
  columns: serviceColumns,
});
