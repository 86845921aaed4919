import type { ICellData } from "@univerjs/core";
import { placeOf } from "../../../files/xlsx/compare/cell-places";
import { isOutOfReach } from "../../../files/xlsx/read/not-shown";
import type { CellContent } from "../../../files/xlsx/read/workbook-record";
import type { CellState, SheetState } from "../../../files/xlsx/workbook-state";
import { CELL_TYPE, textType } from "../../grid/cell-types";
import { KEPT, type KeptFormula } from "../kept-formula";

/** Rows of cells as the grid keeps them. */
export type CellRows = Record<number, Record<number, ICellData>>;

/** What the cells of a sheet need to know. */
export interface CellsAround {
  /** Whether the grid can calculate a formula, as it is typed. */
  readonly canCalculate: (formula: string) => boolean;
  /** The name of a look in the grid; `undefined` for the usual one. */
  readonly styleOf: (look: number) => string | undefined;
}

/** The cells of a sheet. What a formula fills beside itself is left out: the grid fills it anew. */
export function cellsOfState({ cells }: Pick<SheetState, "cells">, around: CellsAround): CellRows {
  const rows: CellRows = {};
  const kept = new Set<number>();
  for (const cell of cells) {
    if (isOutOfReach(cell, around.canCalculate)) kept.add(placeOf(cell));
    const isAnswer = cell.spilledFrom !== undefined && !kept.has(placeOf(cell.spilledFrom));
    const content = isAnswer ? {} : contentOf(cell, kept);
    const style = around.styleOf(cell.look);
    const data: ICellData = { ...content, ...(style !== undefined && { s: style }) };
    if (Object.keys(data).length > 0) (rows[cell.row] ??= {})[cell.column] = data;
  }
  return rows;
}

function contentOf(cell: CellState, kept: ReadonlySet<number>): ICellData {
  const { formula, spilledFrom, value } = cell;
  const at = { row: cell.row, column: cell.column };
  if (kept.has(placeOf(cell))) return keptData(value, { at, formula: formula?.typed ?? "" });
  if (spilledFrom !== undefined) return keptData(value, { at });
  return { ...valueData(value), ...(formula !== undefined && { f: `=${formula.typed}` }) };
}

/** The value that the file has, with the formula that the grid cannot calculate. */
function keptData(value: CellContent | undefined, kept: Omit<KeptFormula, "value">): ICellData {
  const data = valueData(value);
  return { ...data, custom: { ...data.custom, [KEPT]: { ...kept, value: data.v ?? null } } };
}

function valueData(value: CellContent | undefined): ICellData {
  if (value === undefined) return {};
  if (typeof value === "number") return { v: value, t: CELL_TYPE.number };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CELL_TYPE.boolean };
  if (typeof value === "string") return { v: value, t: textType(value) };
  return { v: value.error, t: CELL_TYPE.text };
}
