import { catalogue } from "../../../src/functions/catalogue";
import { writtenFormula } from "../../../src/sample/written-formula";

describe("a formula written with constants", () => {
  it("parts columns by commas and rows by semicolons", () => {
    expect(
      writtenFormula("HHI", [
        [
          [30, 20],
          [10, 5],
        ],
        "points",
      ]),
    ).toBe('=KAM.HHI({30,20;10,5},"points")');
  });

  it("has an empty text for a blank cell, as an array holds no blank", () => {
    expect(writtenFormula("X", [[[1, "", null, undefined]]])).toBe('=KAM.X({1,"","",""})');
  });

  it("fills short rows up", () => {
    expect(writtenFormula("X", [[[1, 2], [3]]])).toBe('=KAM.X({1,2;3,""})');
  });

  it("doubles quotes and writes TRUE and FALSE", () => {
    expect(writtenFormula("X", ['a"b', true, [[false]]])).toBe('=KAM.X("a""b",TRUE,{FALSE})');
  });

  it("keeps the place of an argument left out, and drops those at the end", () => {
    expect(writtenFormula("X", [1, undefined, 3, undefined])).toBe("=KAM.X(1,,3)");
  });

  it("writes large and small numbers as a spreadsheet does", () => {
    expect(writtenFormula("X", [1e21, -1.5e-7])).toBe("=KAM.X(1E+21,-1.5E-7)");
  });

  it("keeps an error cell an error", () => {
    expect(writtenFormula("X", [[["#N/A", 1]]])).toBe("=KAM.X({#N/A,1})");
  });

  it("refuses what is no cell value", () => {
    expect(() => writtenFormula("X", [[[{}]]])).toThrow("no cell value");
  });

  it("stays within a spreadsheet's length for every worked example", () => {
    for (const { name, examples } of catalogue) {
      for (const { cells } of examples) {
        expect(writtenFormula(name, cells).length).toBeLessThan(8192);
      }
    }
  });
});
