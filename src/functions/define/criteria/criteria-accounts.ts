import { criterionValues, factsOf, type Criterion } from "../../../model/classification/criterion";
import { DEFAULT_CRITERIA } from "../../../model/classification/default-criteria";
import { invalidInput, KamError } from "../../../model/errors";
import { readAccounts, readPlainRow } from "../../../reading/accounts";
import type { Settings } from "../../../reading/settings";
import { type RawTable, requirePosition, type SingleRow } from "../../../reading/table";
import { accountColumns } from "../../../schema/tables/accounts";
import { accountsParameter } from "../accounts";
import { ageing } from "../per-account/ageing";
import { rowInputs, tableInputs } from "../per-account/shown-inputs";
import type { Accounts, Subject } from "../per-account/subject";
import { criterionColumn, criterionColumns } from "./criteria";

/** What is known of an account by the criteria in force; `undefined` is unknown. */
export interface CriteriaEvidence {
  /** One value per criterion. */
  readonly values: readonly (number | undefined)[];
  /** What stands in the columns that the criteria read, in the order of `factsOf`. */
  readonly facts: readonly (number | undefined)[];
}

/** Accounts as the criteria in force see them: which columns are read is known with the settings in hand. */
export function criteriaAccounts(rule: { readonly help: string }): Subject<CriteriaEvidence> {
  const columns = factsOf(DEFAULT_CRITERIA).map(criterionColumn);
  const parameter = accountsParameter({ ...rule, columns });
  return ageing({
    name: "accounts",
    parameter: {
      ...parameter,
      read: (raw, argument) => {
        const input = parameter.read(raw, argument);
        return (settings) =>
          input.form === "table" ? ofTable(input.table, settings) : ofRow(input, settings.criteria);
      },
    },
  });
}

function ofTable(table: RawTable, settings: Settings): Accounts<CriteriaEvidence> {
  const { criteria } = settings;
  // Without ids it is no table of accounts, whatever the settings are.
  requirePosition(table, accountColumns.account_id);
  const { ids, read } = readAccounts(table, criterionColumns(table, settings));
  const valuesOf = criterionValues(criteria);
  return {
    form: "table",
    ids,
    of: (index) => {
      const facts = read(index);
      return facts instanceof KamError ? facts : { values: valuesOf(facts), facts };
    },
    placeOf: (index) => ({ argument: table.argument, row: index + 2 }),
    inputsOf: (index) => tableInputs(table, index, factsOf(criteria)),
  };
}

/** The plain values of one account are those of the criteria, in their order. */
function ofRow(
  row: { readonly argument: string } & SingleRow,
  criteria: readonly Criterion[],
): Accounts<CriteriaEvidence> {
  const { argument, cells } = row;
  if (cells.length > criteria.length) {
    throw invalidInput({ argument }, `as many values as weights, ${criteria.length}`, cells.length);
  }
  const names = criteria.map(({ name }) => name);
  const values = readPlainRow(row, names.map(criterionColumn)) as CriteriaEvidence["values"];
  return {
    form: "plain",
    ids: [undefined],
    of: () => ({ values, facts: [] }),
    placeOf: () => ({ argument }),
    inputsOf: () => rowInputs(row, names),
  };
}
