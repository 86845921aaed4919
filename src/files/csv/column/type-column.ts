import { typeColumn as typeByReading } from "../type-column";
import type { ColumnContext, TextColumn, TypedColumn } from "./typed-column";

/** Turns the texts of one column into values, by what the column itself shows. */
export function typeColumn(column: TextColumn, context: ColumnContext = {}): TypedColumn {
  const { decimalElsewhere = ".", delimiter = ",", choices = {} } = context;
  const { kind, values, remarks } = typeByReading(column, {
    delimiter,
    decimal: choices.decimal ?? decimalElsewhere,
    dateOrder: choices.dateOrder ?? "ambiguous",
    hasHeader: true,
  });
  const type = kind === "mixed" ? "number" : kind;
  return { type, values, unknown: 0, remarks, doubts: [] };
}
