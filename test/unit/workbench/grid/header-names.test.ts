import { namedHeaders } from "../../../../src/workbench/grid/header-names";

describe("headers after an edit", () => {
  it.each([
    ["a new text stays", ["id", "Net"], ["id", "Net"]],
    ["a cleared one is a numbered column", ["id", ""], ["id", "Column1"]],
    ["blanks alone are none", ["id", "  "], ["id", "Column1"]],
    ["two cleared ones differ", ["", ""], ["Column1", "Column2"]],
    ["a second one gets a number, in any case", ["id", "ID"], ["id", "ID2"]],
    ["two new ones that are alike differ", ["Net", "net"], ["Net", "net2"]],
    ["both may swap", ["Revenue", "id"], ["Revenue", "id"]],
  ])("%s", (_, typed, expected) => {
    expect(namedHeaders(["id", "Revenue"], typed)).toEqual(expected);
  });

  it("take no number that is taken", () => {
    expect(namedHeaders(["Net", "Net2", "x"], ["Net", "Net2", "net"])).toEqual([
      "Net",
      "Net2",
      "net3",
    ]);
    expect(namedHeaders(["Column1", undefined], ["Column1", ""])).toEqual(["Column1", "Column2"]);
  });
});
