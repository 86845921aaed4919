import { formatArea, joinAddress, parseArea, splitAddress } from "../../../workbook/address";
import type { Block } from "../../../workbook/gateway";

const THIS_ROW = /^([^[\]]+)\[@(.*)\]$/su;
const THIS_ROW_SPELT = /^([^[\]]+)\[\[#This Row\],(.*)\]$/isu;

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

/** One row of a block, by its row in the sheet counted from 0; `undefined` where the block has no such row. */
export function pickRow({ address, cells }: Block, row: number): Block | undefined {
  const { sheet, cells: range } = splitAddress(address);
  const area = parseArea(range);
  const picked = area === undefined ? undefined : cells[row - area.row];
  if (area === undefined || picked === undefined) return undefined;
  const single = formatArea({ ...area, row, rowCount: 1 });
  return { address: joinAddress(sheet, single), cells: [picked] };
}
