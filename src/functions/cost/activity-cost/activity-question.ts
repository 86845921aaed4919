import { activityCost, type ActivityCost, type CostPool } from "../../../model/cost/activity-cost";
import { toUnits } from "../../../model/money/money";
import { fault, invalidInput } from "../../../model/errors";
import { type AccountId, firstSpellings, idText } from "../../../model/account-id";
import { needed } from "../../../schema/columns";
import { requireNoLabel } from "../../../reading/label-rows";
import { driverColumns } from "../../../schema/tables/drivers";
import { rateColumns } from "../../../schema/tables/rates";
import { unknownValue } from "../../../reading/table-faults";
import { takenFor } from "../tables/booked-decimals";
import { placedAt } from "../tables/placed-at";
import { byName, listed, nameKey, type WholeRow } from "../tables/whole-table";
import { lineId } from "../../../schema/line-id";

export const DRIVER_COLUMNS = [
  lineId,
  needed(driverColumns.activity),
  needed(driverColumns.volume),
] as const;
export const POOL_COLUMNS = [
  needed(rateColumns.activity),
  needed(rateColumns.pool),
  rateColumns.volume,
] as const;

export interface BuyingQuestion {
  readonly drivers: readonly WholeRow<typeof DRIVER_COLUMNS>[];
  readonly pools: readonly WholeRow<typeof POOL_COLUMNS>[];
  /** Decimals that are booked. */
  readonly decimals: number;
}

/** What was handed over as the model asks for it, and the model's answer. */
export function traceCost({ drivers, pools, decimals }: BuyingQuestion): {
  readonly pools: readonly CostPool[];
  readonly cost: ActivityCost;
  readonly idOf: (account: string) => AccountId;
  /** Pools that were taken for others, a sentence each. */
  readonly taken: readonly string[];
} {
  const rows = pools.map(({ values: [name, pool, volume], at }) => ({
    name,
    volume,
    amount: pool,
    units: toUnits(pool, decimals, at(rateColumns.pool.header)),
    place: at(rateColumns.activity.header),
    volumePlace: at(rateColumns.volume.header),
  }));
  const found = byName(rows);
  // A column of volumes with a gap says that this volume is unknown; without the column none is stated.
  const states = rows.some(({ volume }) => volume !== undefined);
  const gap = rows.find(({ volume }) => volume === undefined);
  if (states && gap !== undefined) throw unknownValue(gap.volumePlace);
  const lines = drivers.map(({ values: [id, activity, volume], at }) => {
    requireNoLabel(id, [NOT_TRACED], at(lineId.header));
    const pool = found.get(nameKey(activity));
    if (pool !== undefined) return { account: idText(id), activity: pool.name, volume };
    const expected = `an activity that has a pool (${listed(rows.map(({ name }) => name))})`;
    throw invalidInput(at(driverColumns.activity.header), expected, activity);
  });
  const costPools = rows.map(({ name, units, volume, volumePlace }) => ({
    activity: name,
    units,
    volume,
    place: volumePlace,
  }));
  const place = { argument: "pools", column: rateColumns.pool.header };
  return {
    pools: costPools,
    cost: placedAt(place, () => activityCost(lines, costPools, decimals)),
    taken: takenFor(
      rows.map(({ name, amount, units }) => ({ name: `The pool of ${name}`, amount, units })),
      decimals,
    ),
    idOf: firstSpellings(drivers.map(({ values: [id] }) => id)),
  };
}

/** The row of the answer, accounts first and what is not traced at the end. */
export function tracedRow(
  cost: ActivityCost,
  index: number,
): { readonly name: string; readonly cost: number; readonly byPool: readonly number[] } {
  const account = cost.accounts[index];
  if (account !== undefined) return { name: account.account, ...account };
  if (index > cost.accounts.length) throw fault("outside-the-answer", {});
  return { name: NOT_TRACED, ...cost.notTraced };
}

export const NOT_TRACED = "not traced";
