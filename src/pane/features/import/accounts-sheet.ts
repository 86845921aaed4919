import type { CsvTable } from "../../../files/csv/csv-table";
import type { Look } from "../../../files/draft/look";
import { ORDERS } from "../../../functions/lifetime/orders";
import { answerFormats } from "../../../sample/answer-formats";
import { DAY_FORMAT } from "../../../schema/number-format";
import { ledgerColumns, ledgerTable } from "../../../schema/tables/ledger";
import { columnLetters } from "../../../workbook/address";
import type { Changes } from "../../../workbook/transaction/changes";
import type { FormulaText, Made, SheetRef } from "../../../workbook/transaction/change-places";
import { texts } from "./texts";

/** A ledger that the same deed makes. */
export interface NewLedger {
  readonly table: Made;
  readonly sheet: SheetRef;
  readonly name: string;
  /** How many lines it has, and how many accounts they name. */
  readonly lines: number;
  readonly accounts: number;
}

/** A ledger of lines that the same deed writes. */
export function newLedger(
  made: Pick<NewLedger, "table" | "sheet" | "name">,
  { headers, rows }: CsvTable,
): NewLedger {
  const place = headers.indexOf(ledgerTable.columns.account_id.header);
  return { ...made, lines: rows.length, accounts: new Set(rows.map((row) => row[place])).size };
}

/** Whether the accounts of a file can be made: its lines have all that a history of orders needs. */
export function mayMakeAccounts({ outcome }: Look): boolean {
  if (outcome.kind === "refused" || outcome.takenFor !== ledgerTable.name) return false;
  const meant = outcome.columns.map(({ column }) => column);
  const { account_id, date, amount } = ledgerTable.columns;
  return [account_id, date, amount].every(({ header }) => meant.includes(header));
}

/** The row in which the answers begin. */
const FIRST = 3;
const END = "$B$1";
/** So many more accounts than twice those of today may come with newer lines, and their answers have formats. */
const ROOM = 1000;
/** Pixels in which the longest header of an answer stands whole. */
const WIDTH = 150;

/**
 * Adds a sheet with a row per account of a ledger: what it ordered, how regularly and how lately, and whether its silence is
 * usual. They are formulas over the ledger, so that they follow it, and show how each number came about.
 */
export function addAccountsSheet(changes: Changes, ledger: NewLedger): void {
  const { table } = ledger;
  const sheet = changes.add({
    change: "sheet",
    name: texts.accountsOf(ledger.name),
    after: ledger.sheet,
  });
  changes.add({ change: "block", at: { sheet, cells: "A1" }, cells: [[texts.lastDay]] });
  const last = ["=MAX(", { table }, `[${ledgerColumns.date.header}])`];
  changes.add({ change: "formula", at: { sheet, cells: "B1" }, formula: last });
  changes.add({ change: "format", at: { sheet, cells: "B1" }, format: DAY_FORMAT });
  const orders = ["KAM.ORDERS(", { table }, `[#All],${END})`] as const;
  const beside = Object.keys(ORDERS.answer).length + 2;
  addAnswer(changes, { sheet, column: 0, formula: ["=", ...orders], ledger });
  const overdue = ["=KAM.OVERDUE(", ...orders, ")"] as const;
  addAnswer(changes, { sheet, column: beside, formula: overdue, ledger });
  const pixels = Array.from({ length: beside * 2 }, () => WIDTH);
  changes.add({ change: "widths", at: { sheet, cells: "A1" }, pixels });
  changes.add({ change: "frozen", sheet, rows: FIRST });
}

function addAnswer(
  changes: Changes,
  answer: {
    readonly sheet: SheetRef;
    readonly column: number;
    readonly formula: Exclude<FormulaText, string>;
    readonly ledger: NewLedger;
  },
): void {
  const { sheet, column, formula, ledger } = answer;
  const written = formula.filter((part) => typeof part === "string").join("");
  // There are no more accounts than lines.
  const rows = Math.min(ledger.lines, 2 * ledger.accounts + ROOM);
  for (const [offset, format] of Object.entries(answerFormats(written))) {
    const letters = columnLetters(column + Number(offset));
    const cells = `${letters}${FIRST + 1}:${letters}${FIRST + rows}`;
    changes.add({ change: "format", at: { sheet, cells }, format });
  }
  const cells = `${columnLetters(column)}${FIRST}`;
  changes.add({ change: "formula", at: { sheet, cells }, formula });
}
