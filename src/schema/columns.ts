import type { AccountId } from "../model/account-id";
import type { NumberRule } from "./number-rule";

/**
 * One column of a table, as data: the header it stands under, what the reader is told of it, and what
 * its cells may hold. Readers, messages, forms, the sample and the reference page are made of it.
 * T is what a filled cell is read as.
 */
export interface Column<T, B extends Blank = Blank> extends NumberRule {
  readonly header: string;
  readonly help: string;
  readonly kind: Kind;
  /** Without this column there is no answer at all. */
  readonly required: boolean;
  readonly blank: B;
  /** The permitted words, where there are few. */
  readonly words?: readonly string[];
  /** Other names of permitted words. */
  readonly otherNames?: Readonly<Record<string, string>>;
  /** The most characters of a text. */
  readonly longest?: number;
  /** Never there: it carries the type of what is read. */
  readonly holds?: T;
}

/**
 * What a cell holds: an amount of money is a number in the one currency of its table; a count has no
 * decimals; a date is a day as Excel counts days; an id is a text or a number, and stays what it is.
 */
export type Kind =
  "number" | "money" | "count" | "date" | "flag" | "word" | "words" | "text" | "id";

/**
 * What a blank cell is: unknown (`undefined` in the row); unknown where the answer needs it, so that
 * the row has none; or a fault of the row.
 */
export type Blank = "unknown" | "needed" | "refused";

/** The same column for a question that has no answer while its cell is blank. */
export function needed<T>(column: Column<T>): Column<T, "needed"> {
  return { ...column, required: true, blank: "needed" };
}

export type Told = Pick<Column<never>, "header" | "help"> & { readonly required?: boolean };

/** A number; blank is unknown. */
export function numberColumn(told: Told & NumberRule): Column<number> {
  return column("number", told);
}

/** An amount of money; blank is unknown. */
export function moneyColumn(told: Told & NumberRule): Column<number> {
  return column("money", told);
}

/** A whole number; blank is unknown. */
export function countColumn(told: Told & NumberRule): Column<number> {
  return column("count", told);
}

/** yes or no, TRUE or FALSE; blank is unknown. */
export function flagColumn(told: Told): Column<boolean> {
  return column("flag", told);
}

/** One or several of a few words, parted by commas; blank is unknown. */
export function wordsColumn(
  told: Told & { readonly words: readonly string[] },
): Column<readonly string[]> {
  return column("words", told);
}

/** Exactly one of a few words, or of their other names, in any case; blank is unknown. */
export function wordColumn<const W extends string>(
  told: Told & {
    readonly words: readonly W[];
    readonly otherNames?: Readonly<Record<string, W>>;
  },
): Column<W> {
  return column("word", told);
}

/** A day as Excel counts days; blank is unknown. */
export function dateColumn(told: Told): Column<number> {
  return column("date", { ...told, min: 1, max: LAST_DAY });
}

/** 31 December 9999, the last day that Excel knows. */
export const LAST_DAY = 2_958_465;

/** A text of up to `longest` characters; a number is taken as its digits. Blank is refused, unless said. */
export function textColumn(
  told: Told & { readonly longest: number; readonly blank?: "unknown" },
): Column<string> {
  return column("text", { blank: "refused", ...told });
}

/** An id, text or number, of up to `longest` characters; blank is refused. */
export function idColumn(told: Told & { readonly longest: number }): Column<AccountId, "refused"> {
  return column("id", { ...told, blank: "refused" });
}

function column<T, B extends Blank = Blank>(
  kind: Kind,
  told: Told & Partial<Column<T, B>>,
): Column<T, B> {
  return { kind, required: false, blank: "unknown" as B, ...told };
}
