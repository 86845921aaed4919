import { plainText } from "../../model/plain-text";

/** True when a reader sees nothing in the cell, whatever blanks and unseen signs stand there. */
export function isBlankCell(cell: string): boolean {
  return plainText(cell) === "";
}
