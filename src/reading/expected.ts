import type { Column, Kind } from "../schema/columns";
import type { NumberRule } from "../schema/number-rule";

/**
 * The same beside what was found. A 0 where no number can stand was a blank cell: an Excel before version 2504
 * hands blank cells over as 0, and nothing but an update tells them apart where numbers stand.
 */
export function expectedBeside(column: Column<unknown>, cell: unknown): string {
  const expected = expectedOf(column);
  return cell === 0 && HOLDS_NO_ZERO.includes(column.kind)
    ? `${expected} (a blank cell? Excel before version 2504 hands it over as 0: update Excel)`
    : expected;
}

const HOLDS_NO_ZERO: readonly Kind[] = ["date", "flag", "word", "words", "text"];

/** What a cell of the column should be, as a message says it. */
export function expectedOf(column: Column<unknown>): string {
  const { kind, words = [], otherNames, longest = 0 } = column;
  switch (kind) {
    case "number":
    case "money":
      return describeNumber(column);
    case "count":
      return describeWholeNumber(column);
    case "date":
      return "a date";
    case "flag":
      return "yes or no";
    case "words":
      return words.join(", ");
    case "word":
      return `one of ${words.join(", ")}${namesToo(otherNames)}`;
    default:
      return `a text of 1 to ${longest} characters`;
  }
}

function namesToo(otherNames: Readonly<Record<string, string>> | undefined): string {
  return otherNames === undefined ? "" : ` (or ${Object.keys(otherNames).join(", ")})`;
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

/** The same of a number without decimals. */
export function describeWholeNumber(rule: NumberRule): string {
  return describeNumber(rule).replace("a number", "a whole number");
}
