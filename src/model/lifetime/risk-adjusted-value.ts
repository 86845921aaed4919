import { invalidInput, notAvailable } from "../errors";
import { requireFinite } from "./require-finite";

/** What is expected of one year. */
export interface YearlyFlow {
  /** 1 is the year to come. */
  readonly year: number;
  readonly contribution: number;
  /** That the account is there in that year, seen from today; it is not multiplied up. */
  readonly probability: number;
}

export interface RiskAdjustedValue {
  readonly riskAdjusted: number;
  readonly unadjusted: number;
  /** Present value of each year with its risk, in the order of the years. */
  readonly years: readonly number[];
}

/**
 * What planned contributions are worth, each weighed by the risk of losing the account (risk-adjusted
 * lifetime value, "economic value").
 *
 *     V = sum of p_t m_t / (1 + d)^t
 *
 * with p_t the probability that the account is there in year t, m_t its contribution, d the rate.
 *
 * @param flows - One for each year from 1 on, in any order, none left out; contributions in money of
 *   any sign, probabilities 0 to 1.
 * @param rate - Discount rate per year, a fraction above -1.
 * @returns Both values in money, and the present value of each year with its risk.
 * @throws {KamError} `invalid-input` when a year is missing or stands twice, or for a rate of -1 or
 *   less; `not-available` without a year.
 * @example
 * riskAdjustedValue([{ year: 1, contribution: 110, probability: 0.5 }], 0.1).riskAdjusted; // 50
 * @see Ryals, L. J. & Knox, S. (2005, 2007), who print no table of numbers; abstracts seen.
 */
export function riskAdjustedValue(flows: readonly YearlyFlow[], rate: number): RiskAdjustedValue {
  if (flows.length === 0) throw notAvailable("there is no year to value");
  if (!(rate > -1)) throw invalidInput({ argument: "rate" }, "a number above -1", rate);
  const inOrder = [...flows].sort((one, other) => one.year - other.year);
  inOrder.forEach(({ year }, index) => {
    if (year === index + 1) return;
    const expected = `each year once, from 1 to ${flows.length}`;
    throw invalidInput({ argument: "flows", column: "year" }, expected, year);
  });
  let riskAdjusted = 0;
  let unadjusted = 0;
  const years = inOrder.map(({ year, contribution, probability }) => {
    const present = contribution / (1 + rate) ** year;
    riskAdjusted += probability * present;
    unadjusted += present;
    return probability * present;
  });
  requireFinite(riskAdjusted);
  return { riskAdjusted, unadjusted: requireFinite(unadjusted), years };
}
