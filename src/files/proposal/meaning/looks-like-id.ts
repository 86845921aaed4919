import { isBlankCell } from "../../csv/blank-cell";
import { isIdHeader } from "../../csv/column/header-words";

/** Words of a header whose digits name something. */
const NAMES_ONE =
  /(?:^|[^a-zà-ž])(?:id|no|nr|num|number|nummer|code|key|konto|gegenkonto|compte|cuenta|conto|account|doc|document|documento|invoice|beleg|belegfeld|rechnung|factura|facture|fattura|order|auftrag|sku|article|artikel|item|ref|reference|referenz)\.?(?:\s*\d)?$|(?:nr|nummer|number|konto|code)\.?$/i;

/** A header that counts, though it has such a word in it. */
const COUNTS =
  /number of|count|anzahl|nombre de|n[uú]mero de|#|amount|betrag|umsatz|value|wert|sales|revenue/i;

const DIGITS = /^\s*\d{3,}\s*$/;

/** True for a column of whole digits that name something rather than count it, as its header or its cells tell. */
export function looksLikeId(header: string, cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => !isBlankCell(cell));
  const bare = header.replaceAll(/[([][^)\]]*[)\]]/g, " ").trim();
  if (filled.length === 0 || COUNTS.test(header)) return false;
  if (NAMES_ONE.test(bare) || isIdHeader(bare))
    return filled.every((cell) => /^\s*[\w./-]*\d[\w./-]*\s*$/.test(cell));
  return filled.length >= FEWEST && filled.every((cell) => DIGITS.test(cell)) && isRun(filled);
}

/** Fewer rows may differ by chance. */
const FEWEST = 5;

/** Digits of one length, each once and close together: numbers that were given out one after the other. */
function isRun(cells: readonly string[]): boolean {
  const numbers = cells.map(Number);
  const isOnce = new Set(numbers).size === numbers.length;
  const span = numbers.reduce((a, b) => Math.max(a, b)) - numbers.reduce((a, b) => Math.min(a, b));
  return isOnce && span <= 2 * numbers.length;
}
