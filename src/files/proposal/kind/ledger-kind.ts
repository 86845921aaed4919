import { accountsTable } from "../../../schema/tables/accounts";
import { ledgerTable } from "../../../schema/tables/ledger";
import { isIdHeader } from "../../csv/column/header-words";
import { plainHeader } from "../../../model/plain-text";
import { SYNONYMS } from "../../../schema/tables/accounts.synonyms";
import { formsOf } from "../layout/known-headers";
import { OF_ACCOUNT, OF_LINE } from "../known-columns";
import type { LaidOut } from "../layout/laid-out";
import { DEBIT } from "../shape/sides";
import { matchHeaders } from "./match-headers";
import { ownNames, placeOf, type Matches, type ProposedKind } from "./proposed-kind";

/** A day and an amount in each row: lines of a ledger. */
export function ledgerKind(laid: LaidOut): ProposedKind | undefined {
  const { headers } = laid;
  const matched = withAccount(withoutSides(matchHeaders(ledgerTable.name, laid), laid), laid);
  const day = headers[placeOf(matched, OF_LINE.date)];
  const amount = headers[placeOf(matched, OF_LINE.amount)] ?? debitOf(laid);
  if (day === undefined || amount === undefined || placeOf(matched, OF_ACCOUNT.id) < 0)
    return undefined;
  if (ownNames(matchHeaders(accountsTable.name, laid), OF_ACCOUNT.id).length > 1) return undefined;
  const why = `each row has a day (${day}) and an amount (${amount})`;
  return { kind: "ledger", table: ledgerTable.name, why, matched };
}

/** Amounts may stand under debit and credit. */
function debitOf({ headers }: LaidOut): string | undefined {
  return headers.find((header) => DEBIT.test(header));
}

/** A credit beside a debit is an amount, and no yes or no. */
function withoutSides(matched: Matches, laid: LaidOut): Matches {
  if (debitOf(laid) === undefined) return matched;
  return matched.map((match) => (match?.column === OF_LINE.credit ? undefined : match));
}

/** A report has its account in the column that was filled down, an export in the first one of ids. */
function withAccount(matched: Matches, { headers, groups }: LaidOut): Matches {
  if (placeOf(matched, OF_ACCOUNT.id) >= 0) return matched;
  const named = headers.findIndex((header) => formsOf(header).some((form) => NAMES.has(form)));
  const numbered = headers.findIndex((header) => ACCOUNT.test(header) || isIdHeader(header));
  const account = groups.at(-1) ?? (isOfBooks(headers[numbered]) || named < 0 ? numbered : named);
  const match = { column: OF_ACCOUNT.id, isOwn: false, period: undefined };
  return matched.map((each, index) => (index === account ? match : each));
}

/** An account of the books; "Opportunity ID" is none, and a name beside it is the account. */
export function isOfBooks(header: string | undefined): boolean {
  return header !== undefined && ACCOUNT.test(header);
}

const NAMES: ReadonlySet<string> = new Set(SYNONYMS.name.map(plainHeader));

/** Ids and accounts of the books, of which the account is the first. */
const ACCOUNT = /^konto(?:nummer)?$|^compte$|^cuenta$|^conto$/i;
