import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
} from "@univerjs/preset-sheets-core";
import type { Answer, AnswerCell, AnswerGrid } from "../../functions/define/answer";
import { toFailure } from "../../functions/failure";
import { KamError } from "../../model/errors";

const CODES = { "#VALUE!": ErrorType.VALUE, "#N/A": ErrorType.NA } as const;

/** Turns the answer of `KAM.name` into values of the grid; a cell that is a `KamError` becomes an error. */
export function answerValue(name: string, answer: Answer): BaseValueObject {
  return isGrid(answer) ? gridValue(name, answer) : cellValue(name, answer);
}

/** What a cell shows in which `KAM.name` threw. */
export function failureValue(name: string, thrown: unknown): BaseValueObject {
  return ErrorValueObject.create(CODES[toFailure(name, thrown).code]);
}

function gridValue(name: string, rows: AnswerGrid): BaseValueObject {
  const columnCount = Math.max(1, ...rows.map((row) => row.length));
  const padded = rows.length === 0 ? [[]] : rows;
  return ArrayValueObject.create({
    calculateValueList: padded.map((row) =>
      Array.from({ length: columnCount }, (_, column) => cellValue(name, row[column] ?? "")),
    ),
    rowCount: padded.length,
    columnCount,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

function cellValue(name: string, cell: AnswerCell): BaseValueObject {
  if (cell instanceof KamError) return failureValue(name, cell);
  if (typeof cell === "boolean") return BooleanValueObject.create(cell);
  if (typeof cell === "string") return StringValueObject.create(cell);
  // A number that is not finite has no place in a cell.
  return Number.isFinite(cell) ? NumberValueObject.create(cell) : failureValue(name, cell);
}

function isGrid(answer: Answer): answer is AnswerGrid {
  return Array.isArray(answer);
}
