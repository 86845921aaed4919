import { barredLines, type BarredLine } from "./barred-lines";
import { barsOf, cutBarred, type BarredCells } from "./cut-barred";
import type { CutText, FileRow, LeftOutRow, RowsDoubt } from "./file-rows";
import { nameRows } from "./name-rows";
import { explainOutside, type OutsideLine } from "./outside-lines";
import { REPEATED, RULE } from "./why-left-out";

/** A row between bars, cut into its cells. */
interface CutRow extends FileRow, BarredCells {
  readonly text: string;
  readonly lines: number;
}

/** Cuts a list whose cells stand between bars. */
export function splitBarred(lines: readonly string[]): CutText {
  const all = barredLines(lines);
  const ofRows = all.filter(({ kind }) => kind === "row");
  const width = usualWidth(ofRows);
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
    doubts: doubtsOf(rows, rows[0]?.cells ?? []),
  };
}

function byRow(one: { readonly row: number }, other: { readonly row: number }): number {
  return one.row - other.row;
}

function leftOut({ row, text }: OutsideLine, why: string): LeftOutRow {
  return { row, text, why };
}

function usualWidth(rows: readonly BarredLine[]): number {
  const counts = new Map<number, number>();
  for (const { text } of rows) {
    const bars = barsOf(text).length;
    counts.set(bars, (counts.get(bars) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? 0;
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

function repeatedHeaders(cut: readonly CutRow[], headers: readonly CutRow[]): readonly CutRow[] {
  const known = new Set(headers.map(({ cells }) => cells.join("|")));
  const last = headers.at(-1)?.row ?? 0;
  return cut.filter(({ row, cells }) => row > last && known.has(cells.join("|")));
}

function doubtsOf(rows: readonly CutRow[], headers: readonly string[]): readonly RowsDoubt[] {
  const inside = rows.filter(({ bars }) => bars === "inside");
  const broken = rows.filter(({ lines }) => lines > 1);
  const shifted = rows.filter(({ cells }) => cells.length !== headers.length);
  const header = headers[inside[0]?.inside ?? 0] ?? "";
  const found = shifted[0]?.cells.length ?? 0;
  return [
    ...doubt(
      inside,
      `a bar stands within a cell, the first under "${header}"; the cells are cut where the bars of the header stand`,
    ),
    ...doubt(broken, "a line break stands within a cell; its lines are put together as one row"),
    ...doubt(
      shifted,
      `expected ${headers.length} cells as in the header, found ${found}${found > headers.length ? ": a bar may stand within a cell" : ""}; the cells behind it may stand under wrong headers`,
    ),
  ];
}

function doubt(rows: readonly CutRow[], text: string): readonly RowsDoubt[] {
  const [first] = rows;
  if (first === undefined) return [];
  return [
    { row: first.row, text: `${nameRows(rows.map(({ row }) => row))}: ${text}`, choices: [] },
  ];
}
