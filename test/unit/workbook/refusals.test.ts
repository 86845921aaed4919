import type { Change } from "../../../src/workbook/transaction/changes";
import { openSteps } from "../../support/memory-books";

const FORMULA: Change = { change: "formula", at: "Plan!F1", formula: "=1" };
const inserted = (...rows: string[][]): Change => ({ change: "insert-rows", table: "Plan", rows });
const updated = (key: string, column: string): Change => ({
  change: "update-rows",
  table: "Plan",
  key: "step",
  rows: [{ key, seen: { cost: 1, double: 0 }, set: { [column]: 7 } }],
});

/** What a person reads of a deed, as a whole. */
const READ: Readonly<Record<string, readonly [message: string, ...changes: readonly Change[]]>> = {
  "a block over a text": [
    'Plan!A2 holds "a", so nothing was written. Move or clear it, then try again.',
    { change: "block", at: "Plan!A2", cells: [[1]] },
  ],
  "a block over a number": [
    "Plan!B2 holds 1, so nothing was written. Move or clear it, then try again.",
    { change: "block", at: "Plan!B2", cells: [[1]] },
  ],
  "a formula over another": [
    "Plan!C2 holds the formula =[@cost]*2, so nothing was written. Move or clear it, then try again.",
    { ...FORMULA, at: "Plan!C2" },
  ],
  "a formula without its sign": [
    '"1+1" is no formula: it does not begin with "=". Nothing was written. Check brackets and commas.',
    { ...FORMULA, formula: "1+1" },
  ],
  "a list that is too long": [
    "A list takes 1 to 255 characters, found 256. Put the words into cells, and offer these.",
    { change: "list", at: "Plan!A2", words: ["x".repeat(256)] },
  ],
  "a list without words": [
    "A list takes 1 to 255 characters, found 0. Put the words into cells, and offer these.",
    { change: "list", at: "Plan!A2", words: [] },
  ],
  "a word with a comma in a list": [
    '"b,c" has a comma, which parts the words of a list. Leave it out.',
    { change: "list", at: "Plan!A2", words: ["a", "b,c"] },
  ],
  "a sheet that is not there": [
    'There is no sheet "Nowhere". Check the name on its tab, then try again.',
    { ...FORMULA, at: "Nowhere!A1" },
  ],
  "a table that is not there": [
    'There is no table "Nowhere". Check its name on the Table Design tab, then try again.',
    { change: "insert-rows", table: "Nowhere", rows: [[1]] },
  ],
  "cells without an address": [
    '"Plan!Q" is no address of cells. Write it like Accounts!B2 or Accounts!B2:F41.',
    { ...FORMULA, at: "Plan!Q" },
  ],
  "cells without a sheet": [
    '"F1" is no address of cells. Write it like Accounts!B2 or Accounts!B2:F41.',
    { ...FORMULA, at: "F1" },
  ],
  "cells beyond the sheet": [
    'The cells do not fit on the sheet "Plan". Begin further up or to the left.',
    { change: "block", at: "Plan!XFD1", cells: [[1, 2]] },
  ],
  "a blank header": [
    "Column 1 of a table at Plan!F1:G2: expected a header, found a blank cell.",
    { change: "table", name: "New", at: "Plan!F1:G2" },
  ],
  "a header that is a formula": [
    "Column 1 of a table at Plan!F1:F2: expected a text, found a formula.",
    FORMULA,
    { change: "table", name: "New", at: "Plan!F1:F2" },
  ],
  "a header that stands there twice": [
    'Column 2 of a table at Plan!F1:G2: the header "A" stands there twice.',
    { change: "ensure-table", name: "New", at: "Plan!F1", headers: ["a", "A"] },
  ],
  "a table over another": [
    'Plan!C4:D5 overlaps the table "Plan", so no table was made. Choose cells outside it.',
    { change: "table", name: "New", at: "Plan!C4:D5" },
  ],
  "a name that a table has": [
    'The name "plan" stands for a table, so nothing was changed. Choose another name.',
    { change: "name", name: "plan", at: "Plan!F1" },
  ],
  "a row with a cell too few": [
    'Could not append rows to the table "Plan": expected 3 cells per row, found 2. A column was added or removed: undo that, then try again.',
    inserted(["d", "4"]),
  ],
  "a key that would stand twice": [
    'Table "Plan", column "step": expected each value once, found b in row 2 and in row 5. Nothing was changed: give each row a value of its own.',
    { ...inserted(["d", "", ""], ["b", "", ""]), key: "step" } as Change,
  ],
  "a row that is not there": [
    'Table "Plan" has no row with step z, so nothing was changed. It was deleted or renamed meanwhile: look at the table, then try again.',
    updated("z", "cost"),
  ],
  "a column that is not there": [
    'Table "Plan" has no column "wallet". Check the headers of the table.',
    updated("a", "wallet"),
  ],
  "a value over a formula of a table": [
    'Table "Plan", row 1 (step a), column "double", in Plan!C2: a formula stands there, which would be lost. Nothing was changed.',
    updated("a", "double"),
  ],
  "a value over one that was not seen": [
    'Table "Plan", row 1 (step a), column "step", in Plan!A2: what was seen there is not told. Report this.',
    updated("a", "step"),
  ],
};

describe("a person who is refused", () => {
  it.each(Object.entries(READ))(
    "reads what is in the way of %s",
    async (_, [message, ...changes]) => {
      const { workbook } = openSteps();

      await expect(workbook.apply(changes)).rejects.toMatchObject({ message });
    },
  );

  it("may have a list of just 255 characters", async () => {
    const { workbook, book } = openSteps();
    const words = ["x".repeat(127), "y".repeat(127)];

    await workbook.apply([{ change: "list", at: "Plan!A2", words }]);

    expect(book.sheets[0]?.lists.get("1,0")).toBe(words.join(","));
  });
});
