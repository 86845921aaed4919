import type { Column } from "../../../schema/columns";
import { healthBeforeTable } from "../../../schema/tables/health-before";
import { ledgerColumns } from "../../../schema/tables/ledger";
import type { Cells, TableSummary, WorkbookGateway } from "../../../workbook/gateway";
import { adviceFor } from "../../advice";
import { cellsFrom1900 } from "../../days-from-1900";
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
    ledger: await read(workbook, ledger, Object.values(ledgerColumns)),
    earlierHealth: await read(workbook, earlierHealth, Object.values(healthBeforeTable.columns)),
  };
}

async function read(
  workbook: WorkbookGateway,
  table: TableSummary | undefined,
  columns: readonly Column<unknown>[],
): Promise<ReadTable | undefined> {
  if (table === undefined) return undefined;
  const { name } = table;
  try {
    const content = await workbook.readTable(name);
    const typed = [content.headers, ...content.rows];
    return { name, cells: cellsFrom1900(typed, content, columns) };
  } catch (thrown) {
    return { name, message: adviceFor(thrown) };
  }
}
