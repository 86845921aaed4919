import {
  errorText,
  fits,
  isNumeric,
  isBlank,
  plainRange,
  readCell,
  singleCell,
  someCells,
  toGrid,
  trimEnd,
} from "../../../src/reading/cells";
import {
  columns,
  countColumn,
  dateColumn,
  flagColumn,
  numberColumn,
  textColumn,
} from "../../../src/schema/columns";
import { word, words } from "../../../src/schema/field";
import { accountColumns } from "../../../src/schema/tables/accounts";
import { saidBy } from "../../support/fault-of";

const told = { header: "h", help: "" };

describe("a raw cell", () => {
  it.each([null, undefined, ""])("is blank as %j", (cell) => {
    expect(isBlank(cell)).toBe(true);
  });

  it.each([0, false, " ", "0"])("is not blank as %j", (cell) => {
    expect(isBlank(cell)).toBe(false);
  });

  it.each([
    ["#N/A", "#N/A"],
    [{ code: "#VALUE!" }, "#VALUE!"],
    [{ basicValue: "#DIV/0!" }, "#DIV/0!"],
    [{ basicValue: "#REF!", code: "#VALUE!" }, "#REF!"],
    [{ basicValue: 7 }, undefined],
    [{ code: "fine" }, undefined],
    [{}, undefined],
    [null, undefined],
    ["N/A", undefined],
    [7, undefined],
  ])("%j is the error %j", (cell, text) => {
    expect(errorText(cell)).toBe(text);
  });

  it("alone is one row of one, and a list is one row for each", () => {
    expect(toGrid(7)).toEqual([[7]]);
    expect(toGrid([7, 8])).toEqual([[7], [8]]);
    expect(toGrid([[7, 8]])).toEqual([[7, 8]]);
  });

  it("that is single may stand alone in a row, and nothing beside or below it", () => {
    expect(singleCell([[7]], "today")).toBe(7);
    expect(singleCell(7, "today")).toBe(7);
    expect(singleCell([], "today")).toBeUndefined();
    expect(saidBy(() => singleCell([[7, 8]], "today"))).toContain(
      'today: expected a single cell, found "1 rows of cells"',
    );
    expect(saidBy(() => singleCell([[7], [8]], "today"))).toContain("2 rows of cells");
  });
});

describe("a range", () => {
  it("ends with its last row that holds anything, and keeps blank rows before", () => {
    expect(trimEnd([[1], [""], [0, ""], ["", null]])).toEqual([[1], [""], [0, ""]]);
    expect(trimEnd([["", null], []])).toEqual([]);
    expect(trimEnd([[1]])).toEqual([[1]]);
  });

  const asked = { argument: "values", expected: "numbers", headers: ["account_id", "Revenue"] };

  it.each([
    ["nothing", [["", null]]],
    ["a text alone", [["none"]]],
    ["a text with blanks beside and below it", [["none", ""], [""]]],
  ])("of %s says nothing", (_, raw) => {
    expect(saidBy(() => someCells(raw, asked))).toMatch(/^values: expected numbers, found /);
  });

  it.each([
    ["a number alone", [[7]]],
    ["its header alone, in any case and with blanks around it", [[" revenue "]]],
    ["an error alone", [["#N/A"]]],
    ["a text with a cell beside it", [["none", 1]]],
    ["a text with a cell below it", [["none"], [1]]],
  ])("of %s is read", (_, raw) => {
    expect(someCells(raw, asked)).toEqual(raw);
  });
});

describe("a number by its rule", () => {
  it("lies from the least to the most, both permitted, and above what it must be above", () => {
    const rule = { min: 1, max: 3 };

    expect([0.99, 1, 3, 3.01].map((cell) => fits(cell, rule))).toEqual([false, true, true, false]);
    expect([0, 0.001].map((cell) => fits(cell, { above: 0 }))).toEqual([false, true]);
  });

  it("is finite, and no text", () => {
    expect([NaN, Infinity, -Infinity, "2", null, true].map((cell) => fits(cell, {}))).toEqual(
      Array.from({ length: 6 }, () => false),
    );
    expect(fits(-1e308, {})).toBe(true);
  });

  it("is taken without a further look only where nothing but bounds is asked", () => {
    expect(plainRange(numberColumn({ ...told, min: 0, max: 1 }))).toEqual([0, 1]);
    expect(plainRange(numberColumn(told))).toEqual([-Number.MAX_VALUE, Number.MAX_VALUE]);
    for (const column of [numberColumn({ ...told, above: 0 }), flagColumn(told)]) {
      const [least, most] = plainRange(column);
      expect(least).toBeGreaterThan(most);
    }
  });
});

describe("the id of an account", () => {
  it("is a finite number as it is, or a short text, and never an error", () => {
    const cells = [1001, " A ", "0042", NaN, "#N/A", "x".repeat(41), true];

    expect(cells.map((cell) => readCell<unknown>(accountColumns.account_id, cell))).toEqual([
      ...[1001, "A", "0042", undefined, undefined, undefined, undefined],
    ]);
  });

  it("is one cell whose column holds no numbers", () => {
    expect(isNumeric(accountColumns.account_id)).toBe(false);
    expect(isNumeric(numberColumn(told))).toBe(true);
  });
});

describe("a filled cell by its column", () => {
  const count = countColumn({ ...told, min: 1, max: 4 });
  const made = columns({
    stage: word({ help: "", words: ["Basic", "Mid"], otherNames: { Early: "Basic" } }),
    reasons: words({ help: "", words: ["profit", "potential"] }),
  });
  const text = textColumn({ ...told, longest: 3 });

  it.each([
    [count, [1, 4, 0, 5, 2.5, "2", 2 ** 53], [1, 4, ...Array.from({ length: 5 })]],
    [countColumn(told), [2 ** 53 - 1, 2 ** 53, -3], [2 ** 53 - 1, undefined, -3]],
    [dateColumn(told), [1, 2_958_465, 0, 2_958_466], [1, 2_958_465, undefined, undefined]],
    [
      flagColumn(told),
      ["yes", " NO ", "True", "false", true, false, "y", 1],
      [true, false, true, false, true, false, undefined, undefined],
    ],
    [
      made.stage,
      ["basic", " MID ", "early", "EARLY", "late", 1],
      ["Basic", "Mid", "Basic", "Basic", undefined, undefined],
    ],
    [
      made.reasons,
      ["profit", "Potential, profit", "profit+potential", "profit ; potential", "profit, x", 3],
      [
        ["profit"],
        ["potential", "profit"],
        ["profit", "potential"],
        ["profit", "potential"],
        undefined,
        undefined,
      ],
    ],
    [
      text,
      ["abc", " ab ", 12, "abcd", 1234, " ", true],
      ["abc", "ab", "12", ...Array.from({ length: 4 })],
    ],
  ] as const)("is read, or is not what the column holds: column %#", (column, cells, expected) => {
    expect(cells.map((cell) => readCell<unknown>(column, cell))).toEqual(expected);
  });
});
