import { HEALTH_PARTS, type HealthParts } from "../../../model/relationship/health";
import { healthParts, type HealthScale } from "../../../model/relationship/health-parts";
import { accountColumns } from "../../account-columns";
import { numberColumn } from "../../columns";
import { accountsOr } from "../../per-account/accounts-of";

type PartsOf = (scale: HealthScale) => HealthParts;

const partColumns = HEALTH_PARTS.map((part) =>
  numberColumn({ header: part, help: `Its ${part}, 0 (worst) to 100.`, min: 0, max: 100 }),
);

/** The seven parts of each account, from the Accounts table or as plain values. */
export const knownParts = accountsOr({
  help: "Accounts table with headers, or one account's seven parts, 0 to 100.",
  columns: [
    accountColumns.activity,
    accountColumns.revenue_12m,
    accountColumns.revenue_prev_12m,
    accountColumns.wallet_12m,
    accountColumns.wallet_prev_12m,
    accountColumns.trust,
    accountColumns.commitment,
    accountColumns.satisfaction,
    accountColumns.service_attainment,
    accountColumns.conflict_index,
    accountColumns.days_sales_outstanding,
  ],
  read:
    ([
      activity,
      revenue,
      revenueBefore,
      wallet,
      walletBefore,
      trust,
      commitment,
      satisfaction,
      serviceAttainment,
      conflictIndex,
      daysToPay,
    ]): PartsOf =>
    (scale) =>
      healthParts(
        {
          activity,
          revenue,
          revenueBefore,
          wallet,
          walletBefore,
          trust,
          commitment,
          satisfaction,
          serviceAttainment,
          conflictIndex,
          daysToPay,
        },
        scale,
      ),
  plain: {
    columns: partColumns,
    read: (values): PartsOf => {
      const parts = Object.fromEntries(
        HEALTH_PARTS.map((part, index) => [part, values[index]]),
      ) as HealthParts;
      return () => parts;
    },
  },
});
