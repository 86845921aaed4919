/** Who buys, as business systems call it. "Company code" is ours in some of them, so a company is none of these. */
const PARTIES = [
  ..."customer cust client debtor buyer party tiers bp kunden kunde kd debitoren debitor".split(
    " ",
  ),
  ..."cliente clientes clienti klant klanten debiteur debiteuren afnemer klient klienta kund".split(
    " ",
  ),
  "business partner",
  "Geschäftspartner",
  "sold-to",
  "bill-to",
  "sell-to",
  "zákazník",
  "zákazníka",
];

const NUMBERS =
  "id no nr num number nummer code cod codice código kod numéro n nº key ref konto číslo".split(
    " ",
  );
const NAMES = "name naam nom nombre nome Bezeichnung nazwa název namn navn".split(" ");

/** Words between the two in the languages that put the number first. */
const LINKS = ["", " de", " del", " du", " di", " van", " do", " da"];

/** "Customer No", "Cód. cliente", "numéro de client", "Debiteurcode" and their like. */
export const PARTY_NUMBERS: readonly string[] = both(NUMBERS);

/** "Nom du client", "Debiteurnaam", "Kundenbezeichnung" and their like. */
export const PARTY_NAMES: readonly string[] = both(NAMES);

function both(words: readonly string[]): readonly string[] {
  return words.flatMap((word) =>
    PARTIES.flatMap((party) => [
      `${party} ${word}`,
      ...LINKS.map((link) => `${word}${link} ${party}`),
    ]),
  );
}
