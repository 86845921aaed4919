import { numberColumn, textColumn, type Column } from "../columns";

/** The columns of the Goals table: what we and an account want of each other, a line each. */
export const goalColumns = {
  goal: textColumn({ header: "goal", help: "What is wanted.", longest: 120, blank: "unknown" }),
  rank_ours: numberColumn({
    header: "rank_ours",
    help: "Its place among our goals, 1 for the first; blank if we have not ranked it.",
    min: 1,
    max: 1000,
  }),
  rank_theirs: numberColumn({
    header: "rank_theirs",
    help: "Its place among theirs, as they rank it; blank if they have not.",
    min: 1,
    max: 1000,
  }),
} as const satisfies Readonly<Record<string, Column<unknown>>>;
