import { kam } from "../../../src/command/kam";
import { sampleWorkbook } from "../../../src/sample/sample-workbook";
import { rowOf, workbookFile } from "../../support/workbook-file";
import { xlsxFile } from "../../support/xlsx-file";
import { cellOf, recordOf } from "../../support/xlsx-parts";

const FILES: Readonly<Record<string, Uint8Array>> = {
  "a.csv": new TextEncoder().encode("account_id,revenue_12m\nA-1,5\n"),
  "c.xlsx": xlsxFile({
    sheets: [
      { name: "One", xml: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' },
      { name: "Key accounts", xml: "<sheetData/>" },
    ],
  }),
  "b.xlsx": workbookFile([
    { name: "Kunden", cells: rowOf(1, ["account_id", "revenue_12m"]) + rowOf(2, ["B-1", 7]) },
    { name: "Colours", cells: rowOf(1, ["colour", "pages"]) + rowOf(2, ["red", 1]) },
  ]),
};

const WRITTEN = new Map<string, Uint8Array>();

interface Said {
  readonly exit: number;
  readonly told: string;
  readonly refused: string;
}

async function call(...given: readonly string[]): Promise<Said> {
  const told: string[] = [];
  const refused: string[] = [];
  const exit = await kam(given, {
    bytesOf: (file) => FILES[file.replace("folder/", "")],
    sample: sampleWorkbook,
    write: (file, bytes) => {
      if (file.startsWith("locked/")) return false;
      WRITTEN.set(file, bytes);
      return true;
    },
    tell: (text) => told.push(text),
    refuse: (text) => refused.push(text),
  });
  return { exit, told: told.join("\n"), refused: refused.join("\n") };
}

describe("kam read", () => {
  it("gives a text file as one object", async () => {
    const { exit, told } = await call("read", "folder/a.csv", "--json");

    expect(exit).toBe(0);
    expect(JSON.parse(told)).toMatchObject({
      file: "a.csv",
      kind: "accounts",
      tables: [{ name: "a", rows: [["A-1", 5]] }],
    });
  });

  it("gives a workbook with a table for each sheet", async () => {
    const { told } = await call("read", "b.xlsx", "--json");

    expect(JSON.parse(told)).toMatchObject({
      file: "b.xlsx",
      kind: "accounts",
      tables: [
        { name: "Kunden", kind: "accounts", rows: [["B-1", 7]] },
        { name: "Colours", kind: "other", rows: [["red", 1]] },
      ],
    });
  });

  it("names the sheets of a workbook to a person", async () => {
    const { told } = await call("read", "b.xlsx");

    expect(told).toMatch(/^b\.xlsx, sheet "Kunden": accounts, as /m);
    expect(told).toMatch(/^b\.xlsx, sheet "Colours": other, as /m);
  });

  it("gives several files as an array, in the order of the call", async () => {
    const { told } = await call("read", "b.xlsx", "a.csv", "--json");

    expect(JSON.parse(told)).toMatchObject([{ file: "b.xlsx" }, { file: "a.csv" }]);
  });

  it("tells what can be read beside a file that cannot", async () => {
    const { exit, told, refused } = await call("read", "missing.csv", "a.csv");

    expect(exit).toBe(1);
    expect(told).toContain("a.csv: accounts");
    expect(refused).toBe("missing.csv: expected a file that can be read, found none");
  });
});

describe("kam save", () => {
  const saved = (sheet: string, cell: string) =>
    cellOf(WRITTEN.get("out.xlsx") ?? new Uint8Array(), sheet, cell);

  it.each([
    ["One!A1=5", "One", "A1", 5],
    ["one!$A$1=-1.5e3", "One", "A1", -1500],
    ["One!A1=a=b", "One", "A1", "a=b"],
    ["One!A1='5", "One", "A1", "5"],
    ["One!A1=true", "One", "A1", true],
    ["One!A1=", "One", "A1", undefined],
    ["'Key accounts'!B2=7 days", "Key accounts", "B2", "7 days"],
  ])("puts %s into the workbook", async (set, sheet, cell, value) => {
    const { exit } = await call("save", "c.xlsx", "out.xlsx", "--set", set);

    expect(exit).toBe(0);
    expect(saved(sheet, cell)?.value).toBe(value);
  });

  it("takes a formula and several cells, and lists the parts that changed", async () => {
    const given = ["--set", "One!B1==A1*2", "--set", "'Key accounts'!A1=x"];

    const { told } = await call("save", "c.xlsx", "out.xlsx", ...given);

    expect(saved("One", "B1")?.formula?.typed).toBe("A1*2");
    expect(told.split("\n")).toEqual([
      "out.xlsx: parts that changed:",
      "  xl/worksheets/sheet1.xml",
      "  xl/worksheets/sheet2.xml",
      "  xl/workbook.xml",
    ]);
  });

  it.each([
    [["missing.xlsx", "out.xlsx"], "One!A1=5", "missing.xlsx: expected a file that can be read"],
    [["a.csv", "out.xlsx"], "One!A1=5", "a.csv: expected a workbook saved as .xlsx"],
    [["c.xlsx", "out.xlsx"], "Two!A1=5", 'c.xlsx: expected a sheet of the workbook ("One", '],
    [["c.xlsx", "locked/out.xlsx"], "One!A1=5", "locked/out.xlsx: expected a place that can be"],
  ])("writes nothing from %j with %s, and says why", async (files, set, words) => {
    WRITTEN.clear();

    const { exit, refused } = await call("save", ...files, "--set", set);

    expect(exit).toBe(1);
    expect(refused).toContain(words);
    expect(WRITTEN.size).toBe(0);
  });

  it.each([
    [["c.xlsx", "--set", "One!A1=5"], "expected two files, IN.xlsx and OUT.xlsx, found 1"],
    [["c.xlsx", "out.xlsx"], "expected at least one --set, found none"],
    [["c.xlsx", "out.xlsx", "--set"], "such as Sheet1!B2=5, found none"],
    [["c.xlsx", "out.xlsx", "--set", "A1=5"], 'such as Sheet1!B2=5, found "A1=5"'],
    [["c.xlsx", "out.xlsx", "--force"], 'expected the option --set, found "--force"'],
  ])("says how it is called where %j is no call", async (words, why) => {
    const { exit, refused } = await call("save", ...words);

    expect(exit).toBe(2);
    expect(refused).toContain(why);
  });
});

describe("kam sample", () => {
  it("writes the sample, and says what it is", async () => {
    const { exit, told } = await call("sample", "out.xlsx");
    const read = recordOf(WRITTEN.get("out.xlsx") ?? new Uint8Array());

    expect(exit).toBe(0);
    expect(told).toMatch(
      /^out\.xlsx: \d+ sheets, \d+ formulas, which Excel calculates when it opens the file with KAM$/,
    );
    expect(read.sheets.map(({ name }) => name)).toEqual(
      sampleWorkbook().sheets.map(({ name }) => name),
    );
    expect(read.calculation.fullOnLoad).toBe(true);
  });

  it("writes nothing where nothing can be written, and says why", async () => {
    WRITTEN.clear();

    const { exit, refused } = await call("sample", "locked/out.xlsx");

    expect(exit).toBe(1);
    expect(refused).toBe("locked/out.xlsx: expected a place that can be written to, found none");
    expect(WRITTEN.size).toBe(0);
  });

  it.each([
    [[], "kam sample: expected one file, OUT.xlsx, found 0"],
    [["a.xlsx", "b.xlsx"], "kam sample: expected one file, OUT.xlsx, found 2"],
    [["a.xlsx", "--force"], 'kam sample: expected no option, found "--force"'],
  ])("says how it is called where %j is no call", async (words, why) => {
    const { exit, refused } = await call("sample", ...words);

    expect(exit).toBe(2);
    expect(refused).toContain(`${why}\nusage: kam read FILE...`);
  });
});

describe("kam", () => {
  it("tells how it is called when it is called otherwise", async () => {
    const { exit, refused } = await call("write", "a.csv");

    expect(exit).toBe(2);
    expect(refused).toContain(
      'kam: expected the verb read, save or sample, found "write"\nusage: kam read FILE...',
    );
  });
});
