import { barredLines, type BarredLine } from "./barred-lines";
import { barsOf, usualBars } from "./bars";
import { cutBarred } from "./cut-barred";
import { doubtsOfBarred, type CutRow } from "./doubts-of-barred";
import type { CutText, LeftOutRow } from "./file-rows";
import { explainOutside, type OutsideLine } from "./outside-lines";
import { REPEATED, RULE } from "./why-left-out";

/** Cuts a list whose cells stand between bars. */
export function splitBarred(lines: readonly string[]): CutText {
  const all = barredLines(lines);
  const ofRows = all.filter(({ kind }) => kind === "row");
  const width = usualBars(ofRows.map(({ text }) => text));
  const first = ofRows.find(({ text }) => barsOf(text).length === width);
  const bars = barsOf(first?.text ?? "");
  const headerRow = first?.row ?? 1;
  const cut = ofRows.map((line) => ({ ...line, ...cutBarred(line.text, bars) }));
  // A title may stand between the outer bars, as a single cell above the headers.
  const titles = cut.filter(({ row }) => row < headerRow);
  const repeated = repeatedHeaders(cut, headersOf(all, cut, headerRow));
  const again = new Set(repeated);
  const rows = cut.filter((row) => row.row >= headerRow && !again.has(row));
  const outside = [...all.filter(({ kind }) => kind === "outside"), ...titles].sort(byRow);
  return {
    rows: rows.map(({ row, cells }) => ({ row, cells })),
    blankRows: all.filter(({ kind }) => kind === "blank").map(({ row }) => row),
    leftOut: [
      ...all.filter(({ kind }) => kind === "rule").map((line) => leftOut(line, RULE)),
      ...repeated.map((line) => leftOut(line, REPEATED)),
      ...explainOutside(outside, headerRow),
    ].sort(byRow),
    doubts: doubtsOfBarred(rows, outside),
  };
}

function byRow(one: { readonly row: number }, other: { readonly row: number }): number {
  return one.row - other.row;
}

function leftOut({ row, text }: OutsideLine, why: string): LeftOutRow {
  return { row, text, why };
}

/** Lines of headers: down to the first rule, where they are few and hold no figures. */
function headersOf(
  all: readonly BarredLine[],
  cut: readonly CutRow[],
  headerRow: number,
): readonly CutRow[] {
  const rule =
    all.find(({ kind, row }) => kind === "rule" && row > headerRow)?.row ?? headerRow + 1;
  const above = cut.filter(({ row }) => row >= headerRow && row < rule);
  const isFew = above.length <= MOST_HEADERS;
  return isFew && above.slice(1).every(({ text }) => !/\d/.test(text)) ? above : above.slice(0, 1);
}

const MOST_HEADERS = 3;

/** Headers that are printed again: their first line, and the others right below it. */
function repeatedHeaders(cut: readonly CutRow[], headers: readonly CutRow[]): readonly CutRow[] {
  const known = headers.map(({ cells }) => cells.join("|"));
  const last = headers.at(-1)?.row ?? 0;
  const repeated: CutRow[] = [];
  let expected = 0;
  for (const row of cut.filter((each) => each.row > last)) {
    const text = row.cells.join("|");
    if (text !== known[expected]) expected = 0;
    if (text !== known[expected]) continue;
    repeated.push(row);
    expected = (expected + 1) % known.length;
  }
  return repeated;
}
