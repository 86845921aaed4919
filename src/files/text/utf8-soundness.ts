import { decodeAs } from "./encodings";

/** How far bytes are written in UTF-8. */
interface Soundness {
  /** Letters of more than one byte that are written as UTF-8 has them. */
  readonly sound: number;
  /** Places where bytes are no letter: cut, or of another encoding. */
  readonly wrong: number;
}

/**
 * Whether bytes are written in UTF-8, but for a few letters that are cut or wrong. Letters of another
 * encoding seldom make one of UTF-8, and then by chance: "SPÓŁKA" of windows-1250 has a Cyrillic
 * letter then, which is no witness among letters of ASCII.
 */
export function isUtf8(bytes: Uint8Array): boolean {
  const { sound, wrong } = soundnessOf(bytes);
  if (sound === 0) return wrong === 0;
  const chance = decodeAs(bytes, "utf-8").match(OUT_OF_PLACE)?.length ?? 0;
  if (wrong === 0) return sound > chance;
  return sound - chance >= wrong + chance;
}

/** A letter of the alphabets that two bytes reach, Cyrillic to Hebrew, beside one of ASCII. */
const OUT_OF_PLACE = /(?<=[A-Za-z])[\u0400-\u05ff]|[\u0400-\u05ff](?=[A-Za-z])/g;

/** Counts both in one pass over the bytes; letters of ASCII tell nothing and are not counted. */
function soundnessOf(bytes: Uint8Array): Soundness {
  let sound = 0;
  let wrong = 0;
  let at = 0;
  while (at < bytes.length) {
    const first = bytes[at] ?? 0;
    if (first < 0x80) {
      at += 1;
      continue;
    }
    const length = lengthOf(bytes, at, first);
    if (length === 0) wrong += 1;
    else sound += 1;
    at += Math.max(1, length);
  }
  return { sound, wrong };
}

/** Bytes of the letter that begins here; 0 when it is none. */
function lengthOf(bytes: Uint8Array, at: number, first: number): number {
  const form = FORMS.find(({ from, to }) => first >= from && first <= to);
  if (form === undefined) return 0;
  const second = bytes[at + 1] ?? 0;
  if (second < (form.second ?? 0x80) || second > (form.secondTo ?? 0xbf)) return 0;
  for (let index = 2; index < form.length; index += 1) {
    if (!isFollowing(bytes[at + index] ?? 0)) return 0;
  }
  return form.length;
}

function isFollowing(byte: number): boolean {
  return byte >= 0x80 && byte <= 0xbf;
}

/** First bytes of letters, and what limits the second: no letter is written longer than it needs. */
const FORMS: readonly {
  readonly from: number;
  readonly to: number;
  readonly length: number;
  readonly second?: number;
  readonly secondTo?: number;
}[] = [
  { from: 0xc2, to: 0xdf, length: 2 },
  { from: 0xe0, to: 0xe0, length: 3, second: 0xa0 },
  { from: 0xe1, to: 0xec, length: 3 },
  { from: 0xed, to: 0xed, length: 3, secondTo: 0x9f },
  { from: 0xee, to: 0xef, length: 3 },
  { from: 0xf0, to: 0xf0, length: 4, second: 0x90 },
  { from: 0xf1, to: 0xf3, length: 4 },
  { from: 0xf4, to: 0xf4, length: 4, secondTo: 0x8f },
];
