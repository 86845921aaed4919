import { fault } from "../errors";

/**
 * How likely a silence as long as this would be if the account still bought in its rhythm (tail of an
 * Erlang distribution). It needs no other account and no fit.
 *
 *     P(gap >= s) = e^(-z) (1 + z + ... + z^(k-1) / (k-1)!),   z = k s / m
 *
 * with s the silence, m the mean gap, k the regularity: 1 is pure chance, 20 nearly a clock. Small
 * means overdue; it is not the probability that the account is lost.
 *
 * @param silence - s: time since the last order, 0 or more.
 * @param meanGap - m: mean time between its orders, above 0, in the same unit.
 * @param regularity - k: a whole number of 1 or more.
 * @returns A probability, 0 to 1, that falls with the silence.
 * @throws {KamError} `not-available` when the mean gap is 0.
 * @example
 * silenceProbability(30, 30, 1); // 0.36787944117144
 * @see Our operationalisation; the Erlang tail is standard.
 */
export function silenceProbability(silence: number, meanGap: number, regularity: number): number {
  if (!(meanGap > 0)) throw fault("no-mean-gap", {});
  const scaled = (regularity * silence) / meanGap;
  if (scaled === Infinity) return 0;
  // In logarithms: e^-z alone is 0 from z = 746 on, where the sum with a large k is not.
  let logTerm = -scaled;
  let sum = Math.exp(logTerm);
  for (let step = 1; step < regularity; step += 1) {
    logTerm += Math.log(scaled / step);
    sum += Math.exp(logTerm);
  }
  return Math.min(sum, 1);
}

/** An account's gaps between orders, in one unit of time. */
export interface OrderGaps {
  /** How many, 1 or more. */
  readonly gaps: number;
  /** Their sum, above 0. */
  readonly total: number;
  /** Sum of their natural logarithms. */
  readonly logSum: number;
}

/**
 * How regularly an account orders, from its own gaps (shape of a gamma distribution, corrected for
 * few gaps and rounded to a whole number).
 *
 *     s = ln(mean gap) - mean of ln(gap);   k0 = (3 - s + sqrt((s - 3)^2 + 24 s)) / (12 s)
 *     k = k0 - (3 k0 - (2/3) k0/(1+k0) - (4/5) k0/(1+k0)^2) / n
 *
 * Two or three gaps look regular by chance: the correction takes them back to 1.
 *
 * @param observed - Gaps: how many, their sum and the sum of their logarithms.
 * @param most - Largest regularity that is believed, 1 or more.
 * @returns A whole number from 1 to `most`.
 * @throws {KamError} `invalid-input` when the logarithms cannot belong to these gaps.
 * @example
 * orderRegularity({ gaps: 10, total: 100, logSum: 21.5 }, 20); // 2
 * @see Minka, T. P. (2002). Estimating a gamma distribution; correction after Louzada, Ramos & Ramos
 *   (2019), both cited from memory. Rounding and the use for accounts are ours.
 */
export function orderRegularity(observed: OrderGaps, most: number): number {
  const { gaps, total, logSum } = observed;
  const spread = Math.log(total / gaps) - logSum / gaps;
  if (spread < -1e-6) {
    throw fault("log-gaps-beside-mean", { found: logSum }, { column: "log_gaps" });
  }
  // Equal gaps have no spread, and no limit to their regularity but ours.
  const raw =
    spread < 1e-9
      ? Number.MAX_SAFE_INTEGER
      : (3 - spread + Math.sqrt((spread - 3) ** 2 + 24 * spread)) / (12 * spread);
  const bias = 3 * raw - (2 / 3) * (raw / (1 + raw)) - 0.8 * (raw / (1 + raw) ** 2);
  return Math.min(Math.max(Math.round(raw - bias / gaps), 1), Math.floor(most));
}
