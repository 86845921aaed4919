import { formatArea, parseArea, splitAddress, type Area } from "../../../workbook/address";
import type { CellValue } from "../../../workbook/cells";
import type { Block, TableSummary } from "../../../workbook/gateway";
import { unlessRefused, type Lookups } from "./asked-once";
import { ID, NAME, ownerOf, placeOf, type OwnerAt } from "./owner-sources";
import { lies } from "./this-row";

/**
 * By the ids of the table that lies around the cells. Of its columns no more is read than the rows that are
 * listed span.
 *
 * @param rows - Rows of the block that are listed, from 0.
 */
export async function inTable(
  block: Block,
  rows: readonly number[],
  workbook: Lookups,
): Promise<OwnerAt | undefined> {
  const table = (await workbook.listTables()).find(
    ({ address, headers }) => lies(block.address, address) && placeOf(headers, ID) !== undefined,
  );
  const area = parseArea(splitAddress(block.address).cells);
  const around = table && parseArea(splitAddress(table.address).cells);
  if (table === undefined || area === undefined || around === undefined) return undefined;
  const lines = rows.map((row) => area.row + row).filter((line) => isRow(line, table, around));
  if (lines.length === 0) return undefined;
  const [ids, names] = await Promise.all([
    columnAt(ID, { table, around, lines }, workbook),
    unlessRefused(() => columnAt(NAME, { table, around, lines }, workbook)),
  ]);
  return (row, at) => {
    const line = area.row + row;
    const header = table.headers[area.column + at - around.column];
    const owner = ownerOf(ids?.(line), names?.(line));
    return owner && { ...owner, ...(header === undefined ? {} : { column: header }) };
  };
}

/** Whether a row of the sheet is one of the table below its headers. */
function isRow(line: number, { isHeaderHidden, rowCount }: TableSummary, around: Area): boolean {
  const first = around.row + (isHeaderHidden === true ? 0 : 1);
  return first <= line && line < first + rowCount;
}

interface Place {
  readonly table: TableSummary;
  readonly around: Area;
  /** Rows of the sheet, from 0. */
  readonly lines: readonly number[];
}

/** What stands in a column of a table, by the row of the sheet. */
async function columnAt(
  header: string,
  { table, around, lines }: Place,
  workbook: Lookups,
): Promise<((line: number) => CellValue | undefined) | undefined> {
  const place = placeOf(table.headers, header);
  if (place === undefined) return undefined;
  const row = Math.min(...lines);
  const rowCount = Math.max(...lines) - row + 1;
  const wanted = { row, column: around.column + place, rowCount, columnCount: 1 };
  const { sheet } = splitAddress(table.address);
  const { cells } = await workbook.readReference(formatArea(wanted), sheet);
  return (line) => cells[line - row]?.[0];
}
