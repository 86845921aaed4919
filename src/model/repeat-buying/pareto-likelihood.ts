import { logSum } from "../statistics/rising";
import type { Sloped } from "../statistics/sloped";
import { droppedOut } from "./dropped-out";
import type { GroupedHistories } from "./grouped-histories";
import { numberAt, valueAt } from "./listed";
import { orderSteps } from "./nbd-likelihood";

/**
 * Log-likelihood of the Pareto/NBD: orders at an account's own rate, until it drops out after a time
 * of its own.
 *
 *     ln L = ln (r)_x + r ln alpha + s ln beta + ln[ (alpha+T)^-(r+x) (beta+T)^-s + s D ]
 *     D as `droppedOut` says
 *
 * @param groups - Buying histories, gathered.
 * @returns The function of ln r, ln alpha, ln s and ln beta with its slope; constants are dropped.
 * @example
 * paretoLikelihood({ size: 1, orders: { values: [0], at: [0] }, recency: { values: [0], at: [0] }, age: { values: [1], at: [0] }, accounts: [1], moreThan: [] })([0, 0, 0, 0], []); // -0.470003629246
 * @see Schmittlein, Morrison & Colombo (1987), Management Science 33(1), cited from memory.
 */
export function paretoLikelihood(groups: GroupedHistories): Sloped {
  return (point, slope) => {
    const [r, alpha, s, beta] = [0, 1, 2, 3].map((index) => Math.exp(point[index] ?? 0)) as [
      number,
      number,
      number,
      number,
    ];
    const [, logAlpha = 0, logS = 0, logBeta = 0] = point;
    let [value, byR, byAlpha, byS, byBeta] = [0, 0, 0, 0, 0];
    const steps = orderSteps(groups, { r, k: 1 });
    value += steps.value;
    byR += steps.byR;
    for (let index = 0; index < groups.size; index += 1) {
      const count = valueAt(groups.accounts, index);
      const orders = numberAt(groups.orders, index);
      const age = numberAt(groups.age, index);
      const recency = numberAt(groups.recency, index);
      const gone = droppedOut({ r, alpha, s, beta }, { orders, recency, age });
      const all = r + orders;
      const [endAlpha, endBeta] = [Math.log(alpha + age), Math.log(beta + age)];
      const logAlive = -all * endAlpha - s * endBeta;
      const log = logSum(logAlive, logS + gone.log);
      const alive = Math.exp(logAlive - log);
      const dead = 1 - alive;
      value += count * (r * logAlpha + s * logBeta + log);
      byR += count * (logAlpha - alive * endAlpha - dead * gone.logAlpha);
      byAlpha += count * (r / alpha - all * (alive / (alpha + age) + dead * gone.overAlpha));
      byS += count * (logBeta - alive * endBeta + dead * (1 / s - gone.logBeta));
      byBeta += count * (s / beta - (s * alive) / (beta + age) - (s + 1) * dead * gone.overBeta);
    }
    slope[0] = byR * r;
    slope[1] = byAlpha * alpha;
    slope[2] = byS * s;
    slope[3] = byBeta * beta;
    return value;
  };
}
