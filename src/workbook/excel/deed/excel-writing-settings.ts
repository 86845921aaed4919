import {
  isFormula,
  placeOf,
  withSetting,
  type BySetting,
  type Content,
  type Setting,
  type SettingOf,
} from "../../transaction/settings";
import { WorkbookError } from "../../workbook-error";
import { toExcel } from "../excel-cells";
import type { ExcelDoor } from "../excel-door";
import { rangeAt } from "./excel-contents";
import { writeName, writeSheet, writeTable, type Work } from "./excel-writing-objects";
import { writePrint } from "./excel-printing";
import { NO_FORMAT, POINTS_PER_PIXEL, readPlace, readPlaces } from "./excel-reading-places";

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
    const stands = isObject(setting) ? before.next().value : undefined;
    withSetting(WRITE, { door, context, before: stands }, setting);
    return reading;
  });
  await context.sync();
  return stood.map((reading) => reading());
}

/** What is there or is not: made, changed or removed, depending on what stands. */
function isObject({ kind }: Setting): boolean {
  return kind === "sheet" || kind === "table" || kind === "name" || kind === "print";
}

const WRITE: BySetting<Work, void> = {
  cells: writeContents,
  formats: ({ context }, { at, value }) => {
    rangeAt(context, at).numberFormat = value.map((row) =>
      row.map((format) => (format === "" ? NO_FORMAT : format)),
    );
  },
  widths: writeWidths,
  sheet: writeSheet,
  table: writeTable,
  name: writeName,
  list: writeList,
  print: writePrintSetup,
};

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

function writeContents({ context }: Work, { at, value }: SettingOf<"cells">): void {
  const range = rangeAt(context, at);
  const entered = (content: Content): unknown =>
    isFormula(content) ? content.formula : toExcel(content);
  const rows = value.map((row) => row.map(entered));
  if (value.some((row) => row.some(isFormula))) range.formulas = rows;
  else range.values = rows;
}

function writeWidths({ context }: Work, { at, value }: SettingOf<"widths">): void {
  value.forEach((pixels, index) => {
    if (pixels === undefined) return;
    const column = { row: 0, column: at.area.column + index, rowCount: 1, columnCount: 1 };
    const { format } = rangeAt(context, { sheet: at.sheet, area: column });
    format.columnWidth = pixels * POINTS_PER_PIXEL;
  });
}

function writeList({ context }: Work, { at, value }: SettingOf<"list">): void {
  const { dataValidation } = rangeAt(context, at);
  if (value === undefined) dataValidation.clear();
  else dataValidation.rule = { list: { inCellDropDown: true, source: value } };
}

function writePrintSetup({ context, before }: Work, { at, value }: SettingOf<"print">): void {
  const stood = before?.kind === "print" ? before.value.repeatedRows : 0;
  writePrint(context.workbook.worksheets.getItem(at.sheet), value, stood);
}
