import { notAvailable } from "../errors";
import { requireFinite } from "./require-finite";

/** Revenue of one account in two periods that follow each other, 0 or more. */
export interface RevenuePair {
  readonly now: number;
  readonly before: number;
}

export interface NetRetention {
  /** Share of the accounts with revenue before that have revenue now. */
  readonly accountRetention: number;
  /** Share of the earlier revenue that was kept, growth left aside; 0 to 1. */
  readonly grossRetention: number;
  /** The same with the growth of accounts that stayed; may be above 1. */
  readonly netRetention: number;
  readonly retained: number;
  /** Added by accounts that had revenue before. */
  readonly expansion: number;
  /** Of accounts without revenue before. */
  readonly added: number;
  /** Less revenue of accounts that buy less, or nothing any more. */
  readonly lost: number;
}

/**
 * How much of last period's accounts and revenue was kept, apart from what is new (gross and net
 * revenue retention).
 *
 *     retained = sum of min(now, before);  expansion = sum of max(now - before, 0) where before > 0
 *     lost = sum of max(before - now, 0);  new = sum of now where before = 0
 *     gross = retained / revenue before;   net = (retained + expansion) / revenue before
 *
 * Retained and lost add up to the revenue before; retained, expansion and new to the revenue now.
 *
 * @param pairs - n >= 1 accounts with both revenues, each 0 or more, in one currency.
 * @returns Three rates as fractions, and four amounts.
 * @throws {KamError} `not-available` when there was no revenue before.
 * @example
 * netRetention([{ before: 100, now: 120 }, { before: 100, now: 60 }, { before: 0, now: 50 }]).netRetention; // 0.9
 * @see Common definitions of gross and net revenue retention, as seen in the glossaries of ChurnZero
 *   and LatentView.
 */
export function netRetention(pairs: readonly RevenuePair[]): NetRetention {
  let accounts = 0;
  let kept = 0;
  let before = 0;
  const sums = { retained: 0, expansion: 0, added: 0, lost: 0 };
  for (const pair of pairs) {
    if (pair.before === 0) {
      sums.added += pair.now;
      continue;
    }
    accounts += 1;
    if (pair.now > 0) kept += 1;
    before += pair.before;
    sums.retained += Math.min(pair.now, pair.before);
    sums.expansion += Math.max(pair.now - pair.before, 0);
    sums.lost += Math.max(pair.before - pair.now, 0);
  }
  if (accounts === 0) throw notAvailable("no account had revenue before, so none could stay");
  return {
    accountRetention: kept / accounts,
    grossRetention: sums.retained / requireFinite(before),
    netRetention: (sums.retained + sums.expansion) / before,
    ...sums,
  };
}
