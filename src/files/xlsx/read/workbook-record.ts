import type { Area } from "../../../workbook/address";

/**
 * What a workbook in a file holds, as data. Rows and columns count from 0, as in `Area`. An audit and a grid stand on
 * these records: a further thing that a file says is a further field.
 */
export interface WorkbookRecord {
  readonly sheets: readonly SheetRecord[];
  readonly names: readonly NameRecord[];
  /** The place of the sheet that is in view when the workbook opens. */
  readonly inView: number;
  /** The year from whose beginning days are counted. */
  readonly countsFrom: 1900 | 1904;
  readonly calculation: CalculationRecord;
  /** How cells look; `CellRecord.look` is a place in this list. */
  readonly looks: readonly LookRecord[];
}

export interface CalculationRecord {
  readonly mode: "automatic" | "automatic but tables" | "manual";
  /** Whether a program is to calculate everything when it opens the file. */
  readonly fullOnLoad: boolean;
  readonly iterates: boolean;
}

export interface NameRecord {
  readonly name: string;
  /** As a person types it, without `=`. */
  readonly formula: string;
  /** The sheet for which alone it holds. */
  readonly sheet: string | undefined;
  readonly isHidden: boolean;
}

export interface SheetRecord {
  readonly name: string;
  readonly state: "visible" | "hidden" | "very hidden";
  /** A sheet of one chart, of a dialog or of macros has no cells. */
  readonly kind: "cells" | "other";
  /** The part of the file that holds it. */
  readonly part: string;
  readonly cells: readonly CellRecord[];
  readonly rows: readonly RowRecord[];
  readonly columns: readonly ColumnRecord[];
  readonly frozen: FrozenRecord | undefined;
  readonly showsGridlines: boolean;
  readonly rightToLeft: boolean;
  /** `#RRGGBB` */
  readonly tabColour: string | undefined;
  readonly isProtected: boolean;
  readonly merges: readonly Area[];
  readonly tables: readonly TableRecord[];
  readonly validations: readonly ValidationRecord[];
  readonly conditionalFormats: readonly ConditionalFormatRecord[];
  readonly notes: readonly NoteRecord[];
  /** Cells that a pivot table fills. */
  readonly pivots: readonly Area[];
}

/** What stands in a cell: an error is an object, so that no text can be taken for one. */
export type CellContent = number | string | boolean | ErrorValue;

export interface ErrorValue {
  readonly error: string;
}

export interface CellRecord {
  readonly row: number;
  readonly column: number;
  /** `undefined` for a cell that only has a look. */
  readonly value: CellContent | undefined;
  readonly look: number;
  readonly formula: FormulaRecord | undefined;
  /** The cell whose formula gives this value, where it is another one. */
  readonly spilledFrom: { readonly row: number; readonly column: number } | undefined;
  /** Where its element stands in the text of the sheet's part, in characters. */
  readonly place: { readonly start: number; readonly end: number };
}

export interface FormulaRecord {
  /** As a person types it, without `=`. */
  readonly typed: string;
  /** As the file holds it; of a shared formula, as this cell would hold it alone. */
  readonly stored: string;
  /** `array` was entered with Ctrl+Shift+Enter, `dynamic` spills by itself. */
  readonly kind: "plain" | "shared" | "array" | "dynamic" | "data table";
  /** The cells that it fills: of an array, a dynamic formula or a data table. */
  readonly area: Area | undefined;
}

export interface RowRecord {
  readonly row: number;
  /** In points; `undefined` for the usual height. */
  readonly height: number | undefined;
  /** In points, where a program has fitted the height to what the row holds. */
  readonly fitted?: number | undefined;
  readonly isHidden: boolean;
  readonly look: number | undefined;
}

/** Columns that stand side by side and are alike. */
export interface ColumnRecord {
  readonly first: number;
  readonly last: number;
  /** In widths of a digit, as Excel tells them. */
  readonly width: number | undefined;
  readonly isHidden: boolean;
  readonly look: number | undefined;
}

export interface FrozenRecord {
  readonly rows: number;
  readonly columns: number;
}

export interface TableRecord {
  readonly name: string;
  readonly part: string;
  readonly area: Area;
  readonly hasHeader: boolean;
  readonly hasTotals: boolean;
  readonly columns: readonly TableColumnRecord[];
  readonly style: string | undefined;
}

export interface TableColumnRecord {
  readonly name: string;
  /** The formula of each of its rows, as typed, where it is a calculated column. */
  readonly formula: string | undefined;
}

export interface ValidationRecord {
  readonly areas: readonly Area[];
  /** `list`, `whole`, `decimal`, `date`, `time`, `textLength`, `custom`; `none` for a mere hint. */
  readonly type: string;
  readonly operator: string;
  readonly formulas: readonly string[];
  readonly allowsBlank: boolean;
  readonly error: string | undefined;
  readonly hint: string | undefined;
}

export interface ConditionalFormatRecord {
  readonly areas: readonly Area[];
  /** `cellIs`, `expression`, `colorScale`, `dataBar` and so on. */
  readonly type: string;
  readonly operator: string | undefined;
  readonly formulas: readonly string[];
  readonly priority: number;
  readonly stops: boolean;
  readonly look: LookRecord | undefined;
}

export interface NoteRecord {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly author: string | undefined;
}

/** How a cell looks; what is `undefined` is as usual. */
export interface LookRecord {
  /** The code of its number format, in English: `General`, `0.00`, `yyyy\-mm\-dd`. */
  readonly numberFormat: string;
  readonly font: FontRecord;
  /** The colour behind the text, `#RRGGBB`. */
  readonly fill: string | undefined;
  readonly horizontal: string | undefined;
  readonly vertical: string | undefined;
  readonly wraps: boolean;
  readonly isLocked: boolean;
}

export interface FontRecord {
  readonly name: string | undefined;
  readonly size: number | undefined;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly isUnderlined: boolean;
  readonly isStruckThrough: boolean;
  /** `#RRGGBB` */
  readonly colour: string | undefined;
}
