import { ROUNDING } from "../statistics/reaches";
import { fault } from "../errors";

export interface FreshnessRule {
  /** Days in which a fact loses half of its worth, above 0. */
  readonly halfLifeDays: number;
  /** Freshness below which a fact counts as missing, above 0 and below 1. */
  readonly least: number;
}

/** What a fact of some age is taken for. */
export const COUNTS_AS = ["known", "missing"] as const;

export interface Freshness {
  /** 1 on the day itself, one half after the half-life, towards 0. */
  readonly freshness: number;
  /** Whole days since the fact was true. */
  readonly ageDays: number;
  readonly countsAs: (typeof COUNTS_AS)[number];
  /** The last day on which it counts as known. */
  readonly refreshBy: number;
}

/**
 * How fresh a fact is, and until when it counts.
 *
 *     f = 0.5^(age / half-life),  missing when f < least
 *     last day = as of + half-life log2(1 / least)
 *
 * @param asOf - Day on which the fact was true, counted as a spreadsheet counts days.
 * @param today - Day from which it is looked at, not before `asOf`; a time of day is left out.
 * @param rule - Half-life in days, and the least freshness.
 * @returns Freshness above 0 up to 1, age, what it counts as, and the day to refresh it by.
 * @throws {KamError} `invalid-input` when the fact is of a day to come.
 * @example
 * freshness(1000, 1180, { halfLifeDays: 180, least: 0.25 }).freshness; // 0.5
 * @see Our operationalisation: exponential decay; half-life and cut are judgement.
 */
export function freshness(asOf: number, today: number, rule: FreshnessRule): Freshness {
  const day = Math.floor(asOf);
  const ageDays = Math.floor(today) - day;
  if (ageDays < 0) {
    throw fault("day-to-come", { asOf, today });
  }
  // 312 days less a hair are 312 days.
  const lasting = Math.floor(rule.halfLifeDays * Math.log2(1 / rule.least) + ROUNDING);
  return {
    freshness: 0.5 ** (ageDays / rule.halfLifeDays),
    ageDays,
    countsAs: ageDays <= lasting ? "known" : "missing",
    refreshBy: day + lasting,
  };
}
