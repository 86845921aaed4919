import { invalidInput, notAvailable, type KamError, type Place } from "../../../model/errors";
import type { Criterion } from "../../../model/classification/criterion";
import { accountColumns } from "../../../schema/tables/accounts";
import { numberColumn, type Column } from "../../../schema/columns";
import { moneyHeaders, requireOneCurrency } from "../../../reading/currency";
import type { Settings } from "../../../reading/settings";
import { isNumeric } from "../../../reading/cells";
import { findColumn, type RawTable } from "../../../reading/table";
import { unknownValue } from "../../../reading/table-faults";

/** A criterion reads one column, or divides one by another: `contribution_12m / revenue_12m`. */
export interface CriterionSource {
  readonly numerator: string;
  readonly denominator: string | undefined;
}

export function sourceOf({ name }: Criterion): CriterionSource {
  const [numerator = "", denominator] = name.split("/").map((header) => header.trim());
  return { numerator, denominator };
}

/** Headers that the criteria read, each once. */
export function criterionHeaders(criteria: readonly Criterion[]): readonly string[] {
  const headers = criteria
    .map(sourceOf)
    .flatMap((source) => [source.numerator, source.denominator]);
  return [...new Set(headers.filter((header) => header !== undefined))];
}

/** The columns of all criteria, each once. A criterion that was set must find its own. */
export function criterionColumns(table: RawTable, settings: Settings): readonly Column<number>[] {
  for (const criterion of settings.criteria) requireColumns(table, criterion, settings);
  requireOneCurrency({ table, headers: settings.criteria.flatMap(moneyOf) });
  return criterionHeaders(settings.criteria).map(criterionColumn);
}

/** Headers of the amounts that a criterion compares; a quotient of two amounts is none. */
function moneyOf(criterion: Criterion): readonly string[] {
  const { numerator, denominator } = sourceOf(criterion);
  const columns = [numerator, denominator].flatMap((header) => header ?? []).map(criterionColumn);
  const money = moneyHeaders(columns);
  return money.length === 1 ? money : [];
}

/** The values of the criteria of one account, from those of their columns; `undefined` is unknown. */
export type CriterionValues = (
  columns: readonly (number | undefined)[],
) => readonly (number | undefined)[];

/** Says how the values of criteria come from those of their columns, as `criterionColumns` lists them. */
export function criterionValues(criteria: readonly Criterion[]): CriterionValues {
  const headers = criterionHeaders(criteria);
  const places = criteria.map((criterion) => {
    const { numerator, denominator } = sourceOf(criterion);
    const divisor = denominator === undefined ? undefined : headers.indexOf(denominator);
    return { value: headers.indexOf(numerator), divisor };
  });
  const isPlain = places.every(({ value, divisor }, at) => value === at && divisor === undefined);
  if (isPlain) return (columns) => columns;
  return (columns) =>
    places.map(({ value, divisor }) =>
      divisor === undefined ? columns[value] : ratio(columns[value], columns[divisor]),
    );
}

/**
 * Without a known divisor above 0 there is no ratio: it is unknown, not 0. Over revenue below 0 a loss
 * would be a margin, and the larger the credits, the better it would look.
 */
function ratio(value: number | undefined, divisor: number | undefined): number | undefined {
  if (value === undefined || divisor === undefined || divisor <= 0) return undefined;
  const quotient = value / divisor;
  return Number.isFinite(quotient) ? quotient : undefined;
}

/** Why the criterion has no value although its cells are filled; `undefined` where one is blank. */
export function withoutRatio(
  criterion: Criterion,
  valueOf: (header: string) => unknown,
): string | undefined {
  const { numerator, denominator } = sourceOf(criterion);
  if (denominator === undefined) return undefined;
  const [value, divisor] = [valueOf(numerator), valueOf(denominator)];
  if (typeof value !== "number" || typeof divisor !== "number" || divisor > 0) return undefined;
  return `${denominator} is ${divisor}, and there is no share of what is not above 0`;
}

/** Why a criterion has no value: its cell is blank, or there is no share of what is not above 0. */
export function criterionGap(
  criterion: Criterion | undefined,
  valueOf: (header: string) => unknown,
  place: Place,
): KamError {
  const at = { ...place, column: criterion?.name ?? "" };
  const reason = criterion === undefined ? undefined : withoutRatio(criterion, valueOf);
  return reason === undefined ? unknownValue(at) : notAvailable(reason, at);
}

function requireColumns(table: RawTable, criterion: Criterion, settings: Settings): void {
  const origin = settings.origin(criterion.name);
  if (origin.kind !== "cell") return;
  for (const header of criterionHeaders([criterion])) {
    if (findColumn(table, header) !== undefined) continue;
    const place = { argument: "settings", column: "setting", row: origin.row + 1 };
    throw invalidInput(place, `a header of ${table.argument}`, header);
  }
}

const knownColumns: Readonly<Record<string, Column<unknown>>> = accountColumns;

/** The rule of the known column where it holds numbers, else any number. */
export function criterionColumn(header: string): Column<number> {
  const known = knownColumns[header.toLowerCase()];
  return known !== undefined && isNumeric(known)
    ? (known as Column<number>)
    : numberColumn({ header, help: "Of a criterion." });
}
