import { looksLikeCell } from "../../../workbook/address";
import { refused } from "../xlsx-error";

const LONGEST = 255;
const ALLOWED = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;
/** Excel takes these for the row or the column in which a person is. */
const ROW_OR_COLUMN = /^[rc]$/i;

/**
 * Refuses a name that Excel gives to no table and to nothing else.
 *
 * @throws {XlsxError} `refused`
 */
export function refuseName(name: string): void {
  const isName = ALLOWED.test(name) && !looksLikeCell(name) && !ROW_OR_COLUMN.test(name);
  if (isName && name.length <= LONGEST) return;
  throw refused(
    `expected a name of letters, digits, _ and . that is no cell, of up to ${LONGEST} signs, found "${name}"`,
  );
}
