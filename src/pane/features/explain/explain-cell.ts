import type { ActiveCell, WorkbookGateway } from "../../../workbook/gateway";
import { adviceFor } from "../../advice";
import type { Store } from "../../store/store";
import { answer } from "./answer-cell";
import { sheetsOf, type ExplainEvent, type ExplainState } from "./explain-state";
import { askedOnce, type Lookups } from "./asked-once";
import type { ExplainedCell, LostArgument, Subject } from "./subject";
import { dayCountOf } from "./day-count-of";
import { findCall, type FoundCall } from "./find-call";
import { localArguments } from "./local-arguments";
import { positionInSpill } from "./locate";
import { withOwners } from "./whose-row";
import { traceArgument, type TracedArgument } from "./trace-argument";

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
    const subject = await explain(await workbook.readActiveCell(), askedOnce(workbook));
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

async function explain(active: ActiveCell, workbook: Lookups): Promise<Subject> {
  const { address, formula, formulaLocal, formulaAddress, value } = active;
  const call = formula === undefined ? undefined : findCall(formula);
  if (formula === undefined || call === undefined) return { phase: "no-formula", address, formula };
  const counted = dayCountOf(active, call.definition.parameters);
  const local = formulaLocal !== undefined && { formulaLocal };
  const { name } = call.definition;
  const cell = { address, formula, formulaAddress, name, shown: value, ...counted, ...local };
  if (!call.isWhole && call.definition.returns.shape === "range") {
    return { phase: "nested", cell: { ...cell, sheets: sheetsOf([address]) } };
  }
  const place = { formula, address: formulaAddress, ...counted };
  const traced = await Promise.all(
    call.arguments.map((argument) => traceArgument(argument, place, workbook)),
  );
  const found = { ...cell, sheets: sheetsOf([address, ...traced.flatMap(addressOfArgument)]) };
  const lost = lostAmong(traced, found, call);
  if (lost.length > 0) return { phase: "untraceable", cell: found, lost };
  const position = call.isWhole ? positionInSpill(active) : { row: 0, column: 0 };
  const told = answer({ cell: found, call, traced, position });
  return withOwners(told, { traced, parameters: call.definition.parameters, workbook });
}

function lostAmong(
  traced: readonly TracedArgument[],
  cell: ExplainedCell,
  call: FoundCall,
): readonly LostArgument[] {
  const local = localArguments(cell, call);
  return traced.flatMap((argument, index) => {
    if (argument.kind !== "lost") return [];
    const name = call.definition.parameters[index]?.name ?? `argument ${index + 1}`;
    return [{ name, text: local[index] ?? argument.text, why: argument.why }];
  });
}

function addressOfArgument(argument: TracedArgument): readonly string[] {
  return argument.kind === "cells" ? [argument.block.address] : [];
}
