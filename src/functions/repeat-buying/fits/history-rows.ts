import { invalidInput, KamError, notAvailable } from "../../../model/errors";
import { accountColumns } from "../../../schema/tables/accounts";
import { toColumnHelp } from "../../define/accounts";
import { readAccounts, readPlainRow } from "../../../reading/accounts";
import { errorText, toGrid, trimEnd, type RawGrid } from "../../../reading/cells";
import type { Column } from "../../../schema/columns";
import type { Parameter } from "../../define/definition";
import {
  findColumn,
  isHeaderRow,
  readTable,
  rowReader,
  type RawTable,
} from "../../../reading/table";
import { type RowReader, type RowValues } from "../../../reading/row-values";
import { cohortColumns } from "../../../schema/tables/cohorts";
import { historyColumns } from "../../../schema/tables/buying-histories";

/** Histories as they were handed over; which columns are read depends on the model. */
export type HistoryInput =
  | { readonly form: "table"; readonly table: RawTable }
  | { readonly form: "plain"; readonly argument: string; readonly rows: RawGrid };

/** Rows of histories: a table with headers, or plain values in the order that the model asks for. */
export function historyParameter(): Parameter<HistoryInput> {
  return {
    help: "Histories as KAM.ORDERS answers them, or plain rows; survivors for sBG.",
    unit: "none",
    optional: false,
    type: "any",
    shape: "range",
    columns: [...Object.values(historyColumns), cohortColumns.survivors].map(toColumnHelp),
    read: (raw, argument) => {
      const rows = trimEnd(toGrid(raw));
      if (rows.length === 0) throw invalidInput({ argument }, "rows of histories", null);
      return isHeaderRow(rows[0] ?? [])
        ? { form: "table", table: readTable(raw, argument) }
        : { form: "plain", argument, rows };
    },
  };
}

export interface HistoryRows<T> {
  readonly values: readonly T[];
  /** Rows that hold an error cell, or a blank where a value is needed: they say nothing. */
  readonly leftOut: number;
  /** The first of them, as a person counts rows. */
  readonly firstLeftOut: number | undefined;
}

/**
 * Reads rows by these columns. A row of an account without a history is left out and counted, and so is
 * one of which `toValue` makes nothing; any other fault is refused with its place, as a fit over wrong
 * values would be wrong for all.
 */
export function readRows<const C extends readonly Column<unknown>[], T>(
  input: HistoryInput,
  columns: C,
  toValue: (values: RowValues<C>) => T | undefined,
): HistoryRows<T> {
  const { argument, cells, read, first } = rowsOf(input, columns);
  const values: T[] = [];
  let firstLeftOut: number | undefined;
  cells.forEach((row, index) => {
    const found = row.some((cell) => errorText(cell) !== undefined) ? undefined : read(index);
    if (found instanceof KamError && found.code === "invalid-input") throw found;
    const value =
      found === undefined || found instanceof KamError
        ? undefined
        : at({ argument, row: index + first }, () => toValue(found));
    if (value === undefined) firstLeftOut ??= index + first;
    else values.push(value);
  });
  const leftOut = cells.length - values.length;
  if (values.length > 0) return { values, leftOut, firstLeftOut };
  throw notAvailable(`no row holds a history; ${leftOut} were left out`, { argument });
}

interface Rows<C extends readonly Column<unknown>[]> {
  readonly argument: string;
  /** The cells that are read of each row. */
  readonly cells: RawGrid;
  readonly read: RowReader<C>;
  /** Number of the first row as a person counts. */
  readonly first: number;
}

function rowsOf<const C extends readonly Column<unknown>[]>(
  input: HistoryInput,
  columns: C,
): Rows<C> {
  if (input.form === "table") {
    const { table } = input;
    const positions = columns.flatMap(({ header }) => findColumn(table, header) ?? []);
    const hasIds = findColumn(table, accountColumns.account_id.header) !== undefined;
    return {
      argument: table.argument,
      cells: table.rows.map((row) => positions.map((position) => row[position])),
      read: hasIds ? readAccounts(table, columns).read : rowReader(table, columns),
      first: 2,
    };
  }
  const { argument, rows } = input;
  const read: RowReader<C> = (index) => {
    try {
      const row = { argument, cells: rows[index] ?? [], row: index + 1 };
      return readPlainRow(row, columns) as unknown as RowValues<C>;
    } catch (thrown) {
      if (thrown instanceof KamError) return thrown;
      throw thrown;
    }
  };
  return { argument, cells: rows, read, first: 1 };
}

/** Runs, and gives a refusal that names no place this one. */
function at<T>(place: { readonly argument: string; readonly row: number }, run: () => T): T {
  try {
    return run();
  } catch (thrown) {
    throw thrown instanceof KamError ? thrown.at(place) : thrown;
  }
}
