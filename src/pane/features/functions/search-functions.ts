import type { Chapter, KamFunction } from "../../../functions/catalogue";

/**
 * The chapters with the functions that have every word of the query somewhere in name, summary or
 * the help of their arguments. Chapters without any are left out.
 */
export function searchFunctions(chapters: readonly Chapter[], query: string): readonly Chapter[] {
  const words = query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
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

function searchedText({ name, summary, parameters, returns }: KamFunction): string {
  const helps = parameters.map((parameter) => `${parameter.name} ${parameter.help}`);
  return ["kam.", name, " ", summary, " ", returns.help, " ", ...helps].join("").toLowerCase();
}
