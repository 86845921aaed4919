import type { CellContent } from "../read/workbook-record";
import type { CellState, SheetState } from "../workbook-state";
import { placeOf } from "./cell-places";

/** The cells that formulas of a sheet fill, by the number of the formula's cell. */
export type AnswersOfSheet = ReadonlyMap<number, readonly CellState[]>;

export function answersIn({ cells }: Pick<SheetState, "cells">): AnswersOfSheet {
  const answers = new Map<number, CellState[]>();
  for (const cell of cells) {
    if (cell.spilledFrom === undefined) continue;
    const source = placeOf(cell.spilledFrom);
    const filled = answers.get(source);
    if (filled === undefined) answers.set(source, [cell]);
    else filled.push(cell);
  }
  return answers;
}

/** All that the formula of a cell gives, row by row. */
export function answerOf(
  answers: AnswersOfSheet,
  cell: CellState,
): readonly (readonly (CellContent | undefined)[])[] {
  const { rowCount, columnCount } = cell.formula?.area ?? { rowCount: 1, columnCount: 1 };
  const rows = Array.from({ length: rowCount }, () =>
    Array.from<CellContent | undefined>({ length: columnCount }),
  );
  for (const { row, column, value } of [cell, ...(answers.get(placeOf(cell)) ?? [])]) {
    const line = rows[row - cell.row];
    if (line !== undefined) line[column - cell.column] = value;
  }
  return rows;
}
