import { invalidInput, type Place } from "../model/errors";
import { errorText, isBlank, toGrid, trimEnd } from "./cells";
import type { Unit } from "./answer";
import type { Parameter, Word } from "./define";

export interface NumberRule {
  readonly min?: number;
  readonly max?: number;
}

/** A list of numbers and the place of each in the range it was read from. */
export interface NumberList {
  readonly values: readonly number[];
  /** Row and column in the range, from 0, of each value. */
  readonly places: readonly { readonly row: number; readonly column: number }[];
}

/**
 * One list of numbers, from a single column or a single row of cells.
 *
 * Blank cells are skipped: use this only where 0 and blank mean the same, as some builds of Excel
 * hand a blank cell over as 0.
 */
export function numbers(
  rule: NumberRule & { readonly help: string; readonly unit: Unit },
): Parameter<NumberList> {
  return {
    help: rule.help,
    unit: rule.unit,
    optional: false,
    type: "any",
    shape: "range",
    read: (raw, argument) => {
      const rows = trimEnd(toGrid(raw));
      requireOneLine(rows, argument);
      const values: number[] = [];
      const places: { row: number; column: number }[] = [];
      rows.forEach((cells, row) => {
        cells.forEach((cell, column) => {
          if (isBlank(cell)) return;
          values.push(readNumber(cell, { argument, row: row + column + 1 }, rule));
          places.push({ row, column });
        });
      });
      if (values.length === 0) throw invalidInput({ argument }, "at least one number", null);
      return { values, places };
    },
  };
}

/** One of a few words, in any case. Left out, it is the first. */
export function choice<const W extends string>(rule: {
  readonly help: string;
  readonly words: Readonly<Record<W, string>>;
  readonly default: NoInfer<W>;
}): Parameter<W> {
  const words = Object.keys(rule.words) as W[];
  const listed = words.map((word) => `"${word}"`).join(" or ");
  return {
    help: rule.help,
    unit: "text",
    optional: true,
    type: "string",
    shape: "cell",
    words: words.map((word): Word => ({ word, help: rule.words[word] })),
    read: (raw, argument) => {
      const cell = singleCell(raw, argument);
      if (isBlank(cell)) return rule.default;
      const typed = typeof cell === "string" ? cell.trim().toLowerCase() : undefined;
      const chosen = words.find((word) => word.toLowerCase() === typed);
      if (chosen === undefined) throw invalidInput({ argument }, listed, errorText(cell) ?? cell);
      return chosen;
    },
  };
}

/** TRUE or FALSE; `undefined` when left out, for the function to decide. */
export function flag(rule: { readonly help: string }): Parameter<boolean | undefined> {
  return {
    help: rule.help,
    unit: "none",
    optional: true,
    type: "boolean",
    shape: "cell",
    read: (raw, argument) => {
      const cell = singleCell(raw, argument);
      if (isBlank(cell)) return undefined;
      if (typeof cell === "boolean") return cell;
      // A formula may say 1 and 0; hosts without booleans hand these over too.
      if (cell === 0 || cell === 1) return cell === 1;
      throw invalidInput({ argument }, "TRUE or FALSE", errorText(cell) ?? cell);
    },
  };
}

function readNumber(raw: unknown, place: Place, rule: NumberRule): number {
  if (!fits(raw, rule)) throw invalidInput(place, describeNumber(rule), errorText(raw) ?? raw);
  return raw;
}

export function fits(raw: unknown, { min = -Infinity, max = Infinity }: NumberRule): raw is number {
  return typeof raw === "number" && Number.isFinite(raw) && raw >= min && raw <= max;
}

export function describeNumber({ min, max }: NumberRule): string {
  if (min !== undefined && max !== undefined) return `a number from ${min} to ${max}`;
  if (min !== undefined) return `a number of ${min} or more`;
  if (max !== undefined) return `a number of ${max} or less`;
  return "a number";
}

/** Refuses a block where a single column or row is wanted. */
export function requireOneLine(rows: readonly (readonly unknown[])[], argument: string): void {
  const width = rows[0]?.length ?? 0;
  if (rows.length > 1 && rows.some((row) => row.length > 1)) {
    const found = `${rows.length} rows by ${width} columns`;
    throw invalidInput({ argument }, "a single column or row", found);
  }
}

function singleCell(raw: unknown, argument: string): unknown {
  const rows = toGrid(raw);
  if (rows.length > 1 || (rows[0]?.length ?? 0) > 1) {
    throw invalidInput({ argument }, "a single cell", `${rows.length} rows of cells`);
  }
  return rows[0]?.[0];
}
