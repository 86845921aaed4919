import {
  ICommandService,
  IUndoRedoService,
  RedoCommand,
  UndoCommand,
  type ICellData,
  type ICommandInfo,
  type IDisposable,
  type IExecutionOptions,
  type IMutationInfo,
  type IRange,
  type IUndoRedoItem,
} from "@univerjs/core";
import {
  RemoveSuperTableMutation,
  SetRangeValuesMutation,
  SetSuperTableMutation,
} from "@univerjs/preset-sheets-core";
import type { Area } from "../../workbook/address";
import { fromCellData } from "./cell-data";
import { MOVES } from "./table-moves";
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

interface Consequence {
  readonly table: TablePlace;
  /** `undefined` when nothing is left of the table. */
  readonly area: Area | undefined;
}

function consequences(
  host: TableHost,
  command: ICommandInfo,
  isCode: boolean,
): readonly Consequence[] {
  const move = MOVES[command.id];
  if (move !== undefined) {
    // Structural changes share these parameters.
    const { subUnitId, range } = command.params as { subUnitId: string; range: IRange };
    return changed(host, subUnitId, (area) => move(area, range));
  }
  if (command.id !== SetRangeValuesMutation.id || isCode) return [];
  const { subUnitId, cellValue = {} } = valuesOf(command);
  return changed(host, subUnitId, (area) => takeIn(area, cellValue));
}

/** A header may be rewritten by anyone; undo and redo rewrite it by the same mutation. */
function followTitles(host: TableHost, command: ICommandInfo): void {
  const { subUnitId, cellValue = {} } = valuesOf(command);
  for (const table of listPlaces(host)) {
    const isTouched = table.sheetId === subUnitId && cellValue[table.area.row] !== undefined;
    if (isTouched) refreshTitles(host, table);
  }
}

function valuesOf(command: ICommandInfo): { subUnitId: string; cellValue?: Values } {
  // The parameters of SetRangeValuesMutation, which Univer does not tie to its id.
  return command.params as { subUnitId: string; cellValue?: Values };
}

type Values = Record<number, Record<number, ICellData | null>>;

/** The area with the rows right below it that were just filled. A formula there may be a total. */
function takeIn(area: Area, values: Values): Area {
  let rowCount = area.rowCount;
  while (isFilled(values[area.row + rowCount], area)) rowCount++;
  return rowCount === area.rowCount ? area : { ...area, rowCount };
}

function isFilled(row: Values[number] | undefined, { column, columnCount }: Area): boolean {
  return Object.entries(row ?? {}).some(
    ([key, cell]) =>
      Number(key) >= column &&
      Number(key) < column + columnCount &&
      fromCellData(cell) !== "" &&
      (cell?.f ?? "") === "",
  );
}

function changed(
  host: TableHost,
  sheetId: string,
  change: (area: Area) => Area | undefined,
): readonly Consequence[] {
  return listPlaces(host)
    .filter((table) => table.sheetId === sheetId)
    .map((table) => ({ table, area: change(table.area) }))
    .filter(({ table, area }) => area === undefined || !isSame(area, table.area));
}

function isSame(one: Area, other: Area): boolean {
  return (
    one.row === other.row &&
    one.column === other.column &&
    one.rowCount === other.rowCount &&
    one.columnCount === other.columnCount
  );
}

/** The grid writes the results of formulas by the same mutation, and marks it. */
export function isResult(options: IExecutionOptions | undefined): boolean {
  return options?.["applyFormulaCalculationResult"] === true;
}
