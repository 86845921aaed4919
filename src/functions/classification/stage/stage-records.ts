import type { CapacityLevels } from "../../../model/classification/readiness";
import type { Relationship } from "../../../model/classification/relationship-rule";
import type { RowRecord } from "../../../reading/records";
import { flagColumn } from "../../../schema/columns";
import { accountColumns } from "../../../schema/tables/accounts";

/** The six indicators, in their order. */
const indicatorColumns = {
  ind_contact: accountColumns.ind_contact,
  ind_information: accountColumns.ind_information,
  ind_trust: accountColumns.ind_trust,
  ind_planning: accountColumns.ind_planning,
  ind_adaptation: accountColumns.ind_adaptation,
  ind_exit: accountColumns.ind_exit,
} as const;

export const capacityColumns = {
  cap_information: accountColumns.cap_information,
  cap_technical: accountColumns.cap_technical,
  cap_financial: accountColumns.cap_financial,
  cap_marketing: accountColumns.cap_marketing,
  cap_analytical: accountColumns.cap_analytical,
  cap_human: accountColumns.cap_human,
} as const;

/** Columns of the Accounts table that stages need: six indicators, facts, limits. */
export const stageColumns = {
  ...indicatorColumns,
  orders_24m: accountColumns.orders_24m,
  orders_12m: accountColumns.orders_12m,
  contract_end: accountColumns.contract_end,
  as_of: accountColumns.as_of,
  notice_given: accountColumns.notice_given,
  stage_sum_prev: accountColumns.stage_sum_prev,
  revenue_12m: accountColumns.revenue_12m,
  revenue_prev_12m: accountColumns.revenue_prev_12m,
  silence_probability: accountColumns.silence_probability,
  our_kraljic_impact: accountColumns.our_kraljic_impact,
  our_kraljic_risk: accountColumns.our_kraljic_risk,
  tier: accountColumns.tier,
  ...capacityColumns,
  integration_benefit: accountColumns.integration_benefit,
  integration_third: accountColumns.integration_third,
  coordination_cost: accountColumns.coordination_cost,
  integration_form: accountColumns.integration_form,
} as const;

/** What is known of a relationship, by what stands in its row. */
export function relationshipOf(row: Partial<RowRecord<typeof stageColumns>>): Relationship {
  return {
    indicators: {
      contact: row.ind_contact,
      information: row.ind_information,
      trust: row.ind_trust,
      planning: row.ind_planning,
      adaptation: row.ind_adaptation,
      exit: row.ind_exit,
    },
    orders24: row.orders_24m,
    orders12: row.orders_12m,
    hasContract: isRunning(row.contract_end, row.as_of),
    hasNotice: row.notice_given,
    sumBefore: row.stage_sum_prev,
    revenue: row.revenue_12m,
    revenueBefore: row.revenue_prev_12m,
    silenceProbability: row.silence_probability,
    impact: row.our_kraljic_impact,
    risk: row.our_kraljic_risk,
    tier: row.tier,
    capacities: capacityLevels(row),
    integrationBenefit: row.integration_benefit,
    integrationThird: row.integration_third,
    coordinationCost: row.coordination_cost,
    integrationForm: row.integration_form,
  };
}

export function capacityLevels(row: Partial<RowRecord<typeof capacityColumns>>): CapacityLevels {
  return {
    information: row.cap_information,
    technical: row.cap_technical,
    financial: row.cap_financial,
    marketing: row.cap_marketing,
    analytical: row.cap_analytical,
    human: row.cap_human,
  };
}

/** Whether a contract runs on the day the facts were true; unknown without either date. */
function isRunning(end: number | undefined, asOf: number | undefined): boolean | undefined {
  return end === undefined || asOf === undefined ? undefined : Math.floor(end) >= Math.floor(asOf);
}

/** The plain values of one account, in this order. */
export const plainStageColumns = {
  ...indicatorColumns,
  orders_24m: accountColumns.orders_24m,
  orders_12m: accountColumns.orders_12m,
  contract: flagColumn({ header: "contract", help: "TRUE when a contract is running." }),
  notice_given: accountColumns.notice_given,
  integration_form: accountColumns.integration_form,
} as const;

/** What is known of one account handed over as plain values: nothing of what limits it. */
export function plainRelationship(row: RowRecord<typeof plainStageColumns>): Relationship {
  return { ...relationshipOf(row), hasContract: row.contract };
}
