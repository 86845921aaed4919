import { addSheet, addTable, writeBlock } from "../support/deeds";
import { place, sheetNamed } from "../support/strict-excel/hands";
import { waitFor } from "./contract";
import { openExcel } from "./opened-excel";

describe("a selection", () => {
  it("of whole columns is read as far as the sheet is in use", async () => {
    const { workbook } = openExcel();
    await workbook.select("Notes!B:C");

    await expect(workbook.readSelection()).resolves.toMatchObject({ address: "Notes!B1:C6" });
  });

  it("of whole columns on a blank sheet is one blank row", async () => {
    const { workbook } = openExcel();
    await workbook.select(`'${await addSheet(workbook, "Plan")}'!B:C`);

    await expect(workbook.readSelection()).resolves.toEqual({
      address: "Plan!B1:C1",
      cells: [["", ""]],
    });
  });

  it("of several areas is refused with advice, and heard of with all of them", async () => {
    const { book, workbook, hands } = openExcel();
    const heard: string[] = [];
    await workbook.onSelectionChanged((address) => heard.push(address));
    await hands.moveTo("Notes!A1");
    const { area } = place(book, "Notes!C3:C4");
    book.selection = { ...book.selection, areas: [...book.selection.areas, area] };

    await expect(workbook.readSelection()).rejects.toMatchObject({
      code: "unsupported",
      message: "Could not read the selection. Select one block of cells, then try again.",
    });
    await waitFor(() => heard.includes("Notes!A1,C3:C4"), "both areas");
  });

  it("on a hidden sheet is refused with advice", async () => {
    const { book, workbook } = openExcel();
    sheetNamed(book, "Notes").isHidden = true;

    await expect(workbook.select("Notes!A1")).rejects.toMatchObject({
      code: "not-found",
      message: 'Sheet "Notes" is hidden. Right-click a sheet tab and unhide it, then try again.',
    });
  });
});

describe("a listener", () => {
  it("leaves nothing behind in Excel when it has stopped", async () => {
    const { book, workbook } = openExcel();
    const stops = [
      await workbook.onSelectionChanged(() => undefined),
      await workbook.onChanged(() => undefined),
    ];
    const count = (): number[] => Object.values(book.listeners).map(({ size }) => size);
    const during = count();

    for (const stop of stops) await stop();

    expect([during, count()]).toEqual([
      [1, 1, 1, 1],
      [0, 0, 0, 0],
    ]);
  });

  it("that stops while an address is looked up is not called", async () => {
    const { workbook, hands } = openExcel();
    const heard: string[] = [];
    const stop = await workbook.onChanged((address) => heard.push(address));
    const witness: string[] = [];
    await workbook.onChanged((address) => witness.push(address));

    await hands.typeInto("Notes!B4", 6);
    await stop();

    await waitFor(() => witness.length > 0, "the witness");
    expect(heard).toEqual([]);
  });

  it("is told nothing of a sheet that is gone", async () => {
    const { book, workbook, hands } = openExcel();
    const heard: string[] = [];
    await workbook.onChanged((address) => heard.push(address));

    await hands.typeInto("Notes!B4", 6);
    book.sheets.splice(3, 1);
    await hands.typeInto("Spill!A1", 1);

    await waitFor(() => heard.includes("Spill!A1"), "the other sheet");
    expect(heard).toEqual(["Spill!A1"]);
  });
});

describe("a defined name", () => {
  it("of the sheet comes before one of the workbook", async () => {
    const { book, workbook } = openExcel();
    const notes = sheetNamed(book, "Notes");
    book.names.push({ name: "Rate", cells: place(book, "Accounts!C2") });
    book.names.push({ name: "Rate", scope: notes, cells: place(book, "Notes!B4") });

    const here = await workbook.readReference("rate", "Notes");
    const elsewhere = await workbook.readReference("Rate", "Accounts");
    const asked = await workbook.readReference("Notes!Rate", "Accounts");

    expect([here.cells, elsewhere.cells, asked.cells]).toEqual([[[5]], [[120]], [[5]]]);
  });

  it("that stands for a constant is refused with advice", async () => {
    const { book, workbook } = openExcel();
    book.names.push({ name: "Rate" });

    await expect(workbook.readReference("Rate", "Notes")).rejects.toMatchObject({
      code: "not-found",
      message: 'The name "Rate" stands for no cells. Use a name that refers to cells.',
    });
  });

  it("is not given to a new table", async () => {
    const { book, workbook } = openExcel();
    book.names.push({ name: "Plan" });

    await writeBlock(workbook, "Notes!E1", [["Region", "Amount"]]);

    await expect(addTable(workbook, "Notes!E1:F2", "Plan")).resolves.toBe("Plan_2");
  });
});
