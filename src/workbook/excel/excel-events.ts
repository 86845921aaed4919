import { formatArea, joinAddress } from "../address";
import type { Listener, Listening, Unsubscribe } from "../gateway";
import { atRest } from "../at-rest";
import { newestOnly } from "../newest-only";
import { areaOf } from "./excel-areas";
import type { ExcelDoor } from "./excel-door";
import { KnownSheets, loadSheetNames } from "./excel-sheet-names";

/** Longer than between two moves of a key that is held down, and hardly felt. */
const REST_MILLISECONDS = 100;

/** Calls the listener after the person has gone to other cells or to another sheet. */
export function onSelectionChanged(
  door: ExcelDoor,
  listener: Listener,
  listening: Listening,
): Promise<Unsubscribe> {
  return door.command("listen to the selection", async (context) => {
    const { worksheets } = context.workbook;
    const report = untilStopped(listener, listening, () => readSelectedAddress(door));
    // Of many moves the last counts: where the person stands by now is what is looked up.
    const look = newestOnly(() => report.hear(undefined));
    const { ask, stop } = atRest(look, REST_MILLISECONDS);
    // Excel does not count a change of sheet as a change of selection.
    const moved = worksheets.onSelectionChanged.add(ask);
    const activated = worksheets.onActivated.add(ask);
    await context.sync();
    return () => {
      stop();
      return report.stop(() => remove(door, [moved, activated]));
    };
  });
}

/** What Excel tells of cells that were changed, and of cells that were calculated anew. */
type CellsEvent = Pick<Excel.WorksheetChangedEventArgs, "worksheetId" | "address">;

/** Calls the listener after cells have changed: by a person, this add-in, another author or a calculation. */
export function onChanged(
  door: ExcelDoor,
  listener: Listener,
  listening: Listening,
): Promise<Unsubscribe> {
  const { inUse } = listening;
  return door.command("listen to changes", async (context) => {
    const { worksheets } = context.workbook;
    const names = loadSheetNames(context);
    let sheets = new KnownSheets(door, new Map());
    const report = untilStopped(listener, listening, async (event: CellsEvent) => {
      const name = inUse
        ? await sheets.nameInUse(event.worksheetId, inUse())
        : await readSheetName(door, event.worksheetId);
      return name === undefined ? undefined : joinAddress(name, event.address);
    });
    // A cell whose formula answers something else is calculated: Excel does not count that as a change.
    const changed = worksheets.onChanged.add(report.hear);
    const calculated = worksheets.onCalculated.add(report.hear);
    await context.sync();
    sheets = new KnownSheets(door, names());
    return () => report.stop(() => remove(door, [changed, calculated]));
  });
}

/** Passes addresses on until it is stopped; an address that was still being looked up is dropped. */
function untilStopped<Args>(
  listener: Listener,
  { onRefused }: Listening,
  addressOf: (event: Args) => Promise<string | undefined>,
): {
  readonly hear: (event: Args) => Promise<void>;
  readonly stop: (remove: () => Promise<void>) => Promise<void>;
} {
  let isStopped = false;
  return {
    hear: async (event) => {
      try {
        const address = await addressOf(event);
        if (!isStopped && address !== undefined) listener(address);
      } catch (thrown) {
        if (!isStopped) onRefused?.(thrown);
      }
    },
    stop: async (remove) => {
      if (isStopped) return;
      isStopped = true;
      await remove();
    },
  };
}

/** What all kinds of event have in common for whoever takes a handler off again. */
type Added = Pick<OfficeExtension.EventHandlerResult<unknown>, "context" | "remove">;

/** A handler can be removed only in the context that it was added in. */
function remove(door: ExcelDoor, added: readonly [Added, ...Added[]]): Promise<void> {
  return door.resume("stop listening", added[0].context, async (context) => {
    for (const handler of added) handler.remove();
    await context.sync();
  });
}

// Look-ups go in as commands, which wait for the end of an edit: an event cannot be tried again.

function readSelectedAddress(door: ExcelDoor): Promise<string> {
  return door.command("look up the selection", async (context) => {
    const selected = context.workbook.getSelectedRanges();
    const { areas, worksheet } = selected;
    areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
    worksheet.load("name");
    await context.sync();
    const cells = areas.items.map((range) => formatArea(areaOf(range)));
    return joinAddress(worksheet.name, cells.join(","));
  });
}

/** `undefined` when the sheet is gone by now: there is nothing left to look at. */
function readSheetName(door: ExcelDoor, id: string): Promise<string | undefined> {
  return door.command("look up a change", async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    sheet.load("name");
    await context.sync();
    return sheet.isNullObject ? undefined : sheet.name;
  });
}
