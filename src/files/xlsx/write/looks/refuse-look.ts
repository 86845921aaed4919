import type { LookRecord } from "../../read/workbook-record";
import { refused } from "../../xlsx-error";

const HORIZONTAL = "general left center right fill justify centerContinuous distributed".split(" ");
const VERTICAL = "top center bottom justify distributed".split(" ");

/** What Excel takes at most. */
const LONGEST_FORMAT = 255;
const LONGEST_FONT = 31;
const LARGEST_SIZE = 409;

/**
 * Refuses a look that no file can hold.
 *
 * @param place - Where it is wanted, for the words of the refusal.
 * @throws {XlsxError} `refused`
 */
export function refuseLook(place: string, look: LookRecord): void {
  refuseFor(place, whyNoLook(look));
}

/**
 * Refuses a colour that no file can hold.
 *
 * @throws {XlsxError} `refused`
 */
export function refuseColour(place: string, colour: string | undefined): void {
  refuseFor(place, whyNoColour(colour));
}

function refuseFor(place: string, reason: string | undefined): void {
  if (reason !== undefined) throw refused(`${place}: ${reason}`);
}

function whyNoLook({
  numberFormat,
  font,
  fill,
  horizontal,
  vertical,
}: LookRecord): string | undefined {
  return (
    whyTooLong("a number format", numberFormat, LONGEST_FORMAT) ??
    whyTooLong("a name of a font", font.name, LONGEST_FONT) ??
    whyNoSize(font.size) ??
    whyNoColour(font.colour) ??
    whyNoColour(fill) ??
    whyNoWord("an alignment across", horizontal, HORIZONTAL) ??
    whyNoWord("an alignment down", vertical, VERTICAL)
  );
}

function whyTooLong(what: string, text: string | undefined, longest: number): string | undefined {
  if (text === undefined || (text !== "" && text.length <= longest)) return undefined;
  return `expected ${what} of 1 to ${longest} signs, found ${text.length}`;
}

function whyNoSize(size: number | undefined): string | undefined {
  if (size === undefined || (size >= 1 && size <= LARGEST_SIZE)) return undefined;
  return `expected a size of 1 to ${LARGEST_SIZE} points, found ${size}`;
}

function whyNoColour(colour: string | undefined): string | undefined {
  if (colour === undefined || /^#[0-9a-f]{6}$/i.test(colour)) return undefined;
  return `expected a colour such as #1F4E79, found "${colour}"`;
}

function whyNoWord(
  what: string,
  word: string | undefined,
  words: readonly string[],
): string | undefined {
  if (word === undefined || words.includes(word)) return undefined;
  return `expected ${what} (${words.join(", ")}), found "${word}"`;
}
