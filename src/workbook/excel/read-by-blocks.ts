import type { Area } from "../address";
import { excelCode } from "./excel-errors";

/** So many cells are surely answered, also where each holds a long note. */
export const FIRST_CELLS = 8_000;
/** What an answer is to hold, by the texts that were read so far: the web's limit is 5 MB, and texts differ. */
const BYTES = 2_500_000;
/** Beyond this a block gains nothing, and the pane stands still for longer. */
const MOST_ROWS = 20_000;

/**
 * Reads an area in blocks of rows whose size follows what the cells hold: how much a block takes is
 * measured, and one that Excel refuses as too large is read again by halves.
 *
 * @param read - Reads the rows of one block.
 * @returns The rows of the area.
 */
export async function readByBlocks<Row>(
  area: Area,
  read: (block: Area) => Promise<readonly Row[]>,
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  let wanted = Math.max(1, Math.floor(FIRST_CELLS / area.columnCount));
  while (rows.length < area.rowCount) {
    const rowCount = Math.min(wanted, area.rowCount - rows.length);
    try {
      const block = await read({ ...area, row: area.row + rows.length, rowCount });
      for (const row of block) rows.push(row);
      wanted = rowsThatFit(block);
    } catch (thrown) {
      if (!isTooLarge(thrown) || rowCount === 1) throw thrown;
      wanted = Math.ceil(rowCount / 2);
    }
  }
  return rows;
}

/** Whether Excel had an answer and did not send it. */
export function isTooLarge(thrown: unknown): boolean {
  return excelCode(thrown) === "ResponsePayloadSizeLimitExceeded";
}

function rowsThatFit(block: readonly unknown[]): number {
  const bytes = new TextEncoder().encode(JSON.stringify(block)).length;
  const fitting = Math.floor((BYTES * block.length) / bytes);
  return Math.min(Math.max(fitting, 1), MOST_ROWS);
}
