import type { ICommandInfo, IRange } from "@univerjs/core";
import {
  InsertColMutation,
  MoveRangeMutation,
  ReorderRangeMutation,
  SetRangeValuesMutation,
} from "@univerjs/preset-sheets-core";
import { AddSheetTableMutation } from "@univerjs/preset-sheets-table";
import type { Area } from "../../workbook/address";
import { MOVES } from "./table-moves";
import type { TableHost } from "./table-host";
import { listPlaces, type TablePlace } from "./tables";
import { takeIn, type Values } from "./taken-in";

/** What becomes of a table when cells, rows or columns change. */
export interface Consequence {
  readonly table: TablePlace;
  /** `undefined` when nothing is left of the table. */
  readonly area: Area | undefined;
}

/** The tables that a command moves, and those that take in what it wrote right below or beside them. */
export function consequences(
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
  return changed(host, subUnitId, (area) => takeIn(host, subUnitId, area, cellValue));
}

/** True for commands after which a header may stand for another column. */
export function touchesHeaders({ id }: ICommandInfo): boolean {
  return HEADER_CHANGES.includes(id);
}

const HEADER_CHANGES: readonly string[] = [
  SetRangeValuesMutation.id,
  MoveRangeMutation.id,
  ReorderRangeMutation.id,
  InsertColMutation.id,
  AddSheetTableMutation.id,
];

/** What a command that sets cells has set. */
function valuesOf(command: ICommandInfo): { subUnitId: string; cellValue?: Values } {
  // The parameters of SetRangeValuesMutation, which Univer does not tie to its id.
  return command.params as { subUnitId: string; cellValue?: Values };
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
