import type { Area } from "../address";
import type { CellValue, Cells } from "../cells";
import { boundsOf, overArea, type Spot } from "../transaction/areas";
import { isFormula, type Content } from "../transaction/settings";
import { keyOf, spotOf, type MemoryBook, type MemorySheet } from "./memory-book";

export function contentAt(sheet: MemorySheet, spot: Spot): Content {
  return sheet.cells.get(keyOf(spot))?.content ?? "";
}

/** What a cell shows: its own value, or that of the answer it lies in. */
export function valueAt(sheet: MemorySheet, spot: Spot): CellValue {
  const content = contentAt(sheet, spot);
  if (content !== "" && !isFormula(content)) return content;
  return sheet.answers.get(keyOf(spot))?.value ?? "";
}

export function valuesIn(sheet: MemorySheet, area: Area): Cells {
  return overArea(area, (spot) => valueAt(sheet, spot));
}

/** Puts a content into a cell; a formula answers at once, over as many cells as its answer has. */
export function putContent(
  book: MemoryBook,
  sheet: MemorySheet,
  spot: Spot,
  content: Content,
): void {
  const key = keyOf(spot);
  if (isFormula(contentAt(sheet, spot))) clearAnswer(sheet, spot);
  if (content === "") sheet.cells.delete(key);
  else sheet.cells.set(key, { content });
  const anchor = { row: spot.row, column: spot.column };
  if (isFormula(content)) spill(sheet, anchor, book.answer(content.formula, sheet.name, book));
}

function spill(sheet: MemorySheet, anchor: Spot, answer: Cells): void {
  const [first = []] = answer;
  const area = { ...anchor, rowCount: answer.length, columnCount: first.length };
  const isBlocked = overArea(area, (spot) => keyOf(spot) !== keyOf(anchor) && isTaken(sheet, spot))
    .flat()
    .some(Boolean);
  const shown: Cells = isBlocked ? [["#SPILL!"]] : answer;
  shown.forEach((row, down) => {
    row.forEach((value, right) => {
      const key = keyOf({ row: anchor.row + down, column: anchor.column + right });
      sheet.answers.set(key, { value, anchor });
    });
  });
}

function isTaken(sheet: MemorySheet, spot: Spot): boolean {
  return contentAt(sheet, spot) !== "" || sheet.answers.has(keyOf(spot));
}

function clearAnswer(sheet: MemorySheet, anchor: Spot): void {
  for (const [key, shown] of sheet.answers) {
    if (keyOf(shown.anchor) === keyOf(anchor)) sheet.answers.delete(key);
  }
}

/** The cell whose formula shows here, if any does. */
export function anchorOf(sheet: MemorySheet, spot: Spot): Spot | undefined {
  return sheet.answers.get(keyOf(spot))?.anchor;
}

/** The cells that the answer of a formula fills, its own included. */
export function spillOf(sheet: MemorySheet, anchor: Spot): Area | undefined {
  const keys = [...sheet.answers].filter(([, shown]) => keyOf(shown.anchor) === keyOf(anchor));
  return boundsOf(keys.map(([key]) => spotOf(key)));
}

/** From the first to the last row and column that hold anything. */
export function usedArea(sheet: MemorySheet): Area | undefined {
  return boundsOf([...sheet.cells.keys(), ...sheet.answers.keys()].map(spotOf));
}
