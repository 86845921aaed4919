import { exceeds, reaches } from "../statistics/reaches";
import { fault } from "../errors";
import type { Standing } from "../classification/score";

/** What the health of a relationship is made of, each from 0 to 100. */
export const HEALTH_PARTS = [
  "activity",
  "revenue trend",
  "wallet trend",
  "quality",
  "service",
  "conflict",
  "payment",
] as const;
export type HealthPart = (typeof HEALTH_PARTS)[number];
export type HealthParts = Readonly<Record<HealthPart, number | undefined>>;
export type HealthWeights = Readonly<Record<HealthPart, number>>;

export interface Health {
  /** Weighted mean of the parts that are known, 0 to 100. */
  readonly health: number;
  /** Share of the weights whose parts are known, 0 to 1. */
  readonly completeness: number;
  /** The health if every unknown part were 0. */
  readonly low: number;
  /** The health if every unknown part were 100. */
  readonly high: number;
}

const FULL = 100;

/**
 * How well a relationship does, and how much of that is known.
 *
 *     health = sum of w_i v_i over known / sum of w_i over known
 *     completeness = sum of w_i over known / sum of all w_i
 *     low, high = the same sum over all w_i, with 0 or 100 for what is unknown
 *
 * Nothing is imputed: an unknown part leaves the mean, widens low to high, and shows in completeness.
 *
 * @param parts - Seven parts from 0 to 100; `undefined` is unknown. Of conflict, 100 is none.
 * @param weights - Seven weights of 0 or more.
 * @returns Health, low and high from 0 to 100; completeness from 0 to 1.
 * @throws {KamError} `not-available` when no part with a weight is known.
 * @example
 * health({ activity: 90, service: 60 }, { activity: 25, "revenue trend": 0, "wallet trend": 0, quality: 0, service: 15, conflict: 0, payment: 10 }).health; // 78.75
 * @see Our operationalisation.
 */
export function health(parts: HealthParts, weights: HealthWeights): Health {
  let total = 0;
  let known = 0;
  let sum = 0;
  for (const part of HEALTH_PARTS) {
    const value = parts[part];
    total += weights[part];
    if (value === undefined) continue;
    known += weights[part];
    sum += weights[part] * value;
  }
  if (known === 0) throw fault("no-known-part-of-health", {});
  // Weights such as 0.7 and 0.1 make a hair more than 100 of parts of 100.
  const high = Math.min((sum + FULL * (total - known)) / total, FULL);
  return {
    health: Math.min(sum / known, high),
    completeness: known / total,
    low: Math.min(sum / total, high),
    high,
  };
}

export interface HealthRule {
  /** Health from which a relationship is healthy. */
  readonly healthy: number;
  /** Health below which it is at risk. */
  readonly atRisk: number;
  /** Completeness below which there is no band. */
  readonly leastCompleteness: number;
}

export const HEALTH_BANDS = ["healthy", "watch", "at risk", "insufficient data"] as const;
export type HealthBand = (typeof HEALTH_BANDS)[number];

/**
 * Puts a health into a band, and says whether what is unknown could move it to another.
 *
 * @param result - Health with its interval and completeness.
 * @param rule - Cuts from 0 to 100, and the least completeness.
 * @returns Band, and standing: `provisional` when low and high lie in different bands.
 * @example
 * healthBand({ health: 75, completeness: 0.8, low: 60, high: 80 }, { healthy: 70, atRisk: 50, leastCompleteness: 0.6 }).standing; // "provisional"
 * @see Our operationalisation.
 */
export function healthBand(
  result: Health,
  rule: HealthRule,
): { readonly band: HealthBand; readonly standing: Standing } {
  if (!reaches(result.completeness, rule.leastCompleteness)) {
    return { band: "insufficient data", standing: "insufficient data" };
  }
  const isFirm = bandOf(result.low, rule) === bandOf(result.high, rule);
  return { band: bandOf(result.health, rule), standing: isFirm ? "firm" : "provisional" };
}

function bandOf(value: number, { healthy, atRisk }: HealthRule): HealthBand {
  if (reaches(value, healthy)) return "healthy";
  return reaches(value, atRisk) ? "watch" : "at risk";
}

export const HEALTH_TRENDS = ["rising", "steady", "falling"] as const;
export type HealthTrend = (typeof HEALTH_TRENDS)[number];

/**
 * Which way a health went since the last closed period.
 *
 * @param change - Points gained since then; below 0 when it lost.
 * @param steadyWithin - Points up to which a change is noise, 0 or more.
 * @returns `rising`, `steady` or `falling`.
 * @example
 * healthTrend(-4, 3); // "falling"
 * @see Our operationalisation.
 */
export function healthTrend(change: number, steadyWithin: number): HealthTrend {
  if (!exceeds(Math.abs(change), steadyWithin)) return "steady";
  return change > 0 ? "rising" : "falling";
}
