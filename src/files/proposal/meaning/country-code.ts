import { plainHeader } from "../../../model/plain-text";

const LANGUAGES = ["en", "de", "fr", "es", "it", "nl"];
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".match(/./g) ?? [];

/** Of two letters each, without those of countries that are no more: they have the code of what came after. */
const CODES = LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).filter(
  (code) => Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`,
);

let codes: ReadonlyMap<string, string> | undefined;

/** The two letters of a country by its name in English, German, French, Spanish, Italian or Dutch. */
export function countryCode(name: string): string | undefined {
  codes ??= namesOfCountries();
  return codes.get(plainHeader(name));
}

/** As the language data of the program has them; a code that it has no name for is none. */
function namesOfCountries(): ReadonlyMap<string, string> {
  const found = new Map<string, string>([
    ["usa", "US"],
    ["uk", "GB"],
  ]);
  for (const language of LANGUAGES) {
    const names = new Intl.DisplayNames([language], { type: "region", fallback: "none" });
    for (const code of CODES) {
      const name = names.of(code);
      if (name !== undefined && !found.has(plainHeader(name))) found.set(plainHeader(name), code);
    }
  }
  return found;
}
