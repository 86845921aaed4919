import { lifetimeSheet } from "./lifetime-sheet";
import { ordersSheet } from "./orders-sheet";
import { flowsSheet, healthSheet, ledgerSheet, lossesSheet } from "./lifetime-tables";
import type { PagesOf } from "../chapter-pages";

/** Sheets of the chapter lifetime. */
export const lifetimePages: PagesOf = (references) => ({
  answers: [lifetimeSheet(references), ordersSheet(references)],
  data: [ledgerSheet(), flowsSheet(), healthSheet(), lossesSheet()],
});
