const ERROR_TEXT = /^#(N\/A|[A-Z0-9_/]+[!?]|GETTING_DATA)$/;

/**
 * Whether a text is that of an error cell, such as #N/A, which no name and no id can be.
 *
 * @param text - any text
 * @returns true for the text of an error, false for any other
 * @example
 * isErrorText("#N/A") // true
 */
export function isErrorText(text: string): boolean {
  return text.startsWith("#") && ERROR_TEXT.test(text);
}
