import type { Change } from "../../../src/workbook/transaction/changes";
import { WorkbookError } from "../../../src/workbook/workbook-error";
import { openSteps } from "../../support/memory-books";
import { memoryState } from "../../support/memory-state";

const BLOCK: Change = { change: "block", at: "Plan!F1", cells: [["first"]] };
const OTHER: Change = { change: "formula", at: "Plan!F1", formula: "=1", seen: "first" };

describe("a deed", () => {
  it("does not write a part whose cells were edited since the checks", async () => {
    const written: unknown[] = [];
    const { workbook, hands } = openSteps((port) => ({
      ...port,
      inspect: async (...asked) => {
        const found = await port.inspect(...asked);
        await hands.typeInto("Plan!F1", "mine");
        return found;
      },
      write: (settings) => {
        written.push(settings);
        return port.write(settings);
      },
    }));

    await expect(workbook.apply([BLOCK])).rejects.toMatchObject({
      code: "changed",
      message: expect.stringContaining('Plan!F1: expected a blank cell, found "mine"') as string,
    });
    expect(written).toEqual([]);
  });

  it("can be taken back when it stands, but for what was typed since", async () => {
    const { workbook, book, hands } = openSteps();
    const before = memoryState(book);
    const deed = await workbook.apply([{ change: "sheet", name: "New" }, BLOCK]);
    await expect(deed.takeBack()).resolves.toEqual([]);
    expect(memoryState(book)).toEqual(before);

    const again = await workbook.apply([BLOCK]);
    await hands.typeInto("Plan!F1", "mine");

    await expect(again.takeBack()).resolves.toEqual(["Plan!F1"]);
    const { cells } = await workbook.readReference("F1", "Plan");
    expect(cells).toEqual([["mine"]]);
  });

  it("takes back those that it follows when it is refused", async () => {
    const { workbook, book } = openSteps();
    const before = memoryState(book);
    const following = await workbook.apply([{ change: "sheet", name: "New" }, BLOCK]);

    const next = workbook.apply([BLOCK], { following });

    await expect(next).rejects.toMatchObject({ code: "occupied" });
    expect(memoryState(book)).toEqual(before);
  });

  it("tells its progress once it takes long, and not before", async () => {
    const { workbook } = openSteps();
    const [early, late]: [unknown[], unknown[]] = [[], []];

    const deed = await workbook.apply([BLOCK, OTHER], { onProgress: (each) => early.push(each) });
    await deed.takeBack();
    await workbook.apply([BLOCK, OTHER], {
      onProgress: (each) => late.push(each),
      quietMilliseconds: 0,
    });

    expect(early).toEqual([]);
    expect(late).toEqual([
      { done: 0, of: 2 },
      { done: 1, of: 2 },
      { done: 2, of: 2 },
    ]);
  });

  it("says what a program lacks, and leaves it out", async () => {
    const { workbook } = openSteps((port) => ({ ...port, lacks: ["print"] }));
    const print = { orientation: "landscape", fitsWidth: true, repeatedRows: 1 } as const;

    const { outcomes } = await workbook.apply([
      { change: "print", sheet: "Plan", ...print },
      BLOCK,
    ]);

    expect(outcomes).toEqual([
      { leftOut: "This program does not print, so its set-up was left out." },
      { address: "Plan!F1" },
    ]);
  });

  it("speaks of nothing that comes later", async () => {
    const { workbook } = openSteps();

    const deed = workbook.apply([
      { change: "block", at: { sheet: { made: 1 }, cells: "A1" }, cells: [[1]] },
      { change: "sheet", name: "New" },
    ]);

    await expect(deed).rejects.toMatchObject({ code: "unexpected" });
  });
});

describe("rows of a table", () => {
  it("that are inserted are calculated like the others", async () => {
    const { workbook } = openSteps();

    await workbook.apply([
      { change: "insert-rows", table: "Plan", columns: ["cost", "step"], rows: [[4, "d"]] },
    ]);

    const { formulas } = await workbook.readFormulas("Plan!A5:C5");
    expect(formulas).toEqual([[undefined, undefined, "=[@cost]*2"]]);
    expect((await workbook.readTable("Plan")).rows[3]?.slice(0, 2)).toEqual(["d", 4]);
  });

  it("move up with their formats when one above is deleted", async () => {
    const { workbook, book } = openSteps();

    await workbook.apply([
      { change: "delete-rows", table: "Plan", key: "step", rows: [{ key: "a" }] },
    ]);

    const { address, rows } = await workbook.readTable("Plan");
    expect([address, rows.map((row) => row.slice(0, 2))]).toEqual([
      "Plan!A1:C3",
      [
        ["b", 2],
        ["c", 3],
      ],
    ]);
    expect([...(book.sheets[0]?.formats ?? [])]).toEqual([["1,1", "0.0"]]);
  });

  it("are not deleted where their formulas differ", async () => {
    const { workbook } = openSteps();
    await workbook.apply([{ change: "formula", at: "Plan!B4", formula: "=B3+1", seen: 3 }]);

    const deleted = workbook.apply([
      { change: "delete-rows", table: "Plan", key: "step", rows: [{ key: "a" }] },
    ]);

    await expect(deleted).rejects.toMatchObject({ code: "unsupported" });
  });

  it("are not updated where a formula would be lost", async () => {
    const { workbook } = openSteps();
    const row = { key: "a", seen: { double: 0 }, set: { double: 7 } };

    const updated = workbook.apply([
      { change: "update-rows", table: "Plan", key: "step", rows: [row] },
    ]);

    await expect(updated).rejects.toMatchObject({
      code: "unsupported",
      message: expect.stringContaining('column "double", in Plan!C2') as string,
    });
  });

  it("are not updated where nobody says what was seen", async () => {
    const { workbook } = openSteps();

    const updated = workbook.apply([
      {
        change: "update-rows",
        table: "Plan",
        key: "step",
        rows: [{ key: "a", seen: {}, set: { cost: 7 } }],
      },
    ]);

    await expect(updated).rejects.toMatchObject({ code: "unexpected" });
  });

  it("are not found by a key that stands in two of them", async () => {
    const { workbook, hands } = openSteps();
    await hands.typeInto("Plan!A4", "a");

    const updated = workbook.apply([
      {
        change: "update-rows",
        table: "Plan",
        key: "step",
        rows: [{ key: "a", seen: { cost: 1 }, set: { cost: 7 } }],
      },
    ]);

    await expect(updated).rejects.toMatchObject({
      code: "duplicate",
      message: expect.stringContaining("a in row 1 and in row 3") as string,
    });
  });
});

describe("looks and lists", () => {
  it("are set together, and taken back together", async () => {
    const { workbook, book } = openSteps();
    const before = memoryState(book);

    const deed = await workbook.apply([
      { change: "widths", at: "Plan!A1", pixels: [80, 90] },
      { change: "format", at: "Plan!B2:B3", format: "0%" },
      { change: "list", at: "Plan!A2:A4", words: ["a", "b"] },
      { change: "list", at: "Plan!B2:B4", words: { from: "Plan!H1:H3" } },
    ]);

    const [sheet] = book.sheets;
    expect([...(sheet?.widths ?? [])]).toEqual([
      [0, 80],
      [1, 90],
    ]);
    expect(sheet?.formats.get("1,1")).toBe("0%");
    expect([sheet?.lists.get("1,0"), sheet?.lists.get("3,1")]).toEqual(["a,b", "=Plan!$H$1:$H$3"]);
    await deed.takeBack();
    expect(memoryState(book)).toEqual(before);
  });

  it.each<[string, readonly string[]]>([
    ["a word with a comma", ["a,b"]],
    ["no words", []],
    ["more than 255 characters", ["x".repeat(300)]],
  ])("are refused with %s", async (_, words) => {
    const { workbook } = openSteps();

    const deed = workbook.apply([{ change: "list", at: "Plan!A2", words }]);

    await expect(deed).rejects.toBeInstanceOf(WorkbookError);
  });
});
