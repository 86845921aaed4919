import { run, type Caused } from "./caused";
import type { Consequence } from "./table-consequences";
import type { TableHost } from "./table-host";
import { placing, removing, restoring } from "./tables";

/** Puts a table where it belongs now. */
export function moveTable(host: TableHost, { table, area }: Consequence): Caused {
  const undo = restoring(host, table);
  const redo = area === undefined ? removing(host, table) : placing(host, { ...table, area });
  return { undos: [undo], redos: run(host, [redo]) };
}
