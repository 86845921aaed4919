import { invalidInput } from "../../model/errors";
import type { Criterion } from "../../model/classification/criterion";
import { DEFAULT_CRITERIA } from "../../model/classification/default-criteria";
import { toGrid, trimEnd } from "../../reading/cells";
import type { Parameter } from "./define";
import type { Origin } from "../../reading/origin";
import { isNamedSetting, NAMED_SETTINGS, type SettingName } from "../../schema/settings";
import { readCriteria } from "../../reading/criteria-settings";
import { settingColumns } from "../../schema/tables/settings";
import { settingCells } from "../../reading/setting-cells";
import type { NamedSetting } from "../../schema/settings/setting";
import { describeNumber } from "../../reading/expected";
import { fits } from "../../reading/read-cell";
import { asSingleRow, readTable, type RawTable } from "../../reading/table";
import { rangeParameter } from "./range-parameter";

/** Weights, anchors and cuts in force, and where each stands. What is not set is our default. */
export interface Settings {
  readonly criteria: readonly Criterion[];
  /** Where the setting of a criterion or a named setting stands. */
  readonly origin: (name: string) => Origin;
  readonly value: (name: SettingName) => number;
}

/** What the settings argument may be: nothing, the Settings table, or plain rows of numbers. */
export type SettingsInput =
  | { readonly form: "settings"; readonly settings: Settings }
  | {
      readonly form: "plain";
      readonly argument: string;
      readonly rows: readonly (readonly unknown[])[];
    };

/** Position of the settings among the arguments; every function has them second. */
export const SETTINGS_ARGUMENT = 1;

const TABLE = "the Settings table with its headers";

export function settingsParameter(rule: { readonly help: string }): Parameter<SettingsInput> {
  return rangeParameter({
    help: rule.help,
    optional: true,
    columns: Object.values(settingColumns).map(({ header, help, required }) => ({
      header,
      help,
      required,
    })),
    read: (raw, argument) => {
      const rows = trimEnd(toGrid(raw));
      if (rows.length === 0) return { form: "settings", settings: DEFAULT_SETTINGS };
      // A word that stands where the settings do was meant for the next argument.
      const [only] = rows.length === 1 && rows[0]?.length === 1 ? rows[0] : [];
      if (typeof only === "string") throw invalidInput({ argument }, TABLE, only);
      const isPlain = asSingleRow(raw) !== undefined || typeof rows[0]?.[0] === "number";
      if (isPlain) return { form: "plain", argument, rows };
      return { form: "settings", settings: readSettings(readTable(raw, argument)) };
    },
  });
}

const defaultOrigin = (): Origin => ({ kind: "default" });

/** What holds where nothing is set. */
export const DEFAULT_SETTINGS: Settings = {
  criteria: DEFAULT_CRITERIA,
  origin: defaultOrigin,
  value: (name) => NAMED_SETTINGS[name].value,
};

/** The settings of a function that has no use for plain numbers. */
export function requireSettings(input: SettingsInput): Settings {
  if (input.form === "settings") return input.settings;
  throw invalidInput({ argument: input.argument, row: 1 }, TABLE, input.rows[0]?.[0]);
}

function readSettings(table: RawTable): Settings {
  const cells = settingCells(table);
  const named = new Map<SettingName, { readonly value: number; readonly row: number }>();
  const criteria = readCriteria(table, cells);
  cells.forEach(({ group, setting, value }, row) => {
    if (group === "attractiveness") return;
    const place = { argument: table.argument, row: row + 2 };
    const name = `${group}: ${setting}`;
    if (!isNamedSetting(name)) {
      throw invalidInput({ ...place, column: "setting" }, knownSettings(group), name);
    }
    if (named.has(name)) {
      throw invalidInput({ ...place, column: "setting" }, "each setting once", name);
    }
    const rule: NamedSetting = NAMED_SETTINGS[name];
    if (!fits(value, rule)) {
      throw invalidInput({ ...place, column: "value" }, describeNumber(rule), value);
    }
    named.set(name, { value, row });
  });
  const rowOf = new Map<string, number>([
    ...[...named].map(([name, { row }]) => [name, row] as const),
    ...criteria.map(({ criterion, row }) => [criterion.name, row] as const),
  ]);
  return {
    criteria: criteria.length > 0 ? criteria.map(({ criterion }) => criterion) : DEFAULT_CRITERIA,
    value: (name) => named.get(name)?.value ?? NAMED_SETTINGS[name].value,
    origin: (name) => {
      const row = rowOf.get(name);
      if (row === undefined) return defaultOrigin();
      const column = table.headers.findIndex((header) => header.toLowerCase() === "value");
      return { kind: "cell", argument: SETTINGS_ARGUMENT, row: row + 1, column };
    },
  };
}

/** What may stand in a group, or which groups there are. */
function knownSettings(group: string): string {
  const names = Object.keys(NAMED_SETTINGS);
  const inGroup = names.filter((name) => name.startsWith(`${group}: `));
  const groups = [...new Set(names.map((name) => name.split(": ")[0] ?? ""))];
  return inGroup.length > 0
    ? `one of ${inGroup.join("; ")}`
    : `a group of ${["attractiveness", ...groups].join(", ")}`;
}
