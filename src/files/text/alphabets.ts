import type { SingleByteEncoding } from "./encodings";

/** The letters of a language beside those of ASCII, in small; capitals follow from them. */
interface Alphabet {
  readonly letters: string;
  /** Where a letter never stands, though it is one of the language. */
  readonly never?: RegExp;
}

/** Languages of Western Europe, which windows-1252 and Mac OS Roman write alike. */
const WESTERN: readonly Alphabet[] = [
  { letters: "äöüß" },
  { letters: "àâæçéèêëîïôœùûüÿ", never: /^ÿ/ },
  { letters: "áéíñóúü", never: /ñ(?![aeiouáéíóú])/ },
  { letters: "áâãàçéêíóôõúü", never: /ã(?![oes]|$)|õ(?!e)/ },
  // Italian accents stand on the last letter.
  { letters: "àèéìòù", never: /[àìòù](?!$|['’])/ },
  { letters: "àçèéíïòóúü·", never: /^ï/ },
  { letters: "æøåéö" },
  { letters: "åäöé" },
  { letters: "áéëïóöü" },
  { letters: "áðéíóúýþæö" },
];

/** A sound that no word begins with; "Köln" of a Macintosh looks so. */
const HUDDLED = /^[bcdfghjklmnprstvz]š[bcdfghjklmnprstvxz]/;

/** Languages of Central Europe, which windows-1250 and ISO 8859-2 can write. */
const CENTRAL: readonly Alphabet[] = [
  { letters: "äöüß" },
  { letters: "ąćęłńóśźż", never: /[ńąę][aeiouyó]|[bcfghjklmnprstvwxzłńśż]ź/ },
  { letters: "áčďéěíňóřšťúůýž", never: HUDDLED },
  { letters: "áäčďéíľňóôšťúýž", never: HUDDLED },
  { letters: "áéíóöőúüű" },
  { letters: "čćđšž", never: HUDDLED },
  { letters: "ăâîşţ", never: /ă[oe]/ },
];

const CYRILLIC: readonly Alphabet[] = [
  { letters: "абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґўј", never: /[a-z]/ },
];

const ALPHABETS: Readonly<Record<SingleByteEncoding, readonly Alphabet[]>> = {
  "windows-1252": WESTERN,
  "windows-1250": CENTRAL,
  macintosh: WESTERN,
  "iso-8859-2": CENTRAL,
  "windows-1251": CYRILLIC,
};

/** Whether some language of the encoding spells a word so. */
export function isSpelled(word: string, encoding: SingleByteEncoding): boolean {
  return ALPHABETS[encoding].some((alphabet) => isSpelledIn(word, alphabet));
}

/** How many of the words one and the same language spells so, the language that spells most. */
export function inOneLanguage(words: readonly string[], encoding: SingleByteEncoding): number {
  const counts = ALPHABETS[encoding].map(
    (alphabet) => words.filter((word) => isSpelledIn(word, alphabet)).length,
  );
  return Math.max(...counts);
}

function isSpelledIn(word: string, { letters, never }: Alphabet): boolean {
  const small = word.toLowerCase();
  const foreign = Array.from(small.replace(/[a-z]/g, ""));
  return foreign.every((letter) => letters.includes(letter)) && never?.test(small) !== true;
}
