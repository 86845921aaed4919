/** Terms below this part of the sum change no digit of it. */
const NEGLIGIBLE = 1e-18;
/** Steps to one side after which a sum that still grows is given up. */
const MOST_STEPS = 20_000;
/** e^-40: what is smaller beside 1 changes no digit. */
const FLAT = 40;

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
 * by the trapezoid rule, which is exact to rounding there. Where g no longer changes, near 0 and near 1,
 * the terms fall as geometric series, e^(a v) and e^(-b v), and are added whole: a and b of 1e-12, which
 * leave nearly all accounts at the two ends, are no trouble. The usual closed forms with hypergeometric
 * functions have a hole at a = 1 and lose digits near it; this has none.
 *
 * @param shape - a and b, above 0.
 * @param integrand - g: finite, 0 or more, smooth in v, constant for p below `flatBelow`; near 1 it may
 *   change no faster than p does.
 * @param flatBelow - p under which g is g(0) to rounding, above 0.
 * @returns The mean, for a and b from 1e-12 to 1e12 true to 1e-12 of itself where g is.
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
  const step = Math.min(0.25, 0.6 / Math.sqrt((a / (a + b)) * b));
  const peak = Math.log(a) - Math.log(b);
  const logWeight = weightBesidePeak(shape);
  const sums = { weight: 0, value: 0 };
  // Adds a term; true when it changed no digit.
  const add = (away: number, times: number): boolean => {
    const weight = Math.exp(logWeight(away)) * times;
    const value = weight * integrand(Math.exp(logistic(peak + away)));
    sums.weight += weight;
    sums.value += value;
    return weight <= NEGLIGIBLE * sums.weight && value <= NEGLIGIBLE * sums.value;
  };
  const outwards = (direction: 1 | -1, flatFrom: number, power: number): void => {
    for (let index = 1; index < MOST_STEPS; index += 1) {
      const away = index * step;
      const isFlat = away > flatFrom;
      if (add(direction * away, isFlat ? 1 / -Math.expm1(-power * step) : 1) || isFlat) return;
    }
  };
  add(0, 1);
  outwards(1, FLAT + Math.log1p(a) - peak, b);
  outwards(-1, Math.max(-Math.log(flatBelow), FLAT + Math.log1p(b)) + peak, a);
  return sums.value / sums.weight;
}

// ln of p^a (1-p)^b, over its value at the peak, so far away from the peak. Of a and b of a billion the
// powers themselves would leave no digit of it.
function weightBesidePeak({ a, b }: BetaShape): (away: number) => number {
  const all = a + b;
  return a <= b
    ? (away) => a * away - all * Math.log1p((a / all) * Math.expm1(away))
    : (away) => -b * away - all * Math.log1p((b / all) * Math.expm1(-away));
}

// ln(1 / (1 + e^-v)), without overflow.
function logistic(v: number): number {
  return v < 0 ? v - Math.log1p(Math.exp(v)) : -Math.log1p(Math.exp(-v));
}
