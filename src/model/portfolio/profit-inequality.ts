import { notAvailable } from "../errors";
import { scaleOf } from "./share-in";
import { whaleCurve } from "./whale-curve";

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

/** Less total profit than this share of the peak is what rounding leaves over. */
const ROUNDING = 1e-12;

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
  const count = profits.length;
  const scale = scaleOf(profits);
  const { cumulative, total } = whaleCurve(profits.map((profit) => profit / scale));
  const peak = cumulative.reduce((most, reached) => Math.max(most, reached), 0);
  if (total <= ROUNDING * peak) {
    throw notAvailable("total profit is not above 0, so there is no share of it");
  }
  // Trapezia below the curve, whose last point is the total: each point but the last is a side of two.
  const below = (cumulative.reduce((sum, reached) => sum + reached, 0) - total / 2) / count;
  return {
    index: Math.max(below - total / 2, 0) / (peak - total / 2),
    shareProfitable: profits.filter((profit) => profit > 0).length / count,
    subsidy: (peak - total) / peak,
    peakShare: peak / total,
  };
}
