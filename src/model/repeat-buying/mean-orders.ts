import { betaGeometric, four, sound, type BuyingFit, type BetaGeometric } from "./buying-fit";
import { expectedOrders, timeAlive } from "./expected-orders";
import { expectedAtNext } from "./opportunity-answers";
import { ordersBeforeDropOut } from "./orders-before-drop-out";

const NEW_ACCOUNT = { repeatOrders: 0, recency: 0, age: 0 };

/**
 * Repeat orders to be expected of an account of which nothing is known yet.
 *
 *     NBD: r t/alpha;   Pareto/NBD: r beta/(alpha (s-1)) (1 - (beta/(beta+t))^(s-1))
 *     (M)BG/CNBD-k: sum over n >= 1 of B(a, b+n-1+z)/B(a, b) P(NBD(r, alpha, t) >= kn)
 *
 * @param fit - A model of orders with parameters above 0.
 * @param periods - t since its first order, in the unit of time of the fit, 0 or more.
 * @returns Expected repeat orders, 0 or more.
 * @throws {KamError} `not-available` for a model that is none of orders, or beyond doubles.
 * @example
 * meanOrders({ model: "NBD", parameters: [1, 2] }, 4); // 2
 * @see Fader, Hardie & Lee (2005), Marketing Science 24(2); Schmittlein, Morrison & Colombo (1987),
 *   cited from memory; the sum for k is ours.
 */
export function meanOrders(fit: BuyingFit, periods: number): number {
  const [r, alpha, s, beta] = four(fit);
  const family = betaGeometric(fit);
  if (family !== undefined) return sound(meanBetaGeometric(fit, family, periods));
  if (fit.model === "Pareto/NBD") return sound((r / alpha) * timeAlive(s, beta, periods));
  if (fit.model === "BG/BB") return expectedAtNext(fit, NEW_ACCOUNT, periods);
  return expectedOrders(fit, NEW_ACCOUNT, periods);
}

function meanBetaGeometric(fit: BuyingFit, family: BetaGeometric, periods: number): number {
  const [r, alpha, a, b] = four(fit);
  const { k, z } = family;
  const stays = z === 1 ? b / (a + b) : 1;
  return stays * ordersBeforeDropOut({ all: r, time: periods / alpha, k }, { a, b: b + z });
}

/** Time to come, and the orders expected of all accounts in it. */
export interface CohortFuture {
  readonly periods: number;
  readonly expected: number;
}

/**
 * What the expected orders of a cohort are multiplied by so that they add up to what the model with k
 * expects of it exactly.
 *
 *     factor = sum over accounts of (E[X(T+t)] - E[X(T)]) / sum of their expected orders
 *
 * Only a full cohort, where those without a repeat order are in it too, may be corrected so.
 *
 * @param fit - (M)BG/CNBD-k with k above 1.
 * @param ages - T of each account.
 * @param future - t, and the sum of expected orders without the factor.
 * @returns The factor, above 0; 1 where nothing is expected.
 * @throws {KamError} `not-available` beyond what doubles hold.
 * @example
 * cohortFactor({ model: "BG/CNBD-k", parameters: [1, 1, 1, 1, 2] }, [1], { periods: 0, expected: 0 }); // 1
 * @see Reutterer, Platzer & Schroeder (2020) and the R package BTYDplus, cited from memory.
 */
export function cohortFactor(
  fit: BuyingFit,
  ages: readonly number[],
  future: CohortFuture,
): number {
  const { periods, expected } = future;
  if (!(expected > 0)) return 1;
  const known = new Map<number, number>();
  let exact = 0;
  for (const age of [...ages].sort((one, other) => one - other)) {
    const coming = known.get(age) ?? meanOrders(fit, age + periods) - meanOrders(fit, age);
    known.set(age, coming);
    exact += coming;
  }
  return sound(exact / expected);
}
