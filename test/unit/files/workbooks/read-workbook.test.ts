import { readWorkbook } from "../../../../src/files/workbooks/read-workbook";
import { rowOf, workbookFile } from "../../../support/workbook-file";

const rowsOf = async (cells: string, texts: readonly string[] = []): Promise<unknown> => {
  const [sheet] = await readWorkbook(workbookFile([{ name: "Accounts", cells }], { texts }));
  return sheet?.rows?.rows;
};

describe("the sheets of a workbook", () => {
  it("have their names, in their order, and tell whether they are hidden", async () => {
    const cells = rowOf(1, ["x"]);
    const sheets = await readWorkbook(
      workbookFile([
        { name: "Müller &amp; Söhne", cells },
        { name: "Lists", cells, state: "hidden" },
        { name: "Codes", cells, state: "veryHidden" },
      ]),
    );

    expect(sheets.map(({ name, isHidden }) => [name, isHidden])).toEqual([
      ["Müller & Söhne", false],
      ["Lists", true],
      ["Codes", true],
    ]);
  });

  it("have no rows when they hold nothing, or only a chart", async () => {
    const sheets = await readWorkbook(
      workbookFile([
        { name: "Accounts", cells: rowOf(1, ["x"]) },
        { name: "Blank", cells: "" },
        { name: "Blanks", cells: `<row r="1"><c r="A1" s="1"/></row>${rowOf(2, [" "])}` },
        { name: "Chart", cells: "", isChart: true },
      ]),
    );

    expect(sheets.map(({ name, rows }) => [name, rows === undefined])).toEqual([
      ["Accounts", false],
      ["Blank", true],
      ["Blanks", true],
      ["Chart", true],
    ]);
  });
});

describe("the rows of a sheet", () => {
  it("have the numbers that they have in the sheet, blank ones listed", async () => {
    const cells = [rowOf(2, ["id", "revenue"]), rowOf(5, ["A", 12.5]), rowOf(6, [" "])].join("");
    const [sheet] = await readWorkbook(workbookFile([{ name: "Accounts", cells }]));

    expect(sheet?.rows).toEqual({
      rows: [
        { row: 2, cells: ["id", "revenue"] },
        { row: 5, cells: ["A", "12.5"] },
      ],
      blankRows: [1, 3, 4, 6],
      leftOut: [],
      doubts: [],
      encoding: "utf-8",
      delimiter: ",",
      storedNumbers: new Map([[5, ["12.5"]]]),
    });
  });

  it("have no columns in which nothing stands", async () => {
    expect(await rowsOf(rowOf(1, ["", "id", "", "x"]) + rowOf(2, ["", "A", "", 1]))).toEqual([
      { row: 1, cells: ["id", "x"] },
      { row: 2, cells: ["A", "1"] },
    ]);
  });

  it("are texts of whatever the cells hold", async () => {
    const cells = `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="b"><v>1</v></c>
      <c r="D1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="E1" s="1" t="e"><v>#N/A</v></c>
      <c r="F1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c><c r="G1"><v>0.30000000000000004</v></c></row>`;

    expect(await rowsOf(cells, ["007", " 1.234,56 &lt;b&gt; "])).toEqual([
      { row: 1, cells: ["007", " 1.234,56 <b> ", "TRUE", "#DIV/0!", "#N/A", "ab", "0.3"] },
    ]);
  });

  it("have dates by ISO 8601, with a time where there is one", async () => {
    const cells = `<row r="1"><c r="A1" s="1"><v>46022</v></c><c r="B1" s="2"><v>46022.431944444441</v></c>
      <c r="C1" s="3"><v>0.33680555555555558</v></c><c r="D1" t="d"><v>2025-12-31</v></c></row>`;

    expect(await rowsOf(cells)).toEqual([
      { row: 1, cells: ["2025-12-31", "2025-12-31T10:22", "8:05", "2025-12-31"] },
    ]);
  });

  it("have the same dates in a workbook that counts days from 1904", async () => {
    const cells = '<row r="1"><c r="A1" s="1"><v>44560</v></c></row>';
    const file = workbookFile([{ name: "Accounts", cells }], { has1904: true });

    const [sheet] = await readWorkbook(file);

    expect(sheet?.rows?.rows).toEqual([{ row: 1, cells: ["2025-12-31"] }]);
  });

  it("are as many as the sheet has, with texts across the pieces in which it is read", async () => {
    const rows = Array.from({ length: 5000 }, (_, index) => index + 1);
    const cells = rows.map((row) => rowOf(row, [`account ${row}`, row])).join("");

    expect(await rowsOf(cells)).toEqual(
      rows.map((row) => ({ row, cells: [`account ${row}`, String(row)] })),
    );
  });
});
