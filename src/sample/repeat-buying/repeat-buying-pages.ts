import { cohortsTable } from "../../schema/tables/cohorts";
import { dataSheet } from "../data-sheet";
import { buyingSheet } from "./buying-sheet";
import type { PagesOf } from "../chapter-pages";

/** A cohort of service contracts of 2018 and how many of them were renewed each year since (invented). */
const SURVIVORS = [240, 204, 181, 166, 155, 147, 141, 136];

/** Sheets of the chapter repeat buying. */
export const repeatBuyingPages: PagesOf = (references) => ({
  answers: [buyingSheet(references)],
  data: [
    dataSheet({
      table: cohortsTable,
      rows: SURVIVORS.map((count, year) => [year, count]),
    }),
  ],
});
