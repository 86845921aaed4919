import { accountsTable } from "../../../schema/tables/accounts";
import { ledgerTable } from "../../../schema/tables/ledger";
import { OF_ACCOUNT } from "../known-columns";
import type { LaidOut } from "../layout/laid-out";
import { withTitle } from "./accounts-of-title";
import { contactsKind } from "./contacts-kind";
import { isOfBooks, ledgerKind } from "./ledger-kind";
import { matchHeaders } from "./match-headers";
import { kindOf, ownTableKind } from "./own-table-kind";
import { placeOf, type Matches, type ProposedKind } from "./proposed-kind";

/**
 * Takes a table for the one of the schema whose columns it has.
 *
 * @param chosen - The table that a person takes it for; "" for none of ours.
 */
export function proposeKind(laid: LaidOut, chosen?: string): ProposedKind {
  if (chosen !== undefined) return asChosen(laid, chosen);
  return (
    ownTableKind(laid) ??
    ledgerKind(laid) ??
    contactsKind(laid) ??
    accountsKind(laid) ??
    other(laid)
  );
}

function asChosen(laid: LaidOut, chosen: string): ProposedKind {
  const why = "you chose it";
  if (chosen === "") return { ...other(laid), why };
  const ledger = chosen === ledgerTable.name ? ledgerKind(laid) : undefined;
  const matched = ledger?.matched ?? matchHeaders(chosen, laid);
  return { kind: kindOf(chosen), table: chosen, why, matched };
}

function accountsKind(laid: LaidOut): ProposedKind | undefined {
  const matched = withTitle(withBooks(matchHeaders(accountsTable.name, laid), laid), laid);
  if (placeOf(matched, OF_ACCOUNT.id) < 0 && placeOf(matched, OF_ACCOUNT.name) < 0)
    return undefined;
  const known = laid.headers.filter((_, index) => matched[index] !== undefined);
  const why = `each row is an account (${known.slice(0, SHOWN).join(", ")})`;
  return { kind: "accounts", table: accountsTable.name, why, matched };
}

/** A list of debtors has the accounts of the books beside the names. */
function withBooks(matched: Matches, { headers }: LaidOut): Matches {
  const hasNames = placeOf(matched, OF_ACCOUNT.name) >= 0;
  if (!hasNames || placeOf(matched, OF_ACCOUNT.id) >= 0) return matched;
  const account = headers.findIndex(isOfBooks);
  const match = { column: OF_ACCOUNT.id, isOwn: false, period: undefined };
  return matched.map((each, index) => (index === account ? match : each));
}

const SHOWN = 3;

function other({ headers }: LaidOut): ProposedKind {
  const why = "no column says which account a row is of";
  return { kind: "other", table: undefined, why, matched: headers.map(() => undefined) };
}
