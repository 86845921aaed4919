import type { ExcelDoor } from "./excel-door";
import { missingSheet, sheetNamed } from "./excel-sheets";
import { missingTable } from "./excel-tables";
import { WorkbookError } from "../gateway";
import { parseReference, type TablePart, type TableReference } from "../reference";

/** Spills can be asked about from this requirement set on. */
export const SPILLS = "1.12";

/** Finds the cells that a reference in a formula on `sheet` stands for. */
export async function findRange(
  door: ExcelDoor,
  context: Excel.RequestContext,
  { text, sheet }: { readonly text: string; readonly sheet: string },
): Promise<Excel.Range> {
  const reference = parseReference(text);
  if (reference === undefined) throw notReadable(text);
  if (reference.kind === "table") return findTablePart(context, reference);
  const home = await findSheet(context, reference.sheet === "" ? sheet : reference.sheet);
  switch (reference.kind) {
    case "cells":
      return home.getRange(reference.cells);
    case "spill":
      if (!door.supports(SPILLS)) throw notReadable(text);
      return findSpill(context, home.getRange(reference.cell), text);
    case "name":
      return findNamed(context, home, reference.name);
  }
}

async function findSheet(context: Excel.RequestContext, name: string): Promise<Excel.Worksheet> {
  const sheet = sheetNamed(context, name);
  sheet.load("name");
  await context.sync();
  if (sheet.isNullObject) throw missingSheet(name);
  return sheet;
}

async function findSpill(
  context: Excel.RequestContext,
  anchor: Excel.Range,
  text: string,
): Promise<Excel.Range> {
  const spill = anchor.getSpillingToRangeOrNullObject();
  spill.load("address");
  await context.sync();
  if (!spill.isNullObject) return spill;
  throw new WorkbookError(
    "not-found",
    `${text} stands for no cells: no formula there spills. Check that the cell holds a formula and shows no #SPILL!.`,
  );
}

/** A name can stand for a table, or be defined on the sheet or in the workbook; Excel looks in this order. */
async function findNamed(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  name: string,
): Promise<Excel.Range> {
  const { workbook } = context;
  const table = workbook.tables.getItemOrNullObject(name);
  const items = [sheet.names.getItemOrNullObject(name), workbook.names.getItemOrNullObject(name)];
  const ranges = items.map((item) => item.getRangeOrNullObject());
  for (const proxy of [table, ...items]) proxy.load("name");
  for (const range of ranges) range.load("address");
  await context.sync();
  if (!table.isNullObject) return table.getDataBodyRange();
  const found = ranges.find((range) => !range.isNullObject);
  if (found !== undefined) return found;
  const isDefined = items.some((item) => !item.isNullObject);
  throw new WorkbookError(
    "not-found",
    isDefined
      ? `The name "${name}" stands for no cells. Use a name that refers to cells.`
      : `There is no table and no name "${name}". Check it in the Name Manager on the Formulas tab.`,
  );
}

async function findTablePart(
  context: Excel.RequestContext,
  { table: name, parts, columns: names }: TableReference,
): Promise<Excel.Range> {
  const table = context.workbook.tables.getItemOrNullObject(name);
  const columns = names.map((column) => table.columns.getItemOrNullObject(column));
  for (const proxy of [table, ...columns]) proxy.load("name");
  await context.sync();
  if (table.isNullObject) throw missingTable(name);
  const missing = columns.findIndex((column) => column.isNullObject);
  if (missing >= 0) throw missingColumn(name, names[missing] ?? "");
  const wholes = columns.length === 0 ? [table] : columns;
  const ranges = wholes.flatMap((whole) => parts.map((part) => partOf(whole, part)));
  return ranges.reduce((all, range) => all.getBoundingRect(range));
}

function partOf(whole: Excel.Table | Excel.TableColumn, part: TablePart): Excel.Range {
  switch (part) {
    case "all":
      return whole.getRange();
    case "headers":
      return whole.getHeaderRowRange();
    case "data":
      return whole.getDataBodyRange();
    case "totals":
      return whole.getTotalRowRange();
  }
}

function missingColumn(table: string, column: string): WorkbookError {
  return new WorkbookError(
    "not-found",
    `Table "${table}" has no column "${column}". Check the headers of the table.`,
  );
}

function notReadable(text: string): WorkbookError {
  return new WorkbookError(
    "unsupported",
    `"${text}" cannot be looked up. Use cells such as Accounts!B2:F41, a table such as Accounts[#All], or a name.`,
  );
}
