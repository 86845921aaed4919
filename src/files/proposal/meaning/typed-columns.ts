import type { Column } from "../../../schema/columns";
import { TABLES } from "../../../schema/tables";
import { MEANT_TYPES } from "../../csv/meant-types";
import type {
  ColumnContext,
  DecimalSign,
  TextColumn,
  TypedColumn,
} from "../../csv/column/typed-column";
import { typeColumn } from "../../csv/column/type-column";
import { cellsOf, type LaidOut } from "../layout/laid-out";
import { looksLikeId } from "./looks-like-id";
import type { MatchedHeader } from "../kind/match-headers";

/** One column, its texts as values, and what it stands for so far. */
export interface MeantColumn {
  readonly texts: TextColumn;
  readonly match: MatchedHeader | undefined;
  /** What the schema says of the column that it stands for. */
  readonly field: Column<unknown> | undefined;
  readonly typed: TypedColumn;
}

/** Reads the texts of all columns, each by what its own cells prove, then by what those of the others do. */
export function typeColumns(
  laid: LaidOut,
  table: string | undefined,
  {
    matched,
    context,
  }: { readonly matched: readonly (MatchedHeader | undefined)[]; readonly context: ColumnContext },
): readonly MeantColumn[] {
  const columns = laid.headers.map((header, index) => {
    const match = matched[index];
    const field = match && fieldOf(table, match.column);
    const cells = cellsOf(laid.rows, index);
    const rows = laid.rows.map(({ row }) => row);
    const meant = field === undefined ? idOf(header, cells) : MEANT_TYPES[field.kind];
    const texts: TextColumn = { header, cells, rows, meant };
    return { texts, match, field, typed: typeColumn(texts, context) };
  });
  const elsewhere = provenBy(columns);
  if (elsewhere === undefined) return columns;
  return columns.map((column) =>
    column.typed.doubts.some(({ code }) => code === "decimal") || hasUnprovenDecimals(column.typed)
      ? { ...column, typed: typeColumn(column.texts, { ...context, decimalElsewhere: elsewhere }) }
      : column,
  );
}

/** The same column without a meaning. */
export function withoutMeaning(column: MeantColumn, context: ColumnContext): MeantColumn {
  const { header, cells } = column.texts;
  const texts = { ...column.texts, meant: idOf(header, cells) };
  return { texts, match: undefined, field: undefined, typed: typeColumn(texts, context) };
}

function idOf(header: string, cells: readonly string[]): "id" | undefined {
  return looksLikeId(header, cells) ? "id" : undefined;
}

function hasUnprovenDecimals({ type, decimal }: TypedColumn): boolean {
  return type === "number" && decimal === undefined;
}

/** The sign that columns prove, where they prove the same. */
export function provenBy(columns: readonly Pick<MeantColumn, "typed">[]): DecimalSign | undefined {
  const proven = new Set(columns.flatMap(({ typed }) => typed.decimal ?? []));
  return proven.size === 1 ? [...proven][0] : undefined;
}

function fieldOf(table: string | undefined, column: string): Column<unknown> | undefined {
  const columns: Readonly<Record<string, Column<unknown>>> | undefined = TABLES.find(
    ({ name }) => name === table,
  )?.columns;
  return columns?.[column];
}
