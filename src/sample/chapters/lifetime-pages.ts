import { lifetimeSheet } from "../lifetime/lifetime-sheet";
import { ordersSheet } from "../lifetime/orders-sheet";
import { flowsSheet, healthSheet, ledgerSheet, lossesSheet } from "../lifetime/lifetime-tables";
import type { PagesOf } from "./chapter-pages";

/** Sheets of the chapter lifetime. */
export const lifetimePages: PagesOf = (references) => ({
  answers: [lifetimeSheet(references), ordersSheet(references)],
  data: [ledgerSheet(), flowsSheet(), healthSheet(), lossesSheet()],
});
