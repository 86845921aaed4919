import { plainText } from "../../model/plain-text";
import { errorText, isBlank, singleCell, toGrid, trimEnd } from "../../reading/cells";
import type { Parameter, Word, ColumnHelp } from "./definition";
import type { Unit } from "./answer";
import {
  DEFAULT_SETTINGS,
  readSettings,
  SETTINGS_TABLE,
  type Settings,
} from "../../reading/settings";
import { invalidInput } from "../../model/errors";
import { settingColumns } from "../../schema/tables/settings";
import { asSingleRow, readTable } from "../../reading/table";

/** One of a few words, in any case. Left out, it is the first. */
export function choice<const W extends string>(rule: {
  readonly help: string;
  readonly words: Readonly<Record<W, string>>;
  readonly default: NoInfer<W>;
}): Parameter<W> {
  const words = Object.keys(rule.words) as W[];
  const listed = words.map((word) => `"${word}"`).join(" or ");
  return {
    help: rule.help,
    unit: "text",
    optional: true,
    type: "string",
    shape: "cell",
    words: words.map((word): Word => ({ word, help: rule.words[word] })),
    read: (raw, argument) => {
      const cell = singleCell(raw, argument);
      if (isBlank(cell)) return rule.default;
      const typed = typeof cell === "string" ? plainText(cell).toLowerCase() : undefined;
      const chosen = words.find((word) => word.toLowerCase() === typed);
      if (chosen === undefined) throw invalidInput({ argument }, listed, errorText(cell) ?? cell);
      return chosen;
    },
  };
}

/** TRUE or FALSE; `undefined` when left out, for the function to decide. */
export function flag(rule: { readonly help: string }): Parameter<boolean | undefined> {
  return {
    help: rule.help,
    unit: "none",
    optional: true,
    type: "boolean",
    shape: "cell",
    read: (raw, argument) => {
      const cell = singleCell(raw, argument);
      if (isBlank(cell)) return undefined;
      if (typeof cell === "boolean") return cell;
      // A formula may say 1 and 0; hosts without booleans hand these over too.
      if (cell === 0 || cell === 1) return cell === 1;
      throw invalidInput({ argument }, "TRUE or FALSE", errorText(cell) ?? cell);
    },
  };
}

/** A cell that need not be there: `undefined` when left out. */
export function optionalCell<T>(parameter: Parameter<T>): Parameter<T | undefined> {
  return {
    ...parameter,
    optional: true,
    read: (raw, argument) =>
      isBlank(singleCell(raw, argument)) ? undefined : parameter.read(raw, argument),
  };
}

/** An argument that is a range of cells of any kind; needed, and without a unit, unless said. */
export function rangeParameter<T>(rule: {
  readonly help: string;
  readonly unit?: Unit;
  readonly optional?: boolean;
  readonly columns?: readonly ColumnHelp[];
  readonly plain?: readonly ColumnHelp[];
  readonly read: (raw: unknown, argument: string) => T;
}): Parameter<T> {
  return { unit: "none", optional: false, ...rule, type: "any", shape: "range" };
}

/** What the settings argument may be: nothing, the Settings table, or plain rows of numbers. */
export type SettingsInput =
  { readonly form: "settings"; readonly settings: Settings } | PlainSettings;

/** Rows of numbers in place of the Settings table; what they mean is the function's own matter. */
export interface PlainSettings {
  readonly form: "plain";
  readonly argument: string;
  readonly rows: readonly (readonly unknown[])[];
}

export function settingsParameter(rule: { readonly help: string }): Parameter<SettingsInput> {
  return rangeParameter({
    help: rule.help,
    optional: true,
    columns: Object.values(settingColumns).map((field) => {
      const { header, help, required } = field;
      return { header, help, required, field };
    }),
    read: (raw, argument) => {
      const rows = trimEnd(toGrid(raw));
      if (rows.length === 0) return { form: "settings", settings: DEFAULT_SETTINGS };
      // A word that stands where the settings do was meant for the next argument.
      const [only] = rows.length === 1 && rows[0]?.length === 1 ? rows[0] : [];
      if (typeof only === "string") throw invalidInput({ argument }, SETTINGS_TABLE, only);
      const isPlain = asSingleRow(raw) !== undefined || typeof rows[0]?.[0] === "number";
      if (isPlain) return { form: "plain", argument, rows };
      return { form: "settings", settings: readSettings(readTable(raw, argument)) };
    },
  });
}

/** The settings of a function that has no use for plain numbers. */
export function requireSettings(input: SettingsInput): Settings {
  if (input.form === "settings") return input.settings;
  throw invalidInput({ argument: input.argument, row: 1 }, SETTINGS_TABLE, input.rows[0]?.[0]);
}
