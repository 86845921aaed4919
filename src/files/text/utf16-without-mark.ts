/** Bytes that are looked at. */
const LOOKED_AT = 65_536;

/** Share of pairs that hold a zero, at least: blanks, digits and delimiters are in any language. */
const PAIRS_WITH_ZERO = 0.05;

/** Zeros elsewhere, at most, per zero beside such a letter: few others have one. */
const ZEROS_ASTRAY = 0.02;

/**
 * Tells UTF-16 by its zero bytes: letters of Western Europe have one each, all on the same side.
 * `undefined` when the bytes do not look like it.
 */
export function utf16WithoutMark(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const end = Math.min(bytes.length, LOOKED_AT) & ~1;
  const counts = { little: 0, big: 0, neither: 0 };
  for (let at = 0; at < end; at += 2) {
    const [first = 0, second = 0] = [bytes[at], bytes[at + 1]];
    if (first === 0 || second === 0) counts[orderOf(first, second)] += 1;
  }
  const { little, big, neither } = counts;
  const zeros = Math.max(little, big);
  const others = Math.min(little, big) + neither;
  if (zeros === 0 || zeros < (end / 2) * PAIRS_WITH_ZERO) return undefined;
  if (others > zeros * ZEROS_ASTRAY) return undefined;
  return little > big ? "utf-16le" : "utf-16be";
}

function orderOf(first: number, second: number): "little" | "big" | "neither" {
  if (second === 0 && isSign(first)) return "little";
  return first === 0 && isSign(second) ? "big" : "neither";
}

/** What stands in texts and has a zero in UTF-16: signs of ASCII, and letters of Western Europe. */
function isSign(byte: number): boolean {
  return (
    (byte >= 0x20 && byte < 0x7f) || byte >= 0xa0 || byte === 0x09 || byte === 0x0a || byte === 0x0d
  );
}
