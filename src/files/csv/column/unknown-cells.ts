import type { CellValue } from "./typed-column";
import { count, quote, tellCells, tellRows, type FoundCell } from "./tell-cells";

/** `2 cells are unknown: "n/a" in row 3, "TBD" in row 5`; nothing when there are none. */
export function tellUnknown(cells: readonly FoundCell[]): readonly string[] {
  if (cells.length === 0) return [];
  return [`${count(cells.length, "cell is", "cells are")} unknown: ${tellCells(cells)}`];
}

/** Texts that stay where numbers or dates are expected. */
export function tellOthers(
  cells: readonly FoundCell[],
  what: "number" | "date",
): readonly string[] {
  if (cells.length === 0) return [];
  const are = count(cells.length, `cell is no ${what}`, `cells are no ${what}s`);
  return [`${are} and stay${cells.length === 1 ? "s" : ""} text: ${tellCells(cells)}`];
}

/** Texts that a spreadsheet would calculate if they were typed into it. */
export function tellFormulas(cells: readonly FoundCell[]): readonly string[] {
  const found = cells.filter(({ text }) => FORMULA.test(text));
  const [first] = found;
  if (first === undefined) return [];
  const begin = count(found.length, "text begins", "texts begin");
  const where = tellRows(found.map(({ row }) => row));
  return [
    `${begin} with a sign of a formula and ${found.length === 1 ? "is" : "are"} kept as text, not calculated: ${where}, such as ${quote(first.text)}`,
  ];
}

const FORMULA = /^\s*[=+\-@]\s*[^\s-]/;

/** True for a text that stays where numbers or dates are expected. */
export function isKeptText(value: CellValue | undefined): boolean {
  return typeof value === "string" && value !== "";
}
