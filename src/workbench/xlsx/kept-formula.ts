import type { ICellData, Nullable } from "@univerjs/core";

/** A cell of a file, both from 0. */
export interface PlaceInFile {
  readonly row: number | undefined;
  readonly column: number | undefined;
}

/** A formula of a file that the grid cannot calculate: its cell shows what the file says it gives. */
export interface KeptFormula {
  /** As a person types it, without `=`; none for a cell that the formula of another one fills. */
  readonly formula?: string;
  /** Where the cell stands in the file: a copy of it elsewhere is a mere value. */
  readonly at: PlaceInFile;
  /** What the cell showed when it was opened: whoever types something else has replaced the formula. */
  readonly value: string | number | boolean | null;
}

/** Under this name cells of the grid carry it. */
export const KEPT = "kamKept";

const NOTE = "kept-formula";

/** The id of the note at the cell of such a formula. */
export function keptNoteId(row: number, column: number): string {
  return `${NOTE}-${row}-${column}`;
}

/** Whether a note is ours and not of the file. */
export function isKeptNote(id: string): boolean {
  return id.startsWith(NOTE);
}

/**
 * The formula that a cell keeps, and still shows the value of.
 *
 * @param place - Where the cell stands in the file, as its row and column tell.
 */
export function keptFormula(
  cell: Nullable<ICellData>,
  place: PlaceInFile,
): KeptFormula | undefined {
  // Nothing else writes under this name.
  const kept = cell?.custom?.[KEPT] as KeptFormula | undefined;
  if (kept === undefined || !showsStill(cell, kept)) return undefined;
  return kept.at.row === place.row && kept.at.column === place.column ? kept : undefined;
}

function showsStill(cell: Nullable<ICellData>, { value }: KeptFormula): boolean {
  return !cell?.f && (cell?.v ?? null) === value;
}
