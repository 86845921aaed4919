import { columns } from "../columns";
import { number, text } from "../field";

/** The columns of the Factors table: what an account chooses its supplier by, a line each. */
export const factorColumns = columns({
  factor: text({
    help: "What the account looks at.",
    longest: 80,
    blank: "unknown",
  }),
  weight: number({ help: "How much it counts for the account.", min: 0 }),
  ours: number({ help: "Our score, 0 to 10.", min: 0, max: 10 }),
  competitor: number({
    help: "Score of the best competitor, 0 to 10.",
    min: 0,
    max: 10,
  }),
});
