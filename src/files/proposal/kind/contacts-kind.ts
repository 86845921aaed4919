import { accountsTable } from "../../../schema/tables/accounts";
import { contactsTable } from "../../../schema/tables/contacts";
import { OF_ACCOUNT, OF_CONTACT } from "../known-columns";
import type { LaidOut } from "../layout/laid-out";
import { matchHeaders } from "./match-headers";
import { placeOf, type Matches, type ProposedKind } from "./proposed-kind";

/** A person in each row, and how to reach or to place them. */
export function contactsKind(laid: LaidOut): ProposedKind | undefined {
  const matched = withPerson(matchHeaders(contactsTable.name, laid), laid);
  const person = laid.headers[placeOf(matched, OF_CONTACT.person)];
  const names =
    person === undefined ? laid.headers.filter((header) => PERSONAL.test(header)) : [person];
  const reach = laid.headers.filter((header) => REACH.test(header));
  if (names.length === 0 || (reach.length === 0 && !isPlaced(matched))) return undefined;
  // A list of accounts may name a person beside each.
  if (placeOf(matchHeaders(accountsTable.name, laid), OF_ACCOUNT.revenue) >= 0) return undefined;
  const why = `each row is a person (${[...names, ...reach].join(", ")})`;
  return { kind: "contacts", table: contactsTable.name, why, matched };
}

/** A name beside an address and an account is that of a person. */
function withPerson(matched: Matches, { headers }: LaidOut): Matches {
  const isReached = headers.some((header) => REACH.test(header));
  const hasAccount = placeOf(matched, OF_ACCOUNT.id) >= 0;
  if (placeOf(matched, OF_CONTACT.person) >= 0 || !isReached || !hasAccount) return matched;
  const named = headers.findIndex((header) => /^name$/i.test(header.trim()));
  const match = { column: OF_CONTACT.person, isOwn: false, period: undefined };
  return matched.map((each, index) => (index === named && each === undefined ? match : each));
}

const REACH = /^e-?mail|^(?:mobile|direct) ?phone|^durchwahl/i;
const PERSONAL =
  /^(?:first|last|given|family) ?name$|^vorname$|^nachname$|^pr[ée]nom$|^apellidos?$|^cognome$/i;

/** True when the table says what the person is there, too. */
function isPlaced(matched: Matches): boolean {
  const elsewhere: ReadonlySet<string> = new Set([
    OF_CONTACT.person,
    OF_CONTACT.owner,
    OF_ACCOUNT.id,
  ]);
  return matched.some((match) => match !== undefined && !elsewhere.has(match.column));
}
