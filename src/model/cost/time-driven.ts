import { notAvailable, type Place } from "../errors";
import { aligned, product, ratio, sum, toDecimal, toNumber, total, type Decimal } from "./decimal";
import { largestRemainder } from "./largest-remainder";
import { CENT_DECIMALS, fromUnits } from "./money";

/** What a department costs in a period, and the minutes that its people can really work in it. */
export interface Department {
  readonly name: string;
  readonly cents: bigint;
  readonly practicalMinutes: number;
  /** Where the minutes stand, for the message. */
  readonly minutesPlace?: Place;
}

/** Work that an account caused in a department. */
export interface TimedWork {
  readonly account: string;
  readonly department: string;
  readonly unitMinutes: number;
  readonly volume: number;
}

export interface AccountTime {
  readonly account: string;
  readonly cost: number;
  readonly minutes: number;
  /** One a department, in their order; they add up to `cost`. */
  readonly byDepartment: readonly number[];
}

export interface DepartmentUse {
  readonly name: string;
  /** Cost of a minute. */
  readonly rate: number;
  /** Used over practical minutes; above 1 the department is overloaded. */
  readonly utilisation: number;
  /** Negative when overloaded: the accounts took more than was supplied. */
  readonly unusedMinutes: number;
  readonly unusedCost: number;
}

export interface TimeDrivenCost {
  readonly accounts: readonly AccountTime[];
  readonly departments: readonly DepartmentUse[];
}

/**
 * What accounts cost by the time they take, with unused capacity apart (time-driven activity-based
 * costing).
 *
 *     rate = cost of capacity supplied / practical minutes
 *     cost of an account = sum of unit minutes * volume * rate over its work
 *     unused = (practical minutes - used minutes) * rate
 *
 * Accounts and unused add up to the cost supplied, to the cent by largest remainder. An overloaded
 * department keeps its rate: the accounts are charged more than was supplied, and unused is negative.
 *
 * @param work - n lines with minutes and volumes of 0 or more, each of a department that is given.
 * @param departments - m departments of different names, practical minutes of 0 or more.
 * @returns One an account in the order in which they first stand, and the use of each department.
 * @throws {KamError} `not-available` when a department has no practical minutes.
 * @example
 * timeDrivenCost([{ account: "A", department: "Desk", unitMinutes: 8, volume: 50 }], [{ name: "Desk", cents: 56000n, practicalMinutes: 700 }]).departments[0].unusedCost; // 240
 * @see Kaplan & Anderson (2004), Time-driven activity-based costing, Harvard Business Review 82(11),
 *   131-138: opening seen, the rest cited from memory; rounding and overload are ours.
 */
export function timeDrivenCost(
  work: readonly TimedWork[],
  departments: readonly Department[],
): TimeDrivenCost {
  const byAccount = byAccountOf(work);
  const used = departments.map((department) => useDepartment(department, byAccount));
  return {
    accounts: [...byAccount].map(([account, lines], place) => {
      const cents = used.map(({ charged }) => charged[place] ?? 0n);
      return {
        account,
        cost: fromUnits(total(cents), CENT_DECIMALS),
        minutes: toNumber(sum(lines.map(minutesOf))),
        byDepartment: cents.map((part) => fromUnits(part, CENT_DECIMALS)),
      };
    }),
    departments: used.map(({ use }) => use),
  };
}

interface Used {
  readonly use: DepartmentUse;
  /** Cents of each account. */
  readonly charged: readonly bigint[];
}

function useDepartment(
  { name, cents, practicalMinutes, minutesPlace }: Department,
  byAccount: ReadonlyMap<string, readonly TimedWork[]>,
): Used {
  if (practicalMinutes === 0) {
    throw notAvailable(`${name} has 0 minutes, so a minute has no cost`, minutesPlace);
  }
  const practical = toDecimal(practicalMinutes);
  const minutes = [...byAccount.values()].map((lines) =>
    sum(lines.filter(({ department }) => department === name).map(minutesOf)),
  );
  const [supplied = 1n, ...keys] = aligned([practical, ...minutes]);
  const taken = total(keys);
  const claims = [...byAccount.keys()].map((id, place) => ({ id, key: keys[place] ?? 0n }));
  const charged =
    taken > supplied
      ? largestRemainder(halfUp(cents * taken, supplied), claims)
      : largestRemainder(cents, [...claims, { id: undefined, key: supplied - taken }]);
  const unused = cents - total(charged.slice(0, claims.length));
  return {
    charged,
    use: {
      name,
      rate: toNumber({ digits: cents, power: -CENT_DECIMALS }) / practicalMinutes,
      utilisation: ratio(taken, supplied),
      unusedMinutes: toNumber(sum([practical, ...minutes.map(negated)])),
      unusedCost: fromUnits(unused, CENT_DECIMALS),
    },
  };
}

function byAccountOf(work: readonly TimedWork[]): ReadonlyMap<string, readonly TimedWork[]> {
  const groups = new Map<string, TimedWork[]>();
  for (const line of work) {
    const group = groups.get(line.account);
    if (group === undefined) groups.set(line.account, [line]);
    else group.push(line);
  }
  return groups;
}

function negated({ digits, power }: Decimal): Decimal {
  return { digits: -digits, power };
}

function minutesOf({ unitMinutes, volume }: TimedWork): Decimal {
  return product(toDecimal(unitMinutes), toDecimal(volume));
}

function halfUp(numerator: bigint, denominator: bigint): bigint {
  return (2n * numerator + denominator) / (2n * denominator);
}
