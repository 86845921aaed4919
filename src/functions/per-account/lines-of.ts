import { invalidInput, KamError, type Place } from "../../model/errors";
import { accountColumns } from "../account-columns";
import { type AccountId, idText } from "../account-id";
import { readPlainRow, toColumnHelp } from "../accounts";
import { toGrid, trimEnd, type RawGrid } from "../cells";
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
import { lineId } from "../tables/line-id";

/** More lines than these are not listed one by one: a pane cannot show thousands. */
const SHOWN_LINES = 8;

/** One line of an account. */
export type Line<C extends readonly Column<unknown>[]> = RowValues<C>;

/**
 * Several lines an account, gathered by `account_id` in the order in which the accounts first stand.
 * A line with a fault is the fault of its account: an answer without it would be wrong. Without
 * headers, all lines are those of one account, their values in the order of the columns.
 */
export function linesOf<const C extends readonly Column<unknown>[], L = Line<C>>(rule: {
  readonly name: string;
  readonly help: string;
  readonly columns: C;
  /** Makes of a line what is known of it; it is told where the line stands. */
  readonly toLine?: (line: Line<C>, place: Place) => L;
}): Subject<readonly L[]> {
  const { name, help, columns } = rule;
  const toLine = rule.toLine ?? ((line: Line<C>) => line as unknown as L);
  return {
    name,
    parameter: rangeParameter({
      help,
      columns: [toColumnHelp(lineId), ...columns.map(toColumnHelp)],
      plain: columns.map(toColumnHelp),
      read: (raw, argument) => {
        const grid = trimEnd(toGrid(raw));
        if (grid.length === 0) {
          throw invalidInput({ argument }, "a table with headers, or one account's lines", null);
        }
        return isHeaderRow(grid[0] ?? [])
          ? fromTable(readTable(raw, argument), columns, toLine)
          : fromPlainLines({ grid, argument }, columns, toLine);
      },
    }),
  };
}

function fromTable<const C extends readonly Column<unknown>[], L>(
  table: RawTable,
  columns: C,
  toLine: (line: Line<C>, place: Place) => L,
): Accounts<readonly L[]> {
  const groups = gatherLines(table);
  const read = rowReader(table, columns);
  const rowsAt = (index: number): readonly number[] => groups[index]?.rows ?? [];
  return {
    form: "table",
    ids: groups.map(({ id }) => (id instanceof KamError ? undefined : id)),
    of: (index) => {
      const id = groups[index]?.id;
      if (id instanceof KamError) return id;
      const lines: L[] = [];
      for (const row of rowsAt(index)) {
        const line = read(row);
        if (line instanceof KamError) return line;
        lines.push(toLine(line, { argument: table.argument, row: row + 2 }));
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

function fromPlainLines<const C extends readonly Column<unknown>[], L>(
  { grid, argument }: { readonly grid: RawGrid; readonly argument: string },
  columns: C,
  toLine: (line: Line<C>, place: Place) => L,
): Accounts<readonly L[]> {
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
    of: () => lines.map((line, row) => toLine(line, { argument, row: row + 1 })),
    placeOf: () => ({ argument }),
    inputsOf: () => inputs,
  };
}
