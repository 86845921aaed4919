import { plainText } from "../../../model/plain-text";

/** Words that stand for a sum, alone in a cell, in English, German, French, Spanish, Italian, Dutch. */
const ALONE =
  /^(?:\*{1,5}|Σ|(?:(?:grand|overall|report|sub|net|page|running) ?-?)?totals?|sum|sums|summe|summen|gesamt|gesamtsumme|gesamtergebnis|zwischensumme|endsumme|teilsumme|total g[ée]n[ée]ral|sous-?total|somme|total general|suma|subtotales|totales|totale(?: generale)?|totale complessivo|subtotale|somma|totaal|eindtotaal|subtotaal|totaal-generaal|insgesamt|ergebnis|razem|suma końcowa|celkem|summa|i alt|sum i alt|yhteensä|összesen|итого|всего)\s*:?$/i;

/** Words for another figure of the rows above, which is no row of its own either. */
const FIGURES =
  /^(?:averages?|mean|median|minimum|maximum|count|mittelwert|durchschnitt|mittel|schnitt|anzahl|moyenne|nombre|media|promedio|gemiddelde|aantal)\s*:?$/i;

/** Words for what an account stood at, which is no line of it. */
const BALANCES =
  /^(?:(?:opening|closing|starting|ending|beginning|final) balance|balance (?:brought|carried) forward|(?:brought|carried) forward|anfangs(?:bestand|saldo)|end(?:bestand|saldo)|saldovortrag|übertrag|solde (?:initial|final)|report à nouveau|saldo (?:inicial|final|iniziale|finale)|beginsaldo|eindsaldo)\s*:?$/i;

/** Words before or behind the name of the group that is summed up, with a word that says so. */
const OF_GROUP =
  /^(?:(?:sub)?total (?:for|of|pour|de|del|di|per|von|für|voor)|summe (?:für|von))\s+(?<name>.+)$/i;

/** The same without that word: a customer may be called so, too. */
const MAYBE_OF_GROUP =
  /^(?:(?:sub)?total|summe|zwischensumme|sous-?total|totale|totaal|somme|suma)\s+(?<name>.+)$|^(?<before>.+?)[\s:-]+(?:total|ergebnis|gesamt|summe|totaal)$/i;

/** True for a cell that names a sum and nothing else; how many rows it sums up may stand in brackets. */
export function isTotalWord(cell: string): boolean {
  return ALONE.test(withoutCount(cell));
}

/** True for a cell that names what an account stood at. */
export function isBalanceWord(cell: string): boolean {
  return BALANCES.test(withoutCount(cell));
}

/** True for a cell that names an average or another figure and nothing else. */
export function isFigureWord(cell: string): boolean {
  return FIGURES.test(withoutCount(cell));
}

function withoutCount(cell: string): string {
  return plainText(cell).replace(/\s*\([^)]*\)$/, "");
}

/** The group that a cell names as summed up: "Total for Nord AG"; `undefined` for any other. */
export function groupOfTotal(cell: string): string | undefined {
  return OF_GROUP.exec(plainText(cell))?.groups?.["name"];
}

/** The group that a cell may name so: "Total Energies", "Nord total". */
export function maybeGroupOfTotal(cell: string): string | undefined {
  const { name, before } = MAYBE_OF_GROUP.exec(plainText(cell))?.groups ?? {};
  return name ?? before;
}
