/** Signs that the eye takes for a blank: no-break, thin and wide blanks, tabs, ends of lines. */
const BLANKS = /[\s\u0085\u2800\u3164\uffa0]+/g;

/** Signs that nobody sees: of no width, soft hyphens, marks of direction, controls. */
const UNSEEN = /(?![\s\u0085\u3164\uffa0])[\p{Default_Ignorable_Code_Point}\p{Cc}]|\ufeff/gu;

/** Hyphens that are drawn as the one on the keyboard. */
const HYPHENS = /[\u2010\u2011]/g;

/** Seen as they are: letters and signs of one code unit each, parted by single blanks. */
const PLAIN = /^[!-~\u00a1-\u00ac\u00ae-\u02ff]+(?: [!-~\u00a1-\u00ac\u00ae-\u02ff]+)*$/;

/**
 * The text as it is compared and shown: what looks alike is alike.
 *
 * Signs that nobody sees are left out, letters with their accents are one sign each (NFC), every
 * blank is the one on the keyboard, several are one, and those at the ends are taken off. Capitals
 * stay what they are, and so do letters of another alphabet that are drawn alike.
 *
 * @param text - What stands in a cell.
 * @returns The same text where there is nothing to clean.
 * @example
 * plainText(" Acme\u00a0 Ltd\u200b"); // "Acme Ltd"
 * @see Unicode Standard Annex 15 for NFC; Default_Ignorable_Code_Point for signs that nobody sees.
 */
export function plainText(text: string): string {
  // Nearly all ids are plain, and a large portfolio has a hundred thousand of them.
  if (PLAIN.test(text)) return text;
  const seen = text.replace(UNSEEN, "").normalize("NFC").replace(HYPHENS, "-");
  return seen.replace(BLANKS, " ").trim();
}

/** Capitals between # and ! or ?; of #N/A there are forms of many languages that end with neither. */
const ERROR_TEXT =
  /^#([¡¿]?[\p{Lu}\d_/]+[!?]|N\/[ABD]|NV|I\/T|YOK|SAKNAS|PUUTTUU|NENÍ_K_DISPOZICI|Н\/Д|GETTING_DATA)$/u;

/**
 * Whether a text is that of an error cell, such as #N/A, which no name and no id can be.
 *
 * Excel hands errors over in English. In other languages they come from a file or the clipboard, as texts.
 *
 * @param text - any text
 * @returns true for the text of an error, false for any other
 * @example
 * isErrorText("#N/A"); // true
 */
export function isErrorText(text: string): boolean {
  return text.startsWith("#") && ERROR_TEXT.test(text);
}

/**
 * A header as headers of other systems are compared: in any case, without blanks, signs and accents.
 *
 * @param header - a header as it stands in a table
 * @returns its letters and digits
 * @example
 * plainHeader("Customer ID"); // "customerid"
 * @see Our operationalisation.
 */
export function plainHeader(header: string): string {
  return header
    .toLowerCase()
    .normalize("NFD")
    .replaceAll(/[^\p{L}\p{N}]+/gu, "");
}
