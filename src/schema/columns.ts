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
