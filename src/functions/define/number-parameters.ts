import { invalidInput, type Place } from "../../model/errors";
import { errorText, isBlank, singleCell, toGrid, trimEnd, fits } from "../../reading/cells";
import type { Unit } from "./answer";
import type { Parameter } from "./definition";
import { describeNumber, describeWholeNumber } from "../../reading/expected";
import { type NumberRule } from "../../schema/number-rule";
import { rangeParameter } from "./parameters";

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
  return rangeParameter({
    help: rule.help,
    unit: rule.unit,
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
  });
}

/** One number in one cell. Left out, it is the default; without a default it is needed. */
export function number(
  rule: NumberRule & {
    readonly help: string;
    readonly unit: Unit;
    readonly isWhole?: boolean;
    readonly default?: number;
  },
): Parameter<number> {
  return {
    help: rule.help,
    unit: rule.unit,
    optional: rule.default !== undefined,
    // Excel would refuse other cells before we could say what was expected.
    type: "any",
    shape: "cell",
    read: (raw, argument) => {
      const cell = singleCell(raw, argument);
      if (isBlank(cell) && rule.default !== undefined) return rule.default;
      if (fits(cell, rule) && (rule.isWhole !== true || Number.isInteger(cell))) return cell;
      const expected = rule.isWhole === true ? describeWholeNumber(rule) : describeNumber(rule);
      throw invalidInput({ argument }, expected, errorText(cell) ?? cell);
    },
  };
}

/** A block of numbers without a gap, all rows of one length. */
export function matrix(
  rule: NumberRule & { readonly help: string; readonly unit: Unit; readonly optional?: boolean },
): Parameter<readonly (readonly number[])[]> {
  return rangeParameter({
    help: rule.help,
    unit: rule.unit,
    optional: rule.optional ?? false,
    read: (raw, argument) => {
      const rows = trimEnd(toGrid(raw));
      if (rows.length === 0 && rule.optional !== true) {
        throw invalidInput({ argument }, "a block of numbers", null);
      }
      const width = rows[0]?.length ?? 0;
      return rows.map((cells, row) => {
        if (cells.length !== width) {
          throw invalidInput({ argument, row: row + 1 }, `${width} numbers`, cells.length);
        }
        return cells.map((cell, column) =>
          readNumber(cell, { argument, column: String(column + 1), row: row + 1 }, rule),
        );
      });
    },
  });
}

function readNumber(raw: unknown, place: Place, rule: NumberRule): number {
  if (!fits(raw, rule)) throw invalidInput(place, describeNumber(rule), errorText(raw) ?? raw);
  return raw;
}

/** Refuses a block where a single column or row is wanted. */
export function requireOneLine(rows: readonly (readonly unknown[])[], argument: string): void {
  const width = rows[0]?.length ?? 0;
  if (rows.length > 1 && rows.some((row) => row.length > 1)) {
    const found = `${rows.length} rows by ${width} columns`;
    throw invalidInput({ argument }, "a single column or row", found);
  }
}
