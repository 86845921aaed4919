import { fault, type KamError, type Place } from "../errors";
import { aligned, sum, toDecimal, toNumber, total } from "../money/decimal";
import { largestRemainder, type Claim } from "../money/largest-remainder";
import { fromUnits } from "../money/money";
import { isSameTotal } from "../money/sum-noise";

/** The cost of one activity in a period. */
export interface CostPool {
  readonly activity: string;
  /** Its cost in the smallest units of money that are booked. */
  readonly units: bigint;
  /** All units of its driver; `undefined` when it is spread in full over what the accounts caused. */
  readonly volume: number | undefined;
  /** Where the volume stands, for the message. */
  readonly place?: Place;
}

/** Units of one activity that one account caused. */
export interface DriverLine {
  readonly account: string;
  readonly activity: string;
  readonly volume: number;
}

export interface TracedCost {
  readonly cost: number;
  /** One per pool, in their order; they add up to `cost`. */
  readonly byPool: readonly number[];
}

export interface ActivityCost {
  readonly accounts: readonly (TracedCost & { readonly account: string })[];
  /** What no account caused; with the accounts it adds up to the pools, to the smallest unit. */
  readonly notTraced: TracedCost;
}

/**
 * Traces cost pools to the accounts that caused them, to the smallest unit of money that is booked
 * (activity-based costing).
 *
 *     cost of account i = sum over pools of pool_a * volume_ia / V_a
 *     V_a = stated volume of the pool, or the sum of volume_ia where none is stated
 *
 * Each pool is divided by largest remainder. What its stated volume exceeds the accounts' volume by
 * is not traced: it stands apart and is spread over nobody. A pool that no account caused is not
 * traced at all. A stated volume that differs from that of the accounts by the noise of a sum alone
 * is theirs (`isSameTotal`).
 *
 * @param drivers - n lines with volumes of 0 or more; each activity is one of the pools.
 * @param pools - m pools of different activities.
 * @param decimals - Decimals of the units, 0 to 4; 2 for cents.
 * @returns One per account in the order in which they first stand, and what is not traced.
 * @throws {KamError} `invalid-input` when the accounts caused more than the stated volume.
 * @example
 * activityCost([{ account: "A", activity: "order", volume: 3 }], [{ activity: "order", units: 10000n, volume: 4 }], 2).notTraced.cost; // 25
 * @see Cooper & Kaplan (1991), Harvard Business Review 69(3), cited from memory; the line of what is
 *   not traced and the rounding are ours.
 */
export function activityCost(
  drivers: readonly DriverLine[],
  pools: readonly CostPool[],
  decimals: number,
): ActivityCost {
  const accounts = [...new Set(drivers.map(({ account }) => account))];
  const divided = pools.map((pool) => dividePool(pool, drivers, accounts));
  const tracedAt = (place: number): TracedCost => {
    const units = divided.map((parts) => parts[place] ?? 0n);
    return {
      cost: fromUnits(total(units), decimals),
      byPool: units.map((part) => fromUnits(part, decimals)),
    };
  };
  return {
    accounts: accounts.map((account, place) => ({ account, ...tracedAt(place) })),
    notTraced: tracedAt(accounts.length),
  };
}

// Units of each account, and of nobody at the end.
function dividePool(
  pool: CostPool,
  drivers: readonly DriverLine[],
  accounts: readonly string[],
): readonly bigint[] {
  const lines = drivers.filter(({ activity }) => activity === pool.activity);
  const [stated = 0n, ...volumes] = aligned([
    toDecimal(pool.volume ?? 0),
    ...lines.map(({ volume }) => toDecimal(volume)),
  ]);
  const caused = new Map<string, bigint>();
  lines.forEach(({ account }, index) => {
    caused.set(account, (caused.get(account) ?? 0n) + (volumes[index] ?? 0n));
  });
  const traced = total(volumes);
  const isAllTraced = pool.volume === undefined || isSameTotal(traced, stated);
  const untraced = isAllTraced ? 0n : stated - traced;
  if (untraced < 0n) throw tooMuchCaused(pool, lines);
  const claims: Claim[] = accounts.map((id) => ({ id, key: caused.get(id) ?? 0n }));
  // Where there is no volume at all, the whole pool is nobody's.
  claims.push({ id: undefined, key: traced === 0n && untraced === 0n ? 1n : untraced });
  return largestRemainder(pool.units, claims);
}

function tooMuchCaused(
  { activity, volume, place }: CostPool,
  lines: readonly DriverLine[],
): KamError {
  const caused = toNumber(sum(lines.map((line) => toDecimal(line.volume))));
  return fault("volume-exceeded", { activity, caused, volume }, place);
}
