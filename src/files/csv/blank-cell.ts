import { plainText } from "../../model/plain-text";

/** Begins with a sign that is seen, whatever follows it. */
const SEEN_AT_ONCE = /^[!-~\u00a1-\u00ac\u00ae-\u02ff]/;

/** True when a reader sees nothing in the cell, whatever blanks and unseen signs stand there. */
export function isBlankCell(cell: string): boolean {
  // It is asked dozens of times of each cell, nearly all of which begin so.
  return cell === "" || (!SEEN_AT_ONCE.test(cell) && plainText(cell) === "");
}
