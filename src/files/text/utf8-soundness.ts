import { decodeAs, LOST_LETTER } from "./encodings";

/**
 * Whether bytes are written in UTF-8, but for a few letters that are cut or wrong. Letters of another
 * encoding seldom make one of UTF-8, and then by chance: "SPÓŁKA" of windows-1250 has a Cyrillic
 * letter then, which is no witness among letters of ASCII.
 */
export function isUtf8(bytes: Uint8Array): boolean {
  const text = decodeAs(bytes, "utf-8");
  const { sound, lost } = lettersOf(text);
  const wrong = isStrictly(bytes) ? 0 : lost;
  if (sound === 0) return wrong === 0;
  const chance = text.match(OUT_OF_PLACE)?.length ?? 0;
  if (wrong === 0) return sound > chance;
  return sound - chance >= wrong + chance;
}

/** A letter of the alphabets that two bytes reach, Cyrillic to Hebrew, beside one of ASCII. */
const OUT_OF_PLACE = /(?<=[A-Za-z])[\u0400-\u05ff]|[\u0400-\u05ff](?=[A-Za-z])/g;

/** Counted one by one, without a list of them: a large file may have millions. Those of ASCII tell nothing. */
function lettersOf(text: string): { readonly sound: number; readonly lost: number } {
  let sound = 0;
  let lost = 0;
  for (const letter of text) {
    if (letter === LOST_LETTER) lost += 1;
    else if (letter > "\x7f") sound += 1;
  }
  return { sound, lost };
}

/** A file may hold the sign for a lost letter itself: somebody else has lost it. */
function isStrictly(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
