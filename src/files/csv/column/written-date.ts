import type { WrittenOrder } from "./typed-column";

/** A date as it stands in the text, before anyone knows which number is the day. */
export interface WrittenDate {
  /** The day that it is in each order in which it is one, with the time of day as a fraction. */
  readonly days: Readonly<Partial<Record<WrittenOrder, number>>>;
  /** It has a year of four digits in front, or the name of a month: one order is possible. */
  readonly isCertain: boolean;
  /** Its three parts as they stand. */
  readonly parts: readonly [first: string, second: string, third: string];
  readonly separator: string;
  readonly hasShortYear: boolean;
}
