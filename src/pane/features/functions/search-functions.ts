import type { Chapter, KamFunction } from "../../../functions/catalogue";
import { synonymsOf } from "../../../functions/synonyms";

/** What people call an account, in whatever number. */
const ACCOUNT_IN_SPEECH = /^(?:customer|client)/;

/**
 * The chapters with the functions that have every word of the query somewhere in name, summary, the
 * help of their arguments or the words that people use for them. Chapters without any are left out.
 */
export function searchFunctions(chapters: readonly Chapter[], query: string): readonly Chapter[] {
  const words = spoken(query)
    .split(/\s+/)
    .filter((word) => word !== "")
    .map(toSearched);
  return chapters
    .map((chapter) => ({
      ...chapter,
      functions: chapter.functions.filter((definition) => {
        const text = searchedText(definition);
        return words.every((word) => text.includes(word));
      }),
    }))
    .filter(({ functions }) => functions.length > 0);
}

/** The part of a word that one and several have in common. */
function toSearched(word: string): string {
  if (ACCOUNT_IN_SPEECH.test(word)) return "account";
  return word.length > 3 && word.endsWith("s") ? word.slice(0, -1) : word;
}

function searchedText(definition: KamFunction): string {
  const { name, summary, parameters, returns } = definition;
  const helps = parameters.map((parameter) => `${parameter.name} ${parameter.help}`);
  const texts = [`kam.${name}`, summary, returns.help, ...helps, ...synonymsOf(definition)];
  return spoken(texts.join(" ")).replaceAll(/\b(?:customer|client)s?\b/g, "account");
}

/** Hyphens are written or left out at will. */
function spoken(text: string): string {
  return text.toLowerCase().replaceAll("-", " ");
}
