import { quote } from "../../csv/column/tell-cells";
import type { MeantColumn } from "../meaning/typed-columns";
import type { ProposedDoubt } from "../proposal";

/** Lines that a column tells from sales. */
interface NoSales {
  readonly header: RegExp;
  readonly cell: RegExp;
  readonly tell: (header: string, found: string) => string;
  readonly choice: string;
}

const NO_SALES: readonly NoSales[] = [
  {
    header: /(?:^|[ -])(?:stage|status|phase)$/i,
    cell: /\b(?:lost|verloren|perdue?|perdida|persa)\b/i,
    tell: (header) =>
      `"${header}" tells won deals from open and lost ones: all are taken as lines, and only those that were won are sales`,
    choice: "won deals only",
  },
  {
    header: /type|typ|art|kind|transaction|belegart|causale|tipo|libell[ée]|soort|herkunft|source/i,
    cell: /^(?:(?:customer |bill |bank )?payments?|receipts?|zahlung(?:seingang)?|eingangszahlung|r[èe]glements?|paiements?|encaissement|pagos?|cobros?|incasso|pagament[oi]|betaling(?:en)?|dz)$/i,
    tell: (header, found) =>
      `"${header}" tells payments (${found}) from sales: all are taken as lines, and a payment is no sale and no credit`,
    choice: "without payments",
  },
  {
    header: /status|stage|state|statut|estado|stato/i,
    cell: /^(?:void(?:ed)?|cancel+ed|refunded|draft|failed|storniert|entwurf|annul[ée]e?|brouillon|cancelad[oa]|anulad[oa]|borrador|annullat[oa]|bozza|geannuleerd|concept)$/i,
    tell: (header, found) =>
      `"${header}" tells lines that are no sales, or none any more (${found}): all are taken as lines`,
    choice: "without them",
  },
];

/** Deals that were not won, payments, and what was cancelled, among the lines of a ledger. */
export function noSalesAsked(columns: readonly MeantColumn[]): readonly ProposedDoubt[] {
  return NO_SALES.flatMap((rule) => askedBy(rule, columns));
}

function askedBy(
  { header, cell, tell, choice }: NoSales,
  columns: readonly MeantColumn[],
): readonly ProposedDoubt[] {
  for (const { texts } of columns) {
    const at = header.test(texts.header)
      ? texts.cells.findIndex((text) => cell.test(text.trim()))
      : -1;
    if (at < 0) continue;
    const text = tell(texts.header, quote(texts.cells[at] ?? ""));
    return [{ row: texts.rows[at], column: texts.header, text, choices: ["all rows", choice] }];
  }
  return [];
}
