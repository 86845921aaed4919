import { invalidInput, KamError, type Place } from "../../model/errors";
import { DEFAULT_CRITERIA } from "../../model/portfolio/default-criteria";
import type { AccountId } from "../account-id";
import { readAccounts, toColumnHelp } from "../accounts";
import { accountColumns } from "../account-columns";
import { errorText, isBlank, toGrid, trimEnd, type RawGrid } from "../cells";
import {
  criterionColumn,
  criterionColumns,
  criterionHeaders,
  criterionValues,
} from "../classification/criterion-values";
import { requireFullWeight } from "../criteria-settings";
import type { Parameter } from "../define";
import { requireSettings, type SettingsInput } from "../settings";
import { isHeaderRow, type RawTable, readTable } from "../table";
import { unknownValue } from "../table-faults";

/** An Accounts table, or a plain block of numbers: a row an account, a column a criterion. */
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
    columns: [
      accountColumns.account_id,
      ...criterionHeaders(DEFAULT_CRITERIA).map(criterionColumn),
    ].map(toColumnHelp),
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

/** What alternatives are compared by. */
export interface ChoiceCriteria {
  readonly names: readonly string[];
  readonly weights: readonly number[];
  readonly isBetterHigher: readonly boolean[];
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
  const { ids, read } = readAccounts(table, criterionColumns(table, settings));
  const valuesOf = criterionValues(criteria);
  const rows = ids.map((_, row) => {
    const columns = read(row);
    if (columns instanceof KamError) return columns;
    const place = { argument: table.argument, row: row + 2 };
    return withoutGap(valuesOf(columns), (at) => ({ ...place, column: criteria[at]?.name ?? "" }));
  });
  return { ids, rows, ...fromSettings(input) };
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
  const criteria = settings.form === "settings" ? fromSettings(settings) : plainCriteria(settings);
  const count = criteria.weights.length;
  const width = Math.max(...cells.map((row) => row.length));
  if (width > count) throw invalidInput({ argument }, `${count} columns, one a weight`, width);
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
    return withoutGap(values, placeAt);
  });
  return { ids: undefined, rows, ...criteria };
}

function withoutGap(
  values: readonly (number | undefined)[],
  placeAt: (at: number) => Place,
): readonly number[] | KamError {
  const gap = values.indexOf(undefined);
  return gap < 0 ? (values as readonly number[]) : unknownValue(placeAt(gap));
}

/** Weights in the first row; in the second 1 where higher is better, or -1. */
function plainCriteria({
  argument,
  rows,
}: Extract<SettingsInput, { form: "plain" }>): ChoiceCriteria {
  const isUpright = rows.length > 2 && rows.every((row) => row.length === 1);
  const [first = [], second = []] = isUpright ? [rows.flat()] : rows;
  const weights = first.map((cell) => {
    if (typeof cell === "number" && cell >= 0 && Number.isFinite(cell)) return cell;
    throw invalidInput({ argument, row: 1 }, "weights of 0 or more", errorText(cell) ?? cell);
  });
  requireFullWeight(weights, { argument, row: 1 });
  const isBetterHigher = weights.map((_, at) => {
    const cell = second[at];
    if (isBlank(cell) || cell === 1) return true;
    if (cell === -1) return false;
    throw invalidInput({ argument, row: 2 }, "1 (higher is better) or -1", errorText(cell) ?? cell);
  });
  return { names: weights.map((_, at) => `criterion ${at + 1}`), weights, isBetterHigher };
}
