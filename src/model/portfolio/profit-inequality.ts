import { ratio, total as totalOf } from "../money/decimal";
import { fault } from "../errors";
import { wholes } from "../statistics/exact-sum";

/** How profit is spread over accounts. */
export interface ProfitInequality {
  /** 0 when all earn the same, towards 1 when one earns all. */
  readonly index: number;
  /** Accounts that earn a profit, as a share of all. */
  readonly shareProfitable: number;
  /** What the accounts with losses cost, as a share of what the others earn. */
  readonly subsidy: number;
  /** Peak of the whale curve over total profit; 1 without losses. */
  readonly peakShare: number;
}

/** Less total profit than the peak over this is what rounding in the cells leaves over. */
const ROUNDING = 10n ** 12n;

/**
 * How unequally accounts earn, where some lose money (Stobachoff index, our reading).
 *
 *     A = area between the whale curve (as shares of total, straight from account to account) and
 *         its diagonal
 *     H = peak / total,   S = A / (H - 1/2)
 *     subsidy = losses / peak,   losses = peak - total
 *
 * 0 when all earn the same. Without losses S is the Gini coefficient exactly; with losses it stays
 * below 1, where the Gini coefficient has no bound. Read it beside the share of accounts that are
 * profitable (few: the firm depends on them) and the subsidy (much: they pay for others).
 *
 * @param profits - Profit per account: n >= 1 amounts of any sign, one currency and period.
 * @returns The index, and three shares to read it by; no units.
 * @throws {KamError} `not-available` when total profit is not above 0: there is no share of it then.
 * @example
 * profitInequality([70, 50, -20]).index; // 0.4285714285714286
 * @see Our reading of the index named by Storbacka and by van Raaij (2003, 2005), whose formula was
 *   not seen.
 */
export function profitInequality(profits: readonly number[]): ProfitInequality {
  const falling = wholes(Float64Array.from(profits).sort().reverse());
  const count = BigInt(falling.length);
  const total = totalOf(falling);
  const peak = totalOf(falling.filter((profit) => profit > 0n));
  if (total * ROUNDING <= peak) {
    throw fault("no-profit-in-all", {});
  }
  // A profit at place k, from 0, is part of the n - k points of the curve from there on.
  const points = totalOf(falling.map((profit, place) => (count - BigInt(place)) * profit));
  // Trapezia below the curve, whose last point is the total: each point but the last is a side of two.
  const twiceArea = 2n * points - total - count * total;
  return {
    index: ratio(twiceArea, count * (2n * peak - total)),
    shareProfitable: profits.filter((profit) => profit > 0).length / profits.length,
    subsidy: ratio(peak - total, peak),
    peakShare: ratio(peak, total),
  };
}
