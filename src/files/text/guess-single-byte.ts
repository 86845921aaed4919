import { decodeAs, SINGLE_BYTE, type SingleByteEncoding } from "./encodings";
import { inOneLanguage } from "./alphabets";
import { scoreWord, wordsOf } from "./score-word";

/** Pieces with letters beside ASCII that are looked at; more of them tell nothing more. */
const LOOKED_AT = 4000;

/** Bytes of a piece on either side of such a letter, at most. */
const REACH = 30;

/**
 * Encodings with one byte for each letter, the likeliest first, by the words that the bytes make in
 * them. It is a guess: "Mller" between two bytes may be a name in each.
 */
export function guessSingleByte(bytes: Uint8Array): readonly SingleByteEncoding[] {
  const pieces = piecesOf(bytes);
  const hint = hintOf(bytes);
  return SINGLE_BYTE.map((encoding) => ({
    encoding,
    score: scoreOf(decodeAs(pieces, encoding), encoding) + (hint === encoding ? HINT : 0),
  }))
    .sort((one, other) => other.score - one.score)
    .map(({ encoding }) => encoding);
}

/** What a hint weighs: less than a letter. */
const HINT = 0.5;

/** What a word of the language that spells most words weighs: it tips a balance. */
const SAME_LANGUAGE = 0.25;

function scoreOf(text: string, encoding: SingleByteEncoding): number {
  const scores = text.split("\n").map((piece) => scoreWord(piece, encoding));
  const same = inOneLanguage(wordsOf(text), encoding);
  return scores.reduce((sum, each) => sum + each, same * SAME_LANGUAGE);
}

/** Each piece once, however often it stands in the file, with a line for each. */
function piecesOf(bytes: Uint8Array): Uint8Array {
  const pieces = new Map<string, readonly number[]>();
  let at = 0;
  while (at < bytes.length && pieces.size < LOOKED_AT) {
    if ((bytes[at] ?? 0) < 0x80) {
      at += 1;
      continue;
    }
    const start = edge(bytes, at, -1);
    const end = edge(bytes, at, 1);
    const piece = [...bytes.subarray(start, end + 1), LINE_END];
    pieces.set(piece.join(), piece);
    at = end + 1;
  }
  return Uint8Array.from([...pieces.values()].flat());
}

const LINE_END = 0x0a;

/** The last byte of the piece in that direction. */
function edge(bytes: Uint8Array, from: number, step: 1 | -1): number {
  let at = from;
  while (Math.abs(at - from) < REACH && isPart(bytes[at + step])) at += step;
  return at;
}

function isPart(byte: number | undefined): boolean {
  return byte !== undefined && (byte >= 0x80 || WORD.test(String.fromCharCode(byte)));
}

const WORD = /[A-Za-z0-9'.]/;

/** What else tells: legal forms of Central Europe, and lines that end as on an old Macintosh. */
function hintOf(bytes: Uint8Array): SingleByteEncoding | undefined {
  const text = decodeAs(bytes.subarray(0, 1_000_000), "windows-1252");
  if (!text.includes("\n") && text.includes("\r")) return "macintosh";
  return CENTRAL_FORMS.test(text) ? "windows-1250" : undefined;
}

const CENTRAL_FORMS = /\b(Kft|Zrt|Nyrt|Bt)\b|\bs\. ?r\. ?o\b|\bsp\. ?z ?o\. ?o\b|\b[dj]\.o\.o\b/i;
