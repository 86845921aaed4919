import { LocalUndoRedoService, type IDisposable, type IUndoRedoItem } from "@univerjs/core";
import type { Caused } from "./caused";
import type { TableHost } from "./table-host";

export interface StepJoiner extends IDisposable {
  /** What is given here is undone and redone with the command that is running. */
  readonly add: (caused: Caused) => void;
}

/** Joins what a command has caused to the step that it leaves for undo, which comes last. */
export function joinSteps({ workbook }: TableHost): StepJoiner {
  let waiting: Caused[] = [];
  const join = (step: IUndoRedoItem): IUndoRedoItem => {
    if (step.unitID !== workbook.getUnitId() || waiting.length === 0) return step;
    const caused = waiting;
    waiting = [];
    return {
      ...step,
      redoMutations: [...step.redoMutations, ...caused.flatMap(({ redos }) => redos)],
      // The newest is taken back first.
      undoMutations: [...step.undoMutations, ...caused.reverse().flatMap(({ undos }) => undos)],
    };
  };
  joining.add(join);
  return {
    add: (caused) => {
      if (caused.redos.length > 0) waiting.push(caused);
    },
    dispose: () => {
      joining.delete(join);
    },
  };
}

/** Steps of deeds that are held back, by their workbooks. */
export const gathering = new Map<string, IUndoRedoItem[]>();

/** Workbooks into which code writes at this moment: what comes from a person meanwhile is not held. */
export const writing = new Set<string>();

/** Those that may add to a step before it is kept. */
const joining = new Set<(step: IUndoRedoItem) => IUndoRedoItem>();

/**
 * Lets steps be joined. The service for undo is handed out behind a proxy that keeps its methods as
 * they were first asked for, so that this must be done before a grid is made.
 */
export function mendUndo(): void {
  const service: Service = LocalUndoRedoService.prototype;
  // It is called with the service that it belongs to.
  const push = service.pushUndoRedo;
  service.pushUndoRedo = function (this: Service, step): void {
    const joined = [...joining].reduce((sofar, join) => join(sofar), step);
    const held = writing.has(joined.unitID) ? gathering.get(joined.unitID) : undefined;
    if (held === undefined) push.call(this as LocalUndoRedoService, joined);
    else held.push(joined);
  };
}

type Service = Pick<LocalUndoRedoService, "pushUndoRedo">;
