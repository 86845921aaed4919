import { invalidInput, KamError, notAvailable } from "../../model/errors";
import type { AnswerCell, AnswerGrid, Unit } from "../answer";
import { errorText, isBlank, toGrid, trimEnd } from "../cells";
import type { Parameter, Position } from "../define";
import {
  describeNumber,
  describeWholeNumber,
  fits,
  type NumberRule,
  requireOneLine,
} from "../number-parameters";

/** No account is asked about for longer, in any unit of time. */
export const LONGEST_TIME = 1e9;

/** Numbers in the order of their cells: blank cells stay blank, a cell at fault is its own fault only. */
export interface NumberLine {
  readonly cells: readonly (number | KamError | undefined)[];
  /** True when the cells lie side by side. */
  readonly liesFlat: boolean;
}

/** One column or row of numbers, each of which is answered for itself. */
export function numberLine(
  rule: NumberRule & { readonly help: string; readonly unit: Unit; readonly isWhole?: boolean },
): Parameter<NumberLine> {
  const expected = rule.isWhole === true ? describeWholeNumber(rule) : describeNumber(rule);
  return {
    help: rule.help,
    unit: rule.unit,
    optional: false,
    type: "any",
    shape: "range",
    columns: [],
    read: (raw, argument) => {
      const grid = trimEnd(toGrid(raw));
      requireOneLine(grid, argument);
      const cells = grid.flat().map((cell, index) => {
        if (isBlank(cell)) return undefined;
        if (fits(cell, rule) && (rule.isWhole !== true || Number.isInteger(cell))) return cell;
        return invalidInput({ argument, row: index + 1 }, expected, errorText(cell) ?? cell);
      });
      if (cells.length === 0) throw invalidInput({ argument }, "at least one number", null);
      return { cells, liesFlat: grid.length === 1 && cells.length > 1 };
    },
  };
}

/** One answer a cell, lying as the cells lie. */
export function answerLine(line: NumberLine, answer: (value: number) => number): AnswerGrid {
  const cells = line.cells.map((cell) => answerCell(cell, answer));
  return line.liesFlat ? [cells] : cells.map((cell) => [cell]);
}

/** The answer for one cell; its own fault, or that of the question for it. */
export function answerCell(
  cell: number | KamError | undefined,
  answer: (value: number) => AnswerCell,
): AnswerCell {
  if (cell === undefined) return "";
  if (cell instanceof KamError) return cell;
  try {
    return answer(cell);
  } catch (thrown) {
    if (thrown instanceof KamError) return thrown;
    throw thrown;
  }
}

/** The number that an answer of this line at this position speaks of. */
export function numberAt({ cells, liesFlat }: NumberLine, position: Position): number {
  const cell = cells[liesFlat ? position.column : position.row];
  if (cell instanceof KamError) throw cell;
  if (cell === undefined) throw notAvailable("this cell has no number to answer for");
  return cell;
}
