import type { ICellData, IStyleData, IWorkbookData, Nullable } from "@univerjs/core";
import type { Page } from "playwright-core";
import { columnLetters } from "../../../src/workbook/address";
import type { Cells } from "../../../src/workbook/cells";
import { gatewayOf } from "./open-workbench";

/** What a grid holds, without the names that it gives to things by itself. */
export interface GridContents {
  readonly sheets: readonly SheetInGrid[];
  readonly tables: readonly unknown[];
}

interface SheetInGrid {
  readonly name: string;
  readonly cells: readonly CellInGrid[];
  /** All that each formula fills. */
  readonly answers: readonly Cells[];
  readonly widths: readonly (readonly [string, unknown])[];
  readonly heights: readonly (readonly [string, unknown])[];
  readonly frame: unknown;
}

interface CellInGrid {
  readonly row: number;
  readonly column: number;
  readonly value: unknown;
  readonly formula: string | undefined;
  readonly style: unknown;
}

/** Reads all that the workbook in view holds, as the grid tells it. */
export async function gridContents(page: Page): Promise<GridContents> {
  const text = await page.evaluate(() =>
    JSON.stringify(window.kamWorkbench?.grid.api.getActiveWorkbook()?.save()),
  );
  const book = JSON.parse(text) as IWorkbookData;
  const workbook = gatewayOf(page);
  const sheets: SheetInGrid[] = [];
  for (const id of book.sheetOrder) {
    const sheet = sheetOf(book, id);
    const answers: Cells[] = [];
    for (const { row, column, formula } of sheet.cells) {
      if (formula === undefined) continue;
      const address = `${columnLetters(column)}${row + 1}#`;
      answers.push((await workbook.readReference(address, sheet.name)).cells);
    }
    sheets.push({ ...sheet, answers });
  }
  return { sheets, tables: [await workbook.listTables(), looksOfTables(book)] };
}

function looksOfTables({ resources = [] }: IWorkbookData): readonly unknown[] {
  const kept = resources.find(({ name }) => name === "SHEET_TABLE_PLUGIN")?.data ?? "{}";
  const bySheet = JSON.parse(kept) as Record<string, { readonly tables: readonly KeptTable[] }>;
  return Object.values(bySheet).flatMap(({ tables }) =>
    tables.map(({ name, range, options }) => ({ name, range, options })),
  );
}

interface KeptTable {
  readonly name: string;
  readonly range: unknown;
  readonly options: unknown;
}

function sheetOf(book: IWorkbookData, id: string): Omit<SheetInGrid, "answers"> {
  const { name = "", columnData = {}, rowData = {}, ...sheet } = book.sheets[id] ?? {};
  const { freeze, mergeData, hidden, tabColor, showGridlines } = sheet;
  return {
    name,
    cells: cellsOf(book, (sheet.cellData ?? {}) as CellData),
    widths: sized(columnData, "w"),
    heights: sized(rowData, "h"),
    frame: { freeze, mergeData, hidden, tabColor, showGridlines },
  };
}

type CellData = Readonly<Record<string, Readonly<Record<string, ICellData>>>>;

function cellsOf(book: IWorkbookData, rows: CellData): readonly CellInGrid[] {
  return Object.entries(rows).flatMap(([row, columns]) =>
    Object.entries(columns).map(([column, { v: value, f: formula, s: style }]) => ({
      row: Number(row),
      column: Number(column),
      value,
      formula: formula ?? undefined,
      style: styleOf(book, style),
    })),
  );
}

/** Looks stand in their cells or in a list of the workbook. */
function styleOf(
  { styles }: IWorkbookData,
  style: Nullable<IStyleData | string>,
): IStyleData | undefined {
  return (typeof style === "string" ? styles[style] : style) ?? undefined;
}

function sized(lines: object, size: "w" | "h"): readonly (readonly [string, unknown])[] {
  return Object.entries(lines as Record<string, Record<string, unknown>>).flatMap(
    ([place, line]) => (line[size] === undefined ? [] : [[place, line[size]] as const]),
  );
}
