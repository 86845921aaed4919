import { openExcel } from "./opened-excel";

describe("Excel, while a cell is being edited,", () => {
  it("refuses a question with advice", async () => {
    const { excel, workbook } = openExcel();
    excel.editCell();

    await expect(workbook.readSelection()).rejects.toMatchObject({
      code: "cell-in-edit",
      message: "Could not read the selection. Finish editing the cell, then try again.",
    });
  });

  it("carries a command out after the edit", async () => {
    const { excel, workbook } = openExcel();
    const endEdit = excel.editCell();

    const written = workbook.writeBlock("Notes!E1", [[1]]);
    endEdit();

    await expect(written).resolves.toBe("Notes!E1");
  });
});

describe("an older Excel", () => {
  it("without Table.resize appends nothing, and says so", async () => {
    const { workbook } = openExcel("1.12");

    const appended = workbook.appendRows("People", [["Alan", "Coach"]]);

    await expect(appended).rejects.toMatchObject({ code: "unsupported" });
    const below = await workbook.readReference("'Key people'!A4:B4", "Notes");
    expect(below.cells).toEqual([["", ""]]);
  });

  it("without knowledge of spills still tells about the active cell", async () => {
    const { workbook, hands } = openExcel("1.11");
    await hands.moveTo("Accounts!C3");

    await expect(workbook.readActiveCell()).resolves.toMatchObject({ value: 80.5 });
    await expect(workbook.readReference("B2#", "Spill")).rejects.toMatchObject({
      code: "unsupported",
    });
  });
});

describe("a large block", () => {
  const rows = Array.from({ length: 60_000 }, (_, row) => [`A-${row}`, "Retail", row, row / 4, 1]);

  it("is written and read in requests below 5 MB", async () => {
    const { workbook } = openExcel();

    const address = await workbook.writeBlock("Notes!E2", rows);

    const { cells } = await workbook.readReference(address, "Notes");
    expect([address, cells.length, cells[59_999]]).toEqual([
      "Notes!E2:I60001",
      60_000,
      rows[59_999],
    ]);
  });

  it("of long notes is written in requests below 5 MB", async () => {
    const { workbook } = openExcel();
    const notes = Array.from({ length: 3_000 }, () => ["ü".repeat(2_000)]);

    await expect(workbook.writeBlock("Notes!E2", notes)).resolves.toBe("Notes!E2:E3001");
  });

  it("says how far it came when Excel stops in the middle", async () => {
    const { workbook } = openExcel();
    const tooLong = "x".repeat(6_000_000);
    const cells = rows.map((row, index) => (index === 15_000 ? [tooLong, "", 0, 0, 0] : row));

    await expect(workbook.writeBlock("Notes!E2", cells)).rejects.toMatchObject({
      message: expect.stringMatching(/after 15000 rows had been written/) as string,
    });
  });

  it("of more than 5,000,000 cells is refused", async () => {
    const { workbook } = openExcel();

    await expect(workbook.readReference("A1:J600000", "Notes")).rejects.toMatchObject({
      code: "too-large",
    });
  });

  it("that does not fit on the sheet is refused", async () => {
    const { workbook } = openExcel();

    await expect(workbook.writeBlock("Notes!A1048576", [[1], [2]])).rejects.toMatchObject({
      code: "too-large",
    });
  });
});

describe("whatever else Excel throws", () => {
  it("becomes a refusal that says what was tried", async () => {
    const { book, workbook } = openExcel();
    const broken = new Error("lost");
    Object.defineProperty(book, "tables", {
      get: () => {
        throw broken;
      },
    });

    await expect(workbook.listTables()).rejects.toMatchObject({
      name: "WorkbookError",
      code: "unexpected",
      message: "Could not list the tables. Try again; if it keeps failing, report it.",
      cause: broken,
    });
  });
});
