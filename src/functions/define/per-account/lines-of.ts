import { KamError } from "../../../model/errors";
import { toColumnHelp } from "../accounts";
import { isBlank, someCells, type RawRow, readCell } from "../../../reading/cells";
import { tableInputs } from "./shown-inputs";
import type { Column } from "../../../schema/columns";
import { currencyCheck } from "../../../reading/currency";
import type { ExplainedValue } from "../explanation";
import { isHeaderRow, readTable, rowReader, type RawTable } from "../../../reading/table";
import { gatherLines } from "./gather-lines";
import { readLine, type Line, type LineRule } from "./line";
import { fromPlainLines } from "./plain-lines";
import type { Accounts, Subject } from "./subject";
import { rangeParameter } from "../parameters";
import { SHOWN_LINES } from "../shown-lines";
import { lineId } from "../../../schema/line-id";

/**
 * Several lines per account, gathered by `account_id` in the order in which the accounts first stand.
 * A line with a fault is the fault of its account: an answer without it would be wrong; so are lines
 * of several currencies. Without
 * headers, all lines are those of one account, their values in the order of the columns.
 */
export function linesOf<const C extends readonly Column<unknown>[], L = Line<C>>(
  rule: LineRule<C, L> & { readonly name: string; readonly help: string },
): Subject<readonly L[]> {
  const { name, help, columns } = rule;
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
          ? fromTable(readTable(raw, argument), rule)
          : fromPlainLines({ grid, argument }, rule);
      },
    }),
  };
}

/** Whether a cell holds one of the words of its column: a line of texts alone is no header row then. */
function saysWord(row: RawRow, columns: readonly Column<unknown>[]): boolean {
  return columns.some((column, index) => {
    const cell = row[index];
    return column.words !== undefined && !isBlank(cell) && readCell(column, cell) !== undefined;
  });
}

function fromTable<const C extends readonly Column<unknown>[], L>(
  table: RawTable,
  rule: LineRule<C, L>,
): Accounts<readonly L[]> {
  const { columns } = rule;
  const groups = gatherLines(table);
  const read = rowReader(table, columns);
  const strangerIn = currencyCheck(table, columns);
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
        const known = readLine(rule, line, { argument: table.argument, row: row + 2 });
        if (known instanceof KamError) return known;
        lines.push(known);
      }
      return strangerIn?.(rowsAt(index)) ?? lines;
    },
    placeOf: (index) => ({ argument: table.argument, row: (rowsAt(index)[0] ?? 0) + 2 }),
    inputsOf: (index) =>
      rowsAt(index)
        .slice(0, SHOWN_LINES)
        .flatMap((row) => lineInputs(table, row, columns)),
    lineCountOf: (index) => rowsAt(index).length,
  };
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
