/** Headers of the side of a book that raises what a customer owes, and of the one that lowers it. */
export const DEBIT = /^(?:debit|debet|soll|d[ée]bit|debe|dare|dr)\b/i;
export const CREDIT = /^(?:credit|haben|cr[ée]dit|haber|avere|cr)\b/i;

/** Letters and words for the two sides in a column of their own: that which raises what a customer owes first. */
export type SideWords = readonly [plus: RegExp, minus: RegExp];

export const SIDE_WORDS: readonly SideWords[] = [
  [/^(?:s|soll)$/i, /^(?:h|haben)$/i],
  [
    /^(?:d|dr|debit|dbit|débit|debet|debe|dare)\.?$/i,
    /^(?:c|cr|k|credit|crdt|crédit|kredit|haber|avere)\.?$/i,
  ],
  [/^bij$/i, /^af$/i],
  [/^wn$/i, /^ma$/i],
  [/^\+$/, /^-$/],
  [
    /^(?:inv|invoices?|sales?|rechnung|facture|factura|fattura)$/i,
    /^(?:credit (?:memo|note)s?|cr(?:edit)? ?(?:memo|note)|gutschrift|storno|retoure|avoir|refunds?|returns?|note? de cr[ée]dit|nota de cr[ée]dito|nota di credito)$/i,
  ],
];
