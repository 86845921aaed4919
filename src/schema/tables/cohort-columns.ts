import { countColumn, numberColumn, type Column } from "../columns";

/** The columns of a cohort under contract: one row per period, from its start on. */
export const cohortColumns = {
  year: countColumn({
    header: "year",
    help: "Renewals passed: 0 at the start, then 1, 2 and so on.",
    min: 0,
  }),
  survivors: numberColumn({
    header: "survivors",
    help: "Accounts of the cohort that are still there.",
    min: 0,
  }),
} as const satisfies Readonly<Record<string, Column<unknown>>>;
