import { columns } from "../columns";
import { number, text } from "../field";
import { linesOfAccount } from "../line-id";

/** The columns of the Factors table: what an account chooses its supplier by, a line each. */
export const factorColumns = columns({
  factor: text({
    help: "What the account looks at.",
    longest: 80,
    blank: "unknown",
  }),
  weight: number({ unit: "weight", help: "How much it counts for the account.", min: 0 }),
  ours: number({ unit: "score", help: "Our score, 0 to 10.", min: 0, max: 10 }),
  competitor: number({
    unit: "score",
    help: "Score of the best competitor, 0 to 10.",
    min: 0,
    max: 10,
  }),
});

export const factorsTable = linesOfAccount({
  name: "Factors",
  key: ["factor"],
  columns: factorColumns,
});
