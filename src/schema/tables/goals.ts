import { columns } from "../columns";
import { number, text } from "../field";
import { linesOfAccount } from "../line-id";

/** The columns of the Goals table: what we and an account want of each other, a line each. */
export const goalColumns = columns({
  goal: text({ help: "What is wanted.", longest: 120, blank: "unknown" }),
  rank_ours: number({
    unit: "rank",
    help: "Its place among our goals, 1 for the first; blank if we have not ranked it.",
    min: 1,
    max: 1000,
  }),
  rank_theirs: number({
    unit: "rank",
    help: "Its place among theirs, as they rank it; blank if they have not.",
    min: 1,
    max: 1000,
  }),
});

export const goalsTable = linesOfAccount({
  name: "Goals",
  key: ["goal"],
  columns: goalColumns,
});
