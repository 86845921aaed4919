/** What a number handed over may be. */
export interface NumberRule {
  readonly min?: number;
  readonly max?: number;
  /** The number must be larger than this. */
  readonly above?: number;
  /** Set for rates and shares, which people write as 12 where 0.12 is meant: the message says so. */
  readonly isFraction?: boolean;
}

/** What a discount or growth rate may be: at -1 nothing is left, and above 1 a percent was meant. */
export const RATE = { above: -1, max: 1, isFraction: true } as const satisfies NumberRule;
