import { WorkbookError } from "../../workbook-error";
import { addressOf, sameName } from "../areas";
import type { Draft, OpenCells } from "../draft";
import type { StandingTable } from "../port";
import { hiddenRows } from "../refusals";
import type { KeyCells, KeyHeaders } from "../table-changes";
import { identityOf, namedKey, partsOfKey } from "./row-key";

/** A table as a deed reads it before it changes rows. */
export interface TableBody {
  readonly table: StandingTable;
  readonly headers: readonly string[];
  /** The rows below the headers, without the total row. */
  readonly body: OpenCells;
  readonly hasHiddenRows: boolean;
}

export async function readBody(draft: Draft, table: StandingTable): Promise<TableBody> {
  const { row, rowCount } = table.area;
  const rows = rowCount - (table.hasTotals ? 2 : 1);
  const place = { sheet: table.sheet, area: { ...table.area, row: row + 1, rowCount: rows } };
  const body = await draft.look(place);
  const headers = await headersOf(draft, table);
  return { table, headers, body, hasHiddenRows: body.hasHiddenRows };
}

export async function headersOf(draft: Draft, table: StandingTable): Promise<readonly string[]> {
  const head = { sheet: table.sheet, area: { ...table.area, rowCount: 1 } };
  const { values } = await draft.look(head);
  return (values[0] ?? []).map(String);
}

/** The place of a column among the headers. */
export function columnIn(
  { name }: Pick<StandingTable, "name">,
  headers: readonly string[],
  wanted: string,
): number {
  const index = headers.findIndex((header) => sameName(header, wanted));
  if (index >= 0) return index;
  throw new WorkbookError(
    "not-found",
    `Table "${name}" has no column "${wanted}". Check the headers of the table.`,
  );
}

/** Says in which row of the body a key stands; counted from 0. */
export function rowFinder(
  { table, headers, body }: TableBody,
  key: KeyHeaders,
): (wanted: KeyCells) => number {
  const columns = partsOfKey(key).map((header) => columnIn(table, headers, header));
  const rows = new Map<unknown, number[]>();
  body.values.forEach((cells, row) => {
    const identity = identityOf(columns.map((column) => cells[column]));
    const standing = rows.get(identity);
    if (standing === undefined) rows.set(identity, [row]);
    else standing.push(row);
  });
  return (wanted) => {
    const [row, second] = rows.get(identityOf(partsOfKey(wanted))) ?? [];
    if (row === undefined) {
      throw new WorkbookError(
        "changed",
        `Table "${table.name}" has no row with ${namedKey(key, wanted)}, so nothing was changed. It was deleted or renamed meanwhile: look at the table, then try again.`,
      );
    }
    if (second !== undefined) throw duplicate(table.name, key, wanted, [row, second]);
    return row;
  };
}

export function duplicate(
  table: string,
  key: KeyHeaders,
  value: KeyCells,
  rows: readonly [number, number],
): WorkbookError {
  const [one, other] = rows.map((row) => row + 1);
  const headers = partsOfKey(key).map((header) => `"${header}"`);
  const [columns, values] =
    headers.length === 1
      ? [`column ${headers.join("")}`, "each value once"]
      : [`columns ${headers.join(", ")}`, "the same values once"];
  return new WorkbookError(
    "duplicate",
    `Table "${table}", ${columns}: expected ${values}, found ${partsOfKey(value).map(String).join(", ")} in row ${one} and in row ${other}. Nothing was changed: give each row a value of its own.`,
  );
}

export function refuseHiddenRows({ table, hasHiddenRows }: TableBody): void {
  if (hasHiddenRows) throw hiddenRows(`the table "${table.name}" at ${addressOf(table)}`);
}

export function refuseTotals({ name, hasTotals }: StandingTable): void {
  if (!hasTotals) return;
  throw new WorkbookError(
    "occupied",
    `The table "${name}" shows a total row, so rows cannot follow it. Switch off Total Row on the Table Design tab, then try again.`,
  );
}
