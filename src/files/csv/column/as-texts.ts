import { isBlankCell } from "../blank-cell";
import { isNullWord, isUnmistakablyNull } from "./null-words";
import { count, quote, tellCells, tellRows, type FoundCell } from "./tell-cells";
import type { TextColumn, TypedColumn } from "./typed-column";
import { tellFormulas, tellUnknown } from "./unknown-cells";

/** A column of texts to the letter; only what no one writes as a text is unknown. */
export function asTexts(column: TextColumn, remarks: readonly string[] = []): TypedColumn {
  const cells = placed(column);
  const unknown = cells.filter(({ text }) => isUnmistakablyNull(text));
  const words = new Set(unknown.map(({ text }) => text));
  const kept = words.size === 0 ? cells : cells.filter(({ text }) => !words.has(text));
  return {
    type: "text",
    values: column.cells.map((text) => (isBlankCell(text) || words.has(text) ? "" : plainOf(text))),
    unknown: unknown.length,
    remarks: [
      ...remarks,
      ...tellUnknown(unknown),
      ...tellWrapped(kept),
      ...tellFormulas(unwrapped(kept)),
    ],
    doubts: [],
  };
}

/** A column of ids: each as it was written, so that 1.10 and 1.1 stay two. */
export function asIds(column: TextColumn): TypedColumn {
  const cells = placed(column);
  const words = cells.filter(({ text }) => isNullWord(text));
  const told =
    words.length === 0
      ? []
      : [`${count(words.length, "id is", "ids are")} a word for unknown: ${tellCells(words)}`];
  return {
    type: "id",
    values: column.cells.map((text) => (isBlankCell(text) ? "" : plainOf(text.trim()))),
    unknown: 0,
    remarks: [...told, ...tellWrapped(cells), ...tellFormulas(unwrapped(cells))],
    doubts: [],
  };
}

/** Programs write digits as the formula of a text, so that a spreadsheet keeps their zeros: `="007"`. */
const WRAPPED = /^\s*="([^"]*)"\s*$/;

function plainOf(text: string): string {
  return isWrapped(text) ? (WRAPPED.exec(text)?.[1] ?? text) : text;
}

function isWrapped(text: string): boolean {
  return text.includes('="') && WRAPPED.test(text);
}

function unwrapped(cells: readonly FoundCell[]): readonly FoundCell[] {
  const hasWrapped = cells.some(({ text }) => isWrapped(text));
  return hasWrapped ? cells.filter(({ text }) => !isWrapped(text)) : cells;
}

function tellWrapped(cells: readonly FoundCell[]): readonly string[] {
  const found = cells.filter(({ text }) => isWrapped(text));
  const [first] = found;
  if (first === undefined) return [];
  const are = count(found.length, "text is", "texts are");
  return [
    `${are} written as the formula of a text, and read without it: ${tellRows(found.map(({ row }) => row))}, such as ${quote(first.text)}`,
  ];
}

function placed({ cells, rows }: TextColumn): readonly FoundCell[] {
  return cells.map((text, index) => ({ row: rows[index] ?? 0, text }));
}
