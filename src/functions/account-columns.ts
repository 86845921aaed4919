import { identityColumns } from "./account-columns/identity";
import { judgementColumns } from "./account-columns/judgement";
import { moneyColumns } from "./account-columns/money";
import { readinessColumns } from "./account-columns/readiness";
import { relationshipColumns } from "./account-columns/relationship";
import { standingColumns } from "./account-columns/standing";
import type { Column } from "./columns";

/**
 * The columns of the Accounts table, one row a customer group under common control. This is the one
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
} as const satisfies Readonly<Record<string, Column<unknown>>>;

export type AccountColumnName = keyof typeof accountColumns;
