import { invalidInput, KamError, type Place } from "../../model/errors";
import { errorText, isBlank, toGrid, trimEnd } from "../cells";
import type { Parameter } from "../define";
import type { Unit } from "../answer";
import { describeNumber, fits, type NumberRule } from "../number-parameters";

/** A cell of a block: a number, blank, or its own fault. */
export type GridCell = number | KamError | undefined;
export type NumberGrid = readonly (readonly GridCell[])[];

/** Numbers in any shape, where a blank is no number and a cell at fault spares the others. */
export function numberGrid(
  rule: NumberRule & { readonly help: string; readonly unit: Unit },
): Parameter<NumberGrid> {
  return {
    help: rule.help,
    unit: rule.unit,
    optional: false,
    type: "any",
    shape: "range",
    columns: [],
    read: (raw, argument) => {
      const rows = trimEnd(toGrid(raw));
      if (rows.length === 0) throw invalidInput({ argument }, "at least one number", null);
      const width = Math.max(...rows.map((row) => row.length));
      return rows.map((cells, row) =>
        Array.from({ length: width }, (_, column): GridCell => {
          const cell = cells[column];
          if (isBlank(cell)) return undefined;
          if (fits(cell, rule)) return cell;
          const place = cellPlace(argument, { row, column, width });
          return invalidInput(place, describeNumber(rule), errorText(cell) ?? cell);
        }),
      );
    },
  };
}

/** As a person counts: in a single column there is no column to name. */
function cellPlace(
  argument: string,
  { row, column, width }: { readonly row: number; readonly column: number; readonly width: number },
): Place {
  const at = { argument, row: row + 1 };
  return width > 1 ? { ...at, column: String(column + 1) } : at;
}

/** The cells one after the other, for an answer that needs them all. */
export function flatNumbers(grid: NumberGrid): readonly (number | undefined)[] {
  return grid.flat().map((cell) => {
    if (cell instanceof KamError) throw cell;
    return cell;
  });
}
