import { currenciesOf } from "./currencies";

/** What stands before or behind the digits of an amount, besides its sign. */
export interface AmountUnit {
  /** The amount is so many times 10 to this power: 3 for thousands; 0 without a word for it. */
  readonly power: number;
  /** The currencies that may be meant; `undefined` without any. */
  readonly currencies: readonly string[] | undefined;
}

const THOUSAND = 3;
const LAKH = 5;
const MILLION = 6;
const CRORE = 7;
const MILLIARD = 9;
const TRILLION = 12;

/**
 * Words for powers of ten, in small letters. "Cr" is none: it is a credit as often as a crore. An English billion is a Milliarde, and "Billion" alone is
 * read in English, the language in which amounts are mostly written so.
 */
const POWERS: readonly (readonly [power: number, words: string])[] = [
  [THOUSAND, "k t€ t$ teur tusd tchf tgbp tsd tsd. tds. tausend thousand thousands"],
  [LAKH, "lakh lakhs lac lacs"],
  [MILLION, "m mn mln mio mio. mill. million millions millionen millones milioni milionów"],
  [CRORE, "crore crores"],
  [MILLIARD, "b bn md mds mrd mrd. mld mld. milliarde milliarden milliard milliards miliardi"],
  [MILLIARD, "billion billions"],
  [TRILLION, "tn trn trillion trillions billionen"],
];

const POWER_OF = new Map(
  POWERS.flatMap(([power, words]) => words.split(" ").map((word) => [word, power] as const)),
);

const known = new Map<string, AmountUnit | undefined>([["", { power: 0, currencies: undefined }]]);

/** Texts that are remembered at most: a file has few units, but may have any number of other texts. */
const MOST_KNOWN = 10_000;

/** A currency, a word for a power of ten, or both: `€`, `Mio.`, `Mio. EUR`, `k€`, `$M`. */
export function amountUnit(text: string): AmountUnit | undefined {
  const bare = text.replaceAll(" ", "");
  if (!known.has(bare)) {
    if (known.size >= MOST_KNOWN) return readUnit(bare);
    known.set(bare, readUnit(bare));
  }
  return known.get(bare);
}

function readUnit(text: string): AmountUnit | undefined {
  const currencies = currenciesOf(text);
  if (currencies !== undefined) return { power: 0, currencies };
  const power = powerOf(text);
  if (power !== undefined) return { power, currencies: currenciesOf(text.slice(1)) };
  for (let cut = 1; cut < text.length; cut += 1) {
    const [head, tail] = [text.slice(0, cut), text.slice(cut)];
    const both = powerWith(head, tail) ?? powerWith(tail, head);
    if (both !== undefined) return both;
  }
  return undefined;
}

function powerWith(word: string, currency: string): AmountUnit | undefined {
  const power = powerOf(word);
  const currencies = currenciesOf(currency);
  return power === undefined || currencies === undefined ? undefined : { power, currencies };
}

/** "MM" is a million, "mm" a length. */
function powerOf(word: string): number | undefined {
  return word === "MM" ? MILLION : POWER_OF.get(word.toLowerCase());
}
