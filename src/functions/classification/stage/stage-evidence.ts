import type { Tier } from "../../../model/classification/tier-rule";
import type { CapacityLevels } from "../../../model/classification/readiness";
import type { StageEvidence } from "../../../model/classification/stage-rule";
import { accountColumns } from "../../../schema/tables/accounts";
import type { RowValues } from "../../../reading/table";

/** What is known of a relationship and of what limits it; `undefined` is unknown. */
export interface RelationshipCase extends StageEvidence {
  readonly impact: number | undefined;
  readonly risk: number | undefined;
  readonly tier: Tier | undefined;
  readonly capacities: CapacityLevels;
  /** Yearly benefit of full integration, the share had at one third, and its cost of coordination. */
  readonly integrationBenefit: number | undefined;
  readonly integrationThird: number | undefined;
  readonly coordinationCost: number | undefined;
}

/** The six indicators, in their order. */
export const indicatorColumns = [
  accountColumns.ind_contact,
  accountColumns.ind_information,
  accountColumns.ind_trust,
  accountColumns.ind_planning,
  accountColumns.ind_adaptation,
  accountColumns.ind_exit,
] as const;

export const capacityColumns = [
  accountColumns.cap_information,
  accountColumns.cap_technical,
  accountColumns.cap_financial,
  accountColumns.cap_marketing,
  accountColumns.cap_analytical,
  accountColumns.cap_human,
] as const;

/** Columns of the Accounts table that stages need: six indicators, facts, limits. */
export const stageColumns = [
  ...indicatorColumns,
  accountColumns.orders_24m,
  accountColumns.orders_12m,
  accountColumns.contract_end,
  accountColumns.as_of,
  accountColumns.notice_given,
  accountColumns.stage_sum_prev,
  accountColumns.revenue_12m,
  accountColumns.revenue_prev_12m,
  accountColumns.silence_probability,
  accountColumns.our_kraljic_impact,
  accountColumns.our_kraljic_risk,
  accountColumns.tier,
  ...capacityColumns,
  accountColumns.integration_benefit,
  accountColumns.integration_third,
  accountColumns.coordination_cost,
  accountColumns.integration_form,
] as const;

export function stageEvidence(values: RowValues<typeof stageColumns>): RelationshipCase {
  // By their places, and not taken apart: this runs for every account of a large portfolio.
  return {
    indicators: {
      contact: values[0],
      information: values[1],
      trust: values[2],
      planning: values[3],
      adaptation: values[4],
      exit: values[5],
    },
    orders24: values[6],
    orders12: values[7],
    hasContract: isRunning(values[8], values[9]),
    hasNotice: values[10],
    sumBefore: values[11],
    revenue: values[12],
    revenueBefore: values[13],
    silenceProbability: values[14],
    impact: values[15],
    risk: values[16],
    tier: values[17],
    capacities: {
      information: values[18],
      technical: values[19],
      financial: values[20],
      marketing: values[21],
      analytical: values[22],
      human: values[23],
    },
    integrationBenefit: values[24],
    integrationThird: values[25],
    coordinationCost: values[26],
    integrationForm: values[27],
  };
}

export function capacityLevels(levels: RowValues<typeof capacityColumns>): CapacityLevels {
  const [information, technical, financial, marketing, analytical, human] = levels;
  return { information, technical, financial, marketing, analytical, human };
}

/** Whether a contract runs on the day the facts were true; unknown without either date. */
function isRunning(end: number | undefined, asOf: number | undefined): boolean | undefined {
  return end === undefined || asOf === undefined ? undefined : Math.floor(end) >= Math.floor(asOf);
}
