/* eslint-disable office-addins/call-sync-before-read, office-addins/call-sync-after-load -- a look runs after the sync of whoever asked for it */
import type { SettingOf } from "../../transaction/settings";
import { WorkbookError } from "../../workbook-error";
import type { ExcelDoor } from "../excel-door";
import { ifBuilt } from "../if-built";
import { contentsOf, enterContents } from "./excel-contents";

type Removal = SettingOf<"sheet">;

/** Shapes and comments came later than the oldest Excel we support, and are asked for from there on. */
const SHAPES = "1.9";
const COMMENTS = "1.10";

/**
 * Never removes what a person has put onto a sheet: cells, charts, pictures, comments.
 *
 * @param removed - Of sheets that are there.
 */
export async function refuseFilled(
  door: ExcelDoor,
  context: Excel.RequestContext,
  removed: readonly Removal[],
): Promise<void> {
  if (removed.length === 0) return;
  const filled = await ifBuilt(loadDrawings, NO_DRAWINGS, async (load) => {
    const looks = removed.map(({ at: { sheet: name } }) => ({
      name,
      isFilled: lookAt(context.workbook.worksheets.getItem(name), (sheet) => load(door, sheet)),
    }));
    await context.sync();
    return looks.find(({ isFilled }) => isFilled());
  });
  if (filled !== undefined) throw notEmpty(filled.name);
}

function lookAt(
  sheet: Excel.Worksheet,
  loadDrawings: (sheet: Excel.Worksheet) => () => number,
): () => boolean {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("address");
  const drawn = loadDrawings(sheet);
  return () => !used.isNullObject || drawn() > 0;
}

/** How charts, pictures and comments of a sheet are counted. */
type LoadDrawings = (door: ExcelDoor, sheet: Excel.Worksheet) => () => number;

/** Where a program has not built one of them, there are none. */
const NO_DRAWINGS: LoadDrawings = () => () => 0;

function loadDrawings(door: ExcelDoor, sheet: Excel.Worksheet): () => number {
  const { charts } = sheet;
  charts.load("items/name");
  const shapes = door.supports(SHAPES) ? sheet.shapes : undefined;
  shapes?.load("items/name");
  const comments = door.supports(COMMENTS) ? sheet.comments : undefined;
  comments?.load("items/id");
  return () => charts.items.length + (shapes?.items.length ?? 0) + (comments?.items.length ?? 0);
}

/** Puts a sheet back that was not empty when it was removed; answers whether it was so. */
type Rescue = () => boolean;

/**
 * A person may type onto a sheet after it was seen to be empty: the request that removes it may wait
 * until a cell is no longer edited. So the same request reads it first, and what was lost comes back.
 */
export async function rescueFilled(
  context: Excel.RequestContext,
  removals: readonly Removal[],
  remove: () => Promise<void>,
): Promise<void> {
  const rescues = removals.map((removal) => watchRemoval(context, removal));
  await remove();
  const lost = removals.filter((_, index) => rescues[index]?.() === true);
  const [first] = lost;
  if (first === undefined) return;
  await context.sync();
  throw notEmpty(first.at.sheet);
}

function watchRemoval(context: Excel.RequestContext, { at }: Removal): Rescue {
  const sheet = context.workbook.worksheets.getItemOrNullObject(at.sheet);
  sheet.load("position");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("address,values,formulas");
  return () => {
    if (sheet.isNullObject || used.isNullObject) return false;
    const again = context.workbook.worksheets.add(at.sheet);
    again.position = sheet.position;
    enterContents(again.getRange(cellsOf(used.address)), contentsOf(used));
    return true;
  };
}

function cellsOf(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1);
}

function notEmpty(sheet: string): WorkbookError {
  return new WorkbookError(
    "occupied",
    `The sheet "${sheet}" is not empty, so it was not removed. Move what stands on it, then try again.`,
  );
}
