import { newSheet, type MemoryBook } from "../../../src/workbook/memory/memory-book";
import type { Change } from "../../../src/workbook/transaction/changes";
import type { DeedPort } from "../../../src/workbook/transaction/port";
import { openTwoSheets } from "../../support/memory-books";
import { memoryState } from "../../support/memory-state";

interface Made {
  readonly what: string;
  readonly change: Change;
  /** A person makes it first. */
  readonly make: (book: MemoryBook) => unknown;
}

const CELL = { row: 0, column: 0, rowCount: 2, columnCount: 1 };
const MADE: readonly Made[] = [
  {
    what: 'The sheet "New"',
    change: { change: "sheet", name: "New" },
    make: ({ sheets }) => sheets.push(newSheet("New")),
  },
  {
    what: 'The table "Made"',
    change: { change: "table", name: "Made", at: "Plan!A1:A2" },
    make: ({ tables }) => tables.push({ name: "Made", sheet: "Other", area: CELL }),
  },
  {
    what: 'The name "rate"',
    change: { change: "name", name: "rate", at: "Plan!C1" },
    make: ({ names }) => names.set("rate", "=Other!$A$1"),
  },
];

describe("what a person makes while a deed makes one of the same name", () => {
  it.each(MADE)("is named, and stands as it was made: $what", async ({ what, change, make }) => {
    const plain = openTwoSheets();
    make(plain.book);
    let isMade = false;
    const opened = openTwoSheets((port) => ({
      ...port,
      write: (settings) => {
        if (!isMade) make(opened.book);
        isMade = true;
        return port.write(settings);
      },
    }));

    await expect(opened.workbook.apply([change])).rejects.toMatchObject({
      code: "changed",
      message: `${what} was changed meanwhile, so nothing was changed by us. Look at it, then try again.`,
    });

    expect(memoryState(opened.book)).toEqual(memoryState(plain.book));
  });
});

describe("a sheet that a deed adds", () => {
  it("is written without asking once more whether it is there", async () => {
    const asked: unknown[] = [];
    const { workbook } = openTwoSheets((port) => ({
      ...port,
      read: (places: Parameters<DeedPort["read"]>[0]) => {
        asked.push(...places);
        return port.read(places);
      },
    }));

    await workbook.apply([{ change: "sheet", name: "New" }]);

    expect(asked).toEqual([]);
  });
});
