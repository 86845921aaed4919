import { accountsTable } from "../../../schema/tables/accounts";
import { OF_ACCOUNT } from "../known-columns";
import type { LaidOut } from "../layout/laid-out";
import { contactsKind } from "./contacts-kind";
import { ledgerKind } from "./ledger-kind";
import { matchHeaders } from "./match-headers";
import { ownTableKind } from "./own-table-kind";
import { placeOf, type ProposedKind } from "./proposed-kind";

/** Takes a table for the one of the schema whose columns it has. */
export function proposeKind(laid: LaidOut): ProposedKind {
  return (
    ownTableKind(laid) ??
    ledgerKind(laid) ??
    contactsKind(laid) ??
    accountsKind(laid) ??
    other(laid)
  );
}

function accountsKind(laid: LaidOut): ProposedKind | undefined {
  const matched = matchHeaders(accountsTable.name, laid);
  if (placeOf(matched, OF_ACCOUNT.id) < 0 && placeOf(matched, OF_ACCOUNT.name) < 0)
    return undefined;
  const known = laid.headers.filter((_, index) => matched[index] !== undefined);
  const why = `each row is an account (${known.slice(0, SHOWN).join(", ")})`;
  return { kind: "accounts", table: accountsTable.name, why, matched };
}

const SHOWN = 3;

function other({ headers }: LaidOut): ProposedKind {
  const why = "no column says which account a row is of";
  return { kind: "other", table: undefined, why, matched: headers.map(() => undefined) };
}
