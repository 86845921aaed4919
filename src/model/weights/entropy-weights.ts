import { notAvailable } from "../errors";

/** Differences below this part of the mean are rounding. */
const ROUNDING = 1e-12;

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
  if (count < 2)
    throw notAvailable("one account shows no spread; entropy weights need two or more");
  const spreads = (values[0] ?? []).map((_, column) =>
    spread(
      values.map((row) => row[column] ?? 0),
      column,
    ),
  );
  const total = spreads.reduce((sum, each) => sum + each, 0);
  if (total === 0) {
    throw notAvailable("under every criterion all accounts are alike, so nothing tells them apart");
  }
  return spreads.map((each) => each / total);
}

// 1 - E times ln m, as the mean of (1 + d) ln(1 + d) - d with d the distance from the mean in parts of
// it: each term is 0 or more, so that nothing cancels where amounts are nearly alike.
function spread(amounts: readonly number[], column: number): number {
  const largest = amounts.reduce((most, amount) => Math.max(most, amount), 0);
  if (largest === 0) {
    throw notAvailable(`under criterion ${column + 1} every account has 0, so there are no shares`);
  }
  const parts = amounts.map((amount) => amount / largest);
  const mean = parts.reduce((sum, part) => sum + part, 0) / parts.length;
  const terms = parts.map((part) => {
    const distance = part / mean - 1;
    if (Math.abs(distance) < ROUNDING) return 0;
    return part === 0 ? 1 : (1 + distance) * Math.log1p(distance) - distance;
  });
  return terms.reduce((sum, term) => sum + term, 0) / parts.length;
}
