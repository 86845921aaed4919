/** Terms below this part of the sum change no digit of it. */
const NEGLIGIBLE = 1e-18;
/** Steps to one side after which a sum that still grows is given up. */
const MOST_STEPS = 20_000;

/** Shape of a spread of probabilities: its mean is a / (a + b). */
export interface BetaShape {
  readonly a: number;
  readonly b: number;
}

/**
 * Mean of a function of a probability that is spread as Beta(a, b).
 *
 *     E[g(p)] = integral of p^(a-1) (1-p)^(b-1) g(p) dp / integral of p^(a-1) (1-p)^(b-1) dp
 *
 * Both integrals are taken over v = ln(p / (1-p)), where they are smooth and fall off on both sides,
 * by the trapezoid rule, which is exact to rounding there. Below the point where g no longer changes
 * the terms fall as a geometric series, so that a of 0.000001 is no trouble. The usual closed forms
 * with hypergeometric functions have a hole at a = 1 and lose digits near it; this has none.
 *
 * @param shape - a and b, above 0.
 * @param integrand - g: finite, 0 or more, smooth in v, constant for p below `flatBelow`.
 * @param flatBelow - p under which g is g(0) to rounding, above 0.
 * @returns The mean; not a number where the shapes are beyond what doubles hold.
 * @example
 * betaMean({ a: 2, b: 3 }, (p) => p, 1e-300); // 0.4
 * @see Trapezoid rule on the whole line (Trefethen & Weideman, 2014, SIAM Review 56(3), cited from memory).
 */
export function betaMean(
  shape: BetaShape,
  integrand: (p: number) => number,
  flatBelow: number,
): number {
  const { a, b } = shape;
  const step = Math.min(0.25, 0.5 / Math.sqrt((a / (a + b)) * b));
  const peak = Math.log(a) - Math.log(b);
  const logTop = a * logistic(peak) + b * logistic(-peak);
  const sums = { weight: 0, value: 0 };
  // Adds a term; true when it changed no digit.
  const add = (v: number, times: number): boolean => {
    const weight = Math.exp(a * logistic(v) + b * logistic(-v) - logTop) * times;
    const value = weight * integrand(Math.exp(logistic(v)));
    sums.weight += weight;
    sums.value += value;
    return weight <= NEGLIGIBLE * sums.weight && value <= NEGLIGIBLE * sums.value;
  };
  add(peak, 1);
  for (let index = 1; index < MOST_STEPS; index += 1) {
    if (add(peak + index * step, 1)) break;
  }
  const flat = Math.min(Math.log(flatBelow), -40 - Math.log1p(b));
  for (let index = 1; index < MOST_STEPS; index += 1) {
    const v = peak - index * step;
    if (v < flat) {
      add(v, 1 / -Math.expm1(-a * step));
      break;
    }
    if (add(v, 1)) break;
  }
  return sums.value / sums.weight;
}

// ln(1 / (1 + e^-v)), without overflow.
function logistic(v: number): number {
  return v < 0 ? v - Math.log1p(Math.exp(v)) : -Math.log1p(Math.exp(-v));
}
