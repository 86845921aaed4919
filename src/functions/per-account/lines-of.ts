import { KamError } from "../../model/errors";
import { accountColumns } from "../account-columns";
import { toColumnHelp } from "../accounts";
import { isBlank, someCells, type RawRow } from "../cells";
import { tableInputs } from "../classification/account-row";
import type { Column } from "../columns";
import type { ExplainedValue } from "../explanation";
import { cellReader, isHeaderRow, readTable, rowReader, type RawTable } from "../table";
import { faultAt, type Line, type LineFault } from "./line";
import { fromPlainLines } from "./plain-lines";
import type { Accounts, Subject } from "./subject";
import { rangeParameter } from "../range-parameter";
import { SHOWN_LINES } from "../shown-lines";
import { lineId } from "../tables/line-id";

/**
 * Several lines an account, gathered by `account_id` in the order in which the accounts first stand.
 * A line with a fault is the fault of its account: an answer without it would be wrong. Without
 * headers, all lines are those of one account, their values in the order of the columns.
 */
export function linesOf<const C extends readonly Column<unknown>[]>(rule: {
  readonly name: string;
  readonly help: string;
  readonly columns: C;
  /** What is wrong between the cells of one line, each of them sound by itself. */
  readonly faultOf?: (line: Line<C>) => LineFault | undefined;
}): Subject<readonly Line<C>[]> {
  const { name, help, columns, faultOf = () => undefined } = rule;
  const told = [toColumnHelp(lineId), ...columns.map(toColumnHelp)];
  return {
    name,
    parameter: rangeParameter({
      help,
      columns: told,
      plain: columns.map(toColumnHelp),
      read: (raw, argument) => {
        const expected = "a table with headers, or one account's lines";
        const headers = told.map(({ header }) => header);
        const grid = someCells(raw, { argument, expected, headers });
        return isHeaderRow(grid[0] ?? []) && !saysWord(grid[0] ?? [], columns)
          ? fromTable(readTable(raw, argument), columns, faultOf)
          : fromPlainLines({ grid, argument }, columns, faultOf);
      },
    }),
  };
}

/** Whether a cell holds one of the words of its column: a line of texts alone is no header row then. */
function saysWord(row: RawRow, columns: readonly Column<unknown>[]): boolean {
  return columns.some(({ words = [], read }, index) => {
    const cell = row[index];
    return words.length > 0 && !isBlank(cell) && read(cell) !== undefined;
  });
}

function fromTable<const C extends readonly Column<unknown>[]>(
  table: RawTable,
  columns: C,
  faultOf: (line: Line<C>) => LineFault | undefined,
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
        const fault = faultOf(line);
        if (fault !== undefined) return faultAt(fault, { argument: table.argument, row: row + 2 });
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
  readonly id: string | KamError;
  readonly rows: number[];
}

/** Rows of the same id; a row whose id is at fault stands alone. */
function gatherLines(table: RawTable): readonly Group[] {
  const readId = cellReader(table, accountColumns.account_id);
  const groups: Group[] = [];
  const known = new Map<string, Group>();
  table.rows.forEach((_, row) => {
    const id = readId(row) ?? "";
    const gathered = id instanceof KamError ? undefined : known.get(id);
    if (gathered !== undefined) {
      gathered.rows.push(row);
      return;
    }
    const group: Group = { id, rows: [row] };
    groups.push(group);
    if (!(id instanceof KamError)) known.set(id, group);
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
