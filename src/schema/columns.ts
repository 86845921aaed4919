import {
  count,
  date,
  field,
  flag,
  text,
  type Blank,
  type Field,
  type TextRule,
  type Told,
} from "./field";
import type { NumberRule } from "./number-rule";

export type { Blank, Kind } from "./field";

/** One column of a table: a field, and the header that it stands under. */
export interface Column<T, B extends Blank = Blank> extends Field<T, B> {
  readonly header: string;
}

/** Columns by their headers. */
export type Columns = Readonly<Record<string, Column<unknown>>>;

type Fields = Readonly<Record<string, Field<unknown>>>;

/** The same fields, each as the column of its name. */
export type ColumnsOf<F extends Fields> = {
  readonly [K in keyof F]: F[K] extends Field<infer T, infer B> ? Column<T, B> : never;
};

/** Makes columns of fields: each stands under the name that it has here. */
export function columns<const F extends Fields>(fields: F): ColumnsOf<F> {
  const headed = Object.entries(fields).map(([header, field]) => [header, { header, ...field }]);
  return Object.fromEntries(headed) as ColumnsOf<F>;
}

/**
 * The same fields as what people judge, and nothing measures: a score, an indicator of 1 to 4, a guess of what could
 * be. A newer file of measured facts leaves them as they are.
 *
 * It stands at the fields themselves, as they lie beside measured ones in their groups. What is calculated or decided
 * (PALIVE, tier) is not judged, and in a table that holds nothing but judgements (Goals, Factors) nothing is marked:
 * there the file is what people judged.
 */
export function judged<const F extends Fields>(fields: F): F {
  const marked = Object.entries(fields).map(([name, each]) => [name, { ...each, isJudged: true }]);
  return Object.fromEntries(marked) as F;
}

/** The same column for a question that has no answer while its cell is blank. */
export function needed<T>(column: Column<T>): Column<T, "needed">;
export function needed<T>(field: Field<T>): Field<T, "needed">;
export function needed<T>(field: Field<T>): Field<T, "needed"> {
  return { ...field, required: true, blank: "needed" };
}

/** What a column that stands outside of tables is told: its header too. */
type Headed<R> = R & { readonly header: string };

export function numberColumn({ header, ...told }: Headed<Told & NumberRule>): Column<number> {
  return { header, ...field<number>("number", told) };
}

export function countColumn({ header, ...told }: Headed<Told & NumberRule>): Column<number> {
  return { header, ...count(told) };
}

export function flagColumn({ header, ...told }: Headed<Told>): Column<boolean> {
  return { header, ...flag(told) };
}

export function dateColumn({ header, ...told }: Headed<Told>): Column<number> {
  return { header, ...date(told) };
}

export function textColumn({ header, ...told }: Headed<Told & TextRule>): Column<string> {
  return { header, ...text(told) };
}
