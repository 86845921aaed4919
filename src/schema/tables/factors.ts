import { numberColumn, textColumn, type Column } from "../columns";

/** The columns of the Factors table: what an account chooses its supplier by, a line each. */
export const factorColumns = {
  factor: textColumn({
    header: "factor",
    help: "What the account looks at.",
    longest: 80,
    blank: "unknown",
  }),
  weight: numberColumn({ header: "weight", help: "How much it counts for the account.", min: 0 }),
  ours: numberColumn({ header: "ours", help: "Our score, 0 to 10.", min: 0, max: 10 }),
  competitor: numberColumn({
    header: "competitor",
    help: "Score of the best competitor, 0 to 10.",
    min: 0,
    max: 10,
  }),
} as const satisfies Readonly<Record<string, Column<unknown>>>;
