/** Words of a header that say that its cells are days. */
const DATE =
  /(?:^|[^a-z])(?:date|dates|datetime|timestamp|day|tag|stichtag|jour|fecha|dia|giorno|as of|budat|bldat|erdat|audat|fkdat|created|modified|geburtstag|birthday|last order|first order)(?:[^a-z]|$)|datum(?:[^a-z]|$)|date$/;

/** Words that end with "date" and name no day. */
const NO_DATE = /(?:candidate|mandate|update)$/;

/** Words of a header whose cells are digits that nobody counts with. */
const CODES =
  /(?:^|[^a-z])(?:plz|postcode|post code|zip|zipcode|postal|postalcode|cap|phone|tel|telefon|telephone|mobile|mobil|handy|fax|iban|gtin|ean|isbn|duns|siret|siren)(?:[^a-z]|$)|postleitzahl|codigo postal|telefon/;

/** Words of a header whose cells are names, of which some may look like amounts: 3M, 4711. */
const NAMES =
  /(?:^|[^a-z])(?:name|names|company|firma|unternehmen|kunde|cliente|klant|customer|client|account|societe|empresa|azienda|ditta|supplier|lieferant|brand|marke|product|produkt|artikel|title|titel)(?:[^a-z]|$)|name$/;

/** What may be numbered, as it stands before "id" in one word: "paid" and "valid" have no id. */
const NUMBERED =
  /(?:customer|cust|client|account|acct|company|kunden?|debitoren?|debtor|partner|user|member|person|contact|kontakt|vendor|supplier|lieferanten?|order|auftrags?|bestell|invoice|rechnungs?|beleg|line|deal|product|produkt|item|article|artikel|record|row|store|shop|site|object|objekt|unit|group|parent|owner|rep)(?:id|no|num)$/;

/** True when a header ends with "id", as a word or in one with what has it. */
export function isIdHeader(header: string): boolean {
  const words = wordsOf(header);
  return /(?:^| )id$/.test(words) || NUMBERED.test(words);
}

/** The last word of a header that numbers what stands before it: "Customer No" holds no names. */
const NUMBER = /(?:^| )(?:id|no|nr|num|number|nummer|numero|code|codice|codigo|cod|key)$/;

/** True when a header says that its cells are names. */
export function isNameHeader(header: string): boolean {
  const words = wordsOf(header);
  return NAMES.test(words) && !NUMBER.test(words) && !NUMBERED.test(words);
}

/** True when a header says that its cells are dates. */
export function isDateHeader(header: string): boolean {
  const words = wordsOf(header);
  return DATE.test(words) && !NO_DATE.test(words);
}

/** True when a header names postcodes, telephones or codes of that kind: digits, but no numbers. */
export function isCodeHeader(header: string): boolean {
  return CODES.test(wordsOf(header));
}

/** `orderDate`, `order_date` and `Order Date` are the same words. */
function wordsOf(header: string): string {
  return header
    .replaceAll(/(?<=[a-z])(?=[A-Z])/g, " ")
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
