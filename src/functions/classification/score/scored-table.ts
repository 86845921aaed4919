import { KamError } from "../../../model/errors";
import type { AccountId } from "../../../model/account-id";
import { readAccounts } from "../../../reading/accounts";
import { ageTable, type AgedTable, type FactsAge } from "../../define/aged-table";
import type { Settings } from "../../../reading/settings";
import type { RawTable } from "../../../reading/table";
import { criterionColumns, criterionValues } from "./criterion-values";

/** What a table says of each account for its score. */
export interface ScoredTable {
  readonly ids: readonly (AccountId | undefined)[];
  /** One value per criterion, `undefined` when unknown or too old; or what is wrong with the row. */
  readonly read: (row: number) => readonly (number | undefined)[] | KamError;
  /** How old its facts are; `undefined` where they do not age. */
  readonly ageOf: (row: number) => FactsAge | undefined;
}

/** Reads the criteria in force. Facts age only where a day is handed over. */
export function readScoredTable(
  whole: RawTable,
  settings: Settings,
  today: number | undefined,
): ScoredTable {
  const { table, ages }: AgedTable =
    today === undefined ? { table: whole, ages: [] } : ageTable(whole, today, settings);
  const { ids, read } = readAccounts(table, criterionColumns(table, settings));
  const valuesOf = criterionValues(settings.criteria);
  return {
    ids,
    read: (row) => {
      const columns = read(row);
      if (columns instanceof KamError) return columns;
      const age = ages[row];
      return age instanceof KamError ? age : valuesOf(columns);
    },
    ageOf: (row) => {
      const age = ages[row];
      return age instanceof KamError ? undefined : age;
    },
  };
}
