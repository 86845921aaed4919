import { accountColumns, type AccountColumnName } from "./tables/accounts";
import { SYNONYMS } from "./tables/accounts.synonyms";
import { plainHeader } from "../model/plain-text";

/** What one header of a file stands for; `undefined` for nothing that we know. */
export interface ColumnMapping {
  readonly header: string;
  readonly column: AccountColumnName | undefined;
}

const COLUMN_NAMES = Object.keys(accountColumns) as readonly AccountColumnName[];

/**
 * Proposes which column of the Accounts table each header stands for: by its own name, else by one
 * of the names that other systems give it. No column is proposed twice; where two headers would fit,
 * the better synonym wins. A person may correct all of it.
 */
export function proposeMapping(headers: readonly string[]): readonly ColumnMapping[] {
  const proposed = new Map<string, AccountColumnName>();
  const propose = (column: AccountColumnName, names: readonly string[]): void => {
    for (const name of names) {
      const header = headers.find(
        (each) => plainHeader(each) === plainHeader(name) && !proposed.has(each),
      );
      if (header === undefined) continue;
      proposed.set(header, column);
      return;
    }
  };
  for (const column of COLUMN_NAMES) propose(column, [column]);
  const found = new Set(proposed.values());
  for (const column of COLUMN_NAMES) if (!found.has(column)) propose(column, SYNONYMS[column]);
  return headers.map((header) => ({ header, column: proposed.get(header) }));
}
