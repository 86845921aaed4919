/**
 * The library gives neither errors of formulas nor dates that are written out: as results of a formula that is a
 * text, they come as they stand.
 */
export function withErrorsAsTexts(sheet: string): string {
  return sheet.replaceAll(
    /(<(?:\w+:)?c(?=\s)[^>]*?\st=)(["'])[ed]\2/g,
    (_, before: string, quote: string) => `${before}${quote}str${quote}`,
  );
}

/** The library knows one of the two words for a workbook that counts its days from 1904. */
export function withPlainCalendar(workbook: string): string {
  return workbook.replaceAll(/(\sdate1904\s*=\s*["'])true\b/g, (_, before: string) => `${before}1`);
}

/** The last row and the last column in which something may stand. */
export interface Reach {
  readonly row: number;
  readonly column: number;
  /** As it is called in the sheet: `XFD`. */
  readonly letters: string;
}

/** How far a sheet reaches. Cells that have a look and nothing else do not count. */
export function reachOf(sheet: string): Reach {
  let reach: Reach = { row: 0, column: 0, letters: "" };
  for (const [tag, letters = "", row] of sheet.matchAll(CELL)) {
    if (tag.endsWith("/>")) continue;
    const column = columnOf(letters);
    if (column <= reach.column && Number(row) <= reach.row) continue;
    const isWider = column > reach.column;
    reach = {
      row: Math.max(reach.row, Number(row)),
      column: isWider ? column : reach.column,
      letters: isWider ? letters : reach.letters,
    };
  }
  return reach;
}

const CELL = /<(?:\w+:)?c\s(?:[^>]*?\s)?r=["']([A-Z]{1,3})(\d{1,7})["'][^>]*>/g;
const FIRST_LETTER = 64;

function columnOf(letters: string): number {
  return Array.from(letters).reduce(
    (sum, letter) => 26 * sum + letter.charCodeAt(0) - FIRST_LETTER,
    0,
  );
}
