import { TABLES } from "./tables";
import { SYNONYMS } from "./tables/accounts.synonyms";
import { accountOfContact, contactSynonyms } from "./tables/contacts.synonyms";
import { accountOfLine, ledgerSynonyms } from "./tables/ledger.synonyms";

/** Other names of columns, by the table that has them; the id of an account has the same everywhere. */
const SYNONYMS_OF: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  Accounts: SYNONYMS,
  Ledger: { account_id: [...SYNONYMS.account_id, ...accountOfLine], ...ledgerSynonyms },
  Contacts: { account_id: accountOfContact, ...contactSynonyms },
};

/** A column of a table, and the names that files give it: its own first, then the others, the best first. */
export interface NamedColumn {
  readonly table: string;
  readonly column: string;
  readonly names: readonly string[];
}

/** All columns of all tables, in the order of the schema. */
export const NAMED_COLUMNS: readonly NamedColumn[] = TABLES.flatMap(({ name, columns }) =>
  Object.keys(columns).map((column) => ({
    table: name,
    column,
    names: [column, ...(SYNONYMS_OF[name]?.[column] ?? [])],
  })),
);
