import {
  ICommandService,
  RedoCommand,
  UndoCommand,
  type ICellData,
  type ICommandInfo,
  type IMutationInfo,
} from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/preset-sheets-core";
import type { TableHost } from "./table-host";

/** What was done beyond a person's own edit, and how it is taken back. */
export interface Caused {
  readonly undos: readonly IMutationInfo[];
  readonly redos: readonly IMutationInfo[];
}

/** Cells of sheets by their ids. */
export type SheetCells = Record<string, Record<number, Record<number, ICellData>>>;

export function put(
  cells: SheetCells,
  place: { readonly sheetId: string; readonly row: number; readonly column: number },
  cell: ICellData,
): void {
  ((cells[place.sheetId] ??= {})[place.row] ??= {})[place.column] = cell;
}

/** The mutations that set these cells. */
export function settings({ workbook }: TableHost, sheets: SheetCells): readonly IMutationInfo[] {
  return Object.entries(sheets).map(([subUnitId, cellValue]) => ({
    id: SetRangeValuesMutation.id,
    params: { unitId: workbook.getUnitId(), subUnitId, cellValue },
  }));
}

/** Executes the mutations, and answers them. */
export function run(
  host: TableHost,
  mutations: readonly IMutationInfo[],
): readonly IMutationInfo[] {
  const commands = host.injector.get(ICommandService);
  for (const { id, params } of mutations) commands.syncExecuteCommand(id, params);
  return mutations;
}

/** Whether it was undone, or done again. */
export function isUndoing({ params }: ICommandInfo): boolean {
  const { trigger } = (params ?? {}) as { readonly trigger?: string };
  return trigger === UndoCommand.id || trigger === RedoCommand.id;
}
