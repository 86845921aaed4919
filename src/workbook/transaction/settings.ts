import type { Area } from "../address";
import type { CellValue } from "../cells";

/**
 * A deed in its smallest parts. A setting says what a place of the workbook is to hold; what stood
 * there before, read as a setting, is its inverse.
 */

/** Cells of a sheet. */
export interface SheetArea {
  readonly sheet: string;
  readonly area: Area;
}

/** What was entered into a cell; `""` where nothing was, or where a spill merely shows. */
export type Content = CellValue | { readonly formula: string };
export type Contents = readonly (readonly Content[])[];

export interface PrintSetup {
  readonly orientation: "portrait" | "landscape";
  /** All columns on one page, as many pages downwards as it takes. */
  readonly fitsWidth: boolean;
  /** Rows that every page repeats, from the top on. */
  readonly repeatedRows: number;
  /** The first of these rows, counted from 0, where it is not the first of the sheet. */
  readonly repeatedFrom?: number;
  /** How large, in the program's own words, where it was read and is to be put back. */
  readonly zoom?: object;
}

/** How many rows and columns, from the first on, stay in sight. */
export interface FrozenPanes {
  readonly rows: number;
  readonly columns: number;
}

/** Where each kind of setting applies. */
interface Places {
  /** `isLast` where it stands at the end, as new sheets do by themselves. */
  readonly sheet: { readonly sheet: string; readonly isLast?: boolean };
  readonly cells: SheetArea;
  readonly formats: SheetArea;
  /** Columns; the rows of the area make no difference. */
  readonly widths: SheetArea;
  readonly table: {
    readonly table: string;
    /** Where it is made, while nobody knows whether it was: one without its name is the same table. */
    readonly home?: SheetArea;
  };
  readonly name: { readonly name: string };
  readonly list: SheetArea;
  readonly print: { readonly sheet: string };
  readonly frozen: { readonly sheet: string };
}

/** What each kind of setting can hold; `undefined` where there is none. */
interface Values {
  /** Its place among the sheets, from 0. */
  readonly sheet: number | undefined;
  readonly cells: Contents;
  /** A format such as `#,##0` for each cell; `""` for none. */
  readonly formats: readonly (readonly string[])[];
  /** Pixels of each column; `undefined` for the usual width. */
  readonly widths: readonly (number | undefined)[];
  /** Header row included. */
  readonly table: SheetArea | undefined;
  /** What it stands for, with its `=`. */
  readonly name: string | undefined;
  /** Words parted by commas, or a reference with its `=`. */
  readonly list: string | undefined;
  readonly print: PrintSetup;
  readonly frozen: FrozenPanes;
}

export type Kind = keyof Places;
export type Place = { readonly [K in Kind]: { readonly kind: K; readonly at: Places[K] } }[Kind];
export type Setting = {
  readonly [K in Kind]: {
    readonly kind: K;
    readonly at: Places[K];
    readonly value: Values[K];
  };
}[Kind];
export type SettingOf<K extends Kind> = Extract<Setting, { readonly kind: K }>;

export function placeOf({ kind, at }: Setting): Place {
  return { kind, at } as Place; // a setting is a place and a value
}

/** The sheet that a setting belongs to; a name belongs to the workbook. */
export function sheetOf(setting: Setting): string | undefined {
  if (setting.kind === "name") return undefined;
  if (setting.kind !== "table") return setting.at.sheet;
  return setting.value?.sheet ?? setting.at.home?.sheet;
}

export function isFormula(content: Content): content is { readonly formula: string } {
  return typeof content === "object";
}

/** The formula of a content, with its `=`, where it is one. */
export function formulaOf(content: Content): string | undefined {
  return isFormula(content) ? content.formula : undefined;
}

/** Alike as a person sees them: a header that a table has turned into text is the same header. */
export function sameContent(one: Content, other: Content): boolean {
  if (isFormula(one) || isFormula(other)) {
    return isFormula(one) && isFormula(other) && one.formula === other.formula;
  }
  return String(one) === String(other);
}

/** The settings hold the same; looks are compared as they are written. */
export function sameValue(one: Setting, other: Setting): boolean {
  if (one.kind !== "cells" || other.kind !== "cells") {
    return JSON.stringify(one.value) === JSON.stringify(other.value);
  }
  return one.value.every((row, index) =>
    row.every((content, column) => sameContent(content, other.value[index]?.[column] ?? "")),
  );
}

export type PlaceOf<K extends Kind> = Extract<Place, { readonly kind: K }>;

/** A function for each kind of place. */
export type ByPlace<G, R> = { readonly [K in Kind]: (given: G, place: PlaceOf<K>) => R };
/** A function for each kind of setting. */
export type BySetting<G, R> = { readonly [K in Kind]: (given: G, setting: SettingOf<K>) => R };

export function withPlace<G, R>(functions: ByPlace<G, R>, given: G, place: Place): R {
  // The function under a kind takes places of this kind.
  return (functions[place.kind] as (given: G, place: Place) => R)(given, place);
}

export function withSetting<G, R>(functions: BySetting<G, R>, given: G, setting: Setting): R {
  // The function under a kind takes settings of this kind.
  return (functions[setting.kind] as (given: G, setting: Setting) => R)(given, setting);
}
