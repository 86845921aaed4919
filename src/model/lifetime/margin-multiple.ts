import { endlessMultiple } from "./endless-stream";

/**
 * By what an account's yearly contribution is multiplied to give its lifetime value (margin multiple).
 *
 *     multiple = r / (1 + i - r (1 + g))
 *
 * with r retention, i discount rate, g growth. The first contribution comes after one year, if the
 * account is still there, and the stream has no end.
 *
 * @param retention - Probability to stay one year, 0 to 1.
 * @param rate - Discount rate per year, a fraction above -1.
 * @param growth - Growth of the contribution per year, a fraction above -1; 0 if left out.
 * @returns The multiple, no unit, 0 or more.
 * @throws {KamError} `not-available` when r (1 + g) reaches 1 + i: the stream has no finite value.
 * @example
 * marginMultiple(0.8, 0.1); // 2.666666666667
 * @see Gupta, S. & Lehmann, D. R. (2003). Customers as assets. Journal of Interactive Marketing 17(1);
 *   abstract seen, formula as seen on public pages.
 */
export function marginMultiple(retention: number, rate: number, growth = 0): number {
  return endlessMultiple({ retention, growth, discountRate: rate });
}
