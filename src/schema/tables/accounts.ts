import { identityColumns } from "./accounts/identity";
import { judgementColumns } from "./accounts/judgement";
import { moneyColumns } from "./accounts/money";
import { readinessColumns } from "./accounts/readiness";
import { relationshipColumns } from "./accounts/relationship";
import { standingColumns } from "./accounts/standing";
import type { Columns } from "../columns";
import { table } from "../table";

/**
 * The columns of the Accounts table, one row per customer group under common control. This is the one
 * place that gathers them: functions read by them, the sample is written by them, the reference page
 * and the pane list them. Blank is unknown; 0 is a known zero.
 */
export const accountColumns = {
  ...identityColumns,
  ...moneyColumns,
  ...judgementColumns,
  ...relationshipColumns,
  ...readinessColumns,
  ...standingColumns,
} as const satisfies Columns;

export const accountsTable = table({
  name: "Accounts",
  key: ["account_id"],
  references: [{ columns: ["parent_id"], table: "Accounts" }],
  policy: "row",
  columns: accountColumns,
});

export type AccountColumnName = keyof typeof accountColumns;
