import { isErrorText, plainText } from "../../../model/plain-text";
import { plainSigns } from "../plain-signs";
import { currenciesOf } from "./currencies";

/** Words for what is not known, in small letters and without blanks. */
const WORDS = new Set(
  `null (null) <null> [null] nul n/a na n.a. n.a #n/a nan none nil \\n undefined missing unknown
  notavailable notapplicable notset blank (blank) empty (empty) (none) tbd tbd. tba tbc ? ?? ??? . ... …
  unbekannt k.a. k.a keineangabe keineangaben ohneangabe n.v. n.v nv n/v nichtverfügbar nichtvorhanden
  nichtbekannt leer (leer) fehlt fehlend onbekend n.v.t. nvt n.b. geen
  n.d. n.d n/d nd néant neant n.c. n.c n/c nc inconnu inconnue s/o nondisponible àdéfinir adéfinir vide (vide)
  sindatos sindato s/d nodisponible desconocido desconocida vacío vacio (enblanco) pordefinir
  nondisponibile sconosciuto sconosciuta nonnoto dadefinire vuoto (vuoto)`.split(/\s+/),
);

/** Those that are no text of their own in any column; "Null" is also the name of a family. */
const UNMISTAKABLE = new Set([
  "NULL",
  "null",
  "N/A",
  "n/a",
  "#N/A",
  "#NV",
  "\\N",
  "(null)",
  "<null>",
]);

/** True for a word that says that nothing is known, among numbers, dates or truths. */
export function isNullWord(text: string): boolean {
  const bare = plainText(text);
  if (bare.length > LONGEST) return false;
  const word = bare.toLowerCase().replaceAll(" ", "");
  return WORDS.has(word) || NO_DAY.test(word) || isErrorText(bare);
}

/** The day 0 that some databases and business systems write where they have none. */
const NO_DAY = /^(?:0000-00-00(?:t?00:00(?::00)?)?|00[./]00[./]0000)$/;

const LONGEST = 30;

/** True for a word that programs write where nothing is known, and nobody as a text. */
export function isUnmistakablyNull(text: string): boolean {
  return UNMISTAKABLE.has(plainText(text));
}

/** True for a lone dash, also beside a sign of currency or in brackets: 0 or unknown, as it is meant. */
export function isDash(text: string): boolean {
  if (text.length > LONGEST) return false;
  const bare = plainSigns(text);
  const match = DASH.exec(bare);
  if (match === null) return false;
  const unit = `${match[1] ?? ""}${match[2] ?? ""}`.trim();
  return unit === "" || currenciesOf(unit) !== undefined;
}

const DASH = /^\(?([^-()]*)-{1,3}([^-()]*)\)?$/;
