import { exceeds } from "../statistics/reaches";
import { fault } from "../errors";

export interface GrowthLimits {
  /** Yearly growth of the account's market, a fraction above -1. */
  readonly marketGrowth: number;
  /** Our share of its wallet today, 0 or more. */
  readonly share: number;
  /** The greatest share that it would give one supplier, above 0, up to 1. */
  readonly greatestShare: number;
  /** Years in which that share could be reached, above 0. */
  readonly years: number;
}

/**
 * The yearly growth that an account's market and its wallet allow.
 *
 *     g = (1 + g_market) (s_max / s)^(1 / H) - 1
 *
 * g_market: growth of the market, s: share of wallet, s_max: greatest share, H: years. Where the share
 * is above the greatest already, this is less than the market grows: the share has to fall.
 *
 * @param limits - Growth of the market, shares, and years.
 * @returns Yearly growth, a fraction above -1.
 * @throws {KamError} `not-available` when the share is 0 (nothing grows by a rate from there), or when
 *   it is so small that the growth is no number.
 * @example
 * feasibleGrowth({ marketGrowth: 0, share: 0.25, greatestShare: 0.5, years: 1 }); // 1
 * @see Our operationalisation: growth is bounded by the market and by what a customer gives one
 *   supplier.
 */
export function feasibleGrowth(limits: GrowthLimits): number {
  const { marketGrowth, share, greatestShare, years } = limits;
  if (share === 0) throw fault("no-share-to-grow-from", {});
  const growth = (1 + marketGrowth) * (greatestShare / share) ** (1 / years) - 1;
  if (!Number.isFinite(growth)) {
    throw fault("share-too-small", {});
  }
  return growth;
}

/** Whether a target can be reached in the account's market. */
export const TARGET_VERDICTS = ["feasible", "ignores_market_limits", "no target"] as const;
export type TargetVerdict = (typeof TARGET_VERDICTS)[number];

/**
 * Holds a growth target to the growth that is feasible.
 *
 * @param target - Yearly growth planned, a fraction; `undefined` when there is none.
 * @param feasible - Yearly growth that market and wallet allow, a fraction.
 * @returns `ignores_market_limits` for a target above it, the cause under which a conflict over it
 *   would be filed.
 * @example
 * targetVerdict(0.2, 0.1713); // "ignores_market_limits"
 * @see Our operationalisation.
 */
export function targetVerdict(target: number | undefined, feasible: number): TargetVerdict {
  if (target === undefined) return "no target";
  return exceeds(target, feasible) ? "ignores_market_limits" : "feasible";
}
