import type { AnswerCell } from "../../../functions/define/answer";
import type { Position } from "../../../functions/define/definition";
import type { ExplainedValue } from "../../../functions/define/explanation";
import { toFailure } from "../../../functions/failure";
import { KamError } from "../../../model/errors";
import type { ActiveCell, WorkbookGateway } from "../../../workbook/gateway";
import { adviceFor } from "../../advice";
import { argumentsFrom1900 } from "../../days-from-1900";
import type { Store } from "../../store/store";
import {
  sheetsOf,
  type ExplainedCell,
  type ExplainEvent,
  type ExplainState,
  type LocatedValue,
  type Subject,
} from "./explain-state";
import { cellAt } from "./cell-at";
import { dayCountOf, inOwnDays } from "./day-count-of";
import { findCall, type FoundCall } from "./find-call";
import { localArguments } from "./local-arguments";
import { addressOfOrigin, positionInSpill } from "./locate";
import { cellsOf, traceArgument, type TracedArgument } from "./trace-argument";

export type ExplainStore = Store<ExplainState, ExplainEvent>;

/** Says how the cell that the person stands on came about. */
export function explainActiveCell(store: ExplainStore, workbook: WorkbookGateway): Promise<void> {
  return answerRequest(store, workbook, askAnew(store));
}

/** Makes a new request: an answer to an earlier one comes too late from now on. */
export function askAnew(store: ExplainStore): number {
  const request = store.get().request + 1;
  store.send({ type: "asked", request });
  return request;
}

export async function answerRequest(
  store: ExplainStore,
  workbook: WorkbookGateway,
  request: number,
): Promise<void> {
  try {
    const subject = await explain(await workbook.readActiveCell(), workbook);
    store.send({ type: "answered", request, subject });
  } catch (thrown) {
    store.send({ type: "answered", request, subject: refusalOf(thrown) });
  }
}

/** Says that it is not known what the person stands on: what was explained before would be of another cell. */
export function tellRefusal(store: ExplainStore, thrown: unknown): void {
  store.send({ type: "answered", request: askAnew(store), subject: refusalOf(thrown) });
}

function refusalOf(thrown: unknown): Subject {
  return { phase: "refused", message: adviceFor(thrown) };
}

async function explain(active: ActiveCell, workbook: WorkbookGateway): Promise<Subject> {
  const { address, formula, formulaLocal, formulaAddress, value } = active;
  const call = formula === undefined ? undefined : findCall(formula);
  if (formula === undefined || call === undefined) return { phase: "no-formula", address, formula };
  const counted = dayCountOf(active, call.definition.parameters);
  const cell = {
    address,
    formula,
    name: call.definition.name,
    shown: value,
    ...counted,
    ...(formulaLocal !== undefined && { formulaLocal }),
  };
  if (!call.isWhole && call.definition.returns.shape === "range") {
    return { phase: "nested", cell: { ...cell, sheets: sheetsOf([address]) } };
  }
  const place = { formula, address: formulaAddress, ...counted };
  const traced = await Promise.all(
    call.arguments.map((argument) => traceArgument(argument, place, workbook)),
  );
  return explainTraced(
    { ...cell, sheets: sheetsOf([address, ...traced.flatMap(addressOfArgument)]) },
    call,
    { traced, position: call.isWhole ? positionInSpill(active) : { row: 0, column: 0 } },
  );
}

function explainTraced(
  cell: ExplainedCell,
  call: FoundCall,
  { traced, position }: Pick<Question, "traced" | "position">,
): Subject {
  const local = localArguments(cell, call);
  const lost = traced.flatMap((argument, index) => {
    if (argument.kind !== "lost") return [];
    const name = call.definition.parameters[index]?.name ?? `argument ${index + 1}`;
    return [{ name, text: local[index] ?? argument.text, why: argument.why }];
  });
  if (lost.length > 0) return { phase: "untraceable", cell, lost };
  return answer({ cell, call, traced, position });
}

function addressOfArgument(argument: TracedArgument): readonly string[] {
  return argument.kind === "cells" ? [argument.block.address] : [];
}

/** All that is known before the function itself is asked. */
interface Question {
  readonly cell: ExplainedCell;
  readonly call: FoundCall;
  readonly traced: readonly TracedArgument[];
  readonly position: Position;
}

function answer({ cell, call, traced, position }: Question): Subject {
  const { definition } = call;
  const own = traced.map(cellsOf);
  const isOwn = cell.countsFrom1904 !== true;
  const cells = isOwn ? own : argumentsFrom1900(definition.parameters, own);
  const unanswered = (thrown: unknown, isFault: boolean): Subject => {
    const { message } = toFailure(definition.name, thrown);
    return { phase: "unanswered", cell, message, isFault };
  };
  try {
    const shown = cellAt(definition.call(cells), position);
    if (shown instanceof KamError) return unanswered(shown, true);
    // The cell itself is calculated by the numbers as they stand.
    const answer = isOwn ? shown : cellAt(definition.call(own), position);
    return explainAnswer({ cell, call, traced, position }, { cells, answer, unanswered });
  } catch (thrown) {
    return unanswered(thrown, true);
  }
}

function explainAnswer(
  { cell, call, traced, position }: Question,
  answered: {
    readonly cells: readonly unknown[];
    readonly answer: AnswerCell;
    readonly unanswered: (thrown: unknown, isFault: boolean) => Subject;
  },
): Subject {
  const locate = (value: ExplainedValue): LocatedValue => ({
    ...value,
    address: addressOfOrigin(value.origin, traced),
  });
  try {
    const told = call.definition.explain(answered.cells, position);
    const explanation = inOwnDays(told, cell, call.definition.answer, position);
    return {
      phase: "explained",
      cell,
      explanation,
      inputs: explanation.inputs.map(locate),
      settings: explanation.settings.map(locate),
      answer: answered.answer,
      isWhole: call.isWhole,
    };
  } catch (thrown) {
    // The cell has an answer, such as a header, but there is nothing behind it to explain.
    return answered.unanswered(thrown, !(thrown instanceof KamError));
  }
}
