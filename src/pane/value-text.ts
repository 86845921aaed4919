import type { AnswerCell } from "../functions/define/answer";
import { dayText } from "../functions/define/day-text";
import type { Measured } from "../functions/define/explanation";
import { messageOf } from "../i18n/say";
import { KamError } from "../model/errors";
import { LAST_DAY } from "../schema/field";
import type { Unit } from "../schema/unit";
import { dayFrom1900, type DayCount } from "../workbook/day-count";
import { formatNumber } from "./format-number";

/** What is known of a value beside itself. */
export interface ValueKind extends DayCount {
  /** What it holds by the schema. */
  readonly field?: Measured | undefined;
  /** What its column is called, which decides where the schema does not know it. */
  readonly header?: string | undefined;
}

/**
 * A value of a cell as a person reads it: all digits that the cell holds, a day as a day, a share in
 * percent beside it, an id as it stands. `undefined` for a blank one, which is unknown and not 0.
 *
 * @param kind - Its field or header; and how its number counts, where that is a day of a workbook that
 * counts from 1904.
 * @example
 * valueText(46_203, { field: { kind: "date" } }); // "2026-06-30"
 */
export function valueText(value: AnswerCell | undefined, kind: ValueKind = {}): string | undefined {
  if (value === undefined || value === "") return undefined;
  if (typeof value === "number") return numberText(value, kind);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return value instanceof KamError ? messageOf(value) : value;
}

function numberText(value: number, { field, header, countsFrom1904 }: ValueKind): string {
  if (field?.kind === "date") return dayOf(countsFrom1904 === true ? dayFrom1900(value) : value);
  if (isName(field, header)) return String(value);
  const exact = formatNumber(value, "exact");
  return isFraction(field) ? `${exact} (${formatNumber(value, "percent")})` : exact;
}

/** Numbers that are no day stay what they are. */
function dayOf(value: number): string {
  return value >= 1 && value < LAST_DAY + 1 ? dayText(value) : formatNumber(value, "exact");
}

/** Kinds of which a number is one by its digits: nothing is counted with it. */
const NAMING: readonly Measured["kind"][] = ["id", "text", "word", "words"];

/** Last words of headers above numbers that name something. */
const NAMING_WORDS: readonly string[] = "id ids no nr number code key sku zip year".split(" ");

function isName(field: Measured | undefined, header = ""): boolean {
  if (field !== undefined) return NAMING.includes(field.kind);
  const words = header.replaceAll(/([a-z])([A-Z])/g, "$1 $2").toLowerCase();
  return NAMING_WORDS.includes(words.match(/\p{L}+/gu)?.at(-1) ?? "");
}

const FRACTIONS: readonly Unit[] = ["share", "probability", "growth"];

function isFraction(field: Measured | undefined): boolean {
  return field?.unit !== undefined && FRACTIONS.includes(field.unit);
}
