/**
 * How the letters of a file are written as bytes, in the order in which a person is offered them. Those
 * with one byte for each letter come last, the likeliest first.
 */
export const TEXT_ENCODINGS = [
  "utf-8",
  "utf-16le",
  "utf-16be",
  "windows-1252",
  "windows-1250",
  "macintosh",
  "iso-8859-2",
  "windows-1251",
] as const;
export type TextEncoding = (typeof TEXT_ENCODINGS)[number];

/** Encodings with one byte for each letter: any bytes whatever are a text in them. */
export const SINGLE_BYTE = [
  "windows-1252",
  "windows-1250",
  "macintosh",
  "iso-8859-2",
  "windows-1251",
] as const satisfies readonly TextEncoding[];
export type SingleByteEncoding = (typeof SINGLE_BYTE)[number];

/** Names as a person knows them. */
export const ENCODING_TITLES: Readonly<Record<TextEncoding, string>> = {
  "utf-8": "UTF-8",
  "utf-16le": "UTF-16, little endian",
  "utf-16be": "UTF-16, big endian",
  "windows-1252": "Windows-1252 (Western Europe)",
  "windows-1250": "Windows-1250 (Central Europe)",
  macintosh: "Mac OS Roman",
  "iso-8859-2": "ISO 8859-2 (Central Europe)",
  "windows-1251": "Windows-1251 (Cyrillic)",
};

/** What stands where bytes are no letter. */
export const LOST_LETTER = "\ufffd";

/** Reads the bytes; where they are no letter of that encoding, `LOST_LETTER` stands. */
export function decodeAs(bytes: Uint8Array, encoding: TextEncoding): string {
  const text = new TextDecoder(encoding).decode(bytes);
  return encoding === "windows-1252" ? text.replaceAll(UNNAMED, letterOf) : text;
}

/**
 * Letters of windows-1252 from 0x80 on. Some runtimes take it for ISO 8859-1, which has control
 * signs there; where the letters are decoded already, there is nothing to replace.
 */
const LETTERS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
const UNNAMED = /[\u0080-\u009f]/g;

function letterOf(sign: string): string {
  return LETTERS[sign.charCodeAt(0) - 0x80] ?? sign;
}
