import { columns } from "../columns";
import { count, number } from "../field";
import { table } from "../table";

/** The columns of a cohort under contract: one row per period, from its start on. */
export const cohortColumns = columns({
  year: count({
    help: "Renewals passed: 0 at the start, then 1, 2 and so on.",
    min: 0,
  }),
  survivors: number({
    unit: "quantity",
    help: "Accounts of the cohort that are still there.",
    min: 0,
  }),
});

export const cohortsTable = table({
  name: "Cohorts",
  key: ["year"],
  policy: "table",
  columns: cohortColumns,
});
