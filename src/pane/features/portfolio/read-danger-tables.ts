import type { Cells, TableSummary, WorkbookGateway } from "../../../workbook/gateway";
import { adviceFor } from "../../advice";
import type { DangerTables } from "./danger-tables";

/** The cells of a table, or why they could not be read. */
export type ReadTable =
  | { readonly name: string; readonly cells: Cells }
  | { readonly name: string; readonly message: string };

/** What the workbook says of orders and of earlier health; `undefined` where it has no such table. */
export interface DangerCells {
  readonly ledger: ReadTable | undefined;
  readonly earlierHealth: ReadTable | undefined;
}

export const NO_DANGER_CELLS: DangerCells = { ledger: undefined, earlierHealth: undefined };

/** Reads both tables. One that cannot be read is no reason to show nothing of the accounts. */
export async function readDangerTables(
  workbook: WorkbookGateway,
  { ledger, earlierHealth }: DangerTables,
): Promise<DangerCells> {
  return {
    ledger: await read(workbook, ledger),
    earlierHealth: await read(workbook, earlierHealth),
  };
}

async function read(
  workbook: WorkbookGateway,
  table: TableSummary | undefined,
): Promise<ReadTable | undefined> {
  if (table === undefined) return undefined;
  const { name } = table;
  try {
    const { headers, rows } = await workbook.readTable(name);
    return { name, cells: [headers, ...rows] };
  } catch (thrown) {
    return { name, message: adviceFor(thrown) };
  }
}
