import { formatArea, joinAddress } from "../address";
import { areaOf } from "./excel-areas";
import type { ExcelDoor } from "./excel-door";
import type { Unsubscribe } from "../gateway";

type Listener = (address: string) => void;

/** Calls the listener after the person has gone to other cells or to another sheet. */
export function onSelectionChanged(door: ExcelDoor, listener: Listener): Promise<Unsubscribe> {
  return door.command("listen to the selection", async (context) => {
    const { worksheets } = context.workbook;
    const report = untilStopped(listener, () => readSelectedAddress(door));
    // Excel does not count a change of sheet as a change of selection.
    const moved = worksheets.onSelectionChanged.add(report.hear);
    const activated = worksheets.onActivated.add(report.hear);
    await context.sync();
    return () => report.stop(() => remove(door, [moved, activated]));
  });
}

/** Calls the listener after cells have changed, by a person, this add-in or another author. */
export function onChanged(door: ExcelDoor, listener: Listener): Promise<Unsubscribe> {
  return door.command("listen to changes", async (context) => {
    const report = untilStopped(listener, (change: Excel.WorksheetChangedEventArgs) =>
      readChangedAddress(door, change),
    );
    const added = context.workbook.worksheets.onChanged.add(report.hear);
    await context.sync();
    return () => report.stop(() => remove(door, [added]));
  });
}

/** Passes addresses on until it is stopped; an address that was still being looked up is dropped. */
function untilStopped<Args>(
  listener: Listener,
  addressOf: (event: Args) => Promise<string | undefined>,
): {
  readonly hear: (event: Args) => Promise<void>;
  readonly stop: (remove: () => Promise<void>) => Promise<void>;
} {
  let isStopped = false;
  return {
    hear: async (event) => {
      const address = await addressOf(event);
      if (!isStopped && address !== undefined) listener(address);
    },
    stop: async (remove) => {
      if (isStopped) return;
      isStopped = true;
      await remove();
    },
  };
}

/** What both kinds of event have in common for whoever takes a handler off again. */
type Added = Pick<OfficeExtension.EventHandlerResult<unknown>, "context" | "remove">;

/** A handler can be removed only in the context that it was added in. */
function remove(door: ExcelDoor, added: readonly [Added, ...Added[]]): Promise<void> {
  return door.resume("stop listening", added[0].context, async (context) => {
    for (const handler of added) handler.remove();
    await context.sync();
  });
}

// Both lookups go in as commands, which wait for the end of an edit: an event cannot be tried again.

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
function readChangedAddress(
  door: ExcelDoor,
  { worksheetId, address }: Excel.WorksheetChangedEventArgs,
): Promise<string | undefined> {
  return door.command("look up a change", async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(worksheetId);
    sheet.load("name");
    await context.sync();
    return sheet.isNullObject ? undefined : joinAddress(sheet.name, address);
  });
}
