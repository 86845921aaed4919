import type { LookRecord } from "../read/workbook-record";
import { refused } from "../xlsx-error";

const HORIZONTAL = "general left center right fill justify centerContinuous distributed".split(" ");
const VERTICAL = "top center bottom justify distributed".split(" ");

/**
 * Refuses a look in words or colours that files do not have.
 *
 * @param where - Whose look it is, for the words of the refusal.
 * @throws {XlsxError} `refused`
 */
export function refuseLook(look: LookRecord, where: string): void {
  refuseColour(look.fill, where);
  refuseColour(look.font.colour, where);
  refuseWord(look.horizontal, HORIZONTAL, where);
  refuseWord(look.vertical, VERTICAL, where);
}

/** @throws {XlsxError} `refused` */
export function refuseColour(colour: string | undefined, where: string): void {
  if (colour === undefined || /^#[0-9a-f]{6}$/i.test(colour)) return;
  throw refused(`${where}: expected a colour such as #FF8800, found "${colour}"`);
}

function refuseWord(word: string | undefined, known: readonly string[], where: string): void {
  if (word === undefined || known.includes(word)) return;
  throw refused(`${where}: expected an alignment (${known.join(", ")}), found "${word}"`);
}
