import { exceeds } from "../statistics/reaches";
import { fault } from "../errors";
import { exactSum } from "../statistics/exact-sum";

/** What joint work is judged by. */
export const RESULTS = [
  "revenue",
  "sales",
  "profit",
  "market_share",
  "market_growth",
  "competitive_power",
] as const;
export type Result = (typeof RESULTS)[number];

/** Rates of two firms have no sum: what both reach together is held against their mean. */
const HELD_AGAINST_MEAN: readonly Result[] = ["market_growth", "competitive_power"];

/** What joint work is held against. */
export const SYNERGY_BASES = ["sum of both baselines", "mean of both baselines"] as const;

export interface Synergy {
  /** Joint result less the base. */
  readonly synergy: number;
  readonly base: number;
  /** Synergy over the base; `undefined` when the base is not above 0. */
  readonly share: number | undefined;
  readonly basis: (typeof SYNERGY_BASES)[number];
}

/** One result of both sides: together, and what each would have reached alone. */
export interface JointResult {
  readonly joint: number;
  readonly ours: number;
  readonly theirs: number;
}

/**
 * What joint work brings beyond what both sides reach alone (synergy effect).
 *
 *     synergy = joint - (ours + theirs)        sales, revenue, profit, share of one market
 *     synergy = joint - (ours + theirs) / 2    growth and competitive power, which do not add up
 *
 * @param result - Which result it is.
 * @param amounts - Joint result and both baselines in one unit; market shares as fractions of one
 *   and the same market.
 * @returns Synergy in the unit of the result, its base, and its share of the base.
 * @throws {KamError} `invalid-input` for a market share outside 0 to 1; `not-available` when both
 *   baselines make more than a whole market, as they are then shares of two.
 * @example
 * synergy("revenue", { joint: 1200, ours: 500, theirs: 600 }).synergy; // 100
 * @see Our operationalisation.
 */
export function synergy(result: Result, amounts: JointResult): Synergy {
  const { joint, ours, theirs } = amounts;
  if (result === "market_share") requireOneMarket(amounts);
  const isMean = HELD_AGAINST_MEAN.includes(result);
  const part = isMean ? 0.5 : 1;
  const base = exactSum([part * ours, part * theirs]);
  const gain = exactSum([joint, -part * ours, -part * theirs]);
  return {
    synergy: gain,
    base,
    share: base > 0 ? gain / base : undefined,
    basis: isMean ? "mean of both baselines" : "sum of both baselines",
  };
}

function requireOneMarket({ joint, ours, theirs }: JointResult): void {
  for (const [column, share] of Object.entries({ joint, base_ours: ours, base_theirs: theirs })) {
    if (share >= 0 && share <= 1) continue;
    throw fault("not-a-market-share", { column, found: share });
  }
  if (exceeds(exactSum([ours, theirs]), 1)) {
    throw fault("more-than-one-market", {});
  }
}
