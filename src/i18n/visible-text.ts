/** What a reader could not see, or not tell from something else: all blanks but the common one. */
const HIDDEN =
  /(?! )[\s\p{Default_Ignorable_Code_Point}\p{Cc}\u2800\u2010\u2011]|(?<=[A-Za-z])[\u0300-\u036f]/gu;

/**
 * The text with each sign that a reader could not see, or not tell from another, by its number:
 * `rush[U+00A0]order`. The same text where all of it can be seen.
 */
export function visibleText(text: string): string {
  return text.replace(HIDDEN, (sign) => {
    const number = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase();
    return `[U+${number.padStart(4, "0")}]`;
  });
}
