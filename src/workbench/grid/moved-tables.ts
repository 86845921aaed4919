import type { ICommandInfo, IRange } from "@univerjs/core";
import {
  RemoveColMutation,
  RemoveSuperTableMutation,
  SetSuperTableMutation,
} from "@univerjs/preset-sheets-core";
import type { Area } from "../../workbook/address";
import { run, type Caused } from "./caused";
import { renameEverywhere } from "./rename-formulas";
import type { Consequence } from "./table-consequences";
import { knownTables, placing, restoring, type TableHost } from "./tables";

/** Puts a table where it belongs now. */
export function moveTable(host: TableHost, { table, area }: Consequence): Caused {
  const undo = { id: SetSuperTableMutation.id, params: restoring(host, table) };
  const redo =
    area === undefined
      ? { id: RemoveSuperTableMutation.id, params: undo.params }
      : { id: SetSuperTableMutation.id, params: placing(host, { ...table, area }) };
  return { undos: [undo], redos: run(host, [redo]) };
}

/** What names a column that was removed must not take another one that comes to its name. */
export function dropColumns(host: TableHost, command: ICommandInfo, moved: Consequence): Caused {
  const before = knownTables(host).get(moved.table.name)?.headers ?? [];
  if (command.id !== RemoveColMutation.id || moved.area === undefined) {
    return { undos: [], redos: [] };
  }
  // The parameters of RemoveColMutation, which Univer does not tie to its id.
  const { range } = command.params as { range: IRange };
  const after = before.map((header, place) =>
    isWithin(moved.table.area, place, range) ? undefined : header,
  );
  return renameEverywhere(host, { table: moved.table.name, before, after });
}

function isWithin(area: Area, place: number, { startColumn, endColumn }: IRange): boolean {
  const column = area.column + place;
  return startColumn <= column && column <= endColumn;
}
