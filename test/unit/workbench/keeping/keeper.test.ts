import type { BookEntry } from "../../../../src/workbench/keeping/book/book-store";
import type { JournalEntry } from "../../../../src/workbench/keeping/book/journal";
import {
  MOST_ENTRIES,
  QUIET_MS,
  createKeeper,
  type Keeper,
  type Keeping,
} from "../../../../src/workbench/keeping/book/keeper";
import { partsToKeep } from "../../../../src/workbench/keeping/book/parts";
import { BLOCK_ROWS, MOST_BLOCKS } from "../../../../src/workbench/keeping/book/places";
import { memoryShelf, type MemoryShelf } from "../../../support/memory-shelf";

const ENTRY: BookEntry = {
  id: "b",
  name: "Book",
  createdAt: 0,
  changedAt: 0,
  openedAt: 0,
  version: 1,
};

/** A sheet in which each typed row holds its number, and a keeper that is moved on by hand. */
function desk(): {
  readonly shelf: MemoryShelf;
  readonly keeper: Keeper;
  readonly told: Keeping[];
  readonly type: (row: number) => void;
  readonly later: () => Promise<void>;
  /** How long it waits before it writes. */
  readonly waits: () => number | undefined;
  readonly settled: () => Promise<void>;
} {
  const shelf = memoryShelf();
  const rows: Record<number, object> = {};
  const told: Keeping[] = [];
  let waiting: (() => void) | undefined;
  let milliseconds: number | undefined;
  const keeper = createKeeper(
    {
      store: shelf,
      partsToKeep: (touched) =>
        partsToKeep({ frame: { order: ["s"] }, sheets: [{ id: "s", cellData: rows }] }, touched),
      now: () => 7,
      later: (work, ms) => {
        waiting = work;
        milliseconds = ms;
        return () => {
          waiting = undefined;
        };
      },
      tell: (keeping) => told.push(keeping),
    },
    { entry: ENTRY, last: 0, places: [], isIncomplete: true, journal: [] },
  );
  const settled = async (): Promise<void> => {
    for (let turn = 0; turn < 20; turn++) await Promise.resolve();
  };
  return {
    shelf,
    keeper,
    told,
    waits: () => milliseconds,
    type: (row) => {
      rows[row] = { 0: { v: row } };
      keeper.add(typed(row));
    },
    later: async () => {
      const work = waiting;
      waiting = undefined;
      work?.();
      await settled();
    },
    settled,
  };
}

function typed(row: number): JournalEntry {
  const params = { subUnitId: "s", cellValue: { [row]: { 0: { v: row } } } };
  return { mutations: [{ id: "sheet.mutation.set-range-values", params }], styles: {} };
}

describe("a keeper", () => {
  it("writes the whole workbook first, and each change after that at once", async () => {
    const { shelf, type, later, settled } = desk();
    type(0);
    await later();

    type(1);
    await settled();

    expect(shelf.asked).toEqual(["checkpoint 1: workbook sheet/s cells/s/0", "append 2"]);
  });

  it("writes what was touched a while later, and forgets the journal", async () => {
    const { shelf, type, later } = desk();
    type(0);
    type(5000);
    await later();
    type(1);

    await later();

    expect(shelf.asked.at(-1)).toBe("checkpoint 3: workbook cells/s/0");
    expect(await shelf.read("b")).toMatchObject({ journal: [], last: 3 });
  });

  it("appends what comes while the workbook is written for the first time", async () => {
    const { shelf, type, later, settled, told } = desk();
    type(0);
    const written = later();
    // The writing has begun, and has not ended.
    await Promise.resolve();
    type(1);
    await written;
    await settled();

    expect(shelf.asked).toEqual(["checkpoint 1: workbook sheet/s cells/s/0", "append 2"]);
    expect(told.at(-1)).toEqual({ kind: "kept" });
  });

  it("says unsaved until a change is safe", async () => {
    const { type, later, told, keeper } = desk();
    type(0);
    await later();
    keeper.heard();
    const heard = told.at(-1);
    type(1);
    const added = told.at(-1);
    await later();

    expect([heard, added, told.at(-1)]).toEqual([
      { kind: "unsaved" },
      { kind: "unsaved" },
      { kind: "kept" },
    ]);
  });

  it("says that nothing is kept when the journal is full, until parts make up for it", async () => {
    const { shelf, type, later, settled, told } = desk();
    type(0);
    await later();
    shelf.refuse("full", "append", "checkpoint");
    type(1);
    await settled();
    const full = told.at(-1);
    type(2);
    await settled();
    shelf.refuse(undefined);

    await later();

    expect(full).toEqual({ kind: "failed", reason: "full" });
    // An entry that follows a missing one would be worth nothing.
    expect(shelf.asked.filter((deed) => deed.startsWith("append"))).toEqual(["append 2"]);
    expect(told.at(-1)).toEqual({ kind: "kept" });
    expect((await shelf.read("b"))?.parts.get("cells/s/0")).toContain('"2"');
  });

  it("keeps what was touched for the next try when parts cannot be written", async () => {
    const { shelf, type, later, keeper } = desk();
    type(0);
    type(5000);
    await later();
    shelf.refuse("full", "checkpoint");
    type(1);
    await later();
    shelf.refuse(undefined);

    await keeper.settle();

    expect(shelf.asked.at(-1)).toBe("checkpoint 3: workbook cells/s/0");
  });

  it("writes parts as soon as the journal has very many entries", async () => {
    const { shelf, type, later } = desk();
    type(0);
    await later();

    for (let count = 0; count < MOST_ENTRIES; count++) type(1);
    await later();

    expect(shelf.asked.at(-1)).toBe(`checkpoint ${MOST_ENTRIES + 1}: workbook cells/s/0`);
  });

  it("writes parts as soon as very many blocks are touched", async () => {
    const { shelf, type, later, waits } = desk();
    type(0);
    await later();

    for (let block = 1; block < MOST_BLOCKS; block++) type(block * BLOCK_ROWS);
    expect(waits()).toBe(QUIET_MS);
    type(MOST_BLOCKS * BLOCK_ROWS);

    expect(waits()).toBe(0);
    await later();
    expect(shelf.asked.at(-1)).toMatch(/^checkpoint 9: workbook cells\/s\/1 /);
  });
});
