import type { Area } from "./address";
import type { CellValue, Cells } from "./cells";
import { WorkbookError } from "./workbook-error";

/** How much one go may hold. */
export interface BlockSize {
  readonly rows: number;
  readonly bytes: number;
}

/**
 * How much goes over to Excel at once. Excel on the web refuses a request or an answer above 5 MB,
 * its frame included. Beyond 20,000 rows a block gains nothing, and the pane stands still for longer.
 */
const BLOCK: BlockSize = { rows: 20_000, bytes: 4_000_000 };

/** For cells that are still to be read: a name, an amount or a short note, with room to spare. */
const TYPICAL_CELL_BYTES = 80;

/** Excel answers no more cells than this to one question. */
export const MOST_CELLS = 5_000_000;

/**
 * Cuts an area into blocks of rows that are small enough for one request.
 *
 * @param bytesOf - How much a row takes, rows counted from 0.
 */
export function rowBlocks(
  area: Area,
  bytesOf: (row: number) => number = () => area.columnCount * TYPICAL_CELL_BYTES,
  most: BlockSize = BLOCK,
): readonly Area[] {
  const starts: number[] = [0];
  let [start, bytes] = [0, 0];
  for (let row = 0; row < area.rowCount; row += 1) {
    const more = bytesOf(row);
    const isFull = row - start === most.rows || bytes + more > most.bytes;
    if (isFull && row > start) {
      starts.push(row);
      [start, bytes] = [row, 0];
    }
    bytes += more;
  }
  return starts.map((first, index) => ({
    ...area,
    row: area.row + first,
    rowCount: (starts[index + 1] ?? area.rowCount) - first,
  }));
}

/** A number with all its digits, and the marks around it. */
const NUMBER_BYTES = 25;
/** The most that one character of text takes. */
const CHARACTER_BYTES = 3;

/** How much a row takes at most when it is written. */
export function bytesOfRow(row: readonly CellValue[]): number {
  return row.reduce<number>(
    (sum, cell) =>
      sum + NUMBER_BYTES + (typeof cell === "string" ? cell.length * CHARACTER_BYTES : 0),
    0,
  );
}

function isBlankRow(row: readonly CellValue[]): boolean {
  return row.every((cell) => cell === "");
}

export function withoutBlankEnd(rows: Cells): Cells {
  let end = rows.length;
  while (end > 0 && isBlankRow(rows[end - 1] ?? [])) end -= 1;
  return rows.slice(0, end);
}

/**
 * Rows and columns of cells that are to be written.
 *
 * @throws {WorkbookError} `unexpected` when there are none, when rows differ in length, or when a
 *   number is not finite: Excel would leave such a cell as it was, without a word.
 */
export function measure(cells: Cells): { readonly rowCount: number; readonly columnCount: number } {
  const columnCount = cells[0]?.length ?? 0;
  if (columnCount === 0) throw refusal("expected at least one cell to write, found none");
  cells.forEach((row, index) => {
    if (row.length !== columnCount) {
      throw refusal(`row ${index + 1}: expected ${columnCount} cells, found ${row.length}`);
    }
    const wrong = row.findIndex((cell) => typeof cell === "number" && !Number.isFinite(cell));
    if (wrong >= 0) {
      const place = `row ${index + 1}, column ${wrong + 1}`;
      throw refusal(`${place}: expected a finite number, found ${String(row[wrong])}`);
    }
  });
  return { rowCount: cells.length, columnCount };
}

function refusal(reason: string): WorkbookError {
  return new WorkbookError("unexpected", `These cells cannot be written: ${reason}. Report this.`);
}
