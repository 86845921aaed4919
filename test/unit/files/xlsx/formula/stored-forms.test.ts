import { unzipSync } from "fflate";
import { asStored, spills } from "../../../../../src/files/xlsx/formula/as-stored";
import { asTyped } from "../../../../../src/files/xlsx/formula/as-typed";
import { tokensOf } from "../../../../../src/files/xlsx/formula/tokens";
import { everyNode } from "../../../../../src/files/xlsx/xml/look-up";
import { parseXml } from "../../../../../src/files/xlsx/xml/xml-tree";
import { describeWhere } from "../../../../support/real-data";
import {
  hasSharedWorkbooks,
  sharedWorkbook,
  sharedWorkbooks,
} from "../../../../support/shared-workbooks";

describe("a formula", () => {
  it.each([
    ["SUM(A1:B2)", "SUM(A1:B2)"],
    ["KAM.SCORE(Data!A1:F11)", "_xldudf_KAM_SCORE(Data!A1:F11)"],
    ["FILTER(A1:B9,A1:A9>2)", "_xlfn._xlws.FILTER(A1:B9,A1:A9>2)"],
    ["SORT(UNIQUE(A1:A9))", "_xlfn._xlws.SORT(_xlfn.UNIQUE(A1:A9))"],
    ["LET(a,1,b,a+1,a+b)", "_xlfn.LET(_xlpm.a,1,_xlpm.b,_xlpm.a+1,_xlpm.a+_xlpm.b)"],
    [
      "LET(f,LAMBDA(x,x+y),f(2))+f",
      "_xlfn.LET(_xlpm.f,_xlfn.LAMBDA(_xlpm.x,_xlpm.x+y),_xlpm.f(2))+f",
    ],
    ["LAMBDA(a,[b],a+b)", "_xlfn.LAMBDA(_xlpm.a,_xlop.b,_xlpm.a+_xlpm.b)"],
    ["SUM(A1#)", "SUM(_xlfn.ANCHORARRAY(A1))"],
    ["'My sheet'!A1#", "_xlfn.ANCHORARRAY('My sheet'!A1)"],
    ["@name+@INDEX(A1:A3,1)", "_xlfn.SINGLE(name)+_xlfn.SINGLE(INDEX(A1:A3,1))"],
    ["GROUPBY(A1:A9,B1:B9,SUM)", "_xlfn.GROUPBY(A1:A9,B1:B9,_xleta.SUM)"],
    ["SUM(A1.:.B9)", "SUM(_xlfn._TRO_ALL(A1:B9))"],
    ["Table1[@Amount]*2", "Table1[[#This Row],[Amount]]*2"],
    ['"FILTER(A1)"&STDEV.S(A1:A9)', '"FILTER(A1)"&_xlfn.STDEV.S(A1:A9)'],
  ])("%s is stored as %s, and comes back", (typed, stored) => {
    expect(asStored(`=${typed}`)).toBe(stored);
    expect(asTyped(stored)).toBe(typed);
  });

  it("names the table in whose row it stands", () => {
    expect(asStored("=[@Amount]*2", "Orders")).toBe("Orders[[#This Row],[Amount]]*2");
  });

  it("comes back from a damaged file that names a workbook before our functions", () => {
    expect(asTyped("[2]!_xldudf_KAM_SCORE(A1)")).toBe("KAM.SCORE(A1)");
  });

  it("keeps what an add-in of others stored", () => {
    expect(asTyped("_xldudf_OTHER_GET_IT(A1)")).toBe("_xldudf_OTHER_GET_IT(A1)");
  });

  it.each([
    ["=KAM.SCORE(A1:B9)", true],
    ["=1+FILTER(A1:A9,B1:B9)", true],
    ["=A1#", true],
    ["=SUM(A1:A9)", false],
    ["=XLOOKUP(A1,B1:B9,C1:C9)", false],
  ])("%s may give several cells: %s", (typed, may) => {
    expect(spills(typed)).toBe(may);
  });
});

/** All formulas of a workbook that stand in cells, as they are stored. */
function formulasOf(file: string): readonly string[] {
  const parts = unzipSync(sharedWorkbook(file));
  return Object.entries(parts)
    .filter(([name]) => name.startsWith("xl/worksheets/sheet"))
    .flatMap(([name, bytes]) => [...everyNode(parseXml(new TextDecoder().decode(bytes), name))])
    .filter(({ name, text }) => name === "f" && text !== "")
    .map(({ text }) => text);
}

describeWhere(hasSharedWorkbooks, "the formulas of others", () => {
  it.each(sharedWorkbooks)("of %s are words that make the formula again", (file) => {
    const lost = formulasOf(file).filter(
      (formula) =>
        tokensOf(formula)
          .map(({ value }) => value)
          .join("") !== formula,
    );

    expect(lost).toEqual([]);
  });

  it.each(sharedWorkbooks)("of %s are stored as Excel stored them", (file) => {
    const other = formulasOf(file)
      .map((stored) => [stored, asStored(asTyped(stored))])
      .filter(([stored, again]) => stored !== again);

    expect(other).toEqual([]);
  });
});
