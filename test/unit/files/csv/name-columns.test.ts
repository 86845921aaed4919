import { nameColumns } from "../../../../src/files/csv/name-columns";

describe("the names of columns", () => {
  it("stay as they are when each is one of its own", () => {
    expect(nameColumns(["id", " revenue "], 2)).toEqual({
      headers: ["id", "revenue"],
      remarks: [],
    });
  });

  it("are made for blank headers, and told", () => {
    const { headers, remarks } = nameColumns(["id", "", "x"], 4);

    expect(headers).toEqual(["id", "column 2", "x", "column 4"]);
    expect(remarks).toEqual([
      'column 2 has no header: it is called "column 2"',
      'column 4 has no header: it is called "column 4"',
    ]);
  });

  it("are numbered when they come twice, whatever their case", () => {
    const { headers, remarks } = nameColumns(["Revenue", "revenue", "revenue 2"], 3);

    expect(headers).toEqual(["Revenue", "revenue 3", "revenue 2"]);
    expect(remarks).toEqual([
      'column 2 has the header "revenue" once more: it is called "revenue 3"',
    ]);
  });

  it.each([
    ["\u200brevenue\ufeff", "revenue"],
    ["revenue\u00a012m", "revenue 12m"],
    ["revenue\n12m", "revenue 12m"],
    ["Gescha\u0308ft", "Geschäft"],
  ])("are written as they are seen: %j", (found, header) => {
    expect(nameColumns([found, "id"], 2)).toEqual({ headers: [header, "id"], remarks: [] });
  });

  it("are no two when a reader sees one, and none when a reader sees nothing", () => {
    const { headers, remarks } = nameColumns(["net value", "net\u00a0value\u200b", "\u200b"], 3);

    expect(headers).toEqual(["net value", "net value 2", "column 3"]);
    expect(remarks).toEqual([
      'column 2 has the header "net value" once more: it is called "net value 2"',
      'column 3 has no header: it is called "column 3"',
    ]);
  });

  it("count on when they come a third time", () => {
    expect(nameColumns(["a", "a", "A"], 3).headers).toEqual(["a", "a 2", "A 3"]);
  });

  it("leave a name alone that stands in the file already", () => {
    expect(nameColumns(["", "column 1"], 2).headers).toEqual(["column 1 (2)", "column 1"]);
  });

  it("need no remark in a file without headers", () => {
    expect(nameColumns([], 2)).toEqual({ headers: ["column 1", "column 2"], remarks: [] });
  });
});
