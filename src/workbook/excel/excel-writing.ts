import { parseArea, splitAddress } from "../address";
import { measure } from "../blocks";
import { rangeOf } from "./excel-areas";
import { writeCells } from "./excel-cells";
import type { ExcelDoor } from "./excel-door";
import { openCells } from "./excel-targets";
import { WorkbookError, type Cells } from "../gateway";

/** Writes values from the first cell of an address on. Answers what was filled. */
export function writeBlock(door: ExcelDoor, address: string, cells: Cells): Promise<string> {
  return door.command(`write to ${address}`, async (context) => {
    const target = await openCells(context, address, measure(cells));
    await writeCells(context, target, cells);
    return target.address;
  });
}

/** Writes one formula into one cell. Answers the cell's address. */
export function writeFormula(door: ExcelDoor, address: string, formula: string): Promise<string> {
  return door.command(`write a formula to ${address}`, async (context) => {
    if (!formula.startsWith("=")) throw noFormula(formula);
    const target = await openCells(context, address, { rowCount: 1, columnCount: 1 });
    const cell = rangeOf(target.sheet, target.area);
    cell.load("numberFormat");
    await context.sync();
    const format = (cell.numberFormat as readonly (readonly unknown[])[])[0]?.[0];
    // In a cell formatted as text a formula would be shown, not calculated.
    if (format === "@") cell.numberFormat = [["General"]];
    cell.formulas = [[formula]];
    await context.sync();
    return target.address;
  });
}

/** Shows numbers and days of cells in a format, their values as they were. */
export function formatCells(door: ExcelDoor, address: string, format: string): Promise<void> {
  return door.command(`format ${address}`, async (context) => {
    const area = parseArea(splitAddress(address).cells);
    const size = area ?? { rowCount: 1, columnCount: 1 };
    const target = await openCells(context, address, size);
    const row = new Array<string>(size.columnCount).fill(format);
    const formats = new Array<string[]>(size.rowCount).fill(row);
    rangeOf(target.sheet, target.area).numberFormat = formats;
    await context.sync();
  });
}

function noFormula(found: string): WorkbookError {
  return new WorkbookError(
    "unexpected",
    `Expected a formula that begins with "=", found "${found}". Nothing was written. Report this.`,
  );
}
