import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import type { CellValue } from "../../workbook/cells";

/** A value as the grid keeps it. Whatever stood in the cell before, a formula too, is replaced. */
export function toCellData(value: CellValue): ICellData {
  if (value === "") return { ...NOTHING, v: null };
  if (typeof value === "number") return { ...NOTHING, v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") {
    return { ...NOTHING, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  }
  // Text that would turn into something else when the cell is edited is marked as text for good.
  const type = LOOKS_LIKE_MORE.test(value) ? CellValueType.FORCE_STRING : CellValueType.STRING;
  return { ...NOTHING, v: value, t: type };
}

/** A formula as the grid keeps it. */
export function toFormulaData(formula: string): ICellData {
  return { ...NOTHING, v: null, f: formula };
}

/** What a cell holds; `""` where it holds nothing. */
export function fromCellData(cell: Nullable<ICellData>): CellValue {
  if (!cell) return "";
  const rich = cell.p?.body?.dataStream;
  return rich === undefined ? plainValue(cell) : rich.replace(/\r\n$/, "");
}

function plainValue({ v: value, t: type }: ICellData): CellValue {
  if (value === null || value === undefined) return "";
  if (type === CellValueType.BOOLEAN) return value === true || Number(value) === 1;
  return type === CellValueType.NUMBER ? Number(value) : value;
}

const NOTHING = { f: null, si: null, p: null } as const;

const LOOKS_LIKE_MORE = /^(=|[-+]?[\d.,]+%?$|true$|false$)/i;
