import {
  isFormula,
  placeOf,
  type Content,
  type Setting,
  type SettingOf,
} from "../../transaction/settings";
import { WorkbookError } from "../../workbook-error";
import { toExcel } from "../excel-cells";
import type { ExcelDoor } from "../excel-door";
import { writePrint } from "./excel-printing";
import {
  NO_FORMAT,
  POINTS_PER_PIXEL,
  rangeAt,
  readPlace,
  readPlaces,
} from "./excel-reading-places";

/** `Table.resize` came with this requirement set. */
const RESIZE = "1.13";

interface Work {
  readonly door: ExcelDoor;
  readonly context: Excel.RequestContext;
}

/**
 * Sets places in their order, in one request after one look at what is to be made or removed. Each
 * place is read in the same request right before it is set: a person cannot come in between.
 */
export async function writeSettings(
  door: ExcelDoor,
  context: Excel.RequestContext,
  settings: readonly Setting[],
): Promise<readonly Setting[]> {
  const standing = await readPlaces(context, settings.filter(isObject).map(placeOf));
  const before = standing.values();
  const removed = settings.filter(
    (setting) => setting.kind === "sheet" && setting.value === undefined,
  );
  await refuseFilled(context, removed as readonly SettingOf<"sheet">[]); // filtered right above
  const stood = settings.map((setting) => {
    const reading = readPlace(context, placeOf(setting));
    writeSetting({ door, context }, setting, isObject(setting) ? before.next().value : undefined);
    return reading;
  });
  await context.sync();
  return stood.map((reading) => reading());
}

/** What is there or is not: made, changed or removed, depending on what stands. */
function isObject({ kind }: Setting): boolean {
  return kind === "sheet" || kind === "table" || kind === "name" || kind === "print";
}

function writeSetting(work: Work, setting: Setting, before: Setting | undefined): void {
  const { context } = work;
  switch (setting.kind) {
    case "cells":
      writeContents(context, setting);
      return;
    case "formats":
      rangeAt(context, setting.at).numberFormat = setting.value.map((row) =>
        row.map((format) => (format === "" ? NO_FORMAT : format)),
      );
      return;
    case "widths":
      writeWidths(context, setting);
      return;
    case "sheet":
      writeSheet(context, setting, before?.value !== undefined);
      return;
    case "table":
      writeTable(work, setting, before?.value !== undefined);
      return;
    case "name":
      writeName(context, setting, before?.value !== undefined);
      return;
    case "list":
      writeList(context, setting);
      return;
    case "print":
      writePrintSetup(context, setting, before);
  }
}

/** Never removes what a person has put onto a sheet. */
async function refuseFilled(
  context: Excel.RequestContext,
  removed: readonly SettingOf<"sheet">[],
): Promise<void> {
  if (removed.length === 0) return;
  const used = removed.map(({ at }) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(at.sheet);
    const range = sheet.getUsedRangeOrNullObject(true);
    range.load("address");
    return { name: at.sheet, range };
  });
  await context.sync();
  const filled = used.find(({ range }) => !range.isNullObject);
  if (filled === undefined) return;
  throw new WorkbookError(
    "occupied",
    `The sheet "${filled.name}" is not empty, so it was not removed. Move what stands on it, then try again.`,
  );
}

function writeContents(context: Excel.RequestContext, { at, value }: SettingOf<"cells">): void {
  const range = rangeAt(context, at);
  const entered = (content: Content): unknown =>
    isFormula(content) ? content.formula : toExcel(content);
  const rows = value.map((row) => row.map(entered));
  if (value.some((row) => row.some(isFormula))) range.formulas = rows;
  else range.values = rows;
}

function writeWidths(context: Excel.RequestContext, { at, value }: SettingOf<"widths">): void {
  value.forEach((pixels, index) => {
    if (pixels === undefined) return;
    const column = { row: 0, column: at.area.column + index, rowCount: 1, columnCount: 1 };
    const { format } = rangeAt(context, { sheet: at.sheet, area: column });
    format.columnWidth = pixels * POINTS_PER_PIXEL;
  });
}

function writeSheet(
  context: Excel.RequestContext,
  { at, value }: SettingOf<"sheet">,
  isThere: boolean,
): void {
  const { worksheets } = context.workbook;
  if (value === undefined) {
    if (isThere) worksheets.getItem(at.sheet).delete();
    return;
  }
  const sheet = isThere ? worksheets.getItem(at.sheet) : worksheets.add(at.sheet);
  sheet.position = value;
}

function writeTable(
  { door, context }: Work,
  { at, value }: SettingOf<"table">,
  isThere: boolean,
): void {
  const { tables, worksheets } = context.workbook;
  if (value === undefined) {
    if (isThere) tables.getItem(at.table).convertToRange();
    return;
  }
  const range = rangeAt(context, value);
  if (!isThere) {
    worksheets.getItem(value.sheet).tables.add(range, true).name = at.table;
    return;
  }
  if (!door.supports(RESIZE)) throw cannotGrow(at.table);
  tables.getItem(at.table).resize(range);
}

function writeName(
  context: Excel.RequestContext,
  { at, value }: SettingOf<"name">,
  isThere: boolean,
): void {
  const { names } = context.workbook;
  if (value === undefined) {
    if (isThere) names.getItem(at.name).delete();
  } else if (isThere) names.getItem(at.name).formula = value;
  else names.add(at.name, value);
}

function writeList(context: Excel.RequestContext, { at, value }: SettingOf<"list">): void {
  const { dataValidation } = rangeAt(context, at);
  if (value === undefined) dataValidation.clear();
  else dataValidation.rule = { list: { inCellDropDown: true, source: value } };
}

function writePrintSetup(
  context: Excel.RequestContext,
  { at, value }: SettingOf<"print">,
  before: Setting | undefined,
): void {
  const stood = before?.kind === "print" ? before.value.repeatedRows : 0;
  writePrint(context.workbook.worksheets.getItem(at.sheet), value, stood);
}

function cannotGrow(name: string): WorkbookError {
  return new WorkbookError(
    "unsupported",
    `This Excel cannot grow the table "${name}" for an add-in. Update Excel, or type the rows below the table yourself.`,
  );
}
