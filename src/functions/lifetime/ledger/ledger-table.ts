import { plainRange, isBlank } from "../../../reading/cells";
import { KamError } from "../../../model/errors";
import type { LedgerLines } from "../../../model/lifetime/ledger-lines";
import { tableInputs } from "../../define/per-account/shown-inputs";
import { currencyCheck } from "../../../reading/currency";
import type { ExplainedValue } from "../../define/explanation";
import type { Accounts } from "../../define/per-account/subject";
import { SHOWN_LINES } from "../../define/shown-lines";
import { findColumn, type RawTable, rowReader } from "../../../reading/table";
import { ledgerColumns } from "../../../schema/tables/ledger";
import { gatherByAccount } from "./gather-by-account";
import {
  LEDGER_COLUMNS,
  emptyLines,
  LEDGER_HEADERS,
  type LedgerLists,
  putLine,
  shownLine,
} from "./ledger-lists";

/** The lines of a table, gathered by account. */
export function ledgerOfTable(table: RawTable): Accounts<LedgerLines> {
  const { ids, faults, starts, rows } = gatherByAccount(table);
  const lines = emptyLines(rows.length);
  const put = lineWriter(table, lines);
  const faultOf = new Map<number, KamError>(faults);
  let account = 0;
  for (let at = 0; at < rows.length; at += 1) {
    while (at >= (starts[account + 1] ?? Infinity)) account += 1;
    const fault = put(rows[at] ?? 0, at);
    if (fault !== undefined && !faultOf.has(account)) faultOf.set(account, fault);
  }
  const rowsOf = (index: number): Int32Array => rows.subarray(starts[index], starts[index + 1]);
  const strangerIn = currencyCheck(table, LEDGER_COLUMNS);
  return {
    form: "table",
    ids,
    of: (index) =>
      faultOf.get(index) ??
      strangerIn?.(rowsOf(index)) ?? {
        ...lines,
        from: starts[index] ?? 0,
        to: starts[index + 1] ?? 0,
      },
    placeOf: (index) => ({ argument: table.argument, row: (rowsOf(index)[0] ?? 0) + 2 }),
    inputsOf: (index) => shownInputs(table, rowsOf(index)),
    lineCountOf: (index) => rowsOf(index).length,
  };
}

/** Writes a row of the table to a place in the lists, or says what is wrong with it. */
function lineWriter(
  table: RawTable,
  lines: LedgerLists,
): (row: number, at: number) => KamError | undefined {
  const read = rowReader(table, LEDGER_COLUMNS);
  const [date = -1, amount = -1, credit = -1] = LEDGER_HEADERS.map((header) =>
    findColumn(table, header),
  );
  return (row, at) => {
    const cells = table.rows[row] ?? [];
    const day = cells[date];
    const money = cells[amount];
    if (isPlainDay(day) && isPlainAmount(money) && isBlank(cells[credit])) {
      lines.days[at] = Math.floor(day);
      lines.amounts[at] = money;
      return undefined;
    }
    const values = read(row);
    if (values instanceof KamError) return values;
    return putLine(lines, at, { values, place: { argument: table.argument, row: row + 2 } });
  };
}

const [FIRST_DAY, LAST_DAY] = plainRange(ledgerColumns.date);

// Nearly all lines are a day and an amount above 0, and are taken without a further call.
function isPlainDay(cell: unknown): cell is number {
  return typeof cell === "number" && cell >= FIRST_DAY && cell <= LAST_DAY;
}

function isPlainAmount(cell: unknown): cell is number {
  return typeof cell === "number" && cell > 0 && cell < Infinity;
}

function shownInputs(table: RawTable, rows: Int32Array): readonly ExplainedValue[] {
  return [...rows.subarray(0, SHOWN_LINES)].flatMap((row) =>
    tableInputs(table, row, LEDGER_HEADERS)
      .filter(({ origin }) => origin.kind === "cell")
      .map((value) => shownLine(value, row + 2)),
  );
}
