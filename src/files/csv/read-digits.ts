import type { DecimalSign } from "./column/typed-column";

/** Digits without what parts their thousands. */
export interface ReadDigits {
  readonly whole: string;
  readonly decimals: string;
  readonly isGrouped: boolean;
  readonly hasDecimals: boolean;
}

/**
 * Reads digits under one decimal sign. Thousands are parted by one and the same sign, or as in India
 * by commas before each two digits and the last three.
 */
export function readDigits(digits: string, decimal: DecimalSign): ReadDigits | undefined {
  if (BARE.test(digits)) {
    return { whole: digits, decimals: "0", isGrouped: false, hasDecimals: false };
  }
  const groups: Readonly<Record<string, string | undefined>> | undefined =
    PATTERNS[decimal].exec(digits)?.groups;
  if (groups === undefined) return undefined;
  const { grouped, whole = "0", decimals = groups["bare"] } = groups;
  return {
    whole: grouped?.replaceAll(/\D/g, "") ?? whole,
    decimals: decimals ?? "0",
    isGrouped: grouped !== undefined,
    hasDecimals: decimals !== undefined,
  };
}

const BARE = /^\d+$/;

const PATTERNS: Readonly<Record<DecimalSign, RegExp>> = {
  ",": pattern("[. ']", ","),
  ".": pattern("[, ']", "\\."),
};

function pattern(grouping: string, decimal: string): RegExp {
  const thousands = String.raw`\d{1,3}(?<mark>${grouping})\d{3}(?:\k<mark>\d{3})*`;
  const lakhs = String.raw`\d{1,2}(?:,\d{2})+,\d{3}`;
  const grouped = decimal === "," ? thousands : `${thousands}|${lakhs}`;
  return new RegExp(
    String.raw`^(?:(?:(?<grouped>${grouped})|(?<whole>\d+))(?:${decimal}(?<decimals>\d+))?|${decimal}(?<bare>\d+))$`,
  );
}
