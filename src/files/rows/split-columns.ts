import type { CutText, RowsDoubt } from "./file-rows";
import { columnsOf, headerOfColumns, isRule } from "./looks-ruled";
import { nameRows } from "./name-rows";
import { explainOutside } from "./outside-lines";
import { REPEATED, RULE } from "./why-left-out";

/** Where a column stands in each line, from its first sign to the one after its last. */
interface Span {
  readonly start: number;
  readonly end: number;
}

interface Line {
  readonly row: number;
  readonly text: string;
}

/** Cuts a list without bars, whose columns stand at the same places in every line. */
export function splitColumns(lines: readonly string[]): CutText {
  const header = headerOfColumns(lines) ?? 0;
  const all = lines.map((text, index) => ({ row: index + 1, text }));
  const spans = spansOf(lines, header);
  const filled = all.filter(({ text }) => text.trim() !== "");
  const rules = filled.filter(({ text }) => isRule(text));
  const others = filled.filter(({ text }) => !isRule(text));
  const names = cut(lines[header] ?? "", spans).join("|");
  const isHeader = ({ text }: Line): boolean => cut(text, spans).join("|") === names;
  const repeated = others.filter((line) => line.row > header + 1 && isHeader(line));
  const again = new Set(repeated);
  const isInside = ({ row, text }: Line): boolean => row > header && keepsGaps(text, spans);
  const rows = others.filter((line) => isInside(line) && !again.has(line));
  const outside = others.filter((line) => !isInside(line) && !again.has(line));
  return {
    rows: rows.map(({ row, text }) => ({ row, cells: cut(text, spans) })),
    blankRows: all.filter(({ text }) => text.trim() === "").map(({ row }) => row),
    leftOut: [
      ...rules.map((line) => ({ ...line, why: RULE })),
      ...repeated.map((line) => ({ ...line, why: REPEATED })),
      ...explainOutside(outside, header + 1),
    ].sort((one, other) => one.row - other.row),
    doubts: doubtsOf(outside.filter(({ row }) => row > header + 1)),
  };
}

/** The places of columns, by the gaps of the rule; when it has none, by what all lines leave blank. */
function spansOf(lines: readonly string[], header: number): readonly Span[] {
  const rule = lines[header + 1] ?? "";
  const strokes = [...rule.matchAll(/\S+/g)];
  if (strokes.length > 1) {
    return strokes.map(({ index, 0: stroke }) => ({ start: index, end: index + stroke.length }));
  }
  const width = columnsOf(lines[header] ?? "").length;
  const rows = lines.slice(header).filter((line) => columnsOf(line).length === width);
  return runsOf(rows);
}

/** Stretches in which some line has a sign, parted by two blanks or more in all of them. */
function runsOf(lines: readonly string[]): readonly Span[] {
  const taken: boolean[] = [];
  for (const line of lines) {
    for (const { index } of line.matchAll(/\S/g)) taken[index] = true;
  }
  const signs = Array.from(taken, (isTaken) => (isTaken ? "x" : " ")).join("");
  return [...signs.matchAll(/x(?: ?x)*/g)].map(({ index, 0: run }) => ({
    start: index,
    end: index + run.length,
  }));
}

function cut(line: string, spans: readonly Span[]): readonly string[] {
  return spans.map(({ start }, index) => line.slice(start, spans[index + 1]?.start).trim());
}

/** Whether a line leaves blank what parts the columns. */
function keepsGaps(line: string, spans: readonly Span[]): boolean {
  const gaps = spans.slice(1).map(({ start }, index) => line.slice(spans[index]?.end, start));
  return gaps.every((gap) => gap.trim() === "");
}

function doubtsOf(outside: readonly Line[]): readonly RowsDoubt[] {
  const [first] = outside;
  if (first === undefined) return [];
  const named = nameRows(outside.map(({ row }) => row));
  const text = `${named}: expected text below the headers, found a line across the columns; it is left out`;
  return [{ row: first.row, text, choices: [] }];
}
