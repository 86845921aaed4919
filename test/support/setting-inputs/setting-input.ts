import type { SettingName } from "../../../src/schema/settings";

/** Stands where the Settings table goes among the arguments. */
export const SETTINGS = Symbol("settings");

/** Settings, each with the value that it is turned to. */
export type Turned = Readonly<Partial<Record<SettingName, number>>>;
export type Row = Readonly<Record<string, unknown>>;

/** Cells of a function that stand so near to its cuts that a setting turned moves its answer. */
export interface SettingInput {
  readonly name: string;
  /** The arguments, with SETTINGS in its place. */
  readonly cells: readonly unknown[];
  /** Rows of the Settings table that hold beside the one that is turned. */
  readonly beside?: readonly (readonly [group: string, setting: string, value: number])[];
  /** Set where an answer takes so long that the law tries few values. */
  readonly isSlow?: boolean;
  /** Settings that each move an answer of these cells. */
  readonly turned: Turned;
}

/** A table of rows by name; a cell that a row does not name is blank. */
export function table(...rows: readonly Row[]): readonly (readonly unknown[])[] {
  const headers = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return [headers, ...rows.map((row) => headers.map((header) => row[header] ?? ""))];
}

/** A day to look from, and how facts of 360 days before it, the last that count, may come to count no more. */
export const TODAY = 46_000;
export const LAST_KNOWN = TODAY - 360;
export const AGEING: Turned = { "freshness: half-life days": 100, "freshness: least": 0.5 };
