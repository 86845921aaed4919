/** Letters of windows-1252 that stand elsewhere in Unicode, and their bytes; all others are their own. */
const OF_1252: Readonly<Record<string, number>> = { "€": 0x80, "’": 0x92, "–": 0x96, œ: 0x9c };

/** The bytes of a text with one byte for each letter. */
export function writtenAs(text: string, encoding: string): Uint8Array {
  if (encoding === "windows-1252") {
    return Uint8Array.from(text, (letter) => OF_1252[letter] ?? letter.charCodeAt(0));
  }
  const letters = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, at) => at));
  return Uint8Array.from(text, (letter) => {
    const byte = letters.indexOf(letter);
    if (byte < 0) throw new Error(`${letter} is no letter of ${encoding}`);
    return byte;
  });
}

/** The bytes of a text in UTF-16, without a mark. */
export function writtenInPairs(text: string, isBig: boolean): Uint8Array {
  return Uint8Array.from(
    Array.from(text).flatMap((letter) => {
      const code = letter.charCodeAt(0);
      return isBig ? [code >> 8, code & 255] : [code & 255, code >> 8];
    }),
  );
}
