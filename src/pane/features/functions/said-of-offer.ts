import { chapters, type Chapter, type KamFunction } from "../../../functions/catalogue";
import { accountsTable } from "../../../schema/tables/accounts";
import type { Offer } from "./functions-state";
import { TEXTS } from "./texts";

/** Why a function cannot be asked about the workbook's tables, and what of the sample helps; nothing where it can. */
export function saidOfOffer(definition: KamFunction, offer: Offer): readonly string[] {
  if (offer.phase === "values") return [TEXTS.takesValues];
  if (offer.phase !== "lacking") return [];
  const isOfStart = offer.tables.every(({ name }) => name === accountsTable.name);
  const chapter = isOfStart ? undefined : chapterOf(definition);
  const whence = chapter === undefined ? TEXTS.ofSample : TEXTS.ofChapter(chapter.title);
  return [...offer.tables.map(TEXTS.lacking), whence];
}

/** The chapter that a function belongs to. */
export function chapterOf({ name }: KamFunction): Chapter | undefined {
  return chapters.find(({ functions }) => functions.some((each) => each.name === name));
}
