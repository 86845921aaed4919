import { cellAt } from "../support/strict-excel/cells";
import { place } from "../support/strict-excel/hands";
import { openExcel, type OpenedExcel } from "./opened-excel";

/** A German Excel, with the person on a cell of the formula that spills. */
async function openGerman(active: string): Promise<OpenedExcel> {
  const opened = openExcel();
  const { sheet, area } = place(opened.book, "Spill!B2");
  Object.assign(cellAt(sheet, area) ?? {}, { formulaLocal: "=SEQUENZ(3;2)" });
  await opened.hands.moveTo(active);
  return opened;
}

describe("a formula in an Excel of another language", () => {
  it.each(["Spill!B2", "Spill!C4"])("is told in both languages in %s", async (active) => {
    const { workbook } = await openGerman(active);

    await expect(workbook.readActiveCell()).resolves.toMatchObject({
      formula: "=SEQUENCE(3,2)",
      formulaLocal: "=SEQUENZ(3;2)",
    });
  });

  it.each([
    ["a formula that is written alike in both", "Notes!C1"],
    ["a cell without a formula", "Notes!B3"],
    ["a text like a formula", "Notes!A5"],
  ])("is not told of %s", async (_, active) => {
    const { workbook } = await openGerman(active);

    expect(await workbook.readActiveCell()).not.toHaveProperty("formulaLocal");
  });
});
