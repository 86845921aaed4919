import {
  overlaps,
  formatArea,
  joinAddress,
  parseArea,
  splitAddress,
} from "../../../workbook/address";
import type { Block, TableSummary } from "../../../workbook/gateway";

const THIS_ROW = /^([^[\]]+)\[@(.*)\]$/su;
const THIS_ROW_SPELT = /^([^[\]]+)\[\[#This Row\],(.*)\]$/isu;

// One pair of brackets from end to end; within a name `'` stands before a bracket that belongs to it.
const WITHOUT_TABLE = /^\[(?:'.|[^[\]']|\[(?:'.|[^[\]'])*\])*\]$/su;

/**
 * The whole columns behind a reference to the formula's own row: `Accounts[@openness]` reads from
 * `Accounts[openness]`. `undefined` for any other reference.
 */
export function wholeColumnsOf(reference: string): string | undefined {
  const [, table, inside = ""] = THIS_ROW.exec(reference) ?? THIS_ROW_SPELT.exec(reference) ?? [];
  if (table === undefined) return undefined;
  if (inside === "") return `${table}[#Data]`;
  return inside.startsWith("[") ? `${table}[${inside}]` : `${table}[[${inside}]]`;
}

/** Whether it names columns and no table; what only begins with a bracket names another workbook. */
export function lacksTable(reference: string): boolean {
  return WITHOUT_TABLE.test(reference);
}

/**
 * The reference with the name of its table: Excel leaves it out in a formula that stands in the table itself.
 * `undefined` where a name is lacking and no table lies around the cell.
 */
export function withTableName(
  reference: string,
  place: string,
  tables: readonly Pick<TableSummary, "name" | "address">[],
): string | undefined {
  if (!lacksTable(reference)) return reference;
  const table = tables.find(({ address }) => lies(place, address));
  return table === undefined ? undefined : `${table.name}${reference}`;
}

/** Whether a cell lies within a table, or cells overlap it. */
export function lies(place: string, within: string): boolean {
  const [inner, outer] = [splitAddress(place), splitAddress(within)];
  const [cell, area] = [parseArea(inner.cells), parseArea(outer.cells)];
  if (inner.sheet !== outer.sheet || cell === undefined || area === undefined) return false;
  return overlaps(area, cell);
}

/** One row of a block, by its row in the sheet counted from 0; `undefined` where the block has no such row. */
export function pickRow({ address, cells }: Block, row: number): Block | undefined {
  const { sheet, cells: range } = splitAddress(address);
  const area = parseArea(range);
  const picked = area === undefined ? undefined : cells[row - area.row];
  if (area === undefined || picked === undefined) return undefined;
  const single = formatArea({ ...area, row, rowCount: 1 });
  return { address: joinAddress(sheet, single), cells: [picked] };
}
