import { accountsTable, type AccountColumnName } from "../../../schema/tables/accounts";
import { previousYear } from "../meaning/revenue-years";
import { matchHeaders } from "./match-headers";

/** What one header of a file stands for; `undefined` for nothing that we know. */
export interface ColumnMapping {
  readonly header: string;
  readonly column: AccountColumnName | undefined;
}

/**
 * Proposes which column of the Accounts table each header stands for: by its own name, else by one
 * of the names that other systems give it. No column is proposed twice; where two headers would fit,
 * the better synonym wins. A person may correct all of it.
 */
export function proposeMapping(headers: readonly string[]): readonly ColumnMapping[] {
  const isMade = headers.map(() => false);
  const matched = previousYear(matchHeaders(accountsTable.name, { headers, isMade }), headers);
  return headers.map((header, index) => ({
    header,
    column: matched[index]?.column as AccountColumnName | undefined,
  }));
}
