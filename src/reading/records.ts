import { KamError } from "../model/errors";
import type { Column } from "../schema/columns";
import { rowReader, type RawTable } from "./table";
import { type RowValues } from "./row-values";

/** What a row holds under these columns, by their names here. */
export type RowRecord<C extends Readonly<Record<string, Column<unknown>>>> = {
  readonly [K in keyof C]: RowValues<readonly [C[K]]>[0];
};

/** Reads one row, counted from 0 below the header: its values by name, or the first thing wrong with it. */
export type RecordReader<C extends Readonly<Record<string, Column<unknown>>>> = (
  row: number,
) => RowRecord<C> | KamError;

/** The same, for values that are asked for by name. */
export function recordReader<const C extends Readonly<Record<string, Column<unknown>>>>(
  table: RawTable,
  columns: C,
): RecordReader<C> {
  const toRecord = recordMaker<C>(Object.keys(columns));
  const read = rowReader(table, Object.values(columns));
  return (row) => {
    const values = read(row);
    return values instanceof KamError ? values : toRecord(values);
  };
}

/** Says how values are put under their names, in the order of both. */
export function recordMaker<C extends Readonly<Record<string, Column<unknown>>>>(
  names: readonly string[],
): (values: readonly unknown[]) => RowRecord<C> {
  // A record with all its names is copied at once; built name by name, a large portfolio would wait for it.
  const unknown: Readonly<Record<string, unknown>> = Object.fromEntries(
    names.map((name) => [name, undefined]),
  );
  return (values) => {
    const record = { ...unknown };
    for (let index = 0; index < names.length; index += 1) {
      if (values[index] !== undefined) record[names[index] ?? ""] = values[index];
    }
    return record as RowRecord<C>;
  };
}
