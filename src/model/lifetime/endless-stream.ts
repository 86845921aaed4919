import { type KamError, notAvailable } from "../errors";

/** From here on a stream without end has no value: what is left below 1 is rounding. */
const ENDLESS = 1 - 1e-12;

/** What is kept, grows and is discounted from one period to the next. */
export interface StreamTerms {
  /** r: probability to stay one period, 0 to 1. */
  readonly retention: number;
  /** g: growth per period, a fraction above -1. */
  readonly growth: number;
  /** d: discount rate per period, a fraction above -1. */
  readonly discountRate: number;
}

/**
 * What is wrong with a stream that is to have no end, if anything.
 *
 *     it has a finite value when r (1 + g) < 1 + d
 *
 * @param terms - Retention, growth and discount rate of one period.
 * @returns The fault with its numbers; `undefined` for a stream with a finite value.
 * @example
 * endlessFault({ retention: 0.8, growth: 0, discountRate: 0.1 }); // undefined
 * @see Gupta & Lehmann (2003): the condition of their formula; abstract seen, formula as seen on
 *   public pages.
 */
export function endlessFault(terms: StreamTerms): KamError | undefined {
  const { retention, growth, discountRate } = terms;
  const factor = retention * (1 + growth);
  if (factor / (1 + discountRate) < ENDLESS) return undefined;
  const grown = `${shown(retention)} x ${shown(1 + growth)} = ${shown(factor)}`;
  return notAvailable(
    `retention with growth reaches the discount rate (${grown}, where less than ${shown(1 + discountRate)} is needed), so that a stream without end has no finite value`,
  );
}

// Without the last digits, which typed decimals do not have.
function shown(value: number): string {
  return String(Number(value.toPrecision(12)));
}
