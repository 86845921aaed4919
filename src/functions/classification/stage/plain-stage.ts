import { accountColumns } from "../../../schema/tables/accounts";
import { flagColumn } from "../../../schema/columns";
import type { RowValues } from "../../../reading/table";
import { indicatorColumns, type RelationshipCase } from "./stage-evidence";

/** The plain values of one account, in this order. */
export const plainStageColumns = [
  ...indicatorColumns,
  accountColumns.orders_24m,
  accountColumns.orders_12m,
  flagColumn({ header: "contract", help: "TRUE when a contract is running." }),
  accountColumns.notice_given,
  accountColumns.integration_form,
] as const;

const NOTHING_ELSE = {
  sumBefore: undefined,
  revenue: undefined,
  revenueBefore: undefined,
  silenceProbability: undefined,
  impact: undefined,
  risk: undefined,
  tier: undefined,
  capacities: {
    information: undefined,
    technical: undefined,
    financial: undefined,
    marketing: undefined,
    analytical: undefined,
    human: undefined,
  },
  integrationBenefit: undefined,
  integrationThird: undefined,
  coordinationCost: undefined,
} as const;

/** What is known of one account handed over as plain values. */
export function plainStageEvidence(values: RowValues<typeof plainStageColumns>): RelationshipCase {
  const [contact, information, trust, planning, adaptation, exit, ...facts] = values;
  const [orders24, orders12, hasContract, hasNotice, integrationForm] = facts;
  return {
    indicators: { contact, information, trust, planning, adaptation, exit },
    orders24,
    orders12,
    hasContract,
    hasNotice,
    integrationForm,
    ...NOTHING_ELSE,
  };
}
