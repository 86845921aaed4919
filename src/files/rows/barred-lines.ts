import { barsOf, usualBars } from "./bars";
import { isEnclosed, isRule } from "./looks-ruled";

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
  const width = usualBars(lines.filter((line) => !isRule(line)));
  const isClosed = lines.some((line) => isEnclosed(line) && barsOf(line).length === width);
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

function kindOf(text: string, isClosed: boolean): BarredLine["kind"] {
  if (NOTHING.test(text)) return "blank";
  if (isRule(text)) return "rule";
  const isRow = isClosed ? STARTS.test(text) : barsOf(text).length > 0;
  return isRow ? "row" : "outside";
}

const NOTHING = /^[\s|│┃║]*$/;
const STARTS = /^\s*[|│┃║]/;

/** How many lines make one row here: more than one when only together they have all bars. */
function linesOfRow(lines: readonly string[], at: number, width: number): number {
  const first = lines[at] ?? "";
  if (isRule(first) || !STARTS.test(first) || isEnclosed(first)) return 1;
  let bars = barsOf(first).length;
  for (let taken = 2; taken <= BROKEN_INTO; taken += 1) {
    const next = lines[at + taken - 1];
    if (next === undefined || isRule(next)) return 1;
    bars += barsOf(next).length;
    if (bars === width && /[|│┃║]\s*$/.test(next)) return taken;
  }
  return 1;
}
