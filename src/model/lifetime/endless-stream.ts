import { aligned, product, ratio, sum, toDecimal, type Decimal } from "../money/decimal";
import { fault } from "../errors";
import type { EndlessStream } from "./faults";
import { BELOW_SHOWN, isWritten, nearest } from "../statistics/exact-sum";

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
 * What a stream loses from one period to the next, in parts of what the discount makes of 1.
 *
 *     gap = 1 + d - r (1 + g)
 *
 * Near the edge it is taken from the numbers as they are written and rounded once: of r and d in billionths
 * next to 1 and 0 no digit is lost. Elsewhere it is good to 1e-13 of itself.
 *
 * @param terms - Retention, growth and discount rate of one period.
 * @returns The gap; 0 or less where the stream does not shrink.
 * @example
 * streamGap({ retention: 1, growth: 0, discountRate: 1e-9 }); // 1e-9
 * @see Gupta & Lehmann (2003): the denominator of their formula; seen on public pages.
 */
export function streamGap(terms: StreamTerms): number {
  const { retention, growth, discountRate } = terms;
  const rounded = 1 - retention + discountRate - retention * growth;
  return rounded > FAR * (1 + discountRate) ? rounded : nearest(exactGap(terms));
}

/** Gaps above this part of 1 + d lose no digit that counts; most are, and decimals take their time. */
const FAR = 0.01;

function exactGap({ retention, growth, discountRate }: StreamTerms): Decimal {
  const kept = product(toDecimal(retention), above(growth));
  return sum([above(discountRate), { ...kept, digits: -kept.digits }]);
}

/**
 * What a contribution is worth that comes for ever, for the first time after one period.
 *
 *     multiple = r / (1 + d - r (1 + g))
 *
 * @param terms - Retention, growth and discount rate of one period.
 * @returns The multiple, good to 1e-13 of itself.
 * @throws {KamError} `not-available` when it has no finite value.
 * @example
 * endlessMultiple({ retention: 1, growth: 0, discountRate: 1e-9 }); // 1e9
 * @see Gupta & Lehmann (2003); abstract seen, formula as seen on public pages.
 */
export function endlessMultiple(terms: StreamTerms): number {
  const endless = endlessStream(terms);
  if (endless !== undefined) throw fault("endless-stream", endless);
  const rounded = streamGap(terms);
  if (rounded > FAR * (1 + terms.discountRate)) return terms.retention / rounded;
  const [kept = 0n, gap = 1n] = aligned([toDecimal(terms.retention), exactGap(terms)]);
  return ratio(kept, gap);
}

// 1 + a rate, without rounding.
function above(rate: number): Decimal {
  return sum([toDecimal(1), toDecimal(rate)]);
}

/**
 * What is wrong with a stream that is to have no end, if anything.
 *
 *     it has a finite value when r (1 + g) < 1 + d
 *
 * Numbers of up to 15 digits are taken as they are written, however near the edge. Of numbers with more,
 * which a calculation left, a gap below 5e-16 cannot be told from rounding, and counts as none.
 *
 * @param terms - Retention, growth and discount rate of one period.
 * @returns The numbers that show it; `undefined` for a stream with a finite value.
 * @example
 * endlessStream({ retention: 0.8, growth: 0, discountRate: 0.1 }); // undefined
 * @see Gupta & Lehmann (2003): the condition of their formula; abstract seen, formula as seen on
 *   public pages.
 */
export function endlessStream(terms: StreamTerms): EndlessStream | undefined {
  const { retention, growth, discountRate } = terms;
  const gap = streamGap(terms);
  if (gap > BELOW_SHOWN * (1 + discountRate)) return undefined;
  if (gap > 0 && [retention, growth, discountRate].every(isWritten)) return undefined;
  return {
    retention: typed(retention),
    growth: typed(1 + growth),
    factor: typed(retention * (1 + growth)),
    limit: typed(1 + discountRate),
  };
}

// Without the last digits, which typed decimals do not have.
function typed(value: number): number {
  return Number(value.toPrecision(12));
}
