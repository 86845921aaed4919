import {
  countsOf,
  deedLine,
  remarksOf,
  summaryLine,
  tellUnreadable,
  type UpdateCounts,
} from "../../../../src/files/update/update-sentences";
import { compared } from "./an-update";

const NOTHING: UpdateCounts = {
  known: 0,
  added: 0,
  missing: 0,
  unreadable: 0,
  unchanged: 0,
  changedCells: 0,
  leftAsTheyWere: 0,
};

describe("a preview in one line", () => {
  it.each([
    [
      { known: 12, added: 1, missing: 2, unreadable: 1 },
      "12 known · 1 new · 2 missing · 1 unreadable",
    ],
    [{ known: 12, missing: 2 }, "12 known · 2 missing"],
    [{}, "0 known"],
  ])("leaves out what is 0: %j", (counts, line) => {
    expect(summaryLine({ ...NOTHING, ...counts })).toBe(line);
  });

  it.each([
    [{ changedCells: 7, added: 1 }, "Write 7 cells, add 1 row"],
    [{ changedCells: 1 }, "Write 1 cell"],
    [{ added: 2 }, "Add 2 rows"],
    [{ known: 5 }, "0 changes"],
  ])("says what is going to be written: %j", (counts, line) => {
    expect(deedLine({ ...NOTHING, ...counts })).toBe(line);
  });
});

describe("what a person should know of a preview", () => {
  const HEADERS = ["account_id", "revenue_12m", "trust"];

  it("is counted", () => {
    const preview = compared(
      [HEADERS, ["A", 1, ""], ["B", 2, ""], ["C", 3, ""]],
      [HEADERS, ["A", 5, ""], ["B", "", ""], ["D", "n/a", ""]],
    );

    expect(countsOf(preview)).toEqual({
      known: 2,
      added: 1,
      missing: 1,
      unreadable: 1,
      unchanged: 1,
      changedCells: 1,
      leftAsTheyWere: 1,
    });
    expect(preview.unreadable.map(tellUnreadable)).toEqual([
      'row 4 (D), column "revenue_12m": expected a number, found "n/a"',
    ]);
  });

  it("is said in sentences", () => {
    const preview = compared(
      [
        [...HEADERS, "currency"],
        ["A", 1, 5, "EUR"],
        ["B", 2, 5, "EUR"],
        ["B", 2, 5, "EUR"],
      ],
      [
        [...HEADERS, "currency", "Region"],
        ["A", 5, 6, "USD", "north"],
        ["a", "", "", "", ""],
        ["", 1, 1, "EUR", ""],
        ["C", 1, 1, "EUR", ""],
        ["C", 1, 1, "EUR", ""],
      ],
    );

    expect(remarksOf(preview)).toEqual([
      "1 column of judgements stays, though the file has 1 cell otherwise: trust",
      "amounts are in USD in the file and EUR in the table, row 2 of the file: they stay as they were; convert them first",
      '"C" stands in rows 5 and 6 of the file: none of them is used',
      '"B" stands in rows 3 and 4 of the table: none of them is used',
      'row 4 of the file is not used: "account_id" cannot be read there',
      '"a" is new, and differs from "A" by case alone: is it the same?',
      "1 column of the file is not in the table and left out: Region",
    ]);
  });

  it("is said of several in the plural", () => {
    const headers = ["account_id", "revenue_12m", "suppliers", "trust", "commitment"];
    const preview = compared([headers, ["A", 1, 2, 3, 4]], [headers, ["A", "", "", 4, 5]]);

    expect(remarksOf(preview)).toEqual([
      "2 columns of judgements stay, though the file has 2 cells otherwise: trust, commitment",
      "2 cells are blank in the file and left as they were",
    ]);
  });

  it("names ten ids that stand twice, and counts the others", () => {
    const twice = Array.from({ length: 12 }, (_, index) => [`C-${index}`, 1]);
    const headers = ["account_id", "revenue_12m"];
    const remarks = remarksOf(compared([headers], [headers, ...twice, ...twice]));

    expect(remarks).toHaveLength(11);
    expect(remarks[9]).toBe('"C-9" stands in rows 11 and 23 of the file: none of them is used');
    expect(remarks[10]).toBe(
      "2 other ids stand several times in the file: none of those rows is used",
    );
  });
});
