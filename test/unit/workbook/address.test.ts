import {
  columnLetters,
  columnNumber,
  formatArea,
  joinAddress,
  parseArea,
  parseWholeLines,
  splitAddress,
} from "../../../src/workbook/address";

describe("an address", () => {
  it.each([
    ["Accounts!B2:F41", { sheet: "Accounts", cells: "B2:F41" }],
    ["'Key accounts'!$A$1", { sheet: "Key accounts", cells: "A1" }],
    ["'It''s ours'!A:C", { sheet: "It's ours", cells: "A:C" }],
    ["'Who! me'!2:5", { sheet: "Who! me", cells: "2:5" }],
    ["B2", { sheet: "", cells: "B2" }],
  ])("%s is taken apart", (address, parts) => {
    expect(splitAddress(address)).toEqual(parts);
  });

  it.each([
    ["Accounts", "Accounts!A1"],
    ["Größe_1", "Größe_1!A1"],
    ["Key accounts", "'Key accounts'!A1"],
    ["It's ours", "'It''s ours'!A1"],
    ["2026", "'2026'!A1"],
    ["Q1", "'Q1'!A1"],
    ["R1C1", "'R1C1'!A1"],
    ["TRUE", "'TRUE'!A1"],
  ])("on the sheet %s is written %s", (sheet, address) => {
    expect(joinAddress(sheet, "A1")).toBe(address);
  });
});

describe("a column", () => {
  it.each([
    ["A", 0],
    ["Z", 25],
    ["AA", 26],
    ["AZ", 51],
    ["ZZ", 701],
    ["AAA", 702],
    ["XFD", 16_383],
  ])("%s is number %i", (letters, number) => {
    expect(columnNumber(letters)).toBe(number);
    expect(columnLetters(number)).toBe(letters);
  });
});

describe("an area", () => {
  it.each([
    ["B2", { row: 1, column: 1, rowCount: 1, columnCount: 1 }],
    ["$B$2:$F$41", { row: 1, column: 1, rowCount: 40, columnCount: 5 }],
    ["f41:b2", { row: 1, column: 1, rowCount: 40, columnCount: 5 }],
    ["XFD1048576", { row: 1_048_575, column: 16_383, rowCount: 1, columnCount: 1 }],
  ])("%s is read", (cells, area) => {
    expect(parseArea(cells)).toEqual(area);
  });

  it.each(["", "A", "A0", "A1:B", "A1:B2:C3", "A1048577", "XFE1", "Accounts", "A:C", "2:5"])(
    "%j is none",
    (cells) => {
      expect(parseArea(cells)).toBeUndefined();
    },
  );

  it.each([
    ["A:C", { row: 0, column: 0, rowCount: 1_048_576, columnCount: 3 }],
    ["$C:$A", { row: 0, column: 0, rowCount: 1_048_576, columnCount: 3 }],
    ["2:5", { row: 1, column: 0, rowCount: 4, columnCount: 16_384 }],
  ])("%s is all cells of whole columns or rows", (cells, area) => {
    expect(parseWholeLines(cells)).toEqual(area);
  });

  it.each(["A1:B2", "A:2", "0:5", "A:XFE", "A"])("%j is no whole columns or rows", (cells) => {
    expect(parseWholeLines(cells)).toBeUndefined();
  });

  it.each(["B2", "B2:F41"])("is written as it was read: %s", (cells) => {
    const area = parseArea(cells);

    expect(area && formatArea(area)).toBe(cells);
  });

  it.each(["A:C", "XFD:XFD", "2:5"])("of whole columns or rows is written %s", (cells) => {
    const area = parseWholeLines(cells);

    expect(area && formatArea(area)).toBe(cells);
  });
});
