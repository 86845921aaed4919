import { parseArea, type Area } from "../../src/workbook/address";
import { sheetNamed } from "../support/strict-excel/hands";
import { openExcel, type OpenedExcel } from "./opened-excel";

/** Notes is protected; these ranges everybody may edit. */
async function openGuarded(ranges: readonly string[]): Promise<OpenedExcel> {
  const opened = openExcel({ isOnline: true });
  for (const cells of ranges) {
    const areas = [areaAt(cells)];
    const range = { title: cells, areas, isPasswordProtected: false };
    sheetNamed(opened.book, "Notes").allowed.push(range);
  }
  await opened.hands.protect("Notes");
  return opened;
}

function areaAt(cells: string): Area {
  const area = parseArea(cells);
  if (area === undefined) throw new Error(`${cells} is no address`);
  return area;
}

/** Into `E2:G4`. */
const BLOCK = {
  change: "block",
  at: "Notes!E2",
  cells: [[1, 2, 3], [4, 5, 6], [7, 8, 9]], // prettier-ignore
} as const;

describe("a block on a protected sheet", () => {
  it.each([
    ["above", ["F3"], "E2:G2"],
    ["to the left", ["E2:G2", "F3"], "E3"],
    ["to the right", ["E2:G2", "E3:F3"], "G3"],
    ["below", ["E2:G3"], "E4:G4"],
    ["below a range that is wider", ["D1:H3"], "E4:G4"],
    ["below a range, another one being elsewhere", ["A9:C12", "H1:H9", "E2:G3"], "E4:G4"],
  ])("is refused for the cells that nobody may edit, %s", async (_, ranges, locked) => {
    const { workbook } = await openGuarded(ranges);

    await expect(workbook.apply([BLOCK])).rejects.toMatchObject({
      code: "protected",
      message: `Sheet "Notes" is protected and locks Notes!${locked}, so nothing was changed. Unlock these cells or unprotect the sheet on the Review tab, then try again.`,
    });
  });

  it.each([
    [["E2:G4"]],
    [["A9:C12", "H1:H9", "E2:G4"]],
    [["E2:G2", "E3:E4", "F3:G3", "F4:G4"]],
    [["E1:F3", "F2:G9", "E4"]],
  ])("is written where everybody may edit %j", async (ranges) => {
    const { workbook } = await openGuarded(ranges);

    await workbook.apply([BLOCK]);

    expect((await workbook.readReference("E2:G4", "Notes")).cells).toEqual(BLOCK.cells);
  });
});
