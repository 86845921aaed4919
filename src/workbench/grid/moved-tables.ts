import { RemoveSuperTableMutation, SetSuperTableMutation } from "@univerjs/preset-sheets-core";
import { run, type Caused } from "./caused";
import type { Consequence } from "./table-consequences";
import { placing, restoring, type TableHost } from "./tables";

/** Puts a table where it belongs now. */
export function moveTable(host: TableHost, { table, area }: Consequence): Caused {
  const undo = { id: SetSuperTableMutation.id, params: restoring(host, table) };
  const redo =
    area === undefined
      ? { id: RemoveSuperTableMutation.id, params: undo.params }
      : { id: SetSuperTableMutation.id, params: placing(host, { ...table, area }) };
  return { undos: [undo], redos: run(host, [redo]) };
}
