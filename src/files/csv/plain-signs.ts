import { plainText } from "../../model/plain-text";

/** Signs that are drawn as a minus: the sign of mathematics, dashes, and small, wide and other hyphens. */
const MINUS_SIGNS = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g;

/** Signs that part thousands as an apostrophe does. */
const APOSTROPHES = /[\u2018\u2019\u02bc\u00b4`]/g;

const PLAIN_NUMBER = /^-?[0-9.,]+$/;

/** The text as its digits are read: every blank, minus and apostrophe is the one on the keyboard. */
export function plainSigns(text: string): string {
  if (PLAIN_NUMBER.test(text)) return text;
  return plainText(text).replace(MINUS_SIGNS, "-").replace(APOSTROPHES, "'");
}
