import type { Parts } from "../parts/parts";
import { listedSheets, type ListedSheet } from "../read/workbook-part";
import { refused } from "../xlsx-error";
import { addSheet } from "./add-sheet";
import { calculateOnLoad, forgetCalculationOrder } from "./calculation";
import { CellBatch } from "./cell-batch";
import type { CellChange, XlsxChange } from "./changes";
import { insertRows } from "./insert/insert-rows";
import { mapSheet } from "./sheet-map";

/**
 * Changes a workbook in hand; all that a change does not mean stays sign for sign.
 *
 * @throws {XlsxError} `refused` with the cell and the reason. The parts are then of no use any more: open them anew.
 */
export function changeXlsx(parts: Parts, changes: readonly XlsxChange[]): void {
  let waiting: CellChange[] = [];
  const writeWaiting = (): void => {
    changeCells(parts, waiting);
    waiting = [];
  };
  for (const change of changes) {
    const isOfCells = change.kind.startsWith("set-");
    if (isOfCells && "cell" in change) {
      if (waiting.some(({ sheet }) => !isSameSheet(sheet, change.sheet))) writeWaiting();
      waiting.push(change);
      continue;
    }
    writeWaiting();
    if (change.kind === "add-sheet") addSheet(parts, change.name);
    if (change.kind === "insert-rows") {
      insertRows(parts, sheetCalled(parts, change.sheet), change);
      forgetCalculationOrder(parts);
    }
  }
  writeWaiting();
  if (changes.some(movesValues)) calculateOnLoad(parts);
}

/** Looks and blank sheets leave all values as they were. */
function movesValues({ kind }: XlsxChange): boolean {
  return kind !== "set-format" && kind !== "add-sheet";
}

function changeCells(parts: Parts, changes: readonly CellChange[]): void {
  const [first] = changes;
  if (first === undefined) return;
  const listed = sheetCalled(parts, first.sheet);
  let batch = new CellBatch(parts, mapSheet(parts, listed));
  const close = (): void => {
    batch.write();
    if (batch.losesFormula) forgetCalculationOrder(parts);
  };
  for (const change of changes) {
    if (batch.take(change)) continue;
    close();
    batch = new CellBatch(parts, mapSheet(parts, listed));
    batch.take(change);
  }
  close();
}

/** The sheet of this name, in whatever letters. */
function sheetCalled(parts: Parts, name: string): ListedSheet {
  const sheets = listedSheets(parts);
  const found = sheets.find((sheet) => isSameSheet(sheet.name, name));
  if (found === undefined) {
    const names = sheets.map((sheet) => `"${sheet.name}"`).join(", ");
    throw refused(`expected a sheet of the workbook (${names}), found "${name}"`);
  }
  if (found.kind !== "cells") throw refused(`sheet "${found.name}" is a chart and has no cells`);
  return found;
}

function isSameSheet(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
