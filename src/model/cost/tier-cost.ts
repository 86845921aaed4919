import { fault, type KamError, type Place } from "../errors";
import { product, sum, toDecimal, toNumber, type Decimal } from "../money/decimal";
import { isTotalAbove, toAmount } from "../money/sum-noise";

/** What an account brought and cost in a period; `undefined` is unknown. */
export interface ServedAccount {
  readonly contribution: number | undefined;
  readonly costToServe: number | undefined;
  readonly revenue: number | undefined;
  /** Where the revenue stands, for the message where it is unknown. */
  readonly place?: Place;
}

/** Whether serving a group of accounts pays, by the accounts of which money is known. */
export interface GroupCost {
  readonly accounts: number;
  /** Accounts of which contribution or cost to serve is unknown: they are in no sum. */
  readonly unknown: number;
  /** Contribution before cost to serve. */
  readonly beforeService: number;
  readonly costToServe: number;
  /** Cost to serve of the accounts that are in no sum; with `costToServe` it is all that is known. */
  readonly costLeftOut: number;
  /** Contribution after cost to serve. */
  readonly contribution: number;
  /** Contribution over revenue. */
  readonly contributionOfRevenue: number | KamError;
  /** Cost to serve over contribution before it. */
  readonly serviceShare: number | KamError;
  readonly verdict: "pays" | "service above its limit" | "does not pay" | "not served" | "unknown";
}

/**
 * Whether what a group of accounts is served with is worth it.
 *
 *     before service = contribution + cost to serve
 *     service share = cost to serve / before service; serving pays while it is at most the cut
 *
 * An account of which contribution or cost to serve is unknown is counted and left out of every sum;
 * its cost to serve, where that is known, stands apart. Sums and the cut are exact, the noise of sums
 * handed over apart (`toAmount`, `isTotalAbove`).
 *
 * @param accounts - n accounts, contribution after cost to serve and revenue of any sign, cost of 0
 *   or more.
 * @param cut - Largest service share that pays, 0 or more.
 * @returns Sums over the known accounts, shares and the verdict.
 * @throws {KamError} `not-available` when the amounts are too large for a number.
 * @example
 * groupCost([{ contribution: 60, costToServe: 40, revenue: 400 }], 0.5).serviceShare; // 0.4
 * @see Our operationalisation; it is an association and no proof of what the service caused.
 */
export function groupCost(accounts: readonly ServedAccount[], cut: number): GroupCost {
  const known = accounts.filter((account) => !isLeftOut(account));
  const contribution = added(known.map((each) => each.contribution));
  const costToServe = added(known.map((each) => each.costToServe));
  const beforeService = sum([contribution, costToServe]);
  const service = { part: costToServe, whole: beforeService };
  return {
    accounts: accounts.length,
    unknown: accounts.length - known.length,
    beforeService: toNumber(beforeService),
    costToServe: toNumber(costToServe),
    costLeftOut: toNumber(added(accounts.filter(isLeftOut).map((each) => each.costToServe))),
    contribution: toNumber(contribution),
    contributionOfRevenue: shareOfRevenue(toNumber(contribution), known),
    serviceShare: shareOf(service),
    verdict: known.length === 0 ? "unknown" : verdictOf(service, cut),
  };
}

/**
 * Whether an account is in no sum of its group.
 *
 * @param account - An account.
 * @returns Whether its contribution or its cost to serve is unknown.
 * @example
 * isLeftOut({ contribution: undefined, costToServe: 40, revenue: 300 }); // true
 */
export function isLeftOut(account: ServedAccount): boolean {
  return account.contribution === undefined || account.costToServe === undefined;
}

/** Cost to serve, and contribution before it. */
interface Service {
  readonly part: Decimal;
  readonly whole: Decimal;
}

function shareOf({ part, whole }: Service): number | KamError {
  if (whole.digits > 0n) return quotient(toNumber(part), toNumber(whole));
  return fault("no-contribution-to-serve-from", {});
}

function verdictOf({ part, whole }: Service, cut: number): GroupCost["verdict"] {
  if (part.digits === 0n && whole.digits === 0n) return "not served";
  if (isTotalAbove(part, whole)) return "does not pay";
  return isTotalAbove(part, product(toDecimal(cut), whole)) ? "service above its limit" : "pays";
}

function shareOfRevenue(contribution: number, known: readonly ServedAccount[]): number | KamError {
  const gap = known.find(({ revenue }) => revenue === undefined);
  if (gap !== undefined) {
    return fault("unknown-revenue-of-tier", {}, gap.place);
  }
  const revenue = toNumber(added(known.map((each) => each.revenue)));
  return revenue > 0 ? quotient(contribution, revenue) : fault("no-revenue", {});
}

function quotient(part: number, whole: number): number | KamError {
  const share = part / whole;
  return Number.isFinite(share) ? share : fault("share-too-large", {});
}

function added(amounts: readonly (number | undefined)[]): Decimal {
  return sum(amounts.map((amount) => toAmount(amount ?? 0)));
}
