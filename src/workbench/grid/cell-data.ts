import type { ICellData, Nullable } from "@univerjs/core";
import type { CellValue } from "../../workbook/cells";
import { CELL_TYPE, textType } from "./cell-types";

/** A value as the grid keeps it. Whatever stood in the cell before, a formula too, is replaced. */
export function toCellData(value: CellValue): ICellData {
  if (value === "") return { ...NOTHING, v: null };
  if (typeof value === "number") return { ...NOTHING, v: value, t: CELL_TYPE.number };
  if (typeof value === "boolean") {
    return { ...NOTHING, v: value ? 1 : 0, t: CELL_TYPE.boolean };
  }
  return { ...NOTHING, v: value, t: textType(value) };
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
  if (type === CELL_TYPE.boolean) return value === true || Number(value) === 1;
  return type === CELL_TYPE.number ? Number(value) : value;
}

const NOTHING = { f: null, si: null, p: null } as const;
