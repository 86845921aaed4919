import {
  ICommandService,
  type ICommandInfo,
  type IDisposable,
  type IExecutionOptions,
} from "@univerjs/core";
import {
  InsertColMutation,
  RemoveSuperTableMutation,
  SetRangeValuesMutation,
  SetSuperTableMutation,
} from "@univerjs/preset-sheets-core";
import { AddSheetTableMutation } from "@univerjs/preset-sheets-table";
import { isUndoing } from "./caused";
import { followHeaders, type Headers, type LeftCells } from "./follow-headers";
import { joinSteps, writing, type StepJoiner } from "./join-steps";
import { moveTable } from "./moved-tables";
import { consequences, touchesHeaders } from "./table-consequences";
import { recalculateNaming } from "./table-formulas";
import type { TableHost } from "./table-host";
import { knownTables, listPlaces, refreshTitles } from "./tables";

export interface TableFollower extends IDisposable {
  /** Changes cells by code: values written right below a table do not join it. */
  readonly byCode: (change: () => void) => void;
}

/**
 * Keeps tables in place while rows and columns come and go, lets them take in what a person types
 * right below them, and lets formulas follow a header that is typed anew, as Excel does. All of it
 * is undone with the command that caused it.
 */
export function followTables(host: TableHost): TableFollower {
  const steps = joinSteps(host);
  const unitId = host.workbook.getUnitId();
  let isFollowing = false;
  const follow = (command: ICommandInfo, options: IExecutionOptions | undefined): void => {
    // What undo and redo do beyond cells is in their step already.
    if (isUndoing(command)) followUndo(host, command);
    else
      followNews(host, command, steps, {
        isPaused: writing.has(unitId),
        isResult: isResult(options),
      });
  };
  const listening = host.injector.get(ICommandService).onCommandExecuted((command, options) => {
    const changed = changedTable(command);
    if (changed !== undefined) recalculateNaming(host, changed);
    if (isFollowing) return;
    isFollowing = true;
    try {
      follow(command, options);
    } finally {
      isFollowing = false;
    }
  });
  return {
    dispose: () => {
      listening.dispose();
      steps.dispose();
    },
    byCode: (change) => {
      writing.add(unitId);
      try {
        change();
      } finally {
        writing.delete(unitId);
      }
    },
  };
}

interface Circumstances {
  readonly isPaused: boolean;
  readonly isResult: boolean;
}

function followNews(
  host: TableHost,
  command: ICommandInfo,
  steps: StepJoiner,
  { isPaused, isResult: isCalculated }: Circumstances,
): void {
  const grown = new Map<string, Headers>();
  for (const moved of consequences(host, command, isPaused || isCalculated)) {
    const { headers } = knownTables(host).get(moved.table.name) ?? {};
    steps.add(moveTable(host, moved));
    if (command.id === SetRangeValuesMutation.id) grown.set(moved.table.name, headers ?? []);
  }
  if (!touchesHeaders(command)) return;
  if (isCalculated) refreshAll(host);
  else retitle(host, command, steps, grown);
}

/** @param grown - Tables that took in what was typed, with the headers that they had before. */
function retitle(
  host: TableHost,
  command: ICommandInfo,
  steps: StepJoiner,
  grown: ReadonlyMap<string, Headers>,
): void {
  for (const table of listPlaces(host)) {
    const known = knownTables(host).get(table.name);
    const headers = grown.get(table.name) ?? known?.headers ?? [];
    const isMade = known !== undefined && madeTable(command) === known.id;
    // A column that has just come has no name yet.
    const isNew = (header: string | undefined): boolean =>
      isMade || (header === "" && command.id === InsertColMutation.id);
    const before = headers.map((header) => (isNew(header) ? undefined : header));
    steps.add(followHeaders(host, table, before, leftBy(command, grown.has(table.name))));
  }
}

function followUndo(host: TableHost, command: ICommandInfo): void {
  for (const moved of consequences(host, command, true)) moveTable(host, moved);
  if (touchesHeaders(command)) refreshAll(host);
}

function refreshAll(host: TableHost): void {
  for (const table of listPlaces(host)) refreshTitles(host, table);
}

/** The grid tells each mutation which command it belongs to. */
/** A command undoes the headers that it wrote itself. */
function leftBy({ id }: ICommandInfo, isGrown: boolean): LeftCells {
  if (id === AddSheetTableMutation.id) return "all";
  return isGrown ? "blank" : "none";
}

/** The table that a person has just made of cells. */
function madeTable({ id, params }: ICommandInfo): string | undefined {
  // The parameters of AddSheetTableMutation, which Univer does not tie to its id.
  return id === AddSheetTableMutation.id ? (params as { tableId: string }).tableId : undefined;
}

/** The name of the table that the command has placed or removed in the engine's list. */
function changedTable({ id, params }: ICommandInfo): string | undefined {
  if (id !== SetSuperTableMutation.id && id !== RemoveSuperTableMutation.id) return undefined;
  // Both mutations name their table so.
  return (params as { readonly tableName: string }).tableName;
}

/** The grid writes the results of formulas by the same mutation, and marks it. */
export function isResult(options: IExecutionOptions | undefined): boolean {
  return options?.["applyFormulaCalculationResult"] === true;
}
