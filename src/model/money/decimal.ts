import { fault } from "../errors";

/**
 * A number exactly as it is written in decimals: digits x 10^power. Sums and products of these are
 * exact, so they depend on no order and an auditor with a pencil gets the same.
 */
export interface Decimal {
  readonly digits: bigint;
  readonly power: number;
}

const WRITTEN = /^(?<sign>-?)(?<whole>\d+)(?:\.(?<part>\d+))?(?:e(?<power>[+-]\d+))?$/;

/**
 * A number as it is written: 0.1 is one tenth, not the binary fraction next to it.
 *
 * @param value - Any finite number.
 * @returns The shortest decimal that reads back as this number, at least in hundredths.
 * @example
 * toDecimal(0.125).power; // -3
 */
export function toDecimal(value: number): Decimal {
  const hundredths = Math.round(value * 100);
  // Most numbers are amounts in cents; a decimal of up to 15 digits that reads back is the shortest.
  if (hundredths / 100 === value && Math.abs(hundredths) < 1e15) {
    return { digits: BigInt(hundredths), power: -2 };
  }
  const groups = WRITTEN.exec(String(value))?.groups ?? {};
  const { sign = "", whole = "0", part = "", power = "0" } = groups;
  return { digits: BigInt(`${sign}${whole}${part}`), power: Number(power) - part.length };
}

/**
 * Two decimals multiplied, exactly.
 *
 * @param one - A decimal.
 * @param other - A decimal.
 * @returns Their product.
 * @example
 * toNumber(product(toDecimal(0.1), toDecimal(3))); // 0.3
 */
export function product(one: Decimal, other: Decimal): Decimal {
  return { digits: one.digits * other.digits, power: one.power + other.power };
}

/**
 * The same decimals as whole numbers of one common unit, such as keys before they share an amount.
 *
 * @param terms - n decimals.
 * @returns n whole numbers in the same proportion.
 * @example
 * Number(aligned([toDecimal(0.5), toDecimal(2)])[1]); // 200
 */
export function aligned(terms: readonly Decimal[]): readonly bigint[] {
  const least = leastPower(terms);
  return terms.map(({ digits, power }) =>
    power === least ? digits : digits * 10n ** BigInt(power - least),
  );
}

/**
 * Decimals added up, exactly and in any order.
 *
 * @param terms - n decimals; none add up to 0.
 * @returns Their sum.
 * @example
 * toNumber(sum([0.1, 0.2, -0.3].map(toDecimal))); // 0
 */
export function sum(terms: readonly Decimal[]): Decimal {
  const power = leastPower(terms);
  // Amounts in cents, which most are, need no aligning.
  const isAligned = terms.every((term) => term.power === power);
  return { digits: total(isAligned ? terms.map(({ digits }) => digits) : aligned(terms)), power };
}

/**
 * One decimal less another, exactly.
 *
 * @param one - A decimal.
 * @param other - What is taken away.
 * @returns Their difference.
 * @example
 * toNumber(minus(toDecimal(0.3), toDecimal(0.1))); // 0.2
 */
export function minus(one: Decimal, other: Decimal): Decimal {
  return sum([one, { digits: -other.digits, power: other.power }]);
}

/**
 * Whole numbers added up.
 *
 * @param terms - n whole numbers.
 * @returns Their sum.
 * @example
 * Number(total([2n, 3n])); // 5
 */
export function total(terms: readonly bigint[]): bigint {
  return terms.reduce((running, term) => running + term, 0n);
}

/**
 * A decimal as the number next to it.
 *
 * @param decimal - A decimal.
 * @returns The nearest number.
 * @throws {KamError} `not-available` when it is too large for a number.
 * @example
 * toNumber({ digits: 19351n, power: -1 }); // 1935.1
 */
export function toNumber(decimal: Decimal): number {
  const { digits, power } = decimal;
  // Both are numbers of their own here, and the quotient of two is the number nearest to it.
  if (power <= 0 && power >= -22 && digits < MOST_EXACT && digits > -MOST_EXACT) {
    return Number(digits) / 10 ** -power;
  }
  const value = Number(`${digits}e${power}`);
  if (Number.isFinite(value)) return value;
  throw fault("amounts-too-large", {});
}

/** Below here each whole number is a number of its own. */
const MOST_EXACT = 2n ** 53n;

/** Digits of a quotient that are worked out: more than a number can hold. */
const QUOTIENT_DIGITS = 40;

/**
 * One whole number over another, whatever their size.
 *
 * @param numerator - A whole number.
 * @param denominator - A whole number above 0.
 * @returns The quotient.
 * @throws {KamError} `not-available` when it is too large for a number.
 * @example
 * ratio(1n, 3n); // 0.333333333333333
 */
export function ratio(numerator: bigint, denominator: bigint): number {
  const power = QUOTIENT_DIGITS + String(denominator).length;
  return toNumber({ digits: (numerator * 10n ** BigInt(power)) / denominator, power: -power });
}

function leastPower(terms: readonly Decimal[]): number {
  return terms.reduce((least, { power }) => Math.min(least, power), 0);
}
