import { currencyColumn, findColumn, type RawTable } from "../../../reading/table";
import { factsOf, sourceOf, type Criterion } from "../../../model/classification/criterion";
import type { MatrixCuts } from "../../../model/classification/quadrant";
import type { StandingRule } from "../../../model/classification/score";
import type { GateRule, RouteRule } from "../../../model/classification/tier-rule";
import { invalidInput, notAvailable, type KamError, type Place } from "../../../model/errors";
import { moneyHeaders, requireOneCurrency } from "../../../reading/currency";
import { isNumeric } from "../../../reading/cells";
import { SETTINGS_TABLE, type Settings } from "../../../reading/settings";
import { unknownValue } from "../../../reading/table-faults";
import { numberColumn, type Column } from "../../../schema/columns";
import { accountColumns } from "../../../schema/tables/accounts";

/** The columns of all criteria, each once. A criterion that was set must find its own. */
export function criterionColumns(table: RawTable, settings: Settings): readonly Column<number>[] {
  for (const criterion of settings.criteria) requireColumns(table, criterion, settings);
  if (currencyColumn(table) !== undefined) {
    requireOneCurrency({ table, headers: settings.criteria.flatMap(moneyOf) });
  }
  return factsOf(settings.criteria).map(criterionColumn);
}

function requireColumns(table: RawTable, criterion: Criterion, settings: Settings): void {
  if (settings.plain !== undefined) {
    const { argument, found } = settings.plain;
    throw invalidInput({ argument, row: 1 }, SETTINGS_TABLE, found);
  }
  const origin = settings.origin(criterion.name);
  if (origin.kind !== "cell") return;
  for (const header of factsOf([criterion])) {
    if (findColumn(table, header) !== undefined) continue;
    const place = { argument: "settings", column: "setting", row: origin.row + 1 };
    throw invalidInput(place, `a header of ${table.argument}`, header);
  }
}

/** Headers of the amounts that a criterion compares; a quotient of two amounts is none. */
function moneyOf(criterion: Criterion): readonly string[] {
  const money = moneyHeaders(factsOf([criterion]).map(criterionColumn));
  return money.length === 1 ? money : [];
}

/** The rule of the known column where it holds numbers, else any number. */
export function criterionColumn(header: string): Column<number> {
  const known = knownColumns[header.toLowerCase()];
  return known !== undefined && isNumeric(known)
    ? (known as Column<number>)
    : { ...ANY_NUMBER, header };
}

const ANY_NUMBER = numberColumn({ header: "", help: "Of a criterion." });

const knownColumns: Readonly<Record<string, Column<unknown>>> = accountColumns;

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

/** The cut and completeness that decide whether a score is firm. */
export function standingRule(settings: Settings): StandingRule {
  return {
    cut: settings.value("tier: attractiveness cut"),
    leastCompleteness: settings.value("tier: completeness for a class"),
  };
}

/** What divides high from low in the account matrix. */
export function matrixCuts(settings: Settings): MatrixCuts {
  return {
    attractiveness: settings.value("tier: attractiveness cut"),
    strength: settings.value("tier: strength cut"),
  };
}

/** What the gates of tiers go by. */
export function gateRule(settings: Settings): GateRule {
  return {
    cuts: matrixCuts(settings),
    leastCompleteness: settings.value("tier: completeness for a class"),
    strategicCompleteness: settings.value("tier: completeness for Strategic key"),
  };
}

/** Which accounts lead in purchasing power and in contribution. */
export function routeRule(settings: Settings): RouteRule {
  return {
    purchasingPowerShare: settings.value("tier: share of purchasing power"),
    contributionShare: settings.value("tier: share of contribution"),
  };
}
