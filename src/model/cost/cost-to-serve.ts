import { naturalOrder } from "../natural-order";
import { product, sum, toDecimal, toNumber, type Decimal } from "../money/decimal";

/** How much of one activity an account caused, and what one unit of it costs. */
export interface ServiceLine {
  readonly activity: string;
  readonly volume: number;
  readonly rate: number;
}

export interface ServedActivity {
  readonly activity: string;
  readonly volume: number;
  readonly rate: number;
  readonly cost: number;
}

export interface CostToServe {
  readonly cost: number;
  /** One per activity, the costliest first, of equal ones the first by name in natural order. */
  readonly activities: readonly ServedActivity[];
}

/**
 * What it costs to serve an account (activity-based costing).
 *
 *     cost = sum of rate_a * volume_a over the activities that it caused
 *
 * Nothing is rounded and the sum is exact, so it does not depend on the order of the lines.
 *
 * @param lines - n >= 1 lines; several of one activity are added. Volume and rate of 0 or more; a
 *   volume of 0 is known to be none.
 * @returns The cost in the currency of the rates, and what each activity makes of it.
 * @throws {KamError} `not-available` when the amounts are too large for a number.
 * @example
 * costToServe([{ activity: "order", volume: 16, rate: 84 }, { activity: "visit", volume: 2, rate: 78.5 }]).cost; // 1501
 * @see Cooper & Kaplan (1991), Harvard Business Review 69(3), cited from memory.
 */
export function costToServe(lines: readonly ServiceLine[]): CostToServe {
  const gathered = new Map<string, ServiceLine[]>();
  for (const line of lines) {
    const same = gathered.get(line.activity);
    if (same === undefined) gathered.set(line.activity, [line]);
    else same.push(line);
  }
  const activities = [...gathered].map(([activity, same]) => servedActivity(activity, same));
  return {
    cost: toNumber(sum(lines.map(costOf))),
    activities: activities.sort(
      (one, other) => other.cost - one.cost || naturalOrder(one.activity, other.activity),
    ),
  };
}

function servedActivity(activity: string, lines: readonly ServiceLine[]): ServedActivity {
  return {
    activity,
    rate: lines[0]?.rate ?? 0,
    volume: toNumber(sum(lines.map(({ volume }) => toDecimal(volume)))),
    cost: toNumber(sum(lines.map(costOf))),
  };
}

function costOf({ volume, rate }: ServiceLine): Decimal {
  return product(toDecimal(volume), toDecimal(rate));
}
