import type { ISheetNote } from "@univerjs/preset-sheets-note";
import { isOutOfReach } from "../../../files/xlsx/read/not-shown";
import type { SheetState } from "../../../files/xlsx/workbook-state";
import { keptNoteId } from "../kept-formula";
import { xlsxTexts } from "../xlsx-texts";
import type { CellsAround } from "./cells-of-state";

/** Notes as the grid keeps them. */
export type NoteRows = Record<number, Record<number, ISheetNote>>;

const SIZE = { width: 240, height: 100, show: false } as const;

/** The notes of a sheet, and one of ours at each further formula that the grid cannot calculate. */
export function notesOfState(
  { notes, cells }: Pick<SheetState, "notes" | "cells">,
  canCalculate: CellsAround["canCalculate"],
): NoteRows {
  const rows: NoteRows = {};
  for (const cell of cells) {
    if (!isOutOfReach(cell, canCalculate)) continue;
    const { row, column: col, formula } = cell;
    const note = xlsxTexts.keptFormula(formula?.typed ?? "");
    (rows[row] ??= {})[col] = { ...SIZE, id: keptNoteId(row, col), row, col, note };
  }
  for (const { row, column: col, text } of notes) {
    (rows[row] ??= {})[col] = { ...SIZE, id: `${row}-${col}`, row, col, note: text };
  }
  return rows;
}
