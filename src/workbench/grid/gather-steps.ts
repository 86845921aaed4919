import { IUndoRedoService, type IUndoRedoItem } from "@univerjs/core";
import { gathering } from "./join-steps";
import { keepStep } from "./keep-step";
import type { TableHost } from "./table-host";

/** By what a step of undo is known again. */
export interface StepMark {
  readonly id: string;
  /** The step that this one goes on with. */
  readonly following: string | undefined;
}

export interface GatheredSteps {
  /** Keeps them as one step, or forgets them, since all that they did was taken back. */
  readonly end: (isKept: boolean) => void;
}

/**
 * Gathers steps into one until it is told to end. The grid's own gathering keeps what undoes them in
 * the order in which they were made, so that a sheet would go before what was written onto it.
 *
 * The step that they follow becomes part of them while it is the last one. Where something was done
 * since, it stays where it is, and taking it back is a step like any other: undone one by one, steps
 * find the workbook as they left it.
 */
export function gatherSteps(
  { injector, workbook }: TableHost,
  { id, following }: StepMark,
): GatheredSteps {
  const host = { injector, workbook };
  const unitID = workbook.getUnitId();
  const followed = following === undefined ? undefined : takeLast(host, following);
  const steps: IUndoRedoItem[] = followed === undefined ? [] : [followed];
  const isAlone = following !== undefined && followed === undefined;
  gathering.set(unitID, steps);
  return {
    end: (isKept) => {
      gathering.delete(unitID);
      if (isKept || isAlone) keep(host, id, steps);
      else if (followed !== undefined) forgetUndone(host, id);
    },
  };
}

function keep(host: TableHost, id: string, steps: readonly IUndoRedoItem[]): void {
  if (steps.length === 0) return;
  const redos = steps.flatMap(({ redoMutations }) => redoMutations);
  const undos = steps.toReversed().flatMap(({ undoMutations }) => undoMutations);
  keepStep(host, { undos, redos }, id);
}

/** Takes the last step off the list if it has this mark. */
function takeLast({ injector }: TableHost, id: string): IUndoRedoItem | undefined {
  const service = injector.get(IUndoRedoService);
  const last = service.pitchTopUndoElement();
  if (last?.id !== id) return undefined;
  const taken = { ...last };
  // A step without anything to do again is not offered for redo.
  last.redoMutations = [];
  service.popUndoToRedo();
  return taken;
}

/** What was undone before a deed may have stood on its sheets: a new step, which goes at once, ends it. */
function forgetUndone(host: TableHost, id: string): void {
  keepStep(host, { undos: [], redos: [] }, id);
  takeLast(host, id);
}
