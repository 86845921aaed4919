import { invalidInput, KamError, notAvailable, type Place } from "../../model/errors";
import type { AnswerCell, AnswerGrid, Unit } from "./answer";
import { errorText, isBlank, toGrid, trimEnd, fits } from "../../reading/cells";
import type { Parameter, Position } from "./definition";
import { requireOneLine } from "./number-parameters";
import { describeNumber, describeWholeNumber } from "../../reading/expected";
import { type NumberRule } from "../../schema/number-rule";

/** A cell of a block: a number, blank, or its own fault. */
export type GridCell = number | KamError | undefined;

/** Numbers in the shape of their cells: blank is no number, and a cell at fault spares the others. */
export type NumberGrid = readonly (readonly GridCell[])[];

interface GridRule extends NumberRule {
  readonly help: string;
  readonly unit: Unit;
  readonly isWhole?: boolean;
}

/** Numbers in any shape. */
export function numberGrid(rule: GridRule): Parameter<NumberGrid> {
  return gridParameter(rule, false);
}

/** Numbers in one column or row. */
export function numberLine(rule: GridRule): Parameter<NumberGrid> {
  return gridParameter(rule, true);
}

function gridParameter(rule: GridRule, isLine: boolean): Parameter<NumberGrid> {
  return {
    help: rule.help,
    unit: rule.unit,
    optional: false,
    type: "any",
    shape: "range",
    columns: [],
    read: (raw, argument) => {
      const rows = trimEnd(toGrid(raw));
      if (isLine) requireOneLine(rows, argument);
      if (rows.length === 0) throw invalidInput({ argument }, "at least one number", null);
      const width = Math.max(...rows.map((row) => row.length));
      const placeOf = isLine ? lineCell : gridCell;
      return rows.map((cells, row) =>
        Array.from({ length: width }, (_, column) =>
          readCell(cells[column], rule, { argument, ...placeOf(row, column, width) }),
        ),
      );
    },
  };
}

/** A line is counted along, whichever way it lies. */
function lineCell(row: number, column: number): Omit<Place, "argument"> {
  return { row: row + column + 1 };
}

/** As a person counts: in a single column there is no column to name. */
function gridCell(row: number, column: number, width: number): Omit<Place, "argument"> {
  return width > 1 ? { row: row + 1, column: String(column + 1) } : { row: row + 1 };
}

function readCell(cell: unknown, rule: GridRule, place: Place): GridCell {
  if (isBlank(cell)) return undefined;
  const isWhole = rule.isWhole === true;
  if (fits(cell, rule) && (!isWhole || Number.isInteger(cell))) return cell;
  const expected = isWhole ? describeWholeNumber(rule) : describeNumber(rule);
  return invalidInput(place, expected, errorText(cell) ?? cell);
}

/** One answer a cell, lying as the cells lie. */
export function answerGrid(grid: NumberGrid, answer: (value: number) => AnswerCell): AnswerGrid {
  return grid.map((row) => row.map((cell) => answerCell(cell, answer)));
}

/** The answer for one cell; its own fault, or that of the question for it. */
export function answerCell(cell: GridCell, answer: (value: number) => AnswerCell): AnswerCell {
  if (cell === undefined) return "";
  if (cell instanceof KamError) return cell;
  try {
    return answer(cell);
  } catch (thrown) {
    if (thrown instanceof KamError) return thrown;
    throw thrown;
  }
}

/** The number that an answer of this grid at this position speaks of. */
export function numberAt(grid: NumberGrid, { row, column }: Position): number {
  const cell = grid[row]?.[column];
  if (cell instanceof KamError) throw cell;
  if (cell === undefined) throw notAvailable("there is no value in this cell to answer for");
  return cell;
}

/** The cells one after the other, for an answer that needs them all. */
export function flatNumbers(grid: NumberGrid): readonly (number | undefined)[] {
  return grid.flat().map((cell) => {
    if (cell instanceof KamError) throw cell;
    return cell;
  });
}
