import type { CellValue, Cells } from "../cells";
import type { FoundFormulas, StandingFormula } from "../gateway";
import { cellCount, searchedAreas } from "../searched-areas";
import { addressOf, boundsOf, cellOf, type Spot } from "../transaction/areas";
import { formulaOf, type SheetArea } from "../transaction/settings";
import { rangeAt } from "./deed/excel-contents";
import { readPlaces } from "./deed/excel-reading-places";
import { areaOf, loadArea } from "./excel-areas";
import { fromRange, readCells } from "./excel-cells";
import type { ExcelDoor } from "./excel-door";
import { FIRST_CELLS } from "./read-by-blocks";

/**
 * The formulas whose own cell shows this. Values are read first, small sheets together; formulas are
 * read where one of the values is looked for, which is hardly ever.
 */
export function findFormulas(door: ExcelDoor, shown: CellValue): Promise<FoundFormulas> {
  return door.ask(`look for formulas that show ${String(shown)}`, async (context) => {
    const inUse = await usedPlaces(context);
    const searched = searchedAreas(inUse);
    const cells = await readTogether(context, searched);
    const showing = searched.map((place, index) => cellsShowing(place, cells[index] ?? [], shown));
    const cut = searched.filter((place, index) => {
      const whole = inUse[index];
      return whole !== undefined && cellCount(place) < cellCount(whole);
    });
    return { found: await formulasAt(context, showing), cut: cut.map(addressOf) };
  });
}

/** The cells in use of all sheets that have any. */
async function usedPlaces(context: Excel.RequestContext): Promise<readonly SheetArea[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const used = worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true));
  for (const range of used) loadArea(range);
  await context.sync();
  return used.flatMap((range, index) => {
    const sheet = worksheets.items[index]?.name ?? "";
    return range.isNullObject ? [] : [{ sheet, area: areaOf(range) }];
  });
}

/** The values of several places, in as few requests as are surely answered. */
async function readTogether(
  context: Excel.RequestContext,
  places: readonly SheetArea[],
): Promise<readonly Cells[]> {
  const cells: Cells[] = [];
  for (const group of groups(places)) cells.push(...(await readGroup(context, group)));
  return cells;
}

async function readGroup(
  context: Excel.RequestContext,
  group: readonly SheetArea[],
): Promise<readonly Cells[]> {
  const [first, ...others] = group;
  if (first !== undefined && others.length === 0) {
    const sheet = context.workbook.worksheets.getItem(first.sheet);
    return [await readCells(context, sheet, first.area)];
  }
  const ranges = group.map((place) => rangeAt(context, place));
  for (const range of ranges) range.load("values");
  await context.sync();
  return ranges.map(fromRange);
}

/** Places that follow one another, as many as are surely answered at once. */
function groups(places: readonly SheetArea[]): readonly (readonly SheetArea[])[] {
  const all: SheetArea[][] = [];
  let room = 0;
  for (const place of places) {
    const count = cellCount(place);
    if (count <= room) all.at(-1)?.push(place);
    else all.push([place]);
    room = count <= room ? room - count : FIRST_CELLS - count;
  }
  return all;
}

/** Cells of one sheet. */
interface SheetSpots {
  readonly sheet: string;
  readonly spots: readonly Spot[];
}

function cellsShowing({ sheet, area }: SheetArea, cells: Cells, shown: CellValue): SheetSpots {
  const spots = cells.flatMap((row, down) =>
    row.flatMap((value, right) => (value === shown ? [cellOf(area, down, right)] : [])),
  );
  return { sheet, spots };
}

/** The formulas that stand in these cells, where one does. */
async function formulasAt(
  context: Excel.RequestContext,
  all: readonly SheetSpots[],
): Promise<readonly StandingFormula[]> {
  const around = all.flatMap(({ sheet, spots }) => {
    const area = boundsOf(spots);
    return area === undefined ? [] : [{ sheet, spots, area }];
  });
  const places = around.map(({ sheet, area }) => ({ kind: "cells", at: { sheet, area } }) as const);
  const read = await readPlaces(context, places);
  return around.flatMap(({ sheet, spots, area }, index) => {
    const setting = read[index];
    const contents = setting?.kind === "cells" ? setting.value : [];
    return spots.flatMap(({ row, column }) => {
      const formula = formulaOf(contents[row - area.row]?.[column - area.column] ?? "");
      const cell = { row, column, rowCount: 1, columnCount: 1 };
      return formula === undefined ? [] : [{ address: addressOf({ sheet, area: cell }), formula }];
    });
  });
}
