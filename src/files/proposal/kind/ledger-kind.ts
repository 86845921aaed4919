import { accountsTable } from "../../../schema/tables/accounts";
import { ledgerTable } from "../../../schema/tables/ledger";
import { isIdHeader } from "../../csv/column/header-words";
import { plainHeader } from "../../../model/plain-text";
import { SYNONYMS } from "../../../schema/tables/accounts.synonyms";
import { createdOfLine, periodOfLine } from "../../../schema/tables/ledger-days.synonyms";
import { formsOf } from "../layout/known-headers";
import { OF_ACCOUNT, OF_LINE } from "../known-columns";
import { arePeriods } from "../layout/day-of-period";
import { cellsOf, type LaidOut } from "../layout/laid-out";
import { DEBIT } from "../shape/sides";
import { matchHeaders } from "./match-headers";
import { ownNames, placeOf, type Matches, type ProposedKind } from "./proposed-kind";

/** A day and an amount in each row: lines of a ledger. */
export function ledgerKind(laid: LaidOut): ProposedKind | undefined {
  const { headers } = laid;
  const own = withoutSides(matchHeaders(ledgerTable.name, laid), laid);
  const matched = withAccount(withPeriod(withCreated(own, laid), laid), laid);
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

/** Lines by month or quarter have these for their days. */
function withPeriod(matched: Matches, { headers, rows }: LaidOut): Matches {
  if (placeOf(matched, OF_LINE.date) >= 0) return matched;
  const period = headers.findIndex(
    (header, column) =>
      formsOf(header).some((form) => PERIODS.has(form)) && arePeriods(cellsOf(rows, column)),
  );
  const match = { column: OF_LINE.date, isOwn: false, period: undefined };
  return matched.map((each, index) => (index === period ? match : each));
}

/** The day of a record is that of its line where no other is; accounts have a revenue and such a day, too. */
function withCreated(matched: Matches, { headers }: LaidOut): Matches {
  const amount = headers[placeOf(matched, OF_LINE.amount)];
  const isOpen = placeOf(matched, OF_LINE.date) < 0 && amount !== undefined;
  if (!isOpen || isRevenueOfAccount(amount)) return matched;
  const created = headers.findIndex((header) => isCreatedDay(header));
  const match = { column: OF_LINE.date, isOwn: false, period: undefined };
  return matched.map((each, index) => (index === created ? match : each));
}

/** True for the day on which a record was made. */
export function isCreatedDay(header: string): boolean {
  return formsOf(header).some((form) => CREATED.has(form));
}

/** True for a header that names the revenue of an account as well as the amount of a line. */
export function isRevenueOfAccount(header: string): boolean {
  return formsOf(header).some((form) => REVENUES.has(form));
}

const PERIODS: ReadonlySet<string> = new Set(periodOfLine.map(plainHeader));
const CREATED: ReadonlySet<string> = new Set(createdOfLine.map(plainHeader));
const REVENUES: ReadonlySet<string> = new Set(
  [OF_ACCOUNT.revenue, ...SYNONYMS.revenue_12m].map(plainHeader),
);

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
