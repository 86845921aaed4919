import { ROUNDING } from "../statistics/reaches";
import { fault } from "../errors";
import { exactSum } from "../statistics/exact-sum";
import { endlessMultiple, endlessStream, streamGap, type StreamTerms } from "./endless-stream";
import { geometricSum } from "./geometric-sum";
import { requireFinite } from "./require-finite";

/**
 * When money comes in and goes out:
 * - `end`: the first contribution comes after one period, if the account is still there.
 * - `start`: the first comes now and is certain; costs fall due with the contributions.
 * - `middle`: the first comes now; costs of keeping the account fall due half-way to the next.
 */
export type LifetimeTiming = "end" | "start" | "middle";

export interface LifetimeTerms {
  /** Contribution of one period, money, any sign. */
  readonly contribution: number;
  /** Probability that the account stays one more period, 0 to 1. */
  readonly retention: number;
  /** Per period, a fraction above -1. */
  readonly discountRate: number;
  /** Growth of the contribution per period, a fraction above -1. */
  readonly growth: number;
  /** How many periods count; 0 for ever. */
  readonly periods: number;
  /** Cost of keeping the account one period, money, not in the contribution; it does not grow. */
  readonly periodCost: number;
  /** Paid once and now. */
  readonly acquisitionCost: number;
  readonly timing: LifetimeTiming;
  /** When the costs of keeping it fall due; as `timing` says if left out. */
  readonly costTiming?: LifetimeTiming | undefined;
}

export interface LifetimeValue {
  readonly value: number;
  /** What one unit of today's contribution is worth, before all cost. */
  readonly multiple: number;
  /** Present value of the contributions. */
  readonly contributions: number;
  /** Present value of the costs of keeping it. */
  readonly costs: number;
  /** Periods an account stays on average; `undefined` when it never leaves. */
  readonly expectedPeriods: number | undefined;
  /** After how many contributions nine tenths of their present value are in. */
  readonly periodsToNineTenths: number;
}

/**
 * What an account is worth over its lifetime (customer lifetime value).
 *
 *     end:     V = sum_{i=1..n} (m (1+g)^(i-1) - c) r^i / (1+d)^i - A;  for ever m r / (1+d - r(1+g))
 *     start:   V = sum_{i=0..n-1} (m (1+g)^i - c) r^i / (1+d)^i - A
 *     middle:  V = sum_{i=0..n} m (1+g)^i r^i / (1+d)^i - c sum_{i=1..n} r^(i-1) / (1+d)^(i-.5) - A
 *
 * Costs may keep a time of their own, whatever that of the contributions:
 *
 *     end: c sum_{i=1..n} r^i / (1+d)^i;  start: c sum_{i=1..n} r^(i-1) / (1+d)^(i-1);  middle: as above
 *
 * with m contribution, r retention, d discount rate, g growth, n periods, c cost of keeping the
 * account one period, A acquisition cost. Retention and rates are taken as constant.
 *
 * @param terms - Money of any sign, retention 0 to 1, rates as fractions per period above -1, whole
 *   periods of 0 (for ever) or more.
 * @returns Value in money with its parts, the multiple, and how soon it comes in.
 * @throws {KamError} `invalid-input` for rates of -1 or less; `not-available` when a stream without
 *   end has no sum, because growth and retention outweigh the discount rate.
 * @example
 * lifetimeValue({ contribution: 100, retention: 0.8, discountRate: 0.12, growth: 0, periods: 0, periodCost: 0, acquisitionCost: 0, timing: "end" }).value; // 250
 * @see Gupta, S. & Lehmann, D. R. (2003). Customers as assets. Journal of Interactive Marketing 17(1);
 *   abstract seen, formula as seen on public pages.
 * @see Berger, P. D. & Nasr, N. I. (1998). Customer lifetime value. Journal of Interactive Marketing
 *   12(1), case 1 (timing `middle`), cited from memory.
 */
export function lifetimeValue(terms: LifetimeTerms): LifetimeValue {
  const { contribution, retention, discountRate, growth, periodCost, acquisitionCost } = terms;
  requireRate("discount_rate", discountRate);
  requireRate("growth", growth);
  const periods = terms.periods === 0 ? Infinity : terms.periods;
  if (periods === Infinity) requireSum(terms);
  const multiple = requireFinite(contributionFactor(terms, periods));
  const contributions = requireFinite(contribution * multiple);
  const costs = periodCost === 0 ? 0 : requireFinite(periodCost * costFactor(terms, periods));
  return {
    value: requireFinite(lessCosts(contributions, costs, acquisitionCost)),
    multiple,
    contributions,
    costs,
    expectedPeriods:
      retention === 1 ? undefined : 1 / streamGap({ retention, growth: 0, discountRate: 0 }),
    periodsToNineTenths: periodsToNineTenths(
      changeOf(terms),
      terms.timing === "middle" ? periods + 1 : periods,
    ),
  };
}

function lessCosts(contributions: number, costs: number, acquisitionCost: number): number {
  if (costs === 0 && acquisitionCost === 0) return contributions;
  return exactSum([contributions, -costs, -acquisitionCost]);
}

// By what part the present value of a period is larger than that of the one before.
function changeOf(terms: StreamTerms): number {
  return -streamGap(terms) / (1 + terms.discountRate);
}

function contributionFactor(terms: LifetimeTerms, periods: number): number {
  const { timing, retention, discountRate } = terms;
  if (timing === "end") {
    if (periods === Infinity) return endlessMultiple(terms);
    return (retention / (1 + discountRate)) * geometricSum(changeOf(terms), periods);
  }
  return geometricSum(changeOf(terms), timing === "start" ? periods : periods + 1);
}

// Costs do not grow.
function costFactor(terms: LifetimeTerms, periods: number): number {
  const { timing, costTiming = timing, retention, discountRate } = terms;
  const sum = geometricSum(changeOf({ ...terms, growth: 0 }), periods);
  if (costTiming === "end") return (retention / (1 + discountRate)) * sum;
  return costTiming === "start" ? sum : sum / Math.sqrt(1 + discountRate);
}

function requireRate(column: string, rate: number): void {
  if (rate > -1) return;
  throw fault("not-above", { bound: -1, found: rate }, { column });
}

// Costs do not grow; each stream must have a sum of its own.
function requireSum(terms: LifetimeTerms): void {
  const endless =
    endlessStream(terms) ??
    (terms.periodCost === 0 ? undefined : endlessStream({ ...terms, growth: 0 }));
  if (endless !== undefined) throw fault("endless-lifetime", endless);
}

// Solves 1 - q^k = 0.9 (1 - q^n) for k, rounded up, with ln q = ln(1 + change).
function periodsToNineTenths(change: number, periods: number): number {
  if (change === -1) return 1;
  if (change === 0) return Math.ceil(0.9 * periods);
  const rate = Math.log1p(change);
  // q^n - 1; near 0 where hardly anything changes.
  const grown = Math.expm1(periods * rate);
  const exact = grown === Infinity ? periods : Math.log1p(0.9 * grown) / rate;
  // A count that is whole but for rounding is not rounded up by it.
  return Math.max(1, Math.ceil(exact - ROUNDING));
}
