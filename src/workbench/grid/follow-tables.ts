import {
  ICommandService,
  IUndoRedoService,
  RedoCommand,
  UndoCommand,
  type ICommandInfo,
  type IDisposable,
  type IExecutionOptions,
  type IMutationInfo,
  type IUndoRedoItem,
} from "@univerjs/core";
import {
  RemoveSuperTableMutation,
  SetRangeValuesMutation,
  SetSuperTableMutation,
} from "@univerjs/preset-sheets-core";
import type { Area } from "../../workbook/address";
import { consequences, valuesOf } from "./table-consequences";
import {
  listPlaces,
  placing,
  refreshTitles,
  restoring,
  type TableHost,
  type TablePlace,
} from "./tables";

export interface TableFollower extends IDisposable {
  /** Changes cells by code: values written right below a table do not join it. */
  readonly byCode: (change: () => void) => void;
}

/**
 * Keeps tables in place while rows and columns come and go, and lets them take in what a person
 * types right below them, as Excel does. Both are undone with the command that caused them.
 */
export function followTables(host: TableHost): TableFollower {
  const commands = host.injector.get(ICommandService);
  const caused: { undo: IMutationInfo; redo: IMutationInfo }[] = [];
  let stepBefore: IUndoRedoItem | null = null;
  let isPaused = false;
  const newestStep = (): IUndoRedoItem | null =>
    host.injector.get(IUndoRedoService).pitchTopUndoElement() ?? null;
  const place = (table: TablePlace, area: Area | undefined): void => {
    const undo = { id: SetSuperTableMutation.id, params: restoring(host, table) };
    const redo =
      area === undefined
        ? { id: RemoveSuperTableMutation.id, params: undo.params }
        : { id: SetSuperTableMutation.id, params: placing(host, { ...table, area }) };
    if (caused.length === 0) stepBefore = newestStep();
    caused.push({ undo, redo });
    commands.syncExecuteCommand(redo.id, redo.params);
  };
  const joinStep = (step: IUndoRedoItem): void => {
    step.undoMutations.push(...caused.map(({ undo }) => undo));
    step.redoMutations.push(...caused.map(({ redo }) => redo));
    caused.length = 0;
  };
  const listening = commands.onCommandExecuted((command, options) => {
    for (const { table, area } of consequences(host, command, isPaused || isResult(options))) {
      place(table, area);
    }
    if (command.id === SetRangeValuesMutation.id) followTitles(host, command);
    // What undo and redo move is in their step already.
    if (command.id === UndoCommand.id || command.id === RedoCommand.id) caused.length = 0;
    // The step appears when the outermost of the commands that belong together has ended.
    const step = caused.length === 0 ? null : newestStep();
    if (step !== null && step !== stepBefore) joinStep(step);
  });
  return {
    dispose: () => {
      listening.dispose();
    },
    byCode: (change) => {
      isPaused = true;
      try {
        change();
      } finally {
        isPaused = false;
      }
    },
  };
}

/** A header may be rewritten by anyone; undo and redo rewrite it by the same mutation. */
function followTitles(host: TableHost, command: ICommandInfo): void {
  const { subUnitId, cellValue = {} } = valuesOf(command);
  for (const table of listPlaces(host)) {
    const isTouched = table.sheetId === subUnitId && cellValue[table.area.row] !== undefined;
    if (isTouched) refreshTitles(host, table);
  }
}

/** The grid writes the results of formulas by the same mutation, and marks it. */
export function isResult(options: IExecutionOptions | undefined): boolean {
  return options?.["applyFormulaCalculationResult"] === true;
}
