import { CsvError } from "../../../../src/files/csv/csv-error";
import { readCsv } from "../../../support/files/read-csv";
import { aReading } from "./a-reading";

function refusalOf(action: () => unknown): CsvError {
  try {
    action();
  } catch (thrown) {
    if (thrown instanceof CsvError) return thrown;
    throw thrown;
  }
  throw new Error("It was not refused.");
}

/** Values of the only column besides the id. */
function columnOf(cells: readonly string[], changed = {}) {
  const quoted = cells.map((cell) => `"${cell}"`);
  const text = ["id,x", ...quoted.map((cell, index) => `a${index},${cell}`)].join("\n");
  const { rows, columns, warnings } = readCsv(text, aReading(changed));
  return { kind: columns[1]?.kind, values: rows.map((row) => row[1]), warnings };
}

describe("a table that is read", () => {
  it("has headers, rows and kinds", () => {
    const text = "id;revenue;since;key\nA;1.234,5;30.06.2026;TRUE\nB;;;false\n";
    const reading = aReading({ delimiter: ";", decimal: ",", dateOrder: "dmy" });

    expect(readCsv(text, reading)).toEqual({
      headers: ["id", "revenue", "since", "key"],
      rows: [
        ["A", 1234.5, 46_203, true],
        ["B", "", "", false],
      ],
      columns: [
        { header: "id", kind: "text" },
        { header: "revenue", kind: "number" },
        { header: "since", kind: "date" },
        { header: "key", kind: "flag" },
      ],
      warnings: [],
    });
  });

  it("is read as a reader sees it, and keeps its texts to the letter", () => {
    const text = [
      "\u200bid,net\u00a0revenue\u200b,since\u202f,key,note",
      "A\u200b,\u200b1\u2009234.5,2026-06-30\u200e,\u00a0true,a\u00a0b",
      "B,\u2060,\u200b,\ufefffalse,\u200b",
      "\u200b,\u00a0,,,",
    ].join("\n");

    expect(readCsv(text, aReading())).toEqual({
      headers: ["id", "net revenue", "since", "key", "note"],
      rows: [
        ["A\u200b", 1234.5, 46_203, true, "a\u00a0b"],
        ["B", "", "", false, ""],
      ],
      columns: [
        { header: "id", kind: "text" },
        { header: "net revenue", kind: "number" },
        { header: "since", kind: "date" },
        { header: "key", kind: "flag" },
        { header: "note", kind: "text" },
      ],
      warnings: [],
    });
  });

  it("names its columns itself when the file does not", () => {
    const { headers, rows } = readCsv("1,a\n2,b", aReading({ hasHeader: false }));

    expect(headers).toEqual(["column 1", "column 2"]);
    expect(rows).toHaveLength(2);
  });

  it("keeps line ends, delimiters and quotes inside quotes", () => {
    const { rows } = readCsv('id,x\r\na,"1, ""two""\r\nthree"\r\n', aReading());

    expect(rows).toEqual([["a", '1, "two"\nthree']]);
  });

  it.each(["\n", "\r\n", "\r"])("reads lines that end with %j", (end) => {
    expect(readCsv(["id,x", "a,1", "b,2", ""].join(end), aReading()).rows).toEqual([
      ["a", 1],
      ["b", 2],
    ]);
  });

  it("reads past a mark at the start and a line that names the delimiter", () => {
    const text = "\ufeffsep=;\nid;x\na;1";

    expect(readCsv(text, aReading({ delimiter: ";" })).headers).toEqual(["id", "x"]);
  });

  it("leaves out blank rows and a trailing delimiter", () => {
    const { headers, rows, warnings } = readCsv("id,x,\na,1,\n\n,,\nb,2,", aReading());

    expect({ headers, warnings }).toEqual({ headers: ["id", "x"], warnings: [] });
    expect(rows).toEqual([
      ["a", 1],
      ["b", 2],
    ]);
  });

  it("fills short rows up with blanks and tells it", () => {
    const { rows, warnings } = readCsv("id,x,y\na,1\nb,2,3\nc", aReading());

    expect(rows).toEqual([
      ["a", 1, ""],
      ["b", 2, 3],
      ["c", "", ""],
    ]);
    expect(warnings).toEqual([
      "2 rows are shorter than 3 cells and filled up with blanks, the first is row 2 with 2",
    ]);
  });

  it("tells which headers it made", () => {
    const { headers, warnings } = readCsv("id,,id\na,1,2", aReading());

    expect(headers).toEqual(["id", "column 2", "id 2"]);
    expect(warnings).toEqual([
      'column 2 has no header: it is called "column 2"',
      'column 3 has the header "id" once more: it is called "id 2"',
      'one header stands above several columns ("id", "id 2"): none of them has a meaning until you choose',
    ]);
  });
});

describe("a column", () => {
  it("of ids with leading zeros stays text, all of it", () => {
    expect(columnOf(["001", "120"])).toMatchObject({ kind: "text", values: ["001", "120"] });
  });

  it("of long digits stays text, as a cell would round them", () => {
    expect(columnOf(["4006381333931000", "4006381333931001"]).kind).toBe("text");
  });

  it("keeps blank apart from 0", () => {
    expect(columnOf(["0", "", " ", "5"])).toMatchObject({
      kind: "number",
      values: [0, "", "", 5],
    });
  });

  it("of numbers and a few texts is mixed, and says where", () => {
    expect(columnOf(["1", "soon", "3"])).toEqual({
      kind: "mixed",
      values: [1, "soon", 3],
      warnings: ['column "x": 1 cell is no number and stays text: "soon" in row 3'],
    });
  });

  it("of numbers and a word for unknown is numbers, and says where", () => {
    expect(columnOf(["1", "n/a", "3"])).toEqual({
      kind: "number",
      values: [1, "", 3],
      warnings: ['column "x": 1 cell is unknown: "n/a" in row 3'],
    });
  });

  it("of texts and a few numbers is text", () => {
    expect(columnOf(["a", "b", "3"])).toEqual({
      kind: "text",
      values: ["a", "b", "3"],
      warnings: [],
    });
  });

  it("of percentages becomes fractions, and says so", () => {
    const { kind, values, warnings } = columnOf(["12%", "5%"]);

    expect({ kind, values }).toEqual({ kind: "number", values: [0.12, 0.05] });
    expect(warnings[0]).toContain("read as fractions");
  });

  it("keeps text that looks like a formula as text", () => {
    expect(columnOf(["=1+1", "@x"])).toMatchObject({ kind: "text", values: ["=1+1", "@x"] });
  });

  it("of yes and no keeps the words", () => {
    expect(columnOf(["yes", "No", ""])).toMatchObject({
      kind: "flag",
      values: ["yes", "No", ""],
    });
  });

  it("of blanks is text", () => {
    expect(columnOf(["", ""])).toMatchObject({ kind: "text", values: ["", ""] });
  });

  it("of dates keeps a day that there is not as it stands, and says where", () => {
    expect(columnOf(["2026-06-30", "2026-02-30"])).toEqual({
      kind: "date",
      values: [46_203, "2026-02-30"],
      warnings: ['column "x": 1 cell is no date and stays text: "2026-02-30" in row 3'],
    });
  });

  it("of dates that begin with the year and others is dates, each of them certain", () => {
    expect(columnOf(["2026-06-30", "30.06.2026"], { dateOrder: "ambiguous" })).toEqual({
      kind: "date",
      values: [46_203, 46_203],
      warnings: [],
    });
  });

  it("of dates in an unknown order stays text until a person chooses", () => {
    expect(columnOf(["03/04/2026"], { dateOrder: "ambiguous" })).toMatchObject({
      values: ["03/04/2026"],
      warnings: [
        'column "x": its dates stay text until you say which comes first',
        expect.stringContaining('in which order is "03/04/2026" written?') as string,
      ],
    });
    expect(columnOf(["03/04/2026"], { dateOrder: "dmy" }).values).toEqual([46_115]);
    expect(columnOf(["03/04/2026"], { dateOrder: "mdy" }).values).toEqual([46_085]);
  });
});

describe("the columns of one file", () => {
  it("are read each by its own decimal sign and its own order of dates", () => {
    const text = "n;m;day;due\n1,5;1.5;13/01/2024;01/13/2024\n2,5;2.5;05/01/2024;01/05/2024";

    const { rows, warnings } = readCsv(text, aReading({ delimiter: ";", dateOrder: "ambiguous" }));

    expect(rows).toEqual([
      [1.5, 1.5, 45_304, 45_304],
      [2.5, 2.5, 45_296, 45_296],
    ]);
    expect(warnings).toEqual([]);
  });

  it("follow what a person chose where they prove nothing themselves", () => {
    const text = "n;m;day;due\n1,234;1.5;13/01/2024;03/04/2024";
    const reading = aReading({ delimiter: ";", decimal: ",", dateOrder: "mdy" });

    expect(readCsv(text, reading).rows).toEqual([[1.234, 1.5, 45_304, 45_355]]);
  });

  it("keep ids of accounts as they are written", () => {
    const text = "account_id,parent_id,revenue_12m\n1,,100\n1.1,1,50\n1.10,1,20\n1.2,1,30";

    expect(readCsv(text, aReading()).rows).toEqual([
      ["1", "", 100],
      ["1.1", "1", 50],
      ["1.10", "1", 20],
      ["1.2", "1", 30],
    ]);
  });

  it("name their currency and what only a person can settle", () => {
    const { rows, columns, warnings } = readCsv("x,y\n$5,(5)\n$7,-", aReading());

    expect(rows).toEqual([
      [5, -5],
      [7, 0],
    ]);
    expect(columns.map(({ kind }) => kind)).toEqual(["number", "number"]);
    expect(warnings[0]).toBe('column "x": the amounts are in USD');
    expect(warnings[1]).toContain('column "y", row 3: is "-" 0 or unknown?');
  });

  it("lose no date while its order is not known", () => {
    const cells = ["03/04/2026", "05/06/2026"];

    expect(columnOf(cells, { dateOrder: "ambiguous" })).toMatchObject({
      kind: "text",
      values: cells,
    });
  });
});

describe("a large file", () => {
  it("is read with as many rows as a sheet may well have", () => {
    const lines = Array.from({ length: 150_000 }, (_, index) => `${index},2026-06-30`);

    const { rows, columns } = readCsv(["id,day", ...lines].join("\n"), aReading());

    expect(rows).toHaveLength(150_000);
    expect(columns.map(({ kind }) => kind)).toEqual(["text", "date"]);
  });
});

describe("a file that cannot be read", () => {
  it.each([
    ["blank", "\n \n", "empty", "expected a table, found only blank rows"],
    ["without rows", "id,x\n", "empty", "row 2: expected at least one row below the headers"],
    [
      "with a row longer than the header",
      "id,x\na,1\n\nb,2,3",
      "ragged",
      "row 4: expected up to 2 cells as in the header, found 3",
    ],
    ["with an open quote", 'id,x\na,1\nb,"2', "quotes", "row 3: expected quotes in pairs"],
    ["with a quote within", 'id,x\na,"1"2', "quotes", "row 2: expected quotes in pairs"],
  ])("is refused when it is %s", (_, text, code, message) => {
    const refusal = refusalOf(() => readCsv(text, aReading()));

    expect(refusal.code).toBe(code);
    expect(refusal.message).toContain(message);
  });

  it("counts the line that names the delimiter", () => {
    const open = refusalOf(() => readCsv('sep=,\nid,x\na,"1', aReading()));
    const ragged = refusalOf(() => readCsv("sep=,\nid,x\na,1,2", aReading()));

    expect([open.row, ragged.row]).toEqual([3, 3]);
  });
});
