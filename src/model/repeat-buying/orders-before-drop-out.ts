import { fault } from "../errors";
import { betaMean, type BetaShape } from "../statistics/beta-mean";

/** A sum that needs more terms than these is not taken: it would hold the workbook up. */
const MOST_TERMS = 1_000_000;
/** Up to about as many terms a sum takes less time than an integral. */
const FEW_TERMS = 400;
/** Sums are scaled down before they leave what doubles hold. */
const LARGEST = 1e250;

/** Pace of an account: shape of its rate, the time to come over the scale of the rate, regularity. */
export interface OrderPace {
  readonly all: number;
  readonly time: number;
  /** Steps that lead to an order, whole; 1 if left out. */
  readonly k?: number;
}

/**
 * Orders before a drop-out whose chance after each order is spread as Beta(a, b).
 *
 *     k = 1: E[ (1 - (1 + p t)^-R) / p ]
 *     any k: sum over n of P(n steps) sum over j < n/k of (b)_j / (a+b)_j,  steps by NBD(R, t)
 *
 * Both are the same for k = 1. All terms of the sum are positive, so that it loses no digit; where it would
 * be long the integral over p is taken instead.
 *
 * @param pace - R (`all`), the shape of the account's rate, t (`time`) over the scale of the rate, and k.
 * @param shape - a and b of the chance, above 0.
 * @returns Expected orders, 0 or more; true to 1e-12 of itself for R, a and b from 1e-12 to 1e12 and t
 *   from 1e-21 to 1e21.
 * @throws {KamError} `not-available` for k above 1 where the sum is too long.
 * @example
 * ordersBeforeDropOut({ all: 1, time: 1 }, { a: 1, b: 1 }); // 0.693147180560
 * @see Fader, Hardie & Lee (2005), equation (9) before it is integrated; cited from memory.
 */
export function ordersBeforeDropOut(pace: OrderPace, shape: BetaShape): number {
  const { all, time, k = 1 } = pace;
  if (time === 0) return 0;
  const terms = all * time + 40 * (1 + time);
  return k > 1 || terms < FEW_TERMS
    ? sumOverSteps({ all, time, k }, shape)
    : meanOverChances({ all, time }, shape);
}

function meanOverChances({ all, time }: OrderPace, shape: BetaShape): number {
  const flatBelow = 1e-17 / Math.max(1, (1 + all) * time);
  return betaMean(
    shape,
    (p) => (p < flatBelow ? all * time : -Math.expm1(-all * Math.log1p(p * time)) / p),
    flatBelow,
  );
}

// Over the numbers of steps, each with the orders that they may have made, and over what all steps weigh:
// the chance of no step, from which the others follow, may be smaller than any double.
function sumOverSteps({ all, time, k }: Required<OrderPace>, { a, b }: BetaShape): number {
  const step = time / (1 + time);
  const both = a + b;
  let [chance, total, sum] = [1, 1, 0];
  let [stays, orders, made] = [1, 0, 0];
  for (let steps = 1; steps <= MOST_TERMS; steps += 1) {
    const ratio = ((all + (steps - 1)) / steps) * step;
    chance *= ratio;
    if (steps % k === 0) {
      orders += stays;
      stays *= (b + made) / (both + made);
      made += 1;
    }
    total += chance;
    sum += chance * orders;
    // What is left falls at least as fast as a geometric series.
    const rest = 1 - Math.max(ratio, step);
    const isDone = chance === 0 || (sum > 0 && chance * (orders + 1) <= 1e-17 * sum * rest ** 2);
    if (rest > 0 && isDone) return sum / total;
    if (total < LARGEST) continue;
    chance /= LARGEST;
    total /= LARGEST;
    sum /= LARGEST;
  }
  throw fault("mean-takes-too-long", { steps: MOST_TERMS });
}
