import type { Change } from "../../../src/workbook/transaction/changes";
import { openSteps } from "../../support/memory-books";

/** What a person reads, as a whole. */
const READ: Readonly<Record<string, readonly [change: Change, message: string]>> = {
  "a block over a text": [
    { change: "block", at: "Plan!A2", cells: [[1]] },
    'Plan!A2 holds "a", so nothing was written. Move or clear it, then try again.',
  ],
  "a block over a number": [
    { change: "block", at: "Plan!B2", cells: [[1]] },
    "Plan!B2 holds 1, so nothing was written. Move or clear it, then try again.",
  ],
  "a formula over another": [
    { change: "formula", at: "Plan!C2", formula: "=1" },
    "Plan!C2 holds the formula =[@cost]*2, so nothing was written. Move or clear it, then try again.",
  ],
  "a formula without its sign": [
    { change: "formula", at: "Plan!F1", formula: "1+1" },
    '"1+1" is no formula: it does not begin with "=". Nothing was written. Check brackets and commas.',
  ],
  "a list that is too long": [
    { change: "list", at: "Plan!A2", words: ["x".repeat(256)] },
    "A list takes 1 to 255 characters, found 256. Put the words into cells, and offer these.",
  ],
  "a list without words": [
    { change: "list", at: "Plan!A2", words: [] },
    "A list takes 1 to 255 characters, found 0. Put the words into cells, and offer these.",
  ],
  "a word with a comma in a list": [
    { change: "list", at: "Plan!A2", words: ["a", "b,c"] },
    '"b,c" has a comma, which parts the words of a list. Leave it out.',
  ],
};

describe("a person who is refused", () => {
  it.each(Object.entries(READ))("reads what is in the way of %s", async (_, [change, message]) => {
    const { workbook } = openSteps();

    await expect(workbook.apply([change])).rejects.toMatchObject({ message });
  });

  it("may have a list of just 255 characters", async () => {
    const { workbook, book } = openSteps();
    const words = ["x".repeat(127), "y".repeat(127)];

    await workbook.apply([{ change: "list", at: "Plan!A2", words }]);

    expect(book.sheets[0]?.lists.get("1,0")).toBe(words.join(","));
  });
});
