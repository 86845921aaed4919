import { appendRows, writeBlock } from "../support/deeds";
import { bookState } from "../support/strict-excel/book-state";
import { openExcel } from "./opened-excel";

const BLOCK = { change: "block", at: "Notes!E1", cells: [[1]] } as const;
/** The request by which a block is written: after two for the workbook, and two for the cells. */
const WRITING = 4;

describe("Excel, while a cell is being edited,", () => {
  it("refuses a question with advice", async () => {
    const { excel, workbook } = openExcel();
    excel.editCell();

    await expect(workbook.readSelection()).rejects.toMatchObject({
      code: "cell-in-edit",
      message: "Could not read the selection. Finish editing the cell, then try again.",
    });
  });

  it("refuses a deed before anything is written", async () => {
    const { book, excel, workbook } = openExcel();
    const before = bookState(book);
    const endEdit = excel.editCell();

    await expect(workbook.apply([BLOCK])).rejects.toMatchObject({
      code: "cell-in-edit",
      message: "Could not look at the workbook. Finish editing the cell, then try again.",
    });
    endEdit();

    expect(bookState(book)).toEqual(before);
  });

  it.each(["looks at the workbook", "looks at the cells"])(
    "waits with a deed that follows another when it %s",
    async (when) => {
      const { excel, workbook } = openExcel();
      const following = await workbook.apply([BLOCK]);
      const first = excel.interrupts.counted().sync;
      // The workbook is looked at in two requests.
      excel.interrupts.onSync(first + (when === "looks at the workbook" ? 0 : 2), () => {
        setTimeout(excel.editCell());
      });

      const next = { change: "block", at: "Notes!F1", cells: [[2]] } as const;
      const { outcomes } = await workbook.apply([next], { following });

      expect(outcomes).toEqual([{ address: "Notes!F1" }]);
      const { cells } = await workbook.readReference("E1:F1", "Notes");
      expect(cells).toEqual([[1, 2]]);
    },
  );

  it("goes on with a deed in which the edit began, once it ends", async () => {
    const { excel, workbook } = openExcel();
    let endEdit = (): void => undefined;
    excel.interrupts.onSync(WRITING, () => {
      endEdit = excel.editCell();
      setTimeout(endEdit);
    });

    const { outcomes } = await workbook.apply([BLOCK]);

    expect(outcomes).toEqual([{ address: "Notes!E1" }]);
  });
});

describe("an older Excel", () => {
  it("without Table.resize appends nothing, and says so", async () => {
    const { workbook } = openExcel({ version: "1.12" });

    const appended = appendRows(workbook, "People", [["Alan", "Coach"]]);

    await expect(appended).rejects.toMatchObject({ code: "unsupported" });
    const below = await workbook.readReference("'Key people'!A4:B4", "Notes");
    expect(below.cells).toEqual([["", ""]]);
  });

  it("without knowledge of spills still tells about the active cell", async () => {
    const { workbook, hands } = openExcel({ version: "1.11" });
    await hands.moveTo("Accounts!C3");

    await expect(workbook.readActiveCell()).resolves.toMatchObject({ value: 80.5 });
    await expect(workbook.readReference("B2#", "Spill")).rejects.toMatchObject({
      code: "unsupported",
    });
  });
});

describe("a program that does not know hidden rows", () => {
  const program = { lacks: ["Range.rowHidden"] };

  it("is written into, and lists its sheets as if none were hidden", async () => {
    const { workbook, hands } = openExcel(program);
    await hands.hideRow("Notes", 2);

    await expect(workbook.apply([BLOCK])).resolves.toMatchObject({
      outcomes: [{ address: "Notes!E1" }],
    });

    const sheets = await workbook.listSheets();
    expect(sheets.map(({ hasHiddenRows }) => hasHiddenRows)).toEqual(sheets.map(() => false));
    const { cells } = await workbook.readReference("E1", "Notes");
    expect(cells).toEqual([[1]]);
  });
});

describe("a program that knows hidden rows", () => {
  it("is not taken for one that does not when it fails otherwise", async () => {
    const { workbook, excel, hands } = openExcel();
    await hands.hideRow("Notes", 0);
    // Looking at the workbook takes three answers, the last of them empty; the next is about the cells.
    excel.interrupts.onAnswer(3, () => {
      throw new Error("The connection was lost.");
    });

    await expect(workbook.apply([BLOCK])).rejects.toMatchObject({ code: "unexpected" });
  });

  it("is asked for them together with the cells", async () => {
    const { workbook, excel } = openExcel();
    await workbook.apply([{ ...BLOCK, at: "Notes!F1" }]);
    const before = excel.interrupts.counted().sync;

    await workbook.apply([BLOCK]);

    expect(excel.interrupts.counted().sync - before).toBe(WRITING + 1);
  });
});

describe("a large block", () => {
  jest.setTimeout(30_000);

  const rows = Array.from({ length: 60_000 }, (_, row) => [`A-${row}`, "Retail", row, row / 4, 1]);

  it("is written and read in requests below 5 MB", async () => {
    const { workbook } = openExcel();

    const deed = await workbook.apply([{ change: "block", at: "Notes!E2", cells: rows }]);

    const address = deed.outcomes[0]?.address ?? "";
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

    await expect(writeBlock(workbook, "Notes!E2", notes)).resolves.toBe("Notes!E2:E3001");
  });

  it("leaves nothing behind when Excel stops in the middle", async () => {
    const { book, workbook } = openExcel();
    const before = bookState(book);
    const tooLong = "x".repeat(6_000_000);
    const cells = rows.map((row, index) => (index === 15_000 ? [tooLong, "", 0, 0, 0] : row));

    await expect(writeBlock(workbook, "Notes!E2", cells)).rejects.toMatchObject({
      code: "too-large",
      message: expect.stringMatching(/Nothing was changed/) as string,
    });
    expect(bookState(book)).toEqual(before);
  });

  it("of more than 5,000,000 cells is refused", async () => {
    const { workbook } = openExcel();

    await expect(workbook.readReference("A1:J600000", "Notes")).rejects.toMatchObject({
      code: "too-large",
    });
  });

  it("that does not fit on the sheet is refused", async () => {
    const { workbook } = openExcel();

    const cells = [[1], [2]];
    const written = workbook.apply([{ change: "block", at: "Notes!A1048576", cells }]);

    await expect(written).rejects.toMatchObject({ code: "too-large" });
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
