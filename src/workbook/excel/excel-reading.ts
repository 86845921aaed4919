import {
  formatArea,
  joinAddress,
  parseArea,
  SHEET_COLUMNS,
  SHEET_ROWS,
  splitAddress,
  type Area,
} from "../address";
import { MOST_CELLS } from "../blocks";
import { addressOf, areaOf, loadArea } from "./excel-areas";
import { fromExcel, readCells } from "./excel-cells";
import { withDayCount, type LoadDayCount } from "./excel-day-count";
import type { ExcelDoor } from "./excel-door";
import { otherwise } from "./excel-errors";
import { findRange, SPILLS } from "./excel-references";
import { WorkbookError, type ActiveCell, type Block, type Formulas } from "../gateway";
import { noAddress } from "../transaction/fits-sheet";
import { formulaOf, type SheetArea } from "../transaction/settings";
import { contentsOf } from "./deed/excel-contents";
import { readPlaces } from "./deed/excel-reading-places";
import { missingSheet, sheetNamed } from "./excel-sheets";

/** The cells that a reference in a formula on `sheet` stands for. */
export function readReference(door: ExcelDoor, text: string, sheet: string): Promise<Block> {
  return door.ask(`read ${text}`, async (context) =>
    readRange(context, await findRange(door, context, { text, sheet })),
  );
}

/** Excel refuses several blocks with the code that it has for a selection in another workbook. */
export function readSelection(door: ExcelDoor): Promise<Block> {
  return door
    .ask("read the selection", (context) => readRange(context, context.workbook.getSelectedRange()))
    .catch(otherwise("InvalidSelection", SEVERAL_BLOCKS));
}

const SEVERAL_BLOCKS = "Could not read the selection. Select one block of cells, then try again.";

/** `values` of whole columns is null, so the part in use is asked for first. */
async function readRange(context: Excel.RequestContext, range: Excel.Range): Promise<Block> {
  const sheet = range.worksheet;
  const used = sheet.getUsedRangeOrNullObject(true);
  loadArea(range);
  loadArea(used);
  sheet.load("name");
  await context.sync();
  const area = clipToUse(areaOf(range), used.isNullObject ? undefined : areaOf(used));
  const address = joinAddress(sheet.name, formatArea(area));
  if (area.rowCount * area.columnCount > MOST_CELLS) throw tooLarge(address);
  return { address, cells: await readCells(context, sheet, area) };
}

/**
 * Cuts whole columns after the last row in use, whole rows after the last column in use. They begin
 * with the sheet, so that two columns handed to one formula stay side by side.
 */
function clipToUse(area: Area, used: Area | undefined): Area {
  const rows = used === undefined ? 1 : used.row + used.rowCount;
  const columns = used === undefined ? 1 : used.column + used.columnCount;
  return {
    ...area,
    rowCount: area.rowCount === SHEET_ROWS ? rows : area.rowCount,
    columnCount: area.columnCount === SHEET_COLUMNS ? columns : area.columnCount,
  };
}

function tooLarge(address: string): WorkbookError {
  return new WorkbookError(
    "too-large",
    `${address} has more than ${MOST_CELLS} cells, which Excel does not answer at once. Choose fewer rows or columns.`,
  );
}

/** The cell the person stands on, with the formula that its value came from. */
export function readActiveCell(door: ExcelDoor): Promise<ActiveCell> {
  return door.ask("read the active cell", (context) =>
    withDayCount(door, (load) => activeCell(door, context, load)),
  );
}

async function activeCell(
  door: ExcelDoor,
  context: Excel.RequestContext,
  loadDayCount: LoadDayCount,
): Promise<ActiveCell> {
  const cell = context.workbook.getActiveCell();
  const { worksheet: sheet } = cell;
  const spill = door.supports(SPILLS) ? cell.getSpillParentOrNullObject() : undefined;
  for (const range of spill === undefined ? [cell] : [cell, spill]) {
    loadArea(range);
    range.load("values,formulas,formulasLocal");
  }
  sheet.load("name");
  const dayCount = loadDayCount(context);
  await context.sync();
  const origin = spill === undefined || spill.isNullObject ? cell : spill;
  return {
    address: addressOf(sheet, cell),
    value: firstOf(cell.values),
    ...formulaIn(origin),
    formulaAddress: addressOf(sheet, origin),
    ...dayCount(),
  };
}

function formulaIn(origin: Excel.Range): Pick<ActiveCell, "formula" | "formulaLocal"> {
  const formula = formulaOf(contentsOf(origin)[0]?.[0] ?? "");
  return { formula, ...localForm(formula, origin.formulasLocal) };
}

/** Formulas are worked on as in English, and shown as the person's Excel writes them. */
function localForm(
  formula: string | undefined,
  local: readonly (readonly unknown[])[],
): Pick<ActiveCell, "formulaLocal"> {
  const formulaLocal = local[0]?.[0];
  if (formula === undefined || typeof formulaLocal !== "string") return {};
  return formulaLocal === formula ? {} : { formulaLocal };
}

/** The formulas that stand in cells. */
export function readFormulas(door: ExcelDoor, address: string): Promise<Formulas> {
  return door.ask(`read the formulas in ${address}`, async (context) => {
    const at = await standingCells(context, address);
    const [read] = await readPlaces(context, [{ kind: "cells", at }]);
    const contents = read?.kind === "cells" ? read.value : [];
    return {
      address: joinAddress(at.sheet, formatArea(at.area)),
      formulas: contents.map((row) => row.map(formulaOf)),
    };
  });
}

/** The cells of an address, on a sheet that is there. */
export async function standingCells(
  context: Excel.RequestContext,
  address: string,
): Promise<SheetArea> {
  const { sheet: name, cells } = splitAddress(address);
  const area = parseArea(cells);
  if (area === undefined) throw noAddress(address);
  const sheet = sheetNamed(context, name);
  sheet.load("name");
  await context.sync();
  if (sheet.isNullObject) throw missingSheet(name);
  return { sheet: sheet.name, area };
}

function firstOf(cells: readonly (readonly unknown[])[]): ActiveCell["value"] {
  return fromExcel(cells[0]?.[0]);
}
