import { concentrationSheet } from "./concentration-sheet";
import { whaleSheet } from "./whale-sheet";
import type { PagesOf } from "../chapter-pages";

/** Sheets of the chapter portfolio. */
export const portfolioPages: PagesOf = (references) => ({
  answers: [whaleSheet(references), concentrationSheet(references)],
  data: [],
});
