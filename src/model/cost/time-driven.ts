import { fault, type Place } from "../errors";
import {
  aligned,
  product,
  ratio,
  sum,
  toDecimal,
  toNumber,
  total,
  type Decimal,
} from "../money/decimal";
import { chargeMinutes } from "./charge-minutes";
import { fromUnits } from "../money/money";
import { isSameTotal } from "../money/sum-noise";

/** What a department costs in a period, and the minutes that its people can really work in it. */
export interface Department {
  readonly name: string;
  /** Its cost in the smallest units of money that are booked. */
  readonly units: bigint;
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
  /** One per department, in their order; they add up to `cost`. */
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
 * Accounts and unused add up to the cost supplied, to the smallest unit of money by largest
 * remainder. An overloaded department keeps its rate: the accounts are charged more than was supplied,
 * and unused is negative. Used minutes that differ from the practical ones by the noise of a sum alone
 * are all of them (`isSameTotal`).
 *
 * @param work - n lines with minutes and volumes of 0 or more, each of a department that is given.
 * @param departments - m departments of different names, practical minutes of 0 or more.
 * @param decimals - Decimals of the units, 0 to 4; 2 for cents.
 * @returns One per account in the order in which they first stand, and the use of each department.
 * @throws {KamError} `not-available` when a department has no practical minutes.
 * @example
 * timeDrivenCost([{ account: "A", department: "Desk", unitMinutes: 8, volume: 50 }], [{ name: "Desk", units: 56000n, practicalMinutes: 700 }], 2).departments[0].unusedCost; // 240
 * @see Kaplan & Anderson (2004), Time-driven activity-based costing, Harvard Business Review 82(11),
 *   131-138: opening seen, the rest cited from memory; rounding and overload are ours.
 */
export function timeDrivenCost(
  work: readonly TimedWork[],
  departments: readonly Department[],
  decimals: number,
): TimeDrivenCost {
  const byAccount = byAccountOf(work);
  const used = departments.map((department) => useDepartment(department, byAccount, decimals));
  return {
    accounts: [...byAccount].map(([account, lines], place) => {
      const units = used.map(({ charged }) => charged[place] ?? 0n);
      return {
        account,
        cost: fromUnits(total(units), decimals),
        minutes: toNumber(sum(lines.map(minutesOf))),
        byDepartment: units.map((part) => fromUnits(part, decimals)),
      };
    }),
    departments: used.map(({ use }) => use),
  };
}

interface Used {
  readonly use: DepartmentUse;
  /** Units of each account. */
  readonly charged: readonly bigint[];
}

function useDepartment(
  { name, units, practicalMinutes, minutesPlace }: Department,
  byAccount: ReadonlyMap<string, readonly TimedWork[]>,
  decimals: number,
): Used {
  if (practicalMinutes === 0) {
    throw fault("no-minutes", { department: name }, minutesPlace);
  }
  const practical = toDecimal(practicalMinutes);
  const minutes = [...byAccount.values()].map((lines) =>
    sum(lines.filter(({ department }) => department === name).map(minutesOf)),
  );
  const [stated = 1n, ...keys] = aligned([practical, ...minutes]);
  const taken = total(keys);
  const isFull = isSameTotal(taken, stated);
  const supplied = isFull ? taken : stated;
  const charged = chargeMinutes(units, { supplied, taken, keys, ids: [...byAccount.keys()] });
  return {
    charged,
    use: {
      name,
      rate: toNumber({ digits: units, power: -decimals }) / practicalMinutes,
      utilisation: ratio(taken, supplied),
      unusedMinutes: isFull ? 0 : toNumber(sum([practical, ...minutes.map(negated)])),
      unusedCost: fromUnits(units - total(charged), decimals),
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
