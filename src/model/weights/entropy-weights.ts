import { ratio, total } from "../money/decimal";
import { fault } from "../errors";
import { steadySum } from "../portfolio/share-in";
import { BELOW_SHOWN, wholes } from "../statistics/exact-sum";

/**
 * Weights of criteria by how far the data spread under each (entropy weights).
 *
 *     p_ij = x_ij / sum over i;  E_j = -(sum of p_ij ln p_ij) / ln m;  w_j = (1 - E_j) / sum of (1 - E)
 *
 * They reward spread, not importance: a criterion on which all accounts are alike gets 0, however much
 * it matters. Use them beside weights that people have set, never in their place. They change whenever
 * an account is added.
 *
 * @param values - m x n amounts of 0 or more (accounts by criteria), m >= 2; each column above 0 in sum.
 * @returns n weights that add up to 1.
 * @throws {KamError} `not-available` for fewer than two accounts, for a criterion without any amount,
 *   or when under no criterion the accounts differ.
 * @example
 * entropyWeights([[1, 5], [3, 5]]); // [1, 0]
 * @see Zeleny, M. (1982). Multiple Criteria Decision Making (cited from memory); checked against Xu
 *   (2004), European Journal of Operational Research 156, as printed in the tests of pyrepo-mcda.
 */
export function entropyWeights(values: readonly (readonly number[])[]): readonly number[] {
  const count = values.length;
  if (count < 2) throw fault("one-account", {});
  const spreads = (values[0] ?? []).map((_, column) =>
    spread(
      values.map((row) => row[column] ?? 0),
      column,
    ),
  );
  const all = spreads.reduce((sum, each) => sum + each, 0);
  if (all === 0) {
    throw fault("accounts-alike", {});
  }
  return spreads.map((each) => each / all);
}

// 1 - E times ln m, as the mean of x ln x - (x - 1) with x an amount in parts of the mean: each term is 0
// or more, so that nothing cancels where amounts are nearly alike.
function spread(amounts: readonly number[], column: number): number {
  const exact = wholes(amounts);
  const sum = total(exact);
  if (sum === 0n) {
    throw fault("criterion-of-zeros", { criterion: column + 1 });
  }
  if (areAlike(amounts)) return 0;
  const count = BigInt(amounts.length);
  const terms = exact.map((amount) => {
    const part = count * amount;
    return excess(quotient(part, sum), quotient(part - sum, sum));
  });
  return steadySum(terms) / amounts.length;
}

// Whole numbers within the range of numbers are divided as such, several times as fast.
function quotient(numerator: bigint, denominator: bigint): number {
  const divided = Number(numerator) / Number(denominator);
  return Number.isFinite(Number(denominator)) && Number.isFinite(divided)
    ? divided
    : ratio(numerator, denominator);
}

function areAlike(amounts: readonly number[]): boolean {
  const largest = amounts.reduce((most, amount) => Math.max(most, amount), 0);
  const least = amounts.reduce((few, amount) => Math.min(few, amount), Infinity);
  return (largest - least) / largest < BELOW_SHOWN;
}

/** Nearer to the mean than this, the power series has all digits before its last term. */
const NEAR = 0.25;
const LAST_TERM = 30;

// x ln x - (x - 1), with x - 1 handed over as it would lose its digits near 0.
function excess(part: number, distance: number): number {
  if (part === 0) return 1;
  if (Math.abs(distance) > NEAR) return part * Math.log(part) - distance;
  let sum = 0;
  // d^2 / 2 - d^3 / 6 + d^4 / 12 - ... with k (k - 1) below, from the smallest term on.
  for (let k = LAST_TERM; k >= 2; k -= 1) sum = 1 / (k * (k - 1)) - distance * sum;
  return distance * distance * sum;
}
