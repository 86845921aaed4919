import { BAR, isEnclosed, isRule } from "./looks-ruled";

/** A line of a list with bars, or several that a line break within a cell made of one. */
export interface BarredLine {
  readonly kind: "blank" | "rule" | "row" | "outside";
  /** Of its first line in the file, from 1. */
  readonly row: number;
  readonly text: string;
  /** Lines of the file that it takes. */
  readonly lines: number;
}

/** Lines that one row may be broken into. */
const BROKEN_INTO = 4;

/** Puts rows together that a line break within a cell has broken, and says of each line what it is. */
export function barredLines(lines: readonly string[]): readonly BarredLine[] {
  const width = usualBars(lines);
  const isClosed = lines.some((line) => isEnclosed(line) && countBars(line) === width);
  const found: BarredLine[] = [];
  for (let at = 0; at < lines.length;) {
    const taken = isClosed ? linesOfRow(lines, at, width) : 1;
    const text = lines.slice(at, at + taken).join("\n");
    const kind = taken > 1 ? "row" : kindOf(text, isClosed);
    found.push({ kind, row: at + 1, text, lines: taken });
    at += taken;
  }
  return found;
}

/** How many bars a line has. */
export function countBars(line: string): number {
  return line.match(BAR)?.length ?? 0;
}

/** Bars of most lines that have any, rules apart. */
function usualBars(lines: readonly string[]): number {
  const counts = new Map<number, number>();
  for (const line of lines) {
    const bars = isRule(line) ? 0 : countBars(line);
    if (bars > 0) counts.set(bars, (counts.get(bars) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? 0;
}

function kindOf(text: string, isClosed: boolean): BarredLine["kind"] {
  if (text.trim() === "") return "blank";
  if (isRule(text)) return "rule";
  const isRow = isClosed ? STARTS.test(text) : countBars(text) > 0;
  return isRow ? "row" : "outside";
}

const STARTS = /^\s*[|│┃║]/;

/** How many lines make one row here: more than one when only together they have all bars. */
function linesOfRow(lines: readonly string[], at: number, width: number): number {
  const first = lines[at] ?? "";
  if (isRule(first) || !STARTS.test(first) || isEnclosed(first)) return 1;
  let bars = countBars(first);
  for (let taken = 2; taken <= BROKEN_INTO; taken += 1) {
    const next = lines[at + taken - 1];
    if (next === undefined || isRule(next)) return 1;
    bars += countBars(next);
    if (bars === width && /[|│┃║]\s*$/.test(next)) return taken;
  }
  return 1;
}
