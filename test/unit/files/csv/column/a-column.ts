import { typeColumn } from "../../../../../src/files/csv/column/type-column";
import type {
  ColumnContext,
  TextColumn,
  TypedColumn,
} from "../../../../../src/files/csv/column/typed-column";

/** A column whose first cell stands in row 2, below its header, with only what matters said of it. */
export function typed(
  cells: readonly string[],
  known: ColumnContext & Partial<Pick<TextColumn, "header" | "meant">> = {},
): TypedColumn {
  const { header = "x", meant, ...context } = known;
  return typeColumn({ header, cells, rows: cells.map((_, index) => index + 2), meant }, context);
}

/** The codes of the doubts, in their order. */
export function doubtsOf({ doubts }: TypedColumn): readonly string[] {
  return doubts.map(({ code }) => code);
}
