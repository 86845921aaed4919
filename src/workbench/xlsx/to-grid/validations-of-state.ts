import type { IDataValidationRule } from "@univerjs/core";
import type { ValidationRecord } from "../../../files/xlsx/read/workbook-record";
import type { SheetState } from "../../../files/xlsx/workbook-state";
import { toRange } from "../../grid/to-range";

/** What a sheet allows in its cells. A mere hint allows everything and is not shown. */
export function validationsOfState({ validations }: SheetState): readonly IDataValidationRule[] {
  return validations
    .filter(({ type }) => type !== "none")
    .map((record, place) => ({ ...ruleOf(record), uid: `of-file-${place + 1}` }));
}

function ruleOf(record: ValidationRecord): Omit<IDataValidationRule, "uid"> {
  const { areas, type, operator, formulas, allowsBlank, error, hint } = record;
  const [formula1, formula2] = formulas.map((formula) => typedInGrid(type, formula));
  return {
    type,
    operator: operator as unknown as NonNullable<IDataValidationRule["operator"]>,
    ranges: areas.map(toRange),
    allowBlank: allowsBlank,
    ...(formula1 !== undefined && { formula1 }),
    ...(formula2 !== undefined && { formula2 }),
    ...(error !== undefined && { error, showErrorMessage: true }),
    ...(hint !== undefined && { prompt: hint, showInputMessage: true }),
  };
}

const WORDS = /^"(.*)"$/s;

/** Files write a list as a text with commas, and all else without a sign. */
function typedInGrid(type: string, formula: string): string {
  const words = WORDS.exec(formula)?.[1];
  if (type === "list" && words !== undefined) return words.replaceAll('""', '"');
  return Number.isFinite(Number(formula)) ? formula : `=${formula}`;
}
