import { CsvError } from "../../../../src/files/csv/csv-error";
import { readRows, type FileRows } from "../../../../src/files/rows/read-rows";
import { writtenAs, writtenInPairs } from "../text/written-as";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (text: string): FileRows => readRows(utf8(text), { name: "a.csv" });

describe("the rows of a file", () => {
  it("are counted from 1, with blank rows and the line that names the delimiter", () => {
    expect(read("sep=;\nKunde;Umsatz\n\nAlder;1200,50\n;\n \nBirch;980,00\n")).toEqual({
      rows: [
        { row: 2, cells: ["Kunde", "Umsatz"] },
        { row: 4, cells: ["Alder", "1200,50"] },
        { row: 7, cells: ["Birch", "980,00"] },
      ],
      blankRows: [3, 5, 6],
      encoding: "utf-8",
      delimiter: ";",
      leftOut: [{ row: 1, text: "sep=;", why: "names the delimiter, holds no data" }],
      doubts: [],
    });
  });

  it("are records: line breaks in quotes belong to their cell", () => {
    expect(read('id,note,x\nA,"line 1\nline 2",1\nB,"Birch ""B""",2\n').rows).toEqual([
      { row: 1, cells: ["id", "note", "x"] },
      { row: 2, cells: ["A", "line 1\nline 2", "1"] },
      { row: 3, cells: ["B", 'Birch "B"', "2"] },
    ]);
  });

  it("keep their blanks, short rows and rows of other data", () => {
    const { rows } = read('"EXTF";700;"a";"b"\nKonto;Umsatz\n 10100;1190,00\n10200\n10300;1;2');

    expect(rows.map(({ cells }) => cells)).toEqual([
      ["EXTF", "700", "a", "b"],
      ["Konto", "Umsatz"],
      [" 10100", "1190,00"],
      ["10200"],
      ["10300", "1", "2"],
    ]);
  });

  it.each(["\n", "\r\n", "\r"])("end with %j, the last with or without", (end) => {
    const lines = ["id;x", "A;1", "", "B;2"];

    expect(read(lines.join(end))).toEqual(read([...lines, ""].join(end)));
    expect(read(lines.join(end)).rows.map(({ row }) => row)).toEqual([1, 2, 4]);
  });

  it("are cut as a person says", () => {
    const { rows, delimiter } = readRows(utf8("a,b;c\nd,e;f"), { name: "a.csv", delimiter: "," });

    expect({ delimiter, cells: rows[0]?.cells }).toEqual({ delimiter: ",", cells: ["a", "b;c"] });
  });

  it("are read from UTF-16 without a mark, with tabs and a minus behind", () => {
    const text = "Kunde\tName 1\tUmsatz\n0000104712\tÖstwerk\t98.000,00-\n";

    expect(readRows(writtenInPairs(text, false), { name: "a.txt" })).toMatchObject({
      encoding: "utf-16le",
      delimiter: "\t",
      rows: [{ row: 1 }, { row: 2, cells: ["0000104712", "Östwerk", "98.000,00-"] }],
      doubts: [],
    });
  });

  it("of a printed list tell what parts them", () => {
    const { delimiter, rows } = read("|id |x |\n|---|--|\n|A  |1 |\n");

    expect({ delimiter, cells: rows.map(({ cells }) => cells) }).toEqual({
      delimiter: "ruled",
      cells: [
        ["id", "x"],
        ["A", "1"],
      ],
    });
  });
});

describe("letters in doubt", () => {
  const cut = (before: string, after: string): Uint8Array =>
    Uint8Array.from([...utf8(before), 0xc3, ...utf8(after)]);

  it("are named with the row of the fault, not with the one behind it", () => {
    const { rows, encoding, doubts } = readRows(
      cut("account_id,name\nA,Café\nB,Müller\nC,Gesellschaft f", "\nD,Łódź\n"),
      { name: "a.csv" },
    );

    expect(encoding).toBe("utf-8");
    expect(rows.map(({ cells }) => cells[1])).toEqual([
      "name",
      "Café",
      "Müller",
      "Gesellschaft f\ufffd",
      "Łódź",
    ]);
    expect(doubts).toHaveLength(1);
    expect(doubts[0]).toMatchObject({ row: 4 });
    expect(doubts[0]?.text).toContain("row 4: expected letters in UTF-8");
    expect(doubts[0]?.choices[0]).toEqual({
      text: "letters in Windows-1252 (Western Europe)",
      asked: { encoding: "windows-1252" },
    });
  });

  it("are named in records, below blank rows, breaks in quotes and a line that names the delimiter", () => {
    const { doubts } = readRows(cut('sep=,\nid,name\n\nA,"Café\nÄrger"\nB,f', "\nC,x"), {
      name: "a.csv",
    });

    expect(doubts[0]?.row).toBe(5);
  });

  it("are named in lines that are left out of a printed list as well", () => {
    const list = cut("Café\nMüller f", "\n|id|x |\n|--|--|\n|---|---|\n|A |1 |\n");

    expect(readRows(list, { name: "a.txt" })).toMatchObject({
      delimiter: "ruled",
      doubts: [{ row: 2 }],
    });
  });

  it("are named once for all rows", () => {
    const wrong = Array.from({ length: 12 }, () => [0x66, 0xc3, 0x0a]).flat();
    const file = Uint8Array.from([...utf8(`id\n${"Müller\n".repeat(20)}`), ...wrong]);

    expect(readRows(file, { name: "a.csv" }).doubts[0]?.text).toContain(
      "rows 22, 23, 24, 25, 26, 27, 28, 29, 30, 31 and 2 more: expected",
    );
  });

  it("are a guess with one byte each: a row shows them, and others can be chosen", () => {
    const file = writtenAs("account_id;name\nA;Łódź\nB;Příbram\n", "windows-1250");

    const { encoding, doubts } = readRows(file, { name: "a.csv" });
    const chosen = readRows(file, { name: "a.csv", encoding: "windows-1252" });

    expect(encoding).toBe("windows-1250");
    expect(doubts[0]?.text).toContain(
      'Windows-1250 (Central Europe) is a guess, by which row 2 has "Łódź"',
    );
    expect(doubts[0]?.choices.map(({ asked }) => asked.encoding)).toContain("windows-1252");
    expect(chosen).toMatchObject({ encoding: "windows-1252", doubts: [] });
    expect(chosen.rows[1]?.cells).toEqual(["A", "£ódŸ"]);
  });
});

describe("a file without rows", () => {
  it.each([
    ["of no bytes", "", "empty", "a.csv: it is empty (0 bytes); expected a table"],
    ["of blank rows", "\n ;\n", "empty", "a.csv: expected a table, found only blank rows"],
    ["of a PDF", "%PDF-1.4", "binary", "a.csv: expected a CSV file, found a PDF document"],
    ["with an open quote", 'id;x\nA;"1', "quotes", "a.csv: row 2: expected quotes in pairs"],
    ["with a quote within", 'id|x\nA|"1" 2', "quotes", "a.csv: row 2: expected quotes in pairs"],
  ])("is refused by its name: %s", (_, text, code, message) => {
    expect(() => read(text)).toThrow(CsvError);
    expect(() => read(text)).toThrow(expect.objectContaining({ code, file: "a.csv" }) as Error);
    expect(() => read(text)).toThrow(message);
  });
});
