import type { AccountId } from "../model/account-id";
import type { NumberRule } from "./number-rule";
import type { Unit } from "./unit";

/**
 * What the cells of a column hold, as data: what a person is told of it, and what is permitted.
 * Readers, messages, forms, the sample and the reference page are made of it. T is what a filled cell
 * is read as.
 */
export interface Field<T, B extends Blank = Blank> extends NumberRule {
  readonly help: string;
  readonly kind: Kind;
  /** Without this column there is no answer at all. */
  readonly required: boolean;
  readonly blank: B;
  /** What a number is measured in. */
  readonly unit?: Unit;
  /** The permitted words, where there are few. */
  readonly words?: readonly string[];
  /** Other names of permitted words. */
  readonly otherNames?: Readonly<Record<string, string>>;
  /** The most characters of a text. */
  readonly longest?: number;
  /** Set where people judge rather than measure: see `judged`. */
  readonly isJudged?: true;
  /** Never there: it carries the type of what is read. */
  readonly holds?: T;
}

/**
 * What a cell holds: an amount of money is a number in the one currency of its table
 * (`Money` in model/money/currency, when it is counted exactly); a count has no
 * decimals; a date is a day as Excel counts days; an id is a text or a number, and stays what it is.
 */
export type Kind =
  "number" | "money" | "count" | "date" | "flag" | "word" | "words" | "text" | "id";

/**
 * What a blank cell is: unknown (`undefined` in the row); unknown where the answer needs it, so that
 * the row has none; or a fault of the row.
 */
export type Blank = "unknown" | "needed" | "refused";

/** What is told of every field. */
export interface Told {
  readonly help: string;
  readonly required?: boolean;
}

export interface InUnit {
  readonly unit: Unit;
}

export interface TextRule {
  readonly longest: number;
  readonly blank?: "unknown";
}

export interface WordRule<W extends string> {
  readonly words: readonly W[];
  readonly otherNames?: Readonly<Record<string, W>>;
}

/** A number in its unit; blank is unknown. */
export function number(told: Told & NumberRule & InUnit): Field<number> {
  return field("number", told);
}

/** An amount of money, or the price of one of something; blank is unknown. */
export function money(told: Told & NumberRule & { readonly unit?: "price" }): Field<number> {
  return field("money", told);
}

/** A whole number; blank is unknown. */
export function count(told: Told & NumberRule): Field<number> {
  return field("count", told);
}

/** yes or no, TRUE or FALSE; blank is unknown. */
export function flag(told: Told): Field<boolean> {
  return field("flag", told);
}

/** One or several of a few words, parted by commas; blank is unknown. */
export function words(told: Told & WordRule<string>): Field<readonly string[]> {
  return field("words", told);
}

/** Exactly one of a few words, or of their other names, in any case; blank is unknown. */
export function word<const W extends string>(told: Told & WordRule<W>): Field<W> {
  return field("word", told);
}

/** A day as Excel counts days; blank is unknown. */
export function date(told: Told): Field<number> {
  return field("date", { ...told, min: 1, max: LAST_DAY });
}

/** 31 December 9999, the last day that Excel knows. */
export const LAST_DAY = 2_958_465;

/** A text of up to `longest` characters; a number is taken as its digits. Blank is refused, unless said. */
export function text(told: Told & TextRule): Field<string> {
  return field("text", { blank: "refused", ...told });
}

/** An id, text or number, of up to `longest` characters; blank is refused, unless said. */
export function id(told: Told & TextRule & { readonly blank: "unknown" }): Field<AccountId>;
export function id(told: Told & Omit<TextRule, "blank">): Field<AccountId, "refused">;
export function id(told: Told & TextRule): Field<AccountId> {
  return field("id", { blank: "refused", ...told });
}

/** What is told, and what holds of a field of which nothing else is. */
export function field<T, B extends Blank = Blank>(
  kind: Kind,
  told: Told & Partial<Field<T, B>>,
): Field<T, B> {
  return { kind, required: false, blank: "unknown" as B, ...told };
}
