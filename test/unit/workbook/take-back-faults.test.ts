import type { Change } from "../../../src/workbook/transaction/changes";
import type { Setting } from "../../../src/workbook/transaction/settings";
import { WorkbookError } from "../../../src/workbook/workbook-error";
import { firstSheet, NEW_SHEET, openTwoSheets } from "../../support/memory-books";
import { memoryState } from "../../support/memory-state";

describe("a format that a program says in words of its own", () => {
  it("is the deed's, and is taken back", async () => {
    // Answers formats as Excel does in some countries.
    const opened = openTwoSheets((port) => ({
      ...port,
      read: async (places) => {
        const found = await port.read(places);
        return found.map((setting) =>
          setting.kind === "formats"
            ? { ...setting, value: setting.value.map((row) => row.map((each) => each.replaceAll("-", "\\-"))) } // prettier-ignore
            : setting,
        );
      },
    }));
    const deed = await opened.workbook.apply([
      { change: "format", at: "Plan!C1", format: "yyyy-mm-dd" },
    ]);

    await expect(deed.takeBack()).resolves.toEqual([]);

    expect([...firstSheet(opened).formats]).toEqual([]);
  });
});

describe("a writing that is cut off after all of it was done", () => {
  it("is taken back, also where the program says it in words of its own", async () => {
    let isCut = true;
    const { workbook, book } = openTwoSheets((port) => ({
      ...port,
      read: async (places) => (await port.read(places)).map(saidAnew),
      write: async (settings) => {
        const stood = await port.write(settings);
        if (isCut) {
          isCut = false;
          throw new WorkbookError("unexpected", "Lost.");
        }
        return stood;
      },
    }));
    const before = memoryState(book);

    const deed = workbook.apply([
      { change: "format", at: "Plan!C1", format: "yyyy-mm-dd" },
      { change: "widths", at: "Plan!C1", pixels: [80] },
      { change: "list", at: "Plan!C1", words: ["a", "b"] },
    ]);

    await expect(deed).rejects.toMatchObject({ message: "Lost. Nothing was changed." });
    expect(memoryState(book)).toEqual(before);
  });
});

function saidAnew(setting: Setting): Setting {
  switch (setting.kind) {
    case "formats":
      return {
        ...setting,
        value: setting.value.map((row) => row.map((each) => each.replaceAll("-", "\\-"))),
      };
    case "widths":
      return { ...setting, value: setting.value.map((each) => each && each + 0.25) };
    case "list":
      return setting.value === undefined
        ? setting
        : { ...setting, value: setting.value.replaceAll(",", ", ") };
    default:
      return setting;
  }
}

describe("something in the way of one place", () => {
  it("does not keep the others from being taken back, and nothing is said of these", async () => {
    let isTaking = false;
    const { workbook } = openTwoSheets((port) => ({
      ...port,
      write: async (settings) => {
        const [first, ...others] = settings;
        if (!isTaking || first === undefined || others.length === 0) return port.write(settings);
        await port.write([first]);
        throw new WorkbookError("occupied", "Merged cells are in the way.");
      },
    }));
    const deed = await workbook.apply([
      { change: "block", at: "Plan!C1", cells: [[1]] },
      { change: "block", at: "Plan!D1", cells: [[2]] },
    ]);
    isTaking = true;

    await expect(deed.takeBack()).resolves.toEqual([]);

    expect((await workbook.readReference("C1:D1", "Plan")).cells).toEqual([["", ""]]);
  });
});

describe("an error about a deed that could not be taken back", () => {
  it("says why, and lists areas instead of cells", async () => {
    let isLost = false;
    const { workbook } = openTwoSheets((port) => ({
      ...port,
      write: (settings) => {
        if (isLost) return Promise.reject(new WorkbookError("protected", "Sheet is locked."));
        return port.write(settings);
      },
    }));
    const cellsOf = (column: string, text: string): readonly Change[] =>
      [1, 2, 3].map((row) => ({ change: "block", at: `Plan!${column}${row}`, cells: [[text]] }));
    const deed = await workbook.apply([...NEW_SHEET, ...cellsOf("D", "x"), ...cellsOf("E", "y")]);
    isLost = true;

    const thrown = deed.takeBack();

    await expect(thrown).rejects.toMatchObject({
      code: "not-undone",
      message: expect.stringContaining("Sheet is locked.") as string,
      leftovers: [
        { where: 'sheet "New"', stands: "a new sheet", stood: "nothing" },
        { where: "Plan!D1:E3", stands: "x | y / x | y / x | y", stood: "nothing" },
      ],
    });
  });

  it("lists what is left once, and nothing that is back", async () => {
    let isLost = false;
    const { workbook } = openTwoSheets((port) => ({
      ...port,
      write: (settings) =>
        isLost ? Promise.reject(new WorkbookError("unexpected", "Lost.")) : port.write(settings),
    }));
    const first = await workbook.apply([{ change: "block", at: "Plan!C1", cells: [[1]] }]);
    const second = await workbook.apply(
      [
        { change: "block", at: "Plan!D1", cells: [[2]] },
        { change: "block", at: "Plan!D1", cells: [[3]], seen: [[2]] },
      ],
      { following: first },
    );
    await first.takeBack();
    isLost = true;

    await expect(second.takeBack()).rejects.toMatchObject({
      leftovers: [{ where: "Plan!D1", stands: "3", stood: "nothing" }],
    });
  });
});
