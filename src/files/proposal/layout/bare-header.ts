import { currenciesOf } from "../../csv/column/currencies";

/** What says how an amount is counted and not what it is: without tax, in which currency, in thousands, of a pivot. */
const QUALIFIERS = [
  /^(?:sum of|summe von|somme de|suma de|somma di|som van) /giu,
  /(?<![\p{L}\p{N}])(?:excl|exkl|ex|hors|ohne|sin|senza|without|zzgl|net of)\.? ?(?:vat|tax(?:es)?|gst|btw|mwst|ust|iva|tva)\.?(?![\p{L}\p{N}])/giu,
  /(?<![\p{L}\p{N}])in (?:company code|local|group|house|document|transaction|base|reporting|global) currency(?![\p{L}\p{N}])/giu,
  /(?<![\p{L}\p{N}])(?:untaxed|signed|h\.?t|netto|nett?|lcy|hw|in thousands|(?:in )?(?:t€|teur|tchf|k€|keur|tsd\.? ?(?:€|eur)?))(?![\p{L}\p{N}])\.?/giu,
];

/** `Umsatz netto`, `Revenue EUR`, `Amount in Local Currency` without what says how they are counted. */
export function bareHeader(header: string): string {
  const bare = QUALIFIERS.reduce((text, qualifier) => text.replaceAll(qualifier, " "), header);
  const words = bare.trim().split(/\s+/);
  const isCurrency = (word: string): boolean => currenciesOf(word) !== undefined;
  const last = words.at(-1) ?? "";
  if (words.length < 2 || !isCurrency(last)) return words.join(" ");
  const kept = words.slice(0, words.at(-2)?.toLowerCase() === "in" ? -2 : -1);
  return kept.join(" ");
}
