import type { KamError } from "../model/errors";
import type { Column } from "../schema/columns";

/** What a row holds under these columns; `undefined` is unknown, and not possible where blank is refused. */
export type RowValues<C extends readonly Column<unknown>[]> = {
  readonly [K in keyof C]: C[K] extends Column<infer T, infer B>
    ? T | (B extends "unknown" ? undefined : never)
    : never;
};

/** Reads one row, counted from 0 below the header: its values, or the first thing wrong with it. */
export type RowReader<C extends readonly Column<unknown>[]> = (
  row: number,
) => RowValues<C> | KamError;
