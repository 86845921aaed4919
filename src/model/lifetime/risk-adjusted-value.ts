import { exceeds, RESIDUE } from "../statistics/reaches";
import { fault, type Where } from "../errors";
import { steadySum } from "../portfolio/share-in";
import { exactSum } from "../statistics/exact-sum";
import { requireFinite } from "./require-finite";

/** What is expected of one year. */
export interface YearlyFlow {
  /** 1 is the year to come. */
  readonly year: number;
  readonly contribution: number;
  /** That the account is there in that year, seen from today; it is not multiplied up. */
  readonly probability: number;
  /** Row that a person finds the year in, where there is one. */
  readonly row?: number | undefined;
}

export interface RiskAdjustedValue {
  readonly lifetimeValue: number;
  /** The same if the account were certain to stay. */
  readonly withoutRisk: number;
  /** What of the value without risk the risk takes, a fraction; `undefined` when that is not above 0. */
  readonly riskShare: number | undefined;
  /** Present value of each year with its risk, in the order of the years. */
  readonly years: readonly number[];
}

/**
 * What planned contributions are worth, each weighed by the risk of losing the account (risk-adjusted
 * lifetime value, "economic value").
 *
 *     V = sum of p_t m_t / (1 + d)^t
 *
 * with p_t the probability that the account is there in year t, m_t its contribution, d the rate. An
 * account that is lost is not taken to come back, so that p_t cannot rise from a year to the next.
 *
 * @param flows - One for each year from 1 on, in any order, none left out; contributions in money of
 *   any sign, probabilities 0 to 1 that do not rise.
 * @param rate - Discount rate per year, a fraction above -1.
 * @returns Both values in money, the share of risk, and the present value of each year with its risk.
 * @throws {KamError} `invalid-input` when a year is missing or stands twice, a probability rises, or
 *   for a rate of -1 or less; `not-available` without a year.
 * @example
 * riskAdjustedValue([{ year: 1, contribution: 110, probability: 0.5 }], 0.1).lifetimeValue; // 50
 * @see Ryals, L. J. & Knox, S. (2005, 2007), who print no table of numbers; abstracts seen. That
 *   probabilities may not rise is ours.
 */
export function riskAdjustedValue(flows: readonly YearlyFlow[], rate: number): RiskAdjustedValue {
  if (flows.length === 0) throw fault("no-year", {});
  if (!(rate > -1)) {
    throw fault("not-above", { bound: -1, found: rate }, { argument: "rate" });
  }
  const inOrder = [...flows].sort((one, other) => one.year - other.year);
  requireYears(inOrder);
  requireSurvival(inOrder);
  const present = inOrder.map(({ year, contribution }) => contribution / (1 + rate) ** year);
  const years = inOrder.map(({ probability }, index) => probability * (present[index] ?? 0));
  const lost = inOrder.map(
    ({ probability }, index) => exactSum([1, -probability]) * (present[index] ?? 0),
  );
  const lifetimeValue = requireFinite(steadySum(years));
  const withoutRisk = requireFinite(steadySum(present));
  const isAboveZero = withoutRisk > RESIDUE * steadySum(present.map(Math.abs));
  // What is lost is added up for itself: as a difference of both values it would lose its digits.
  const riskShare = isAboveZero ? steadySum(lost) / withoutRisk : undefined;
  return { lifetimeValue, withoutRisk, riskShare, years };
}

function requireYears(inOrder: readonly YearlyFlow[]): void {
  inOrder.forEach(({ year, row }, index) => {
    if (year === index + 1) return;
    const years = { years: inOrder.length, found: year };
    throw fault("years-not-in-order", years, whereOf("year", row));
  });
}

// The probability of a year is that of still being there.
function requireSurvival(inOrder: readonly YearlyFlow[]): void {
  let most = 1;
  for (const { year, probability, row } of inOrder) {
    if (exceeds(probability, most, RESIDUE)) {
      const rise = { most, year, found: probability };
      throw fault("probability-rises", rise, whereOf("probability", row));
    }
    most = probability;
  }
}

function whereOf(column: string, row: number | undefined): Where {
  return { column, ...(row === undefined ? {} : { row }) };
}
