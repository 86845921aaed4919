import {
  ICommandService,
  IUniverInstanceService,
  type ICommandInfo,
  type IDisposable,
  type IRange,
} from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  MoveRangeMutation,
  RemoveColMutation,
  RemoveRowMutation,
  ReorderRangeMutation,
  SelectionMoveType,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  getValueChangedEffectedRange,
  type ISetSelectionsOperationParams,
} from "@univerjs/preset-sheets-core";
import { formatArea, joinAddress } from "../workbook/address";
import { recalculated } from "./grid/calculation";
import type { Grid } from "./grid/create-grid";
import { isResult } from "./grid/follow-tables";
import { toArea } from "./grid/to-range";

/** The latest report of changes, of each grid: it ends when listeners have heard it. */
const reports = new WeakMap<Grid, Promise<void>>();

/** Resolves when all that was changed until now has been told to whoever listens. */
export async function changesTold(grid: Grid): Promise<void> {
  await reports.get(grid);
}

/**
 * Calls the listener with each address that an edit has changed, by hand or by code, undo
 * included; after the formulas that depend on it have their new results.
 */
export function onCellsChanged(grid: Grid, listener: (address: string) => void): IDisposable {
  const waiting = new Set<string>();
  let isListening = true;
  const report = (): void => {
    const addresses = [...waiting];
    waiting.clear();
    if (!isListening) return;
    for (const address of addresses) listener(address);
  };
  const commands = grid.injector.get(ICommandService).onCommandExecuted((command, options) => {
    if (isResult(options)) return;
    const addresses = changedAddresses(grid, command);
    if (addresses.length === 0) return;
    if (waiting.size === 0) {
      // Cells have changed also where their formulas could not be calculated.
      reports.set(grid, recalculated(grid.injector).then(report, report));
    }
    for (const address of addresses) waiting.add(address);
  });
  return {
    dispose: () => {
      isListening = false;
      commands.dispose();
    },
  };
}

/** Calls the listener whenever the person has come to stand elsewhere. */
export function onCellsSelected(grid: Grid, listener: () => void): IDisposable {
  return grid.injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
    if (id === SetWorksheetActiveOperation.id) listener();
    if (id !== SetSelectionsOperation.id) return;
    // Univer types parameters by command, which an id alone does not tell.
    const { type } = params as ISetSelectionsOperationParams;
    const isMoving = type === SelectionMoveType.MOVE_START || type === SelectionMoveType.MOVING;
    if (!isMoving) listener();
  });
}

const LINES: readonly string[] = [
  InsertRowMutation.id,
  RemoveRowMutation.id,
  InsertColMutation.id,
  RemoveColMutation.id,
];
const MOVED: readonly string[] = [MoveRangeMutation.id, ReorderRangeMutation.id];

function changedAddresses(grid: Grid, command: ICommandInfo): readonly string[] {
  return changedRanges(grid, command).flatMap(({ subUnitId, range }) => {
    const sheet = grid.workbook.getSheetBySheetId(subUnitId);
    return sheet ? [joinAddress(sheet.getName(), formatArea(toArea(range)))] : [];
  });
}

interface ChangedRange {
  readonly subUnitId: string;
  readonly range: IRange;
}

function changedRanges(grid: Grid, command: ICommandInfo): readonly ChangedRange[] {
  // Structural changes share these parameters.
  if (LINES.includes(command.id)) return [command.params as ChangedRange];
  const isValues = command.id === SetRangeValuesMutation.id && changesValues(command);
  if (!isValues && !MOVED.includes(command.id)) return [];
  return getValueChangedEffectedRange(grid.injector.get(IUniverInstanceService), command);
}

/** Colours and borders come by the same command as values. */
function changesValues({ params }: ICommandInfo): boolean {
  // The caller has seen that this is SetRangeValuesMutation, whose parameters these are.
  const { cellValue } = params as { cellValue?: Record<number, Record<number, object | null>> };
  return Object.values(cellValue ?? {}).some((row) =>
    Object.values(row).some((cell) => cell === null || "v" in cell || "f" in cell || "p" in cell),
  );
}
