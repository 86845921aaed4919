import { formatArea, joinAddress } from "../address";
import type { Formats } from "../gateway";
import type { SheetArea } from "../transaction/settings";
import { formatFrom } from "./deed/excel-reading-places";
import { rangeAt } from "./deed/excel-contents";
import { withDayCount } from "./excel-day-count";
import type { ExcelDoor } from "./excel-door";
import { standingCells } from "./excel-reading";
import { readByBlocks } from "./read-by-blocks";

/** The number formats of cells, and how the workbook counts its days. */
export function readFormats(door: ExcelDoor, address: string): Promise<Formats> {
  return door.ask(`read the formats of ${address}`, (context) =>
    withDayCount(door, async (load) => {
      const dayCount = load(context);
      const at = await standingCells(context, address);
      const formats = await formatsOf(context, at);
      return { address: joinAddress(at.sheet, formatArea(at.area)), formats, ...dayCount() };
    }),
  );
}

function formatsOf(
  context: Excel.RequestContext,
  { sheet, area }: SheetArea,
): Promise<readonly (readonly string[])[]> {
  return readByBlocks(area, async (block) => {
    const range = rangeAt(context, { sheet, area: block });
    range.load("numberFormat");
    await context.sync();
    return range.numberFormat.map((row) => row.map(formatFrom));
  });
}
