import type { Column } from "../../../schema/columns";
import { fieldOf } from "../../../schema/field-of";
import { MEANT_TYPES } from "../../csv/meant-types";
import type {
  ColumnContext,
  DecimalSign,
  TextColumn,
  TypedColumn,
} from "../../csv/column/typed-column";
import { typeAnswered } from "../../csv/column/type-answered";
import { cellsOf, type LaidOut } from "../layout/laid-out";
import { looksLikeId } from "./looks-like-id";
import type { MatchedHeader } from "../kind/match-headers";
import type { Matches } from "../kind/proposed-kind";

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
  { matched, context }: { readonly matched: Matches; readonly context: ColumnContext },
): readonly MeantColumn[] {
  const rows = laid.rows.map(({ row }) => row);
  const columns = laid.headers.map((header, index) => {
    const match = matched[index];
    const field = match && fieldOf(table, match.column);
    const cells = cellsOf(laid.rows, index);
    const meant = field === undefined ? idOf(header, cells) : meantBy(field, cells);
    const texts: TextColumn = { header, cells, rows, meant };
    return { texts, match, field, typed: typeAnswered(texts, context) };
  });
  const decimalElsewhere = provenBy(columns);
  if (decimalElsewhere === undefined) return columns;
  return columns.map((column) => {
    if (!leavesDecimalOpen(column.typed)) return column;
    return { ...column, typed: typeAnswered(column.texts, { ...context, decimalElsewhere }) };
  });
}

/** The same column without a meaning. */
export function withoutMeaning(column: MeantColumn, context: ColumnContext): MeantColumn {
  const { header, cells } = column.texts;
  const texts = { ...column.texts, meant: idOf(header, cells) };
  return { texts, match: undefined, field: undefined, typed: typeAnswered(texts, context) };
}

function idOf(header: string, cells: readonly string[]): "id" | undefined {
  return looksLikeId(header, cells) ? "id" : undefined;
}

/** Words that a file gives as numbers of a list (1, 2 and 3 for three regions) are numbers. */
function meantBy({ kind }: Column<unknown>, cells: readonly string[]): TextColumn["meant"] {
  const meant = MEANT_TYPES[kind];
  return meant === "text" && cells.every((cell) => NUMBER_OF_LIST.test(cell)) ? "number" : meant;
}

const NUMBER_OF_LIST = /^\s*(?:\d|[1-9]\d*)\s*$/;

function leavesDecimalOpen({ type, decimal, doubts }: TypedColumn): boolean {
  const isUnproven = type === "number" && decimal === undefined;
  return isUnproven || doubts.some(({ code }) => code === "decimal");
}

/** The sign that columns prove, where they prove the same. */
export function provenBy(columns: readonly Pick<MeantColumn, "typed">[]): DecimalSign | undefined {
  const proven = new Set(columns.flatMap(({ typed }) => typed.decimal ?? []));
  return proven.size === 1 ? [...proven][0] : undefined;
}
