import type { Change } from "../../../src/workbook/transaction/changes";
import {
  firstSheet,
  NEW_SHEET,
  openTwoSheets,
  type OpenedMemory,
} from "../../support/memory-books";
import { memoryState } from "../../support/memory-state";

/** Nothing may be written there: the cell is in use. */
const REFUSED: Change = { change: "block", at: "Plan!A1", cells: [["over"]] };

/** What a person sets later, in a place that the deed has set; and how the answer calls it. */
interface Later {
  readonly what: string;
  readonly change: Change;
  readonly later: (opened: OpenedMemory) => unknown;
  readonly kept: string;
  readonly stays: (opened: OpenedMemory) => unknown;
  readonly mine: unknown;
}

const LATER: readonly Later[] = [
  {
    what: "a format",
    change: { change: "format", at: "Plan!C1:D2", format: "0%" },
    later: (opened) => firstSheet(opened).formats.set("0,2", "0.000"),
    kept: "formats of Plan!C1",
    stays: (opened) => [...firstSheet(opened).formats],
    mine: [["0,2", "0.000"]],
  },
  {
    what: "a width",
    change: { change: "widths", at: "Plan!C1", pixels: [80, 90] },
    later: (opened) => firstSheet(opened).widths.set(3, 200),
    kept: "widths of columns in Plan!D1",
    stays: (opened) => [...firstSheet(opened).widths],
    mine: [[3, 200]],
  },
  {
    what: "a list",
    change: { change: "list", at: "Plan!C1:C2", words: ["a", "b"] },
    later: (opened) => firstSheet(opened).lists.set("0,2", "mine").set("1,2", "mine"),
    kept: "list of Plan!C1:C2",
    stays: (opened) => firstSheet(opened).lists.get("1,2"),
    mine: "mine",
  },
  {
    what: "lists that differ",
    change: { change: "list", at: "Plan!C1:C2", words: ["a", "b"] },
    later: (opened) => firstSheet(opened).lists.set("0,2", "mine"),
    kept: "list of Plan!C1:C2",
    stays: (opened) => firstSheet(opened).lists.get("0,2"),
    mine: "mine",
  },
  {
    what: "what a name stands for",
    change: { change: "name", name: "rate", at: "Plan!C1" },
    later: ({ book }) => book.names.set("rate", "=Plan!$A$1"),
    kept: 'name "rate"',
    stays: ({ book }) => book.names.get("rate"),
    mine: "=Plan!$A$1",
  },
  {
    what: "how a sheet is printed",
    change: {
      change: "print",
      sheet: "Plan",
      orientation: "landscape",
      fitsWidth: true,
      repeatedRows: 1,
    },
    later: (opened) => {
      const print = { orientation: "landscape", fitsWidth: false, repeatedRows: 2 } as const;
      firstSheet(opened).print = print;
    },
    kept: 'print set-up of sheet "Plan"',
    stays: (opened) => firstSheet(opened).print.repeatedRows,
    mine: 2,
  },
];

describe("what a person sets after a deed", () => {
  it.each(LATER)("stays when the deed is taken back: $what", async (each) => {
    const opened = openTwoSheets();
    const deed = await opened.workbook.apply([each.change]);
    each.later(opened);

    await expect(deed.takeBack()).resolves.toEqual([each.kept]);

    expect(each.stays(opened)).toEqual(each.mine);
  });

  it("is told as areas, not cell by cell", async () => {
    const { workbook, hands } = openTwoSheets();
    const deed = await workbook.apply([
      { change: "block", at: "Plan!C1", cells: [["a", "b"], ["c", "d"], ["e", "f"]] }, // prettier-ignore
    ]);
    for (const cell of ["C1", "D1", "D3"]) await hands.typeInto(`Plan!${cell}`, "mine");

    await expect(deed.takeBack()).resolves.toEqual(["Plan!C1:D1", "Plan!C3:D3"]);
  });
});

describe("a name whose cells are gone", () => {
  it("is the deed's, and is taken back", async () => {
    const { workbook, book } = openTwoSheets();
    const deed = await workbook.apply([{ change: "name", name: "rate", at: "Plan!C1" }]);
    book.names.set("rate", "=#REF!$C$1");

    await expect(deed.takeBack()).resolves.toEqual([]);

    expect([...book.names]).toEqual([]);
  });
});

describe("lists over the same cells", () => {
  it.each([
    ["the smaller later", ["Plan!C1:C3", "Plan!C2"]],
    ["both alike", ["Plan!C1:C2", "Plan!C1:C2"]],
  ])("are set and taken back one after the other, %s", async (_, [first = "", second = ""]) => {
    const { workbook, book } = openTwoSheets();
    const before = memoryState(book);

    const deed = await workbook.apply([
      { change: "list", at: first, words: ["a"] },
      { change: "list", at: second, words: ["b"] },
    ]);

    expect(book.sheets[0]?.lists.get("1,2")).toBe("b");
    await expect(deed.takeBack()).resolves.toEqual([]);
    expect(memoryState(book)).toEqual(before);
  });
});

describe("a place that a deed has set twice", () => {
  it("holds what stood there before the first, or what a person has set since", async () => {
    const { workbook, book, hands } = openTwoSheets();
    const before = memoryState(book);
    const changes: readonly Change[] = [
      { change: "format", at: "Plan!C1:C3", format: "0.0" },
      { change: "format", at: "Plan!C2", format: "0%" },
      { change: "block", at: "Plan!C1", cells: [[1], [2], [3]] },
      { change: "block", at: "Plan!C2", cells: [[7]], seen: [[2]] },
    ];
    const deed = await workbook.apply(changes);
    await expect(deed.takeBack()).resolves.toEqual([]);
    expect(memoryState(book)).toEqual(before);

    const again = await workbook.apply(changes);
    book.sheets[0]?.formats.set("1,2", "mine");
    await hands.typeInto("Plan!C2", 9);

    await expect(again.takeBack()).resolves.toEqual(["Plan!C2", "formats of Plan!C2"]);
    expect((await workbook.readReference("C1:C3", "Plan")).cells).toEqual([[""], [9], [""]]);
    expect([...(book.sheets[0]?.formats ?? [])]).toEqual([["1,2", "mine"]]);
  });
});

describe("a sheet that a deed has added", () => {
  it("stays where a person has put something onto it, and everything else goes", async () => {
    const { workbook, hands, book } = openTwoSheets();
    const deed = await workbook.apply([...NEW_SHEET, { change: "sheet", name: "Second" }]);
    await hands.typeInto("New!D9", "mine");

    await expect(deed.takeBack()).resolves.toEqual(['sheet "New"']);

    expect(book.sheets.map(({ name }) => name)).toEqual(["Plan", "Other", "New"]);
    expect(book.tables).toEqual([]);
    const { cells } = await workbook.readReference("A:D", "New");
    expect(cells.flat().filter((cell) => cell !== "")).toEqual(["mine"]);
  });

  it("stays so when the next deed fails, which says both", async () => {
    const { workbook, hands, book } = openTwoSheets();
    const following = await workbook.apply(NEW_SHEET);
    await hands.typeInto("New!D9", "mine");

    const next = workbook.apply([REFUSED], { following });

    await expect(next).rejects.toMatchObject({
      code: "occupied",
      message: expect.stringMatching(/Plan!A1 holds "step".* stays so: sheet "New"\./) as string,
    });
    expect(book.sheets.map(({ name }) => name)).toEqual(["Plan", "Other", "New"]);
  });

  it("may be deleted by a person before it is taken back", async () => {
    const { workbook, book } = openTwoSheets();
    const deed = await workbook.apply([
      ...NEW_SHEET,
      { change: "block", at: "Plan!C1", cells: [["ours"]] },
    ]);
    book.sheets.splice(2, 1);
    book.tables.length = 0;

    await expect(deed.takeBack()).resolves.toEqual(['sheet "New", which was deleted or renamed']);

    expect((await workbook.readReference("C1", "Plan")).cells).toEqual([[""]]);
  });

  it("may be deleted by a person before the next deed fails", async () => {
    const { workbook, book } = openTwoSheets();
    const following = await workbook.apply(NEW_SHEET);
    book.sheets.splice(2, 1);
    book.tables.length = 0;

    const next = workbook.apply([REFUSED], { following });

    await expect(next).rejects.toMatchObject({ code: "occupied" });
  });
});

describe("taking back twice", () => {
  it("changes nothing the second time", async () => {
    const { workbook, book, hands } = openTwoSheets();
    const deed = await workbook.apply(NEW_SHEET);
    await deed.takeBack();
    await hands.typeInto("Plan!C1", "mine");
    const between = memoryState(book);

    await expect(deed.takeBack()).resolves.toEqual([]);

    expect(memoryState(book)).toEqual(between);
  });

  it("is the same for a deed that another one follows", async () => {
    const { workbook } = openTwoSheets();
    const first = await workbook.apply(NEW_SHEET);
    const block: Change = { change: "block", at: "New!C1", cells: [[1]] };
    const second = await workbook.apply([block], { following: first });
    await second.takeBack();

    await expect(first.takeBack()).resolves.toEqual([]);
  });
});
