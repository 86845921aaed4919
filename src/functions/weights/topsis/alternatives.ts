import { invalidInput, KamError, type Place } from "../../../model/errors";
import { criterionValues, factsOf } from "../../../model/classification/criterion";
import { DEFAULT_CRITERIA } from "../../../model/classification/default-criteria";
import type { AccountId } from "../../../model/account-id";
import { toColumnHelp } from "../../define/accounts";
import { readAccounts } from "../../../reading/accounts";
import { accountColumns } from "../../../schema/tables/accounts";
import { errorText, isBlank, toGrid, trimEnd, type RawGrid } from "../../../reading/cells";
import { criterionColumn, criterionColumns, criterionGap } from "../../define/criteria/criteria";
import type { Parameter } from "../../define/definition";
import { requireSettings, type SettingsInput } from "../../define/parameters";
import { DEFAULT_SETTINGS } from "../../../reading/settings";
import { findColumn, isHeaderRow, type RawTable, readTable } from "../../../reading/table";
import { unknownValue } from "../../../reading/table-faults";
import { type ChoiceCriteria, plainCriteria } from "./plain-criteria";

/** An Accounts table, or a plain block of numbers: a row per account, a column per criterion. */
export type AlternativesInput =
  | { readonly form: "table"; readonly table: RawTable }
  | { readonly form: "plain"; readonly argument: string; readonly rows: RawGrid };

export function alternativesParameter(rule: {
  readonly help: string;
}): Parameter<AlternativesInput> {
  return {
    help: rule.help,
    unit: "none",
    optional: false,
    type: "any",
    shape: "range",
    columns: [accountColumns.account_id, ...factsOf(DEFAULT_CRITERIA).map(criterionColumn)].map(
      toColumnHelp,
    ),
    read: (raw, argument) => {
      const rows = trimEnd(toGrid(raw));
      if (rows.length === 0) {
        throw invalidInput({ argument }, "a table with headers, or rows of numbers", null);
      }
      return isHeaderRow(rows[0] ?? [])
        ? { form: "table", table: readTable(raw, argument) }
        : { form: "plain", argument, rows };
    },
  };
}

/** Alternatives and criteria as they are compared; a row without an answer is what it lacks. */
export interface Choice extends ChoiceCriteria {
  /** `undefined` where rows have no ids; within, where an id is at fault. */
  readonly ids: readonly (AccountId | undefined)[] | undefined;
  readonly rows: readonly (readonly number[] | KamError)[];
}

export function readChoice(accounts: AlternativesInput, settings: SettingsInput): Choice {
  return accounts.form === "table"
    ? fromTable(accounts.table, settings)
    : fromPlain(accounts, settings);
}

function fromTable(table: RawTable, input: SettingsInput): Choice {
  const settings = requireSettings(input);
  const { criteria } = settings;
  if (criteria === DEFAULT_CRITERIA) requireDefaultColumns(table);
  const { ids, read } = readAccounts(table, criterionColumns(table, settings));
  const valuesOf = criterionValues(criteria);
  const headers = factsOf(criteria);
  const rows = ids.map((_, row) => {
    const columns = read(row);
    if (columns instanceof KamError) return columns;
    const place = { argument: table.argument, row: row + 2 };
    const valueOf = (header: string): unknown => columns[headers.indexOf(header)];
    return withoutGap(valuesOf(columns), (at) => criterionGap(criteria[at], valueOf, place));
  });
  return { ids, rows, ...fromSettings(input) };
}

/** An account with a gap has no place: without one of these columns there is no answer at all. */
function requireDefaultColumns(table: RawTable): void {
  const missing = factsOf(DEFAULT_CRITERIA).find(
    (header) => findColumn(table, header) === undefined,
  );
  if (missing === undefined) return;
  const expected = `a column headed "${missing}" for our default criteria, or Settings with criteria (group attractiveness) for your columns`;
  const found = table.headers.filter((header) => header !== "").join(", ");
  throw invalidInput({ argument: table.argument, row: 1 }, expected, found);
}

function fromSettings(input: SettingsInput): ChoiceCriteria {
  const { criteria } = requireSettings(input);
  return {
    names: criteria.map(({ name }) => name),
    weights: criteria.map(({ weight }) => weight),
    isBetterHigher: criteria.map(({ better }) => better === "higher"),
  };
}

function fromPlain(
  { argument, rows: cells }: Extract<AlternativesInput, { form: "plain" }>,
  settings: SettingsInput,
): Choice {
  const width = Math.max(...cells.map((row) => row.length));
  const criteria = criteriaOf(settings, width);
  const count = criteria.weights.length;
  if (width !== count) {
    throw invalidInput({ argument }, `as many columns as weights, ${count}`, width);
  }
  const rows = cells.map((row, index) => {
    const placeAt = (at: number): Place => ({
      argument,
      column: String(at + 1),
      row: index + 1,
    });
    const values: (number | undefined)[] = [];
    for (let at = 0; at < count; at += 1) {
      const cell = row[at];
      if (!isBlank(cell) && !(typeof cell === "number" && Number.isFinite(cell))) {
        return invalidInput(placeAt(at), "a number", errorText(cell) ?? cell);
      }
      values.push(isBlank(cell) ? undefined : cell);
    }
    return withoutGap(values, (at) => unknownValue(placeAt(at)));
  });
  return { ids: undefined, rows, ...criteria };
}

/** Columns without headers mean nothing by themselves: our default criteria are not theirs. */
function criteriaOf(settings: SettingsInput, width: number): ChoiceCriteria {
  if (settings.form === "plain") return plainCriteria(settings);
  if (settings.settings !== DEFAULT_SETTINGS) return fromSettings(settings);
  const expected = `a row of ${width} weights that add up to 1, one for each column of accounts, or the Settings table`;
  throw invalidInput({ argument: "settings" }, expected, null);
}

function withoutGap(
  values: readonly (number | undefined)[],
  reasonAt: (at: number) => KamError,
): readonly number[] | KamError {
  const gap = values.indexOf(undefined);
  return gap < 0 ? (values as readonly number[]) : reasonAt(gap);
}
