import type { Answer, AnswerCell } from "../../../functions/define/answer";
import type { Position } from "../../../functions/define/definition";
import type { ExplainedValue } from "../../../functions/define/explanation";
import { wholeAnswer, type WholeAnswer } from "../../../functions/define/whole-answer";
import { toFailure } from "../../../functions/failure";
import { KamError } from "../../../model/errors";
import { argumentsFrom1900 } from "../../days-from-1900";
import { cellAt } from "./cell-at";
import { inOwnDays } from "./day-count-of";
import type { ExplainedCell, LocatedValue, Subject } from "./subject";
import { faultsOfWhole } from "./faulty-rows";
import type { FoundCall } from "./find-call";
import { addressOfOrigin } from "./locate";
import { cellsOf, type TracedArgument } from "./trace-argument";

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
  const own = traced.map(cellsOf);
  const isOwn = cell.countsFrom1904 !== true;
  const cells = isOwn ? own : argumentsFrom1900(call.definition.parameters, own);
  try {
    const answered = call.definition.call(cells);
    const faults = isFirst(position) && call.isWhole ? faultsOfWhole(cell.shown, answered) : [];
    if (faults.length > 0) return unspilled(cell, faults);
    const whole = wholeOf(question, cells, answered);
    const header = whole?.hasHeaders === true ? whole.columns[position.column] : undefined;
    const told =
      header === undefined
        ? answerBelowHeaders(question, { own, cells, answered })
        : ({ phase: "header", cell, column: header } as const);
    return withWhole(told, position, whole);
  } catch (thrown) {
    return unanswered(cell, thrown, true);
  }
}

/** Arguments as they stand, and as they are meant, with the answer to these. */
interface Asked {
  readonly own: readonly unknown[];
  readonly cells: readonly unknown[];
  readonly answered: Answer;
}

function answerBelowHeaders(question: Question, { own, cells, answered }: Asked): Subject {
  const { cell, call, position } = question;
  const shown = cellAt(answered, position);
  if (shown instanceof KamError) return unanswered(cell, shown, true);
  // The cell itself is calculated by the numbers as they stand.
  const inCell = own === cells ? shown : cellAt(call.definition.call(own), position);
  return explainAnswer(question, cells, inCell);
}

/** The whole answer, where its first row is asked about. */
function wholeOf(
  { call, position }: Question,
  cells: readonly unknown[],
  answered: Answer,
): WholeAnswer | undefined {
  if (position.row !== 0 || !call.isWhole) return undefined;
  return wholeAnswer(call.definition, cells, answered);
}

/** Only the cell of the formula speaks of all the others. */
function withWhole(told: Subject, position: Position, whole: WholeAnswer | undefined): Subject {
  if (told.phase !== "header" && told.phase !== "explained") return told;
  return whole !== undefined && isFirst(position) ? { ...told, whole } : told;
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
    const told = call.definition.explain(cells, position);
    const explanation = inOwnDays(told, cell);
    const inputs = explanation.inputs.map(locate);
    const settings = explanation.settings.map(locate);
    const { isWhole } = call;
    return { phase: "explained", cell, explanation, inputs, settings, answer: shown, isWhole };
  } catch (thrown) {
    // The cell has an answer, such as a header, but there is nothing behind it to explain.
    return { ...unanswered(cell, thrown, !(thrown instanceof KamError)), answer: shown };
  }
}

function unanswered(cell: ExplainedCell, thrown: unknown, isFault: boolean): Unanswered {
  const { message } = toFailure(cell.name, thrown);
  const answer = thrown instanceof KamError ? thrown : "";
  return { phase: "unanswered", cell, message, isFault, answer };
}

type Unanswered = Extract<Subject, { phase: "unanswered" }>;

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
