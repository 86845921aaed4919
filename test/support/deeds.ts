import { formatArea, joinAddress, parseArea, splitAddress } from "../../src/workbook/address";
import type { Cells, WorkbookGateway } from "../../src/workbook/gateway";
import type { Change, Outcome } from "../../src/workbook/transaction/changes";

/** Deeds of one change, for tests that need something to stand in a workbook. */

async function one(workbook: WorkbookGateway, change: Change): Promise<Outcome> {
  const { outcomes } = await workbook.apply([change]);
  return outcomes[0] ?? {};
}

export async function addSheet(workbook: WorkbookGateway, name: string): Promise<string> {
  return (await one(workbook, { change: "sheet", name })).name ?? "";
}

/** Writes over whatever stands there, which it looks at first. */
export async function writeBlock(
  workbook: WorkbookGateway,
  address: string,
  cells: Cells,
): Promise<string> {
  const size = { rowCount: cells.length, columnCount: cells[0]?.length ?? 0 };
  const seen = await seenAt(workbook, address, size);
  return (await one(workbook, { change: "block", at: address, cells, seen })).address ?? "";
}

export async function writeFormula(
  workbook: WorkbookGateway,
  address: string,
  formula: string,
): Promise<string> {
  const [[seen = ""] = []] = await seenAt(workbook, address, { rowCount: 1, columnCount: 1 });
  return (await one(workbook, { change: "formula", at: address, formula, seen })).address ?? "";
}

async function seenAt(
  workbook: WorkbookGateway,
  address: string,
  size: { readonly rowCount: number; readonly columnCount: number },
): Promise<Cells> {
  const { sheet, cells } = splitAddress(address);
  const area = parseArea(cells);
  if (area === undefined || size.columnCount === 0) return [];
  const wanted = joinAddress(sheet, formatArea({ ...area, ...size }));
  return (await workbook.readReference(wanted, sheet)).cells;
}

export async function formatCells(
  workbook: WorkbookGateway,
  address: string,
  format: string,
): Promise<void> {
  await one(workbook, { change: "format", at: address, format });
}

export async function appendRows(
  workbook: WorkbookGateway,
  table: string,
  rows: Cells,
): Promise<string> {
  return (await one(workbook, { change: "insert-rows", table, rows })).address ?? "";
}

export async function addTable(
  workbook: WorkbookGateway,
  address: string,
  name: string,
): Promise<string> {
  return (await one(workbook, { change: "table", at: address, name })).name ?? "";
}

/** Appends rows of which only the first cells are given; the others stay blank. */
export async function appendBegunRows(
  workbook: WorkbookGateway,
  table: string,
  rows: Cells,
): Promise<string> {
  const { headers } = await workbook.readTable(table);
  const columns = headers.slice(0, rows[0]?.length ?? 0);
  const change = { change: "insert-rows", table, columns, rows } as const;
  return (await one(workbook, change)).address ?? "";
}
