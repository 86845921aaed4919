import { addRow } from "./add-row";
import { emptyTally, type Comparing, type Tally } from "./comparing";
import { linePart, namedKey, type KeySide } from "./row-keys";
import type { MissingRow } from "./update-preview";

/** What lines of the file are new, and which of the table the file does not have. */
export interface ComparedLines {
  readonly tally: Tally;
  readonly missing: readonly MissingRow[];
}

/**
 * Compares lines that have no name of their own: a line is the same where all cells are that both sides have. Two lines
 * that are alike are two, on either side; a line that was corrected is a new one, and the old one is missing.
 */
export function compareLines(comparing: Comparing): ComparedLines {
  const { inTable, inFile, others } = comparing;
  const ids = others.filter(({ column }) => column?.kind === "id");
  const named = { ...comparing, keys: ids };
  const standing = linesOf(comparing, inTable);
  const tally = emptyTally(comparing);
  inFile.rows.forEach((_, row) => {
    const same = standing.get(lineKey(comparing, inFile, row));
    if (same === undefined || same.length === 0) {
      addRow(named, tally, { row, pairs: others, otherCase: undefined });
      return;
    }
    same.shift();
    tally.known += 1;
    tally.unchanged += 1;
  });
  const missing = [...standing.values()].flat().toSorted((one, other) => one - other);
  return {
    tally,
    missing: missing.map((row) => ({
      key: namedKey(ids, inTable.rows[row] ?? [], inTable),
      tableRow: inTable.rowOf(row),
    })),
  };
}

function linesOf(comparing: Comparing, side: KeySide): Map<string, number[]> {
  const lines = new Map<string, number[]>();
  side.rows.forEach((_, row) => {
    const key = lineKey(comparing, side, row);
    const same = lines.get(key);
    if (same === undefined) lines.set(key, [row]);
    else same.push(row);
  });
  return lines;
}

function lineKey({ others }: Comparing, side: KeySide, row: number): string {
  const cells = side.rows[row] ?? [];
  return JSON.stringify(others.map((pair) => linePart(pair, cells, side)));
}
