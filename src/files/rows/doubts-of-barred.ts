import { barsOf } from "./bars";
import type { BarredCells } from "./cut-barred";
import type { FileRow, RowsDoubt } from "./file-rows";
import { nameRows } from "./name-rows";
import type { OutsideLine } from "./outside-lines";

/** A row between bars, cut into its cells. */
export interface CutRow extends FileRow, BarredCells {
  readonly text: string;
  /** Lines of the file that it takes. */
  readonly lines: number;
}

/** What a bar or a line break within a cell has left in doubt; the first row holds the headers. */
export function doubtsOfBarred(
  rows: readonly CutRow[],
  outside: readonly OutsideLine[],
): readonly RowsDoubt[] {
  const [header] = rows;
  if (header === undefined) return [];
  const inside = rows.filter(({ bars }) => bars === "inside");
  const broken = rows.filter(({ lines }) => lines > 1);
  const shifted = rows.filter(({ cells }) => cells.length !== header.cells.length);
  const stray = outside.filter(({ row, text }) => row > header.row && barsOf(text).length > 0);
  return [
    ...doubt(inside, insideText(header.cells[inside[0]?.inside ?? 0] ?? "")),
    ...doubt(broken, "a line break stands within a cell; its lines are put together as one row"),
    ...doubt(shifted, shiftedText(header.cells.length, shifted[0]?.cells.length ?? 0)),
    ...doubt(stray, "expected a bar at the start as in other rows, found none; left out"),
  ];
}

function insideText(header: string): string {
  return `a bar stands within a cell, the first under "${header}"; the cells are cut where the bars of the header stand`;
}

function shiftedText(expected: number, found: number): string {
  const cause = found > expected ? "a bar may stand within a cell" : "cells are missing";
  return `expected ${expected} cells as in the header, found ${found}: ${cause}, and others may stand under wrong headers`;
}

function doubt(rows: readonly { readonly row: number }[], text: string): readonly RowsDoubt[] {
  const [first] = rows;
  if (first === undefined) return [];
  const named = nameRows(rows.map(({ row }) => row));
  return [{ row: first.row, text: `${named}: ${text}`, choices: [] }];
}
