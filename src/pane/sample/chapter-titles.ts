import CHAPTERS from "../../schema/chapters.json";
import { TEXTS } from "./texts";

/** What a chapter of the sample is called; the sheet of examples is one beside those of the functions. */
export function titleOf(chapter: string): string {
  return CHAPTERS.find(({ name }) => name === chapter)?.title ?? TEXTS.examples;
}
