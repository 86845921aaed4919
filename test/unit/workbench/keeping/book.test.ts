import { freeBookName, nameFault } from "../../../../src/workbench/keeping/book/book-names";
import { unbroken } from "../../../../src/workbench/keeping/book/book-store";
import { isOfTheWorkbook } from "../../../../src/workbench/keeping/book/journal";
import { assemble, partsToKeep } from "../../../../src/workbench/keeping/book/parts";
import { touch, untouched } from "../../../../src/workbench/keeping/book/places";
import { ageOf, upgraded } from "../../../../src/workbench/keeping/book/upgrades";

const SHEETS = [
  { id: "a", name: "A", cellData: { 0: { 0: { v: 1 } }, 1999: { 1: { v: 2 } }, 2000: { 0: {} } } },
  { id: "b", name: "B", cellData: {} },
];
const SNAPSHOT = { frame: { order: ["b", "a"], tables: ["T"] }, sheets: SHEETS };
const NOTHING = { styles: {}, mutations: [] };

describe("the parts of a workbook", () => {
  it("are blocks of cells, sheets without them, and the rest", () => {
    const { parts } = partsToKeep(SNAPSHOT, "all");

    expect([...parts.keys()]).toEqual(["workbook", "sheet/a", "cells/a/0", "cells/a/1", "sheet/b"]);
    expect(assemble(parts)).toEqual({ ...SNAPSHOT, sheets: [SHEETS[1], SHEETS[0]] });
  });

  it("are those alone that were touched, and the rest", () => {
    const blocks = new Set(["cells/a/1"]);
    const touched = { sheets: new Set(["b"]), heads: new Set<string>(), blocks };

    const { parts, places } = partsToKeep(SNAPSHOT, touched);

    expect([...parts.keys()]).toEqual(["workbook", "cells/a/1", "sheet/b"]);
    expect(places.size).toBe(5);
  });

  it("leave out the cells of a sheet of which something else was touched", () => {
    const { parts } = partsToKeep(SNAPSHOT, { ...untouched(), heads: new Set(["a"]) });

    expect([...parts.keys()]).toEqual(["workbook", "sheet/a"]);
  });

  it.each([
    ["missing", undefined],
    ["cut off", '{"id":"a","na'],
  ])("are no workbook where one is %s", (_, text) => {
    const parts = new Map(partsToKeep(SNAPSHOT, "all").parts);
    if (text === undefined) parts.delete("sheet/a");
    else parts.set("sheet/a", text);

    expect(assemble(parts)).toBeUndefined();
  });
});

describe("what a change touches", () => {
  it.each([
    [
      "cells",
      { id: "sheet.mutation.set-range-values", params: cells("a", 3, 4000) },
      { sheets: [], heads: [], blocks: ["cells/a/0", "cells/a/2"] },
    ],
    ["rows", { id: "sheet.mutation.insert-row", params: { subUnitId: "a" } }, whole("a")],
    [
      "a new sheet",
      { id: "sheet.mutation.insert-sheet", params: { sheet: { id: "c" } } },
      whole("c"),
    ],
    [
      "cells that are moved to another sheet",
      {
        id: "sheet.mutation.move-range",
        params: { from: { subUnitId: "a" }, to: { subUnitId: "b" } },
      },
      whole("a", "b"),
    ],
    [
      "a width",
      { id: "sheet.mutation.set-worksheet-col-width", params: { subUnitId: "a" } },
      { sheets: [], heads: ["a"], blocks: [] },
    ],
    ["a name", { id: "formula.mutation.set-defined-name", params: { name: "N" } }, whole()],
  ])("is found for %s", (_, mutation, { sheets, heads, blocks }) => {
    const touched = untouched();

    touch(touched, mutation);

    expect([[...touched.sheets], [...touched.heads], [...touched.blocks]]).toEqual([
      sheets,
      heads,
      blocks,
    ]);
  });

  function cells(subUnitId: string, ...rows: number[]): object {
    return { subUnitId, cellValue: Object.fromEntries(rows.map((row) => [row, {}])) };
  }

  function whole(...sheets: string[]): Record<"sheets" | "heads" | "blocks", string[]> {
    return { sheets, heads: [], blocks: [] };
  }
});

describe("the journal", () => {
  it.each([
    ["sheet.mutation.set-range-values", true],
    ["sheet.mutation.add-table", true],
    ["formula.mutation.set-defined-name", true],
    ["formula.mutation.set-super-table", false],
    ["sheet.mutation.place-kam-table", true],
    ["formula.mutation.set-formula-calculation-result", false],
    ["formula.mutation.set-array-formula-data", false],
    ["doc.mutation.rich-text-editing", false],
  ])("holds %s: %s", (id, isHeld) => {
    expect(isOfTheWorkbook(id)).toBe(isHeld);
  });

  it("ends where an entry is missing", () => {
    const numbered = (...numbers: number[]) =>
      numbers.map((number) => ({ number, entry: NOTHING }));

    expect(unbroken(4, numbered(5, 6))).toMatchObject({ last: 6, hasGap: false });
    expect(unbroken(4, [])).toEqual({ journal: [], last: 4, hasGap: false });
    expect(unbroken(4, numbered(5, 7, 8))).toEqual({ journal: [NOTHING], last: 8, hasGap: true });
  });
});

describe("the name of a workbook", () => {
  it("gets a number where it is taken in any case", () => {
    expect(freeBookName("Book", [])).toBe("Book");
    expect(freeBookName("Book", ["BOOK", "Book 2"])).toBe("Book 3");
  });

  it.each([
    ["  ", "blank"],
    ["plan ", "taken"],
    ["x".repeat(81), "long"],
    ["Other", undefined],
  ])("%j has the fault %s", (name, fault) => {
    expect(nameFault(name, ["Plan"])).toBe(fault);
  });
});

describe("a workbook of another version", () => {
  it.each([
    [1, 3, "older"],
    [3, 3, "current"],
    [4, 3, "newer"],
  ])("%i is seen by %i as %s", (version, current, age) => {
    expect(ageOf({ version }, current)).toBe(age);
  });

  it("goes through each upgrade from its own on", () => {
    const adding = (place: string) => (contents: Parameters<typeof upgraded>[0]) => ({
      ...contents,
      parts: new Map([...contents.parts, [place, ""]]),
    });
    const entry = { id: "", name: "", createdAt: 0, changedAt: 0, openedAt: 0, version: 2 };
    const kept = { entry, parts: new Map(), journal: [], last: 0, hasGap: false };
    const upgrades = [adding("one"), adding("two"), adding("three")] as never;

    expect([...upgraded(kept, upgrades).parts.keys()]).toEqual(["two", "three"]);
  });
});
