/** What a number handed over may be. */
export interface NumberRule {
  readonly min?: number;
  readonly max?: number;
  /** The number must be larger than this. */
  readonly above?: number;
  /** Set for rates and shares, which people write as 12 where 0.12 is meant: the message says so. */
  readonly isFraction?: boolean;
}

export function fits(
  raw: unknown,
  { min = -Infinity, max = Infinity, above = -Infinity }: NumberRule,
): raw is number {
  return typeof raw === "number" && Number.isFinite(raw) && raw >= min && raw <= max && raw > above;
}

export function describeNumber(rule: NumberRule): string {
  return `${describeBounds(rule)}${rule.isFraction === true ? ` ${AS_FRACTION}` : ""}`;
}

/** How a percent is written. */
const AS_FRACTION = "(0.12 for 12%)";

function describeBounds({ min, max, above }: NumberRule): string {
  if (above !== undefined) {
    return max === undefined
      ? `a number above ${above}`
      : `a number above ${above} and up to ${max}`;
  }
  if (min !== undefined && max !== undefined) return `a number from ${min} to ${max}`;
  if (min !== undefined) return `a number of ${min} or more`;
  if (max !== undefined) return `a number of ${max} or less`;
  return "a number";
}

/** What a discount or growth rate may be: at -1 nothing is left, and above 1 a percent was meant. */
export const RATE = { above: -1, max: 1, isFraction: true } as const satisfies NumberRule;

/** The same of a number without decimals. */
export function describeWholeNumber(rule: NumberRule): string {
  return describeNumber(rule).replace("a number", "a whole number");
}
