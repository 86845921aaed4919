import { inWords } from "../../define/in-words";
import { HEALTH_PARTS, type HealthParts } from "../../../model/relationship/health";
import {
  activitySource,
  healthParts,
  type ActivitySource,
  type HealthEvidence,
  type HealthScale,
} from "../../../model/relationship/health-parts";
import { trendGaps } from "../../../model/relationship/trend-gaps";
import { accountColumns } from "../../../schema/tables/accounts";
import { numberColumn, type Column } from "../../../schema/columns";
import { accountsOr } from "../../define/per-account/accounts-of";
import { ageing } from "../../define/per-account/ageing";

/** What is known of the health of an account. */
export interface KnownHealth {
  readonly partsBy: (scale: HealthScale) => HealthParts;
  /** What its activity rests on; `undefined` when it is unknown, or handed over as it is. */
  readonly activityFrom: ActivitySource | undefined;
  /** Why a trend is unknown although its amounts are there. */
  readonly gaps: () => readonly string[];
}

const evidenceColumns: Readonly<Record<keyof HealthEvidence, Column<number>>> = {
  activity: accountColumns.activity,
  silenceProbability: accountColumns.silence_probability,
  revenue: accountColumns.revenue_12m,
  revenueBefore: accountColumns.revenue_prev_12m,
  wallet: accountColumns.wallet_12m,
  walletBefore: accountColumns.wallet_prev_12m,
  trust: accountColumns.trust,
  commitment: accountColumns.commitment,
  satisfaction: accountColumns.satisfaction,
  serviceAttainment: accountColumns.service_attainment,
  conflictIndex: accountColumns.conflict_index,
  daysToPay: accountColumns.days_sales_outstanding,
};

const EVIDENCE = Object.keys(evidenceColumns);

/** The seven parts of each account, from the Accounts table or as plain values. */
export const healthEvidence = ageing(
  accountsOr({
    help: "Accounts table with headers, or one account's seven parts, 0 to 100.",
    columns: Object.values(evidenceColumns),
    needsOne: true,
    read: (values): KnownHealth => {
      const evidence = named(EVIDENCE, values) as unknown as HealthEvidence;
      return {
        partsBy: (scale) => healthParts(evidence, scale),
        activityFrom: activitySource(evidence),
        gaps: () => trendGaps(evidence).map(inWords),
      };
    },
    plain: {
      columns: HEALTH_PARTS.map((part) =>
        numberColumn({ header: part, help: `Its ${part}, 0 (worst) to 100.`, min: 0, max: 100 }),
      ),
      read: (values): KnownHealth => {
        const parts = named(HEALTH_PARTS, values) as HealthParts;
        return { partsBy: () => parts, activityFrom: undefined, gaps: () => [] };
      },
    },
  }),
);

function named(
  names: readonly string[],
  values: readonly (number | undefined)[],
): Readonly<Record<string, number | undefined>> {
  // A plain loop: it runs for every account of a large portfolio.
  const known: Record<string, number | undefined> = {};
  for (const [index, name] of names.entries()) known[name] = values[index];
  return known;
}
