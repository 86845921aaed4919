import {
  placeOf,
  withSetting,
  type BySetting,
  type Setting,
  type SettingOf,
} from "../../transaction/settings";
import type { ExcelDoor } from "../excel-door";
import { enterContents, rangeAt } from "./excel-contents";
import { writeName, writeSheet, writeTable, type Work } from "./excel-writing-objects";
import { writePrint } from "./excel-printing";
import { refuseFilled, rescueFilled } from "./excel-removing-sheets";
import {
  NO_FORMAT,
  POINTS_PER_PIXEL,
  readPlace,
  readPlaces,
  type Reading,
} from "./excel-reading-places";

/** What is to be written by, and what stands there as far as somebody has looked. */
interface Writing {
  readonly door: ExcelDoor;
  readonly context: Excel.RequestContext;
  readonly found: readonly Setting[] | undefined;
}

/**
 * Sets places in their order, in one request; unless it is known, after one look at what is to be made or
 * removed. Each place is read in the same request right before it is set: a person cannot come in between.
 */
export async function writeSettings(
  { door, context, found }: Writing,
  settings: readonly Setting[],
): Promise<readonly Setting[]> {
  const objects = settings.filter(isObject);
  const standing = found?.filter(isObject) ?? (await readPlaces(context, objects.map(placeOf)));
  const before = standing.values();
  const removals = objects.filter(isRemoval).filter(({ at }) => isThere(standing, at.sheet));
  await refuseFilled(door, context, removals);
  let stood: readonly Reading[] = [];
  await rescueFilled(context, removals, async () => {
    stood = settings.map((setting) => {
      const reading = readPlace(context, placeOf(setting));
      const stands = isObject(setting) ? before.next().value : undefined;
      withSetting(WRITE, { door, context, before: stands }, setting);
      return reading;
    });
    await context.sync();
  });
  return stood.map((reading) => reading());
}

/** What is there or is not: made, changed or removed, depending on what stands. */
function isObject({ kind }: Setting): boolean {
  return kind === "sheet" || kind === "table" || kind === "name" || kind === "print";
}

function isThere(standing: readonly Setting[], sheet: string): boolean {
  return standing.some(
    ({ kind, at, value }) => kind === "sheet" && at.sheet === sheet && value !== undefined,
  );
}

function isRemoval(setting: Setting): setting is SettingOf<"sheet"> {
  return setting.kind === "sheet" && setting.value === undefined;
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

function writeContents({ context }: Work, { at, value }: SettingOf<"cells">): void {
  enterContents(rangeAt(context, at), value);
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
