import type { LeftOutRow } from "./file-rows";

/** A line of a printed list that is none of its rows. */
export interface OutsideLine {
  readonly row: number;
  readonly text: string;
}

/** Says of each line outside the table what it is; a line that comes again but for its digits heads a page. */
export function explainOutside(
  lines: readonly OutsideLine[],
  header: number,
): readonly LeftOutRow[] {
  const counts = new Map<string, number>();
  for (const { text } of lines) counts.set(shapeOf(text), (counts.get(shapeOf(text)) ?? 0) + 1);
  return lines.map(({ row, text }) => {
    if ((counts.get(shapeOf(text)) ?? 0) > 1) return { row, text, why: "head or foot of a page" };
    return { row, text, why: row < header ? "title above the table" : "line outside the table" };
  });
}

function shapeOf(text: string): string {
  return text.trim().replace(/\d+/g, "0").replace(/\s+/g, " ");
}
