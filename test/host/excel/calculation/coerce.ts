import type { CellContent } from "../workbook/sheet";
import { CellError } from "./formula";
import type { FunctionEntry, FunctionParameter } from "./functions";

/** What a function gets of one cell: an error arrives as an object that carries it. */
export type GivenCell =
  CellContent | null | { readonly type: "CustomFunctionError"; readonly code: string };

export const IS_ERROR = /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|BUSY!|CALC!)$/;

/** What Excel knows of the add-in's functions, and how it hands cells over. */
export interface Handover {
  /** Whether parameters of any type are handed errors. */
  readonly takesErrors: boolean;
  /** What a blank cell is handed over as: null on the web and on newer builds, 0 on older ones. */
  readonly blank: CellContent | null;
}

/** A value of an argument: its rows, or that nothing was given. */
export interface Given {
  readonly rows: readonly (readonly (CellContent | null)[])[];
  readonly isLeftOut?: boolean;
}

/** Arguments as Excel hands them to a function; throws what the cell shows where it does not fit. */
export function handOver(entry: FunctionEntry, given: readonly Given[], how: Handover): unknown[] {
  if (given.length > entry.parameters.length) throw new CellError("#VALUE!");
  return entry.parameters.map((parameter, index) => handOverOne(parameter, given[index], how));
}

function handOverOne(
  parameter: FunctionParameter,
  given: Given | undefined,
  how: Handover,
): unknown {
  if (given === undefined && parameter.optional !== true) throw new CellError("#VALUE!");
  if (given === undefined || given.isLeftOut === true) return null;
  const rows = given.rows.map((row) => row.map((value) => coerce(value, parameter, how)));
  if (parameter.dimensionality === "matrix") return rows;
  // Excel would ask the function once for each cell.
  if (rows.flat().length > 1) throw new CellError("#VALUE!");
  return rows[0]?.[0];
}

function coerce(
  value: CellContent | null,
  { type = "any" }: FunctionParameter,
  { takesErrors, blank }: Handover,
): GivenCell {
  if (typeof value === "string" && IS_ERROR.test(value)) {
    if (takesErrors && type === "any") return { type: "CustomFunctionError", code: value };
    throw new CellError(value);
  }
  switch (type) {
    case "boolean":
      return toBoolean(value);
    case "string":
      return toText(value);
    case "number":
      return toNumber(value);
    default:
      return value ?? blank;
  }
}

function toBoolean(value: CellContent | null): boolean {
  if (typeof value !== "string") return value !== null && value !== 0 && value !== false;
  if (!/^(true|false)$/i.test(value)) throw new CellError("#VALUE!");
  return /^true$/i.test(value);
}

function toText(value: CellContent | null): string {
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value ?? "");
}

function toNumber(value: CellContent | null): number {
  const number = typeof value === "string" && value.trim() === "" ? NaN : Number(value ?? 0);
  if (Number.isNaN(number)) throw new CellError("#VALUE!");
  return number;
}
