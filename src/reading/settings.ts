import { exceeds } from "../model/statistics/reaches";
import { FULL_SCORE, type Criterion } from "../model/classification/criterion";
import { DEFAULT_CRITERIA } from "../model/classification/default-criteria";
import { invalidInput, KamError, type Place } from "../model/errors";
import { isNamedSetting, NAMED_SETTINGS, type SettingName } from "../schema/settings";
import type { NamedSetting } from "../schema/settings/setting";
import { settingColumns } from "../schema/tables/settings";
import { fits } from "./cells";
import { describeNumber } from "./expected";
import type { Origin } from "./origin";
import { findColumn, rowReader, type RawTable } from "./table";

/** Weights, anchors and cuts in force, and where each stands. What is not set is our default. */
export interface Settings {
  readonly criteria: readonly Criterion[];
  /** Where the setting of a criterion or a named setting stands. */
  readonly origin: (name: string) => Origin;
  readonly value: (name: SettingName) => number;
  /** The first of plain numbers in place of a table: they name no columns. */
  readonly plain?: { readonly argument: string; readonly found: unknown };
}

export const SETTINGS_TABLE = "the Settings table with its headers";

/** Position of the settings among the arguments; every function has them second. */
export const SETTINGS_ARGUMENT = 1;

const DEFAULT: Origin = { kind: "default" };

/** What holds where nothing is set. */
export const DEFAULT_SETTINGS: Settings = {
  criteria: DEFAULT_CRITERIA,
  origin: () => DEFAULT,
  value: (name) => NAMED_SETTINGS[name].value,
};

/** Reads the Settings table; a fault in any row ends it, as a setting concerns every account. */
export function readSettings(table: RawTable): Settings {
  const rows = settingRows(table);
  const criteria = rows.filter(isOfCriterion).map(toCriterion);
  const named = rows.filter((row) => !isOfCriterion(row));
  requireOnce(rows.filter(isOfCriterion), "each criterion once");
  if (criteria.length > 0) {
    const place = { argument: table.argument, column: "value" };
    const weights = criteria.map(({ weight }) => weight);
    requireFullWeight(weights, place);
  }
  named.forEach(requireKnown);
  requireOnce(named, "each setting once");
  const valueOf = new Map(named.map(({ name, value }) => [name, value] as const));
  const rowOf = new Map(rows.map(({ name, index }) => [name, index] as const));
  const column = findColumn(table, settingColumns.value.header) ?? 0;
  return {
    criteria: criteria.length > 0 ? criteria : DEFAULT_CRITERIA,
    value: (name) => valueOf.get(name) ?? NAMED_SETTINGS[name].value,
    origin: (name) => {
      const row = rowOf.get(name);
      return row === undefined
        ? DEFAULT
        : { kind: "cell", argument: SETTINGS_ARGUMENT, row: row + 1, column };
    },
  };
}

/** One row of the Settings table as it was read. */
interface SettingRow {
  /** Its place below the header, from 0. */
  readonly index: number;
  readonly group: string;
  /** Of a criterion as it stands; of another setting with its group. */
  readonly name: string;
  readonly value: number;
  readonly low: number | undefined;
  readonly high: number | undefined;
  readonly better: readonly string[] | undefined;
  readonly curvature: number | undefined;
  readonly at: (column: string) => Place;
}

function settingRows(table: RawTable): readonly SettingRow[] {
  const { group, setting, value, low, high, better, curvature } = settingColumns;
  const read = rowReader(table, [group, setting, value, low, high, better, curvature]);
  return table.rows.map((_, index) => {
    const cells = read(index);
    if (cells instanceof KamError) throw cells;
    const [given = "", named = "", set, lowest, highest, direction, bend] = cells;
    const at = (column: string): Place => ({ argument: table.argument, column, row: index + 2 });
    if (set === undefined) throw invalidInput(at(value.header), "a number", null);
    const inGroup = given.toLowerCase();
    const name = inGroup === CRITERIA ? named : `${inGroup}: ${named}`;
    const rule = { low: lowest, high: highest, better: direction, curvature: bend };
    return { index, group: inGroup, name, value: set, ...rule, at };
  });
}

/** The group whose settings are the criteria of attractiveness. */
const CRITERIA = "attractiveness";

function isOfCriterion({ group }: SettingRow): boolean {
  return group === CRITERIA;
}

function toCriterion(row: SettingRow): Criterion {
  const { name, value, low = 0, high = FULL_SCORE, better, curvature = 0, at } = row;
  if (value < 0 || value > 1 + WEIGHT_SLACK) {
    throw invalidInput(at("value"), "a weight from 0 to 1", value);
  }
  if (low >= high) throw invalidInput(at("high"), `a number above low, which is ${low}`, high);
  const direction = better?.[0] === "lower" ? "lower" : "higher";
  return { name, weight: value, low, high, better: direction, curvature };
}

function requireKnown({ group, name, value, at }: SettingRow): void {
  if (!isNamedSetting(name)) throw invalidInput(at("setting"), knownSettings(group), name);
  const rule: NamedSetting = NAMED_SETTINGS[name];
  if (!fits(value, rule)) throw invalidInput(at("value"), describeNumber(rule), value);
}

function requireOnce(rows: readonly SettingRow[], expected: string): void {
  const seen = new Set<string>();
  for (const { name, at } of rows) {
    // Columns are found in any case, those of a quotient with or without blanks between.
    const key = name.toLowerCase().replaceAll(/\s*\/\s*/g, "/");
    if (seen.has(key)) throw invalidInput(at("setting"), expected, name);
    seen.add(key);
  }
}

/** What may stand in a group, or which groups there are. */
function knownSettings(group: string): string {
  const names = Object.keys(NAMED_SETTINGS);
  const inGroup = names.filter((name) => name.startsWith(`${group}: `));
  const groups = [...new Set(names.map((name) => name.split(": ")[0] ?? ""))];
  return inGroup.length > 0
    ? `one of ${inGroup.join("; ")}`
    : `a group of ${[CRITERIA, ...groups].join(", ")}`;
}

/** Weights are often printed at three decimals: their sum may be off by this, and no more. */
const WEIGHT_SLACK = 0.001;

/** Refuses weights that do not add up to 1; they are never made to. */
export function requireFullWeight(
  weights: readonly number[],
  place: { readonly argument: string; readonly column?: string; readonly row?: number },
): void {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (!exceeds(Math.abs(total - 1), WEIGHT_SLACK)) return;
  throw invalidInput(place, "weights that add up to 1 (100%)", Math.round(total * 1e6) / 1e6);
}
