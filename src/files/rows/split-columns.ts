import type { CutText, RowsDoubt } from "./file-rows";
import { columnsOf, headerOfColumns, isRule } from "./looks-ruled";
import { nameRows } from "./name-rows";
import { explainOutside } from "./outside-lines";
import { REPEATED, RULE } from "./why-left-out";

interface Line {
  readonly row: number;
  readonly text: string;
}

/** Cuts a line into its cells; `undefined` when it has not all of them. */
type Cutter = (line: string) => readonly string[] | undefined;

/** Cuts a list without bars, whose columns stand below the strokes of a rule, or two blanks apart. */
export function splitColumns(lines: readonly string[]): CutText {
  const header = (headerOfColumns(lines) ?? 0) + 1;
  const cut = cutterOf(lines[header - 1] ?? "", lines[header] ?? "");
  const all = lines.map((text, index) => ({ row: index + 1, text }));
  const filled = all.filter(({ text }) => text.trim() !== "");
  const parts = filled.map((line) => ({ ...line, part: partOf(line, header, cut) }));
  const names = cut(lines[header - 1] ?? "")?.join("|");
  const isAgain = ({ row, text }: Line): boolean => row > header && cut(text)?.join("|") === names;
  const rows = parts.filter((line) => line.part === "row" && !isAgain(line));
  const outside = parts.filter(({ part }) => part === "outside");
  const rules = parts.filter(({ part }) => part === "rule");
  return {
    rows: rows.map(({ row, text }) => ({ row, cells: cut(text) ?? [] })),
    blankRows: all.filter(({ text }) => text.trim() === "").map(({ row }) => row),
    leftOut: [
      ...rules.map(({ row, text }) => ({ row, text, why: RULE })),
      ...parts.filter(isAgain).map(({ row, text }) => ({ row, text, why: REPEATED })),
      ...explainOutside(outside, header),
    ].sort((one, other) => one.row - other.row),
    doubts: doubtsOf(outside.filter(({ row }) => row > header)),
  };
}

function partOf({ row, text }: Line, header: number, cut: Cutter): "rule" | "row" | "outside" {
  if (isRule(text)) return "rule";
  return row >= header && cut(text) !== undefined ? "row" : "outside";
}

/** By the gaps of the rule below the headers; when it has none, by two blanks or more in the line itself. */
function cutterOf(headers: string, rule: string): Cutter {
  const strokes = [...rule.matchAll(/\S+/g)];
  if (strokes.length < 2) {
    const width = columnsOf(headers).length;
    return (line) => {
      const cells = columnsOf(line);
      return cells.length === width ? cells : undefined;
    };
  }
  const starts = strokes.map(({ index }) => index);
  const ends = strokes.map(({ index, 0: stroke }) => index + stroke.length);
  return (line) => {
    const gaps = starts.slice(1).map((start, index) => line.slice(ends[index], start));
    if (gaps.some((gap) => gap.trim() !== "")) return undefined;
    return starts.map((start, index) => line.slice(start, starts[index + 1]).trim());
  };
}

function doubtsOf(outside: readonly Line[]): readonly RowsDoubt[] {
  const [first] = outside;
  if (first === undefined) return [];
  const named = nameRows(outside.map(({ row }) => row));
  const text = `${named}: expected text below the headers, found a line across the columns; it is left out`;
  return [{ row: first.row, text, choices: [] }];
}
