import type { CsvTable } from "../../../files/csv/csv-table";
import { DAY_FORMAT } from "../../../schema/number-format";
import { widthOf } from "../../../schema/template";
import { columnLetters } from "../../../workbook/address";
import type { WorkbookGateway } from "../../../workbook/gateway";
import type { Made } from "../../../workbook/transaction/change-places";
import { Changes } from "../../../workbook/transaction/changes";
import { addAccountsSheet, newLedger } from "./accounts-sheet";

/** Where a table went. */
export interface WrittenTable {
  readonly sheet: string;
  readonly table: string;
}

export interface WriteOptions {
  /** The name that it should have; one that is taken gets a number. */
  readonly name: string;
  /** Whether a ledger gets a sheet of its accounts. */
  readonly makesAccounts: boolean;
  readonly signal: AbortSignal;
}

/** Writes a table onto a sheet of its own, wholly or not at all. Answers where it stands. */
export async function writeTable(
  workbook: WorkbookGateway,
  written: CsvTable,
  { name, makesAccounts, signal }: WriteOptions,
): Promise<WrittenTable> {
  const changes = new Changes();
  const sheet = changes.add({ change: "sheet", name });
  const made = addTable(changes, { sheet, name }, written);
  if (makesAccounts) addAccountsSheet(changes, newLedger({ table: made, sheet, name }, written));
  const { outcomes } = await workbook.apply(changes.list, { signal });
  return {
    sheet: outcomes[sheet.made]?.name ?? name,
    table: outcomes[made.made]?.name ?? name,
  };
}

function addTable(
  changes: Changes,
  { sheet, name }: { readonly sheet: Made; readonly name: string },
  table: CsvTable,
): Made {
  const { headers, rows, columns } = table;
  const last = `${columnLetters(headers.length - 1)}${rows.length + 1}`;
  changes.add({ change: "block", at: { sheet, cells: "A1" }, cells: [headers, ...rows] });
  const made = changes.add({ change: "table", name, at: { sheet, cells: `A1:${last}` } });
  changes.add({ change: "widths", at: { sheet, cells: "A1" }, pixels: widthsOf(table) });
  for (const [index, { kind }] of columns.entries()) {
    if (kind !== "date") continue;
    const letters = columnLetters(index);
    const days = { sheet, cells: `${letters}2:${letters}${rows.length + 1}` };
    changes.add({ change: "format", at: days, format: DAY_FORMAT });
  }
  return made;
}

/** Rows whose texts are looked at: a long table is as wide as its first rows. */
const MEASURED = 200;

/** Pixels in which headers, days and most texts stand whole. */
function widthsOf({ headers, rows, columns }: CsvTable): readonly number[] {
  return headers.map((header, index) => {
    if (columns[index]?.kind === "date") return widthOf([header, DAY_FORMAT]);
    return widthOf([header, ...rows.slice(0, MEASURED).map((row) => String(row[index] ?? ""))]);
  });
}
