import { plainText } from "../model/plain-text";
import { describeNumber, describeWholeNumber, fits, type NumberRule } from "./number-rule";

/**
 * One column of a table: the header it stands under, what the reader is told of it, and how a cell
 * of it is read. A blank cell is never handed to `read`: it is unknown, or refused.
 */
export interface Column<T, B extends Blank = Blank> {
  readonly header: string;
  readonly help: string;
  /** Without this column there is no answer at all. */
  readonly required: boolean;
  readonly blank: B;
  /** What a cell should be, as a message says it. */
  readonly expected: string;
  /** Set where every number, or whole number, from the least to the most is taken as it is. */
  readonly range?: readonly [least: number, most: number];
  readonly isWhole?: boolean;
  /** Set where the column holds amounts of money. */
  readonly isMoney?: boolean;
  /** The permitted words, where there are few. */
  readonly words?: readonly string[];
  /** `undefined` when the cell is not what is expected. */
  readonly read: (cell: unknown) => T | undefined;
}

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
  const { min = -Number.MAX_VALUE, max = Number.MAX_VALUE, above } = told;
  return {
    ...named(told),
    blank: "unknown",
    expected: describeNumber(told),
    ...(above === undefined ? { range: [min, max] } : {}),
    read: (cell) => (fits(cell, told) ? cell : undefined),
  };
}

/** A whole number; blank is unknown. */
export function countColumn(told: Told & NumberRule): Column<number> {
  const { min = -Number.MAX_SAFE_INTEGER, max = Number.MAX_SAFE_INTEGER } = told;
  return {
    ...named(told),
    blank: "unknown",
    expected: describeWholeNumber(told),
    range: [min, max],
    isWhole: true,
    read: (cell) =>
      typeof cell === "number" && Number.isInteger(cell) && cell >= min && cell <= max
        ? cell
        : undefined,
  };
}

/** yes or no, TRUE or FALSE; blank is unknown. */
export function flagColumn(told: Told): Column<boolean> {
  return {
    ...named(told),
    blank: "unknown",
    expected: "yes or no",
    read: (cell) => (typeof cell === "boolean" ? cell : FLAG_WORDS.get(wordOf(cell))),
  };
}

const FLAG_WORDS = new Map([
  ["yes", true],
  ["true", true],
  ["no", false],
  ["false", false],
]);

/** One or several of a few words, parted by commas; blank is unknown. */
export function wordsColumn(
  told: Told & { readonly words: readonly string[] },
): Column<readonly string[]> {
  return {
    ...named(told),
    blank: "unknown",
    expected: told.words.join(", "),
    words: told.words,
    read: (cell) => {
      const found = wordOf(cell).split(/\s*[,;+]\s*/);
      return found.every((word) => told.words.includes(word)) ? found : undefined;
    },
  };
}

/** Exactly one of a few words, in any case; blank is unknown. */
export function wordColumn<const W extends string>(
  told: Told & { readonly words: readonly W[] },
): Column<W> {
  return {
    ...named(told),
    blank: "unknown",
    expected: `one of ${told.words.join(", ")}`,
    words: told.words,
    read: (cell) => told.words.find((word) => word.toLowerCase() === wordOf(cell)),
  };
}

/** A day as Excel counts days. */
export function dateColumn(told: Told): Column<number> {
  return {
    ...numberColumn({ ...told, min: 1, max: LAST_DAY }),
    expected: "a date",
  };
}

/** 31 December 9999, the last day that Excel knows. */
export const LAST_DAY = 2_958_465;

/** A text of up to `longest` characters; a number is taken as its digits. Blank is refused, unless said. */
export function textColumn(
  told: Told & { readonly longest: number; readonly blank?: "unknown" },
): Column<string> {
  return {
    ...named(told),
    blank: told.blank ?? "refused",
    expected: `a text of 1 to ${told.longest} characters`,
    read: (cell) => {
      const text =
        typeof cell === "number" ? String(cell) : typeof cell === "string" ? plainText(cell) : "";
      return text.length > 0 && text.length <= told.longest ? text : undefined;
    },
  };
}

function named({
  header,
  help,
  required = false,
}: Told): Pick<Column<never>, "header" | "help" | "required"> {
  return { header, help, required };
}

function wordOf(cell: unknown): string {
  return typeof cell === "string" ? plainText(cell).toLowerCase() : "";
}
