import { notAvailable, type KamError, type Place } from "../errors";
import { sum, toDecimal, toNumber } from "./decimal";

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
 * An account of which contribution or cost to serve is unknown is counted and left out of every sum.
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
  const known = accounts.filter(
    ({ contribution, costToServe }) => contribution !== undefined && costToServe !== undefined,
  );
  const contribution = exact(known.map((each) => each.contribution ?? 0));
  const costToServe = exact(known.map((each) => each.costToServe ?? 0));
  const beforeService = exact(
    known.flatMap((each) => [each.contribution ?? 0, each.costToServe ?? 0]),
  );
  return {
    accounts: accounts.length,
    unknown: accounts.length - known.length,
    beforeService,
    costToServe,
    contribution,
    contributionOfRevenue: shareOfRevenue(contribution, known),
    serviceShare:
      beforeService > 0
        ? quotient(costToServe, beforeService)
        : notAvailable("contribution before service is not above 0, so there is no share of it"),
    verdict: verdictOf({ known: known.length, costToServe, beforeService, cut }),
  };
}

function verdictOf(group: {
  readonly known: number;
  readonly costToServe: number;
  readonly beforeService: number;
  readonly cut: number;
}): GroupCost["verdict"] {
  if (group.known === 0) return "unknown";
  if (group.costToServe === 0 && group.beforeService === 0) return "not served";
  if (group.costToServe > group.beforeService) return "does not pay";
  return group.costToServe <= group.cut * group.beforeService ? "pays" : "service above its limit";
}

function shareOfRevenue(contribution: number, known: readonly ServedAccount[]): number | KamError {
  const gap = known.find(({ revenue }) => revenue === undefined);
  if (gap !== undefined) {
    return notAvailable("is unknown (the cell is blank), and its tier has no share", gap.place);
  }
  const revenue = exact(known.map((each) => each.revenue ?? 0));
  return revenue > 0
    ? quotient(contribution, revenue)
    : notAvailable("revenue is not above 0, so there is no share of it");
}

function quotient(part: number, whole: number): number | KamError {
  const share = part / whole;
  return Number.isFinite(share) ? share : notAvailable("the share is too large to give a number");
}

function exact(amounts: readonly number[]): number {
  return toNumber(sum(amounts.map(toDecimal)));
}
