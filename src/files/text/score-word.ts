import { isSpelled } from "./alphabets";
import type { SingleByteEncoding } from "./encodings";

/**
 * How well a piece of a text, without blanks, suits the encoding in which it was read: above 0 for
 * letters that a language of its has, below 0 for what no text has, such as a pound sign within a word.
 */
export function scoreWord(piece: string, encoding: SingleByteEncoding): number {
  const spelled = wordsOf(piece).reduce((sum, word) => sum + scoreLetters(word, encoding), 0);
  return spelled + scoreSigns(piece);
}

/** The words of a text that have letters beside those of ASCII. */
export function wordsOf(text: string): readonly string[] {
  return (text.match(WORDS) ?? []).filter((word) => word.search(FOREIGN) >= 0);
}

/** The ordinals of Spanish are letters to Unicode, and signs here. */
const LETTER = String.raw`(?![ªº])\p{L}`;
const WORDS = new RegExp(`(?:${LETTER})+`, "gu");
const FOREIGN = /[^\0-\x7f]/g;

function scoreLetters(word: string, encoding: SingleByteEncoding): number {
  const foreign = word.match(FOREIGN)?.length ?? 0;
  // A letter alone is a word in some language, whatever letter it is.
  if (word.length === 1) return 0;
  if (!isCased(word)) return -2 * foreign;
  // "ić" ends the names of half a continent; what other encodings have there ends nothing.
  const bonus = /i[ćĆ]$/.test(word) ? 1 : 0;
  return isSpelled(word, encoding) ? foreign + bonus : -foreign;
}

/** Small, capital, or small after its first letters ("McMüller"): a lone capital after small is none. */
function isCased(word: string): boolean {
  return !/\p{Ll}\p{Lu}(?!\p{Lu}|\p{Ll}{2})|\p{Lu}(?=[^\0-\x7f])\p{Lu}\p{Ll}/u.test(word);
}

const SCORES: readonly (readonly [score: number, pattern: RegExp])[] = [
  // Letters and digits in one word are for codes, and codes are of ASCII.
  [-1, /\d(?=[^\0-\x7f])(?![ªº])\p{L}|(?=[^\0-\x7f])(?![ªº])\p{L}\d/gu],
  // An apostrophe, and what may close a word.
  [1, /(?<=\p{L})[’®™©…”“»]/gu],
  [1, /(?<![\p{L}\d])[„“«‚‘¿¡](?=\p{L})/gu],
  [1, /(?<!\p{L})[€£§–—•·°](?!\p{L})/gu],
  [1, /(?<=\d)\u00a0(?=\d)/gu],
  [1, /(?<=[Nn]|\d)[ªº](?!\p{L})/gu],
  // Signs within or against a word.
  [-2, /(?<=\p{L})[^\0-\x7f\p{L}’®™©…”“»„‚‘«°²³ªº·–—\u00a0\u00ad](?!\p{L})/gu],
  [-2, /[^\0-\x7f\p{L}’„“”«»‚‘…¿¡·–—®™©\u00a0\u00ad](?=\p{L})/gu],
  // Accents that stand alone, and bytes that are nothing at all.
  [-1, /[¤¬¯¸ˇ˘˛˝¨´ˆ˜˙˚◊∂∑∏∫Ω√∆≈]/gu],
  [-3, /[\u0080-\u009f]/gu],
];

function scoreSigns(piece: string): number {
  return SCORES.reduce(
    (sum, [score, pattern]) => sum + score * (piece.match(pattern)?.length ?? 0),
    0,
  );
}
