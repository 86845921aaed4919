import { parseArea, type Area } from "../../src/workbook/address";
import type { Change } from "../../src/workbook/transaction/changes";
import type { AllowedRange, Sheet } from "../support/strict-excel/book";
import { bookState } from "../support/strict-excel/book-state";
import { cellAt } from "../support/strict-excel/cells";
import { sheetNamed } from "../support/strict-excel/hands";
import type { Program } from "../support/strict-excel/strict-excel";
import { openExcel, type OpenedExcel } from "./opened-excel";

/** Notes is protected; a person has set it up as told. */
async function guarded(
  setUp: (sheet: Sheet) => void = () => undefined,
  program: Program = { isOnline: true },
): Promise<OpenedExcel> {
  const opened = openExcel(program);
  setUp(sheetNamed(opened.book, "Notes"));
  await opened.hands.protect("Notes");
  return opened;
}

const block = (at: string, cells = [[1, 2]]): Change => ({ change: "block", at, cells });
const format = (at: string): Change => ({ change: "format", at, format: "0.00" });

function allowed(cells: string, isPasswordProtected = false): AllowedRange {
  return { title: "Input", areas: [areaAt(cells)], isPasswordProtected };
}

function areaAt(cells: string): Area {
  const area = parseArea(cells);
  if (area === undefined) throw new Error(`${cells} is no address`);
  return area;
}

/** Refused before the first write, with these words. */
async function expectRefused(
  { workbook, book }: OpenedExcel,
  changes: readonly Change[],
  message: string,
): Promise<void> {
  const before = bookState(book);
  await expect(workbook.apply(changes)).rejects.toMatchObject({
    code: "protected",
    message,
    cause: undefined,
  });
  expect(bookState(book)).toEqual(before);
}

describe("cells of a protected sheet", () => {
  it("that are locked are named where they refuse", async () => {
    await expectRefused(
      await guarded(),
      [block("Notes!E1")],
      'Sheet "Notes" is protected and locks Notes!E1:F1, so nothing was changed. Unlock these cells or unprotect the sheet on the Review tab, then try again.',
    );
  });

  it("are written where everybody may edit them", async () => {
    const { workbook, book } = await guarded((sheet) => sheet.allowed.push(allowed("E1:F9")));

    await workbook.apply([block("Notes!E1")]);

    expect(cellAt(sheetNamed(book, "Notes"), { row: 0, column: 4 })?.value).toBe(1);
  });

  it("are written where one is unlocked and the other one allowed", async () => {
    const { workbook, book } = await guarded((sheet) => {
      sheet.allowed.push(allowed("E1:E9"));
      sheet.unlocked.push(areaAt("F1:F9"));
    });

    await workbook.apply([block("Notes!E1")]);

    expect(cellAt(sheetNamed(book, "Notes"), { row: 0, column: 5 })?.value).toBe(2);
  });

  it("refuse where but one of them is neither", async () => {
    await expectRefused(
      await guarded((sheet) => sheet.allowed.push(allowed("E1:E9"))),
      [block("Notes!E1")],
      'Sheet "Notes" is protected and locks Notes!F1, so nothing was changed. Unlock these cells or unprotect the sheet on the Review tab, then try again.',
    );
  });

  it("refuse where they ask for a password, and say which range does", async () => {
    await expectRefused(
      await guarded((sheet) => sheet.allowed.push(allowed("E1:F9", true))),
      [block("Notes!E1")],
      'Sheet "Notes" is protected, and its range "Input" with Notes!E1:F1 asks for a password, so nothing was changed. Pause the protection or unprotect the sheet on the Review tab, then try again.',
    );
  });

  it("are written while the person has paused the protection", async () => {
    const { workbook, book } = await guarded((sheet) => (sheet.isPaused = true));

    await workbook.apply([block("Notes!E1"), format("Notes!E1")]);

    expect(cellAt(sheetNamed(book, "Notes"), { row: 0, column: 4 })?.format).toBe("0.00");
  });

  it("are asked for no more than their locks where Excel is not on the web", async () => {
    const opened = await guarded((sheet) => sheet.allowed.push(allowed("E1:F9")), {});

    await expectRefused(
      opened,
      [block("Notes!E1")],
      'Sheet "Notes" is protected and locks Notes!E1:F1, so nothing was changed. Unlock these cells or unprotect the sheet on the Review tab, then try again.',
    );
  });
});

describe("formats on a protected sheet", () => {
  const open = (sheet: Sheet): void => void sheet.unlocked.push(areaAt("E1:F9"));

  it("refuse the whole deed without the right, in unlocked cells too", async () => {
    await expectRefused(
      await guarded(open),
      [block("Notes!E1"), format("Notes!E1:F1")],
      'Sheet "Notes" is protected and lets nobody format cells, Notes!E1:F1 among them, so nothing was changed. Allow it under Protect Sheet or unprotect the sheet on the Review tab, then try again.',
    );
  });

  it("are set with the right, in locked cells too", async () => {
    const { workbook, book } = await guarded((sheet) => (sheet.rights.allowFormatCells = true));

    await workbook.apply([format("Notes!A1")]);

    expect(cellAt(sheetNamed(book, "Notes"), { row: 0, column: 0 })?.format).toBe("0.00");
  });

  it("keep a formula out of a cell that shows text, as it would not be calculated", async () => {
    const opened = await guarded(open);
    const sheet = sheetNamed(opened.book, "Notes");
    sheet.cells.set("0,4", { value: "", format: "@" });

    await expectRefused(
      opened,
      [{ change: "formula", at: "Notes!E1", formula: "=SUM(2,3)" }],
      'Sheet "Notes" is protected and lets nobody format cells, Notes!E1 among them, so nothing was changed. Allow it under Protect Sheet or unprotect the sheet on the Review tab, then try again.',
    );
  });

  it("have a right of their own for the widths of columns", async () => {
    const widths: Change = { change: "widths", at: "Notes!E1", pixels: [80] };
    await expectRefused(
      await guarded((sheet) => {
        open(sheet);
        sheet.rights.allowFormatCells = true;
      }),
      [widths],
      'Sheet "Notes" is protected and lets nobody format columns, Notes!E1 among them, so nothing was changed. Allow it under Protect Sheet or unprotect the sheet on the Review tab, then try again.',
    );
    const { workbook, book } = await guarded((sheet) => (sheet.rights.allowFormatColumns = true));
    await workbook.apply([widths]);
    expect(sheetNamed(book, "Notes").widths.get(4)).toBe(60);
  });

  it("do not go for lists of words, which nobody may set there", async () => {
    await expectRefused(
      await guarded(open),
      [{ change: "list", at: "Notes!E1", words: ["yes", "no"] }],
      'Sheet "Notes" is protected, so no list can be offered in Notes!E1, and nothing was changed. Unprotect the sheet on the Review tab, then try again.',
    );
  });
});

describe("a table on a protected sheet", () => {
  async function withBlankRow(): Promise<OpenedExcel> {
    const opened = openExcel({ isOnline: true });
    const sheet = sheetNamed(opened.book, "Key people");
    const table = opened.book.tables.find(({ name }) => name === "People");
    if (table === undefined) throw new Error("There is no table of people.");
    table.area = { ...table.area, rowCount: table.area.rowCount + 1 };
    sheet.unlocked.push(table.area);
    sheet.rights.allowInsertRows = true;
    await opened.hands.protect("Key people");
    return opened;
  }
  const rows = (count: number): Change => ({
    change: "insert-rows",
    table: "People",
    rows: Array.from({ length: count }, () => ["Alan", "Coach"]),
  });

  it("takes rows into blank ones of its own that are unlocked", async () => {
    const { workbook, book } = await withBlankRow();

    await workbook.apply([rows(1)]);

    expect(cellAt(sheetNamed(book, "Key people"), { row: 3, column: 0 })?.value).toBe("Alan");
  });

  it("does not grow, though rows may be inserted there, and says so", async () => {
    await expectRefused(
      await withBlankRow(),
      [rows(2)],
      'Sheet "Key people" is protected, and there no table can grow, "People" in \'Key people\'!A1:B4 neither, so nothing was changed. Unprotect the sheet on the Review tab, then try again.',
    );
  });
});

describe("a workbook whose structure is protected", () => {
  it("names the sheet that was not added", async () => {
    const opened = openExcel();
    opened.book.isStructureProtected = true;

    await expectRefused(
      opened,
      [{ change: "sheet", name: "Plan" }],
      'The structure of this workbook is protected, so the sheet "Plan" was not added. Unprotect the workbook on the Review tab, then try again.',
    );
  });
});

describe("an Excel that does not tell its rights", () => {
  const untold = (): Promise<OpenedExcel> =>
    guarded(undefined, { lacks: ["WorksheetProtection.options"] });

  it("writes where nothing is protected", async () => {
    const { workbook, book } = await untold();

    await workbook.apply([block("Actions!H1")]);

    expect(cellAt(sheetNamed(book, "Actions"), { row: 0, column: 7 })?.value).toBe(1);
  });

  it("grants nothing on a protected sheet, which is told as ever", async () => {
    // One Excel at a time is open.
    const told = await refusalOf(await guarded(), [format("Notes!A1")]);

    await expectRefused(await untold(), [format("Notes!A1")], told.message);
  });
});

async function refusalOf({ workbook }: OpenedExcel, changes: readonly Change[]): Promise<Error> {
  return workbook.apply(changes).then(
    () => new Error("It was not refused."),
    (thrown: unknown) => thrown as Error,
  );
}
