/* eslint-disable office-addins/call-sync-before-read, office-addins/call-sync-after-load -- a reading runs after the sync of whoever asked for it */
import { rowBlocks } from "../../blocks";
import {
  withPlace,
  type ByPlace,
  type Place,
  type PlaceOf,
  type Setting,
} from "../../transaction/settings";
import { WorkbookError } from "../../workbook-error";
import { areaOf, loadArea } from "../excel-areas";
import { isTooLarge } from "../read-by-blocks";
import { contentsOf, rangeAt, readBoth } from "./excel-contents";
import { readFrozen } from "./excel-freezing";
import { readPrint } from "./excel-printing";

/** How a place is read: what was asked for is told after the next sync. */
export type Reading = () => Setting;

/** Excel counts widths in points, of which an inch has 72; a screen has 96 pixels there. */
export const POINTS_PER_PIXEL = 0.75;
/** How Excel calls a cell without a format. */
export const NO_FORMAT = "General";

/** What stands in these places now, asked for at once unless it is too much for one answer. */
export async function readPlaces(
  context: Excel.RequestContext,
  places: readonly Place[],
): Promise<readonly Setting[]> {
  if (places.length === 0) return [];
  try {
    return await readTogether(context, places, isLarge);
  } catch (thrown) {
    if (!isTooLarge(thrown)) throw thrown;
    return readTogether(context, places, isCells);
  }
}

/** All but the cells that are to be read by themselves, which are read in as many requests as they take. */
async function readTogether(
  context: Excel.RequestContext,
  places: readonly Place[],
  isApart: (place: Place) => place is PlaceOf<"cells">,
): Promise<readonly Setting[]> {
  const readings: Reading[] = [];
  for (const place of places) {
    if (isApart(place)) readings.push(await readLarge(context, place));
    else readings.push(readPlace(context, place));
  }
  await context.sync();
  return readings.map((reading) => reading());
}

function isCells(place: Place): place is PlaceOf<"cells"> {
  return place.kind === "cells";
}

function isLarge(place: Place): place is PlaceOf<"cells"> {
  return isCells(place) && rowBlocks(place.at.area).length > 1;
}

const READ: ByPlace<Excel.RequestContext, Reading> = {
  cells: readContents,
  formats: (context, place) => {
    const range = rangeAt(context, place.at);
    range.load("numberFormat");
    return () => ({ ...place, value: range.numberFormat.map((row) => row.map(formatFrom)) });
  },
  widths: readWidths,
  sheet: (context, place) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(place.at.sheet);
    sheet.load("position");
    return () => ({ ...place, value: sheet.isNullObject ? undefined : sheet.position });
  },
  table: readTablePlace,
  name: (context, place) => {
    const item = context.workbook.names.getItemOrNullObject(place.at.name);
    item.load("formula");
    return () => ({ ...place, value: item.isNullObject ? undefined : String(item.formula) });
  },
  list: readList,
  print: readPrint,
  frozen: readFrozen,
};

/** Asks what stands in a place; the next sync of the context brings it. */
export function readPlace(context: Excel.RequestContext, place: Place): Reading {
  return withPlace(READ, context, place);
}

/** A number format as Excel answers it; a cell without one has none. */
export function formatFrom(format: unknown): string {
  return format === NO_FORMAT ? "" : String(format);
}

function readContents(context: Excel.RequestContext, place: PlaceOf<"cells">): Reading {
  const range = rangeAt(context, place.at);
  range.load("values,formulas");
  return () => ({ ...place, value: contentsOf(range) });
}

/** Cells that are too many for one answer. */
async function readLarge(context: Excel.RequestContext, place: PlaceOf<"cells">): Promise<Reading> {
  const { contents } = await readBoth(context, place.at);
  return () => ({ ...place, value: contents });
}

function readWidths(context: Excel.RequestContext, place: PlaceOf<"widths">): Reading {
  const { sheet, area } = place.at;
  const formats = Array.from({ length: area.columnCount }, (_, index) => {
    const column = { row: 0, column: area.column + index, rowCount: 1, columnCount: 1 };
    return rangeAt(context, { sheet, area: column }).format;
  });
  for (const format of formats) format.load("columnWidth");
  return () => ({
    ...place,
    value: formats.map(({ columnWidth }) => columnWidth / POINTS_PER_PIXEL),
  });
}

function readTablePlace(context: Excel.RequestContext, place: PlaceOf<"table">): Reading {
  const { table: name, home } = place.at;
  const table = context.workbook.tables.getItemOrNullObject(name);
  const range = table.getRange();
  table.load("worksheet/name");
  loadArea(range);
  // A request that was cut off may have made the table, and not named it.
  const unnamed = home && rangeAt(context, home).getTables(true);
  unnamed?.load("items/name");
  return () => {
    if (!table.isNullObject) {
      return { ...place, value: { sheet: table.worksheet.name, area: areaOf(range) } };
    }
    return { ...place, value: unnamed?.items.length === 0 ? undefined : home };
  };
}

function readList(context: Excel.RequestContext, place: PlaceOf<"list">): Reading {
  const { dataValidation } = rangeAt(context, place.at);
  dataValidation.load("type,rule");
  return () => {
    const { type, rule } = dataValidation;
    if (type === "None") return { ...place, value: undefined };
    const source = rule.list?.source;
    if (type === "List" && typeof source === "string") return { ...place, value: source };
    throw new WorkbookError(
      "occupied",
      `Cells on sheet "${place.at.sheet}" have rules for what may be typed other than one list. Clear them on the Data tab, then try again.`,
    );
  };
}
