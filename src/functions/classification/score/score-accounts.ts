import { FULL_SCORE, type Criterion } from "../../../model/classification/criterion";
import {
  scoreAccount,
  scoreParts,
  standing,
  type StandingRule,
} from "../../../model/classification/score";
import { invalidInput, KamError, notAvailable, type Place } from "../../../model/errors";
import { answerByAccount, type AccountsInput } from "../../define/accounts";
import { readPlainRow } from "../../../reading/accounts";
import type { AccountId } from "../../../model/account-id";
import { noDayForPlainValues, tooOld } from "../../define/aged-facts";
import type { FactsAge } from "../../define/aged-table";
import { isBlank, type RawRow } from "../../../reading/cells";
import { requireFullWeight, DEFAULT_SETTINGS, type Settings } from "../../../reading/settings";
import type { AnswerCell, AnswerGrid } from "../../define/answer";
import { type SettingsInput } from "../../define/parameters";
import { criterionColumn } from "./criterion-values";
import { readScoredTable } from "./scored-table";

/** What SCORE is asked for. */
export interface ScoreQuestion {
  readonly accounts: AccountsInput;
  readonly settings: SettingsInput;
  readonly detail: "summary" | "parts";
  /** Day to look from; nothing ages where it is left out. */
  readonly today: number | undefined;
  readonly headers: boolean | undefined;
}

const SUMMARY = [
  "account_id",
  "attractiveness",
  "completeness",
  "low",
  "high",
  "standing",
] as const;

/** Scores a whole table, or the plain values of one account. */
export function answerScore({
  accounts,
  settings,
  detail,
  today,
  headers,
}: ScoreQuestion): AnswerGrid {
  const inForce = settingsInForce(settings);
  const { criteria } = inForce;
  const withParts = detail === "parts";
  const titles = withParts ? [...SUMMARY, ...criteria.map(({ name }) => name)] : SUMMARY;
  const show = scoreRow(criteria, standingRule(inForce), withParts);
  const { argument } = accounts.form === "row" ? accounts : accounts.table;
  if (accounts.form === "row") {
    const row = show("", plainValues(accounts, criteria, today), { argument }).slice(1);
    return headers === true ? [titles.slice(1), row] : [row];
  }
  const { ids, read, ageOf } = readScoredTable(accounts.table, inForce, today);
  return answerByAccount({
    headers: titles,
    withHeaders: headers ?? true,
    ids,
    answer: (row, id) => {
      const values = read(row);
      if (values instanceof KamError) return values;
      return show(id, values, { argument, row: row + 2 }, ageOf(row));
    },
  });
}

type ScoreRow = (
  id: AccountId,
  values: readonly (number | undefined)[],
  place: Place,
  age?: FactsAge,
) => readonly AnswerCell[];

function scoreRow(
  criteria: readonly Criterion[],
  rule: StandingRule,
  withParts: boolean,
): ScoreRow {
  const summary: ScoreRow = (id, values, place, age) => {
    const score = scoreAccount(values, criteria);
    const shown = score.score ?? noScore(place, age);
    return [id, shown, score.completeness, score.low, score.high, standing(score, rule)];
  };
  if (!withParts) return summary;
  return (id, values, place, age) => [
    ...summary(id, values, place, age),
    ...scoreParts(values, criteria).map((part) => part ?? ""),
  ];
}

/** Why an account has no score. */
export function noScore(place: Place, age: FactsAge | undefined): KamError {
  return notAvailable(tooOld(age) ?? "no criterion of this account is known", place);
}

/** The cut and completeness that decide whether a score is firm. */
export function standingRule(settings: Settings): StandingRule {
  return {
    cut: settings.value("tier: attractiveness cut"),
    leastCompleteness: settings.value("tier: completeness for a class"),
  };
}

/** Values of one account handed over without headers, one per criterion. */
export function plainValues(
  row: { readonly argument: string; readonly cells: RawRow },
  criteria: readonly Criterion[],
  today: number | undefined,
): readonly (number | undefined)[] {
  if (today !== undefined) throw noDayForPlainValues(today);
  if (row.cells.length > criteria.length) {
    const expected = `as many values as weights, ${criteria.length}`;
    throw invalidInput({ argument: row.argument }, expected, row.cells.length);
  }
  const columns = criteria.map(({ name }) => criterionColumn(name));
  return readPlainRow(row, columns) as readonly (number | undefined)[];
}

/** Settings from the Settings table, or from plain rows: weights, then lowest, then highest values. */
export function settingsInForce(input: SettingsInput): Settings {
  if (input.form === "settings") return input.settings;
  const { argument, rows } = input;
  const isUpright = rows.length > 3 && rows.every((row) => row.length === 1);
  const [weights = [], lows = [], highs = []] = isUpright ? [rows.flat()] : rows;
  const criteria = weights.map((_, index): Criterion => {
    const read = (cells: RawRow, row: number, fallback: number | undefined): number =>
      plainNumber(cells[index], { argument, row }, fallback);
    const low = read(lows, 2, 0);
    const high = read(highs, 3, FULL_SCORE);
    const weight = read(weights, 1, undefined);
    if (weight < 0) throw invalidInput({ argument, row: 1 }, "weights of 0 or more", weight);
    if (low >= high) throw invalidInput({ argument, row: 3 }, `a number above ${low}`, high);
    return { name: `criterion ${index + 1}`, weight, low, high, better: "higher", curvature: 0 };
  });
  requireFullWeight(
    criteria.map(({ weight }) => weight),
    { argument, row: 1 },
  );
  return { ...DEFAULT_SETTINGS, criteria };
}

function plainNumber(
  cell: unknown,
  place: { readonly argument: string; readonly row: number },
  fallback: number | undefined,
): number {
  if (isBlank(cell) && fallback !== undefined) return fallback;
  if (typeof cell === "number" && Number.isFinite(cell)) return cell;
  throw invalidInput(place, "a number", cell);
}
