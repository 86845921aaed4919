import { fault } from "../errors";
import { exactSum } from "../statistics/exact-sum";
import { addAmount, noAmount, totalOf } from "../statistics/running-total";
import { requireFinite } from "./require-finite";

/** Net revenue of one account in two periods that follow each other; below 0 where credits exceed. */
export interface RevenuePair {
  readonly now: number;
  readonly before: number;
}

export interface NetRetention {
  /** Share of the accounts with revenue before that have revenue now. */
  readonly accountRetention: number;
  /** Share of the earlier revenue that was kept, growth left aside; 0 to 1. */
  readonly grossRetention: number;
  /** The same with the growth of accounts that stayed, and what is below 0; may be above 1. */
  readonly netRetention: number;
  readonly retained: number;
  /** Added by accounts that had revenue before. */
  readonly expansion: number;
  /** Of accounts without revenue above 0 before; what is below 0 keeps its minus. */
  readonly added: number;
  /** Less revenue of accounts that buy less, nothing any more, or are below 0. */
  readonly lost: number;
}

/** What retention is measured by: the accounts that had revenue above 0 before. */
export interface RetentionBase {
  readonly accounts: number;
  /** Their revenue then. */
  readonly before: number;
  /** What lies below 0 of them now, as an amount above 0. */
  readonly credited: number;
}

/**
 * The accounts that could stay, their revenue before, and by how much credits exceed invoices now.
 *
 * @param pairs - n accounts with both net revenues of any sign, in one currency.
 * @returns A count and two amounts of 0 or more.
 * @example
 * retentionBase([{ before: 100, now: -5 }, { before: -20, now: 50 }]); // { accounts: 1, before: 100, credited: 5 }
 */
export function retentionBase(pairs: readonly RevenuePair[]): RetentionBase {
  const stayable = pairs.filter(({ before }) => before > 0);
  return {
    accounts: stayable.length,
    before: exactSum(stayable.map(({ before }) => before)),
    credited: exactSum(stayable.map(({ now }) => Math.max(-now, 0))),
  };
}

/**
 * How much of last period's accounts and revenue was kept, apart from what is new (gross and net
 * revenue retention).
 *
 * Of accounts with revenue before, that is above 0:
 *
 *     retained = sum of min(now, before), 0 where now is below 0
 *     expansion = sum of max(now - before, 0);   lost = sum of max(before - now, 0)
 *     gross = retained / revenue before;   net = (revenue before - lost + expansion) / revenue before
 *
 * and new = sum of now of the others. Revenue before less lost, plus expansion and new, is the revenue
 * now. An account whose credits exceed its invoices is lost: nothing of it is retained, and what lies
 * below 0 is lost too, beyond the revenue before. Without such, retained and lost add up to it, and
 * net is (retained + expansion) / revenue before.
 *
 * @param pairs - n >= 1 accounts with both net revenues of any sign, in one currency.
 * @returns Three rates as fractions, and four amounts.
 * @throws {KamError} `not-available` when no account had revenue above 0 before.
 * @example
 * netRetention([{ before: 100, now: 120 }, { before: 100, now: 60 }, { before: 0, now: 50 }]).netRetention; // 0.9
 * @see Common definitions of gross and net revenue retention, as seen in the glossaries of ChurnZero
 *   and LatentView.
 */
export function netRetention(pairs: readonly RevenuePair[]): NetRetention {
  const { accounts, before, credited } = retentionBase(pairs);
  if (accounts === 0) throw fault("no-revenue-before", {});
  const { kept, ...sums } = retentionSums(pairs);
  return {
    accountRetention: kept / accounts,
    grossRetention: sums.retained / requireFinite(before),
    netRetention: exactSum([sums.retained, sums.expansion, -credited]) / before,
    ...sums,
  };
}

function retentionSums(
  pairs: readonly RevenuePair[],
): Pick<NetRetention, "retained" | "expansion" | "added" | "lost"> & { readonly kept: number } {
  let kept = 0;
  const [retained, expansion, added, lost] = [noAmount(), noAmount(), noAmount(), noAmount()];
  for (const { now, before } of pairs) {
    if (before <= 0) {
      addAmount(added, now);
      continue;
    }
    if (now > 0) kept += 1;
    addAmount(retained, Math.min(Math.max(now, 0), before));
    // Both amounts apart: their difference would be a binary one.
    const change = now > before ? expansion : lost;
    addAmount(change, Math.max(now, before));
    addAmount(change, -Math.min(now, before));
  }
  return {
    kept,
    retained: totalOf(retained),
    expansion: totalOf(expansion),
    added: totalOf(added),
    lost: totalOf(lost),
  };
}
