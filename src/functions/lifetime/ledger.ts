import { invalidInput, KamError, type Place } from "../../model/errors";
import type { LedgerLines } from "../../model/lifetime/ledger-lines";
import { accountColumns } from "../account-columns";
import { readPlainRow, toColumnHelp } from "../accounts";
import { isBlank, toGrid, trimEnd, type RawGrid } from "../cells";
import { tableInputs } from "../classification/account-row";
import { needed } from "../columns";
import type { ExplainedValue } from "../explanation";
import type { Accounts, Subject } from "../per-account/subject";
import { findColumn, isHeaderRow, readTable, rowReader, type RawTable } from "../table";
import { ledgerColumns } from "../tables/ledger-columns";
import { gatherByAccount } from "./gather-by-account";

const COLUMNS = [
  needed(ledgerColumns.date),
  needed(ledgerColumns.amount),
  ledgerColumns.credit,
] as const;
const HEADERS = COLUMNS.map(({ header }) => header);
/** More lines than these are not listed one by one: a pane cannot show thousands. */
const SHOWN_LINES = 8;

const LINE_ID = {
  ...accountColumns.account_id,
  help: "Id of the account that the line belongs to; an account may have several lines.",
};

/**
 * A ledger of orders and credits by account, read for size: a ledger has a hundred lines where other
 * tables have one, so that no line becomes an object of its own. A line with a fault is the fault of
 * its account. Without headers, all lines are those of one account.
 */
export const ledgerSubject: Subject<LedgerLines> = {
  name: "ledger",
  parameter: {
    help: "Ledger table with headers, or one account's dates and amounts.",
    unit: "none",
    optional: false,
    type: "any",
    shape: "range",
    columns: [LINE_ID, ...COLUMNS].map(toColumnHelp),
    plain: COLUMNS.map(toColumnHelp),
    read: (raw, argument) => {
      const grid = trimEnd(toGrid(raw));
      if (grid.length === 0) {
        throw invalidInput({ argument }, "a table with headers, or one account's lines", null);
      }
      return isHeaderRow(grid[0] ?? [])
        ? fromTable(readTable(raw, argument))
        : fromPlainLines(grid, argument);
    },
  },
};

/** The lines of a ledger, each number in a list of its own. */
interface Lines {
  readonly days: Float64Array;
  readonly amounts: Float64Array;
  readonly credits: Uint8Array;
}

function emptyLines(length: number): Lines {
  return {
    days: new Float64Array(length),
    amounts: new Float64Array(length),
    credits: new Uint8Array(length),
  };
}

type LineValues = readonly [date: number, amount: number, credit: boolean | undefined];

function fromTable(table: RawTable): Accounts<LedgerLines> {
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
  return {
    form: "table",
    ids,
    of: (index) =>
      faultOf.get(index) ?? { ...lines, from: starts[index] ?? 0, to: starts[index + 1] ?? 0 },
    placeOf: (index) => ({ argument: table.argument, row: (rowsOf(index)[0] ?? 0) + 2 }),
    inputsOf: (index) => shownInputs(table, rowsOf(index)),
  };
}

/** Writes a row of the table to a place in the lists, or says what is wrong with it. */
function lineWriter(
  table: RawTable,
  lines: Lines,
): (row: number, at: number) => KamError | undefined {
  const read = rowReader(table, COLUMNS);
  const [date = -1, amount = -1, credit = -1] = HEADERS.map((header) => findColumn(table, header));
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

const [FIRST_DAY = 1, LAST_DAY = 1] = ledgerColumns.date.range ?? [];

// Nearly all lines are a day and an amount above 0, and are taken without a further call.
function isPlainDay(cell: unknown): cell is number {
  return typeof cell === "number" && cell >= FIRST_DAY && cell <= LAST_DAY;
}

function isPlainAmount(cell: unknown): cell is number {
  return typeof cell === "number" && cell > 0 && cell < Infinity;
}

function putLine(
  lines: Lines,
  at: number,
  { values, place }: { readonly values: LineValues; readonly place: Place },
): KamError | undefined {
  const [date, amount, credit] = values;
  if (credit === false && amount < 0) {
    const column = ledgerColumns.amount.header;
    return invalidInput({ ...place, column }, "0 or more where credit says no", amount);
  }
  lines.days[at] = Math.floor(date);
  lines.amounts[at] = amount;
  lines.credits[at] = (credit ?? amount <= 0) ? 1 : 0;
  return undefined;
}

function shownInputs(table: RawTable, rows: Int32Array): readonly ExplainedValue[] {
  return [...rows.subarray(0, SHOWN_LINES)].flatMap((row) =>
    tableInputs(table, row, HEADERS)
      .filter(({ origin }) => origin.kind === "cell")
      .map((value) => ({ ...value, label: `row ${row + 2}: ${value.label}` })),
  );
}

function fromPlainLines(grid: RawGrid, argument: string): Accounts<LedgerLines> {
  const lines = emptyLines(grid.length);
  const inputs: ExplainedValue[] = [];
  grid.forEach((cells, at) => {
    const place = { argument, row: at + 1 };
    const values = readPlainRow({ ...place, cells }, COLUMNS) as unknown as LineValues;
    const fault = putLine(lines, at, { values, place });
    if (fault !== undefined) throw fault;
    if (at >= SHOWN_LINES) return;
    HEADERS.slice(0, cells.length).forEach((header, column) => {
      const origin = { kind: "cell", argument: 0, row: at, column } as const;
      inputs.push({
        label: `row ${at + 1}: ${header}`,
        value: values[column],
        unit: "none",
        origin,
      });
    });
  });
  return {
    form: "plain",
    ids: [undefined],
    of: () => ({ ...lines, from: 0, to: grid.length }),
    placeOf: () => ({ argument }),
    inputsOf: () => inputs,
  };
}
