import type { Answer, AnswerCell } from "../../../functions/define/answer";
import type { Position } from "../../../functions/define/definition";
import type { ExplainedValue } from "../../../functions/define/explanation";
import { toFailure } from "../../../functions/failure";
import { KamError } from "../../../model/errors";
import type { ExplainedCell, LocatedValue, Subject } from "./explain-state";
import { faultsOfWhole, isGrid } from "./faulty-rows";
import type { FoundCall } from "./find-call";
import { addressOfOrigin } from "./locate";
import type { TracedArgument } from "./trace-argument";

/** All that is known before the function itself is asked. */
export interface Question {
  readonly cell: ExplainedCell;
  readonly call: FoundCall;
  readonly traced: readonly TracedArgument[];
  readonly position: Position;
}

/** What there is to say of a cell whose arguments are known. */
export function answer(question: Question): Subject {
  const { cell, call, traced, position } = question;
  const cells = traced.map(cellsOf);
  try {
    const answered = call.definition.call(cells);
    const faults = isFirst(position) && call.isWhole ? faultsOfWhole(cell.shown, answered) : [];
    if (faults.length > 0) return unspilled(cell, faults);
    const shown = cellAt(answered, position);
    if (shown instanceof KamError) return unanswered(cell, shown, true);
    return explainAnswer(question, cells, shown);
  } catch (thrown) {
    return unanswered(cell, thrown, true);
  }
}

function explainAnswer(
  { cell, call, traced, position }: Question,
  cells: readonly unknown[],
  shown: AnswerCell,
): Subject {
  const locate = (value: ExplainedValue): LocatedValue => ({
    ...value,
    address: addressOfOrigin(value.origin, traced),
  });
  try {
    const explanation = call.definition.explain(cells, position);
    const inputs = explanation.inputs.map(locate);
    const settings = explanation.settings.map(locate);
    const { isWhole } = call;
    return { phase: "explained", cell, explanation, inputs, settings, answer: shown, isWhole };
  } catch (thrown) {
    // The cell has an answer, such as a header, but there is nothing behind it to explain.
    return unanswered(cell, thrown, !(thrown instanceof KamError));
  }
}

function unanswered(cell: ExplainedCell, thrown: unknown, isFault: boolean): Subject {
  const { message } = toFailure(cell.name, thrown);
  return { phase: "unanswered", cell, message, isFault };
}

function cellsOf(argument: TracedArgument): unknown {
  switch (argument.kind) {
    case "cells":
      return argument.block.cells;
    case "written":
      return argument.value;
    default:
      // As Excel hands over an argument that is left out.
      return null;
  }
}

function cellAt(answered: Answer, { row, column }: Position): AnswerCell {
  if (!isGrid(answered)) return answered;
  return answered[row]?.[column] ?? "";
}

function isFirst({ row, column }: Position): boolean {
  return row === 0 && column === 0;
}

function unspilled(cell: ExplainedCell, faults: readonly KamError[]): Subject {
  return {
    phase: "unspilled",
    cell,
    faults: faults.map((each) => toFailure(cell.name, each).message),
  };
}
