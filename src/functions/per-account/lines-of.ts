import { KamError } from "../../model/errors";
import { accountColumns } from "../account-columns";
import { type AccountId, idText } from "../account-id";
import { readPlainRow, toColumnHelp } from "../accounts";
import { someCells, type RawGrid } from "../cells";
import { tableInputs } from "../classification/account-row";
import type { Column } from "../columns";
import type { ExplainedValue, Origin } from "../explanation";
import {
  cellReader,
  isHeaderRow,
  readTable,
  rowReader,
  type RawTable,
  type RowValues,
} from "../table";
import type { Accounts, Subject } from "./subject";
import { rangeParameter } from "../range-parameter";
import { SHOWN_LINES } from "../shown-lines";
import { lineId } from "../tables/line-id";

/** One line of an account. */
export type Line<C extends readonly Column<unknown>[]> = RowValues<C>;

/**
 * Several lines an account, gathered by `account_id` in the order in which the accounts first stand.
 * A line with a fault is the fault of its account: an answer without it would be wrong. Without
 * headers, all lines are those of one account, their values in the order of the columns.
 */
export function linesOf<const C extends readonly Column<unknown>[]>(rule: {
  readonly name: string;
  readonly help: string;
  readonly columns: C;
}): Subject<readonly Line<C>[]> {
  const { name, help, columns } = rule;
  return {
    name,
    parameter: rangeParameter({
      help,
      columns: [toColumnHelp(lineId), ...columns.map(toColumnHelp)],
      plain: columns.map(toColumnHelp),
      read: (raw, argument) => {
        const grid = someCells(raw, argument, "a table with headers, or one account's lines");
        return isHeaderRow(grid[0] ?? [])
          ? fromTable(readTable(raw, argument), columns)
          : fromPlainLines(grid, argument, columns);
      },
    }),
  };
}

function fromTable<const C extends readonly Column<unknown>[]>(
  table: RawTable,
  columns: C,
): Accounts<readonly Line<C>[]> {
  const groups = gatherLines(table);
  const read = rowReader(table, columns);
  const rowsAt = (index: number): readonly number[] => groups[index]?.rows ?? [];
  return {
    form: "table",
    ids: groups.map(({ id }) => (id instanceof KamError ? undefined : id)),
    of: (index) => {
      const id = groups[index]?.id;
      if (id instanceof KamError) return id;
      const lines: Line<C>[] = [];
      for (const row of rowsAt(index)) {
        const line = read(row);
        if (line instanceof KamError) return line;
        lines.push(line);
      }
      return lines;
    },
    placeOf: (index) => ({ argument: table.argument, row: (rowsAt(index)[0] ?? 0) + 2 }),
    inputsOf: (index) =>
      rowsAt(index)
        .slice(0, SHOWN_LINES)
        .flatMap((row) => lineInputs(table, row, columns)),
  };
}

interface Group {
  readonly id: AccountId | KamError;
  readonly rows: number[];
}

/** Rows of the same id; a row whose id is at fault stands alone. */
function gatherLines(table: RawTable): readonly Group[] {
  const readId = cellReader(table, accountColumns.account_id);
  const groups: Group[] = [];
  const known = new Map<string, Group>();
  table.rows.forEach((_, row) => {
    const id = readId(row) ?? "";
    const text = id instanceof KamError ? undefined : idText(id);
    const gathered = text === undefined ? undefined : known.get(text);
    if (gathered !== undefined) {
      gathered.rows.push(row);
      return;
    }
    const group: Group = { id, rows: [row] };
    groups.push(group);
    if (text !== undefined) known.set(text, group);
  });
  return groups;
}

function lineInputs(
  table: RawTable,
  row: number,
  columns: readonly Column<unknown>[],
): readonly ExplainedValue[] {
  const headers = columns.map(({ header }) => header);
  return tableInputs(table, row, headers)
    .filter(({ origin }) => origin.kind === "cell")
    .map((value) => ({ ...value, label: `row ${row + 2}: ${value.label}` }));
}

function fromPlainLines<const C extends readonly Column<unknown>[]>(
  grid: RawGrid,
  argument: string,
  columns: C,
): Accounts<readonly Line<C>[]> {
  const lines = grid.map(
    (cells, row) => readPlainRow({ argument, cells, row: row + 1 }, columns) as unknown as Line<C>,
  );
  const inputs = grid.slice(0, SHOWN_LINES).flatMap((cells, row) =>
    columns.slice(0, cells.length).map(({ header }, column): ExplainedValue => {
      const origin: Origin = { kind: "cell", argument: 0, row, column };
      const value = lines[row]?.[column] as ExplainedValue["value"];
      return { label: `row ${row + 1}: ${header}`, value, unit: "none", origin };
    }),
  );
  return {
    form: "plain",
    ids: [undefined],
    of: () => lines,
    placeOf: () => ({ argument }),
    inputsOf: () => inputs,
  };
}
