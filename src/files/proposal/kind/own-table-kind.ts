import { TABLES } from "../../../schema/tables";
import { accountsTable } from "../../../schema/tables/accounts";
import { contactsTable } from "../../../schema/tables/contacts";
import { ledgerTable } from "../../../schema/tables/ledger";
import { OF_ACCOUNT } from "../known-columns";
import type { LaidOut } from "../layout/laid-out";
import type { TableKind } from "../proposal";
import { matchHeaders, type MatchedHeader } from "./match-headers";
import { ownNames, placeOf, type Matches, type ProposedKind } from "./proposed-kind";

/** Tables that are told by more than the names of their columns. */
const TOLD_OTHERWISE: ReadonlySet<string> = new Set([ledgerTable.name, contactsTable.name]);

/** A table of the schema whose columns stand there by their own names. */
export function ownTableKind(laid: LaidOut): ProposedKind | undefined {
  const found = TABLES.filter(({ name }) => !TOLD_OTHERWISE.has(name))
    .map((table) => ({ table, matched: matchHeaders(table.name, laid).map(ownOnly) }))
    .map(({ table, matched }) => ({ table, matched, own: ownNames(matched, OF_ACCOUNT.id) }))
    .filter(({ table, matched, own }) => isTold(own, laid) && hasAllNeeded(table, matched))
    .toSorted((a, b) => b.own.length - a.own.length)[0];
  if (found === undefined || found.table.name === accountsTable.name) return undefined;
  const { table, matched, own } = found;
  const why = `it has the columns of the table ${table.name}: ${own.join(", ")}`;
  return { kind: kindOf(table.name), table: table.name, why, matched };
}

/** Two names of a table tell it, or all that the file has. */
function isTold(own: readonly string[], { headers }: LaidOut): boolean {
  return own.length > 1 || (own.length === 1 && headers.length === 2);
}

function ownOnly(match: MatchedHeader | undefined): MatchedHeader | undefined {
  return match?.isOwn === true || match?.column === OF_ACCOUNT.id ? match : undefined;
}

function hasAllNeeded({ columns }: (typeof TABLES)[number], matched: Matches): boolean {
  const required = Object.entries(columns).flatMap(([name, rule]) => (rule.required ? [name] : []));
  return required.every((name) => placeOf(matched, name) >= 0);
}

/** `ServiceCosts` is `service-costs`. */
export function kindOf(table: string): TableKind {
  return table.replaceAll(/(?<=[a-z])(?=[A-Z])/g, "-").toLowerCase();
}
