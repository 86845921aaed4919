import type { Delimiter } from "../reading";

/** Texts of one column as they stand in the file; `rows` says where each stands, from 1. */
export interface TextColumn {
  readonly header: string;
  readonly cells: readonly string[];
  readonly rows: readonly number[];
  /** What the schema, or whoever knows the column, says of it. Left out, its cells tell. */
  readonly meant?: MeantType | undefined;
}

export type ColumnType = "id" | "text" | "number" | "date" | "flag";
export type MeantType = ColumnType;

export type DecimalSign = "." | ",";
/** Order of the numbers in a date that does not tell it by itself. */
export type WrittenOrder = "dmy" | "mdy" | "ymd";

/**
 * Texts that are numbers with a decimal point for certain, by their row: a workbook stores them so, whatever sign the
 * texts around them have.
 */
export type StoredNumbers = ReadonlyMap<number, readonly string[]>;

/** What is known besides the column. */
export interface ColumnContext {
  /** The decimal sign that other columns of the file prove. */
  readonly decimalElsewhere?: DecimalSign | undefined;
  readonly delimiter?: Delimiter | undefined;
  readonly storedNumbers?: StoredNumbers | undefined;
  /** What holds for all columns of the file that leave it open. */
  readonly answers?: ColumnChoices | undefined;
  /** What a person has chosen for columns, by their headers. */
  readonly choicesOf?: ReadonlyMap<string, ColumnChoices> | undefined;
  /** What a person has chosen for this column. */
  readonly choices?: ColumnChoices | undefined;
}

/** Answers to the doubts of one column, each under the code of its doubt. */
export interface ColumnChoices {
  readonly decimal?: DecimalSign | undefined;
  readonly dateOrder?: WrittenOrder | undefined;
  /** What a lone dash among numbers stands for. */
  readonly blankDash?: "zero" | "unknown" | undefined;
  /** The code of the one currency in which all amounts are, or that it is not known of those without. */
  readonly currency?: string | undefined;
}

/** Which of the choices settles a doubt. */
export type DoubtCode = keyof ColumnChoices;

/** A question that only a person can settle; each stands for itself. */
export interface Doubt {
  readonly code: DoubtCode;
  /** Header of the column. */
  readonly column: string;
  /** The first row of the file that it is about. */
  readonly row: number;
  readonly text: string;
  readonly choices: readonly { readonly label: string; readonly choice: string }[];
  /** The choice that the values follow; without one they are unknown until a person chooses. */
  readonly proposed: string | undefined;
}

/** What a cell of a file becomes; `""` is unknown, a date is a day as a spreadsheet counts them. */
export type CellValue = string | number | boolean;

export interface TypedColumn {
  readonly type: ColumnType;
  readonly values: readonly CellValue[];
  /** Cells that say in words or by a dash that nothing is known. Those left blank are not counted. */
  readonly unknown: number;
  /** What a person should know of it; without the name of the column. */
  readonly remarks: readonly string[];
  readonly doubts: readonly Doubt[];
  /** ISO code of the currency that cells name, where it is one. */
  readonly currency?: string | undefined;
  /** The decimal sign of numbers, where their cells prove it or a person chose it. */
  readonly decimal?: DecimalSign | undefined;
}
