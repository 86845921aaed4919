/** A cell as it is told: where it stands and what was found there. */
export interface FoundCell {
  readonly row: number;
  readonly text: string;
}

const MOST_TEXTS = 5;
const MOST_ROWS = 4;
const LONGEST_QUOTE = 40;

/** `"n/a" in row 3, "TBD" in rows 5 and 7`: each text once, the first few of them. */
export function tellCells(cells: readonly FoundCell[]): string {
  const rowsOf = new Map<string, number[]>();
  for (const { row, text } of cells) {
    const rows = rowsOf.get(text);
    if (rows === undefined) rowsOf.set(text, [row]);
    else rows.push(row);
  }
  const told = [...rowsOf]
    .slice(0, MOST_TEXTS)
    .map(([text, rows]) => `${quote(text)} in ${tellRows(rows)}`);
  const more = rowsOf.size - told.length;
  return more > 0 ? `${told.join(", ")} and ${more} other texts` : told.join(", ");
}

/** `row 3`, `rows 3 and 5`, `12 rows, the first row 3`. */
export function tellRows(rows: readonly number[]): string {
  const [first = 0] = rows;
  if (rows.length === 1) return `row ${first}`;
  if (rows.length > MOST_ROWS) return `${rows.length} rows, the first row ${first}`;
  return `rows ${rows.slice(0, -1).join(", ")} and ${rows.at(-1) ?? first}`;
}

/** A text as it is quoted in a message: not longer than is read. */
export function quote(text: string): string {
  const shown = text.trim();
  return `"${shown.length > LONGEST_QUOTE ? `${shown.slice(0, LONGEST_QUOTE)}…` : shown}"`;
}

/** `1 cell is unknown`, `2 cells are unknown`. */
export function count(number: number, one: string, many: string): string {
  return number === 1 ? `1 ${one}` : `${number} ${many}`;
}
