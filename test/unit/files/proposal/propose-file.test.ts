import { isoDay } from "../../../../src/model/calendar-day";
import type { Proposal } from "../../../../src/files/proposal/proposal";
import { proposeFile } from "../../../../src/files/proposal/propose-file";
import { rowOf, workbookFile, type SheetPart } from "../../../support/workbook-file";

const propose = async (sheets: readonly SheetPart[]): Promise<Proposal> =>
  await proposeFile(workbookFile(sheets), { name: "report.xlsx" });

const sheet = (name: string, rows: readonly (readonly (string | number)[])[]): SheetPart => ({
  name,
  cells: rows.map((cells, index) => rowOf(index + 1, cells)).join(""),
});

const ACCOUNTS = sheet("Kunden", [
  ["account_id", "account", "revenue_12m"],
  ["A-1", "Alder", 1200.5],
  ["A-2", "Birch", 980],
]);
const NOTES = sheet("Colours", [
  ["colour", "number"],
  ["red", 1],
  ["blue", 2],
]);

describe("the proposal for a workbook", () => {
  it("is the table of its sheet, as of a text file", async () => {
    const { file, kind, tables } = await propose([ACCOUNTS]);

    expect({ file, kind }).toEqual({ file: "report.xlsx", kind: "accounts" });
    expect(tables.map(({ name, kind: of, headerRows }) => ({ name, of, headerRows }))).toEqual([
      { name: "Kunden", of: "accounts", headerRows: [1] },
    ]);
    expect(tables[0]?.rows).toEqual([
      ["A-1", "Alder", 1200.5],
      ["A-2", "Birch", 980],
    ]);
  });

  it("is a table for each sheet that holds one, of the kind of the first one that we work with", async () => {
    const { kind, tables } = await propose([NOTES, ACCOUNTS]);

    expect(kind).toBe("accounts");
    expect(tables.map(({ name, kind: of }) => [name, of])).toEqual([
      ["Colours", "other"],
      ["Kunden", "accounts"],
    ]);
  });

  it("is of the kind of its first table where we work with none", async () => {
    expect((await propose([NOTES, { ...NOTES, name: "More" }])).kind).toBe("other");
  });

  it("names the sheet in doubts and remarks where there are several", async () => {
    const twice = sheet("Twice", [
      ["account_id", "revenue_12m", "revenue_12m"],
      ["A-1", "n/a", 5],
    ]);

    const { doubts, remarks } = await propose([ACCOUNTS, twice]);

    expect(doubts.map(({ text }) => text)).toContain(
      'sheet "Twice": one header stands above several columns ("revenue_12m", "revenue_12m 2"): none of them has a meaning until you choose',
    );
    expect(remarks).toContain(
      'sheet "Twice": column 3 has the header "revenue_12m" once more: it is called "revenue_12m 2"',
    );
  });

  it("tells which sheets hold nothing, which no table, and which are hidden", async () => {
    const { tables, remarks } = await propose([
      { ...ACCOUNTS, state: "hidden" },
      sheet("Sheet2", []),
      { name: "Chart", cells: "", isChart: true },
      sheet("Names", [["account_id", "account"]]),
    ]);

    expect(tables.map(({ name }) => name)).toEqual(["Kunden"]);
    expect(remarks).toEqual([
      'the sheets "Sheet2" and "Chart" hold no cells and are left out',
      'the sheet "Kunden" is hidden in the workbook; it is read like the others',
      'the sheet "Names" is left out: row 1 holds the headers account_id and account; expected at least one row below them, found none',
    ]);
  });

  it("is refused when nothing stands in any sheet", async () => {
    await expect(propose([sheet("Sheet1", []), sheet("Sheet2", [])])).rejects.toThrow(
      "report.xlsx: expected a sheet with a table, found nothing in any sheet",
    );
  });

  it("is refused as its only sheet is", async () => {
    await expect(propose([sheet("Names", [["account_id", "account"]])])).rejects.toThrow(
      "report.xlsx: row 1 holds the headers account_id and account; expected at least one row below them, found none",
    );
  });

  it("is refused with the reason of each sheet when none holds a table", async () => {
    const names = (name: string): SheetPart => sheet(name, [["account_id", "account"]]);

    await expect(propose([names("A"), names("B")])).rejects.toThrow(
      /^report\.xlsx: expected a sheet with a table, found none: sheet "A": row 1 holds .* found none; sheet "B": row 1 holds .* found none$/,
    );
  });

  it("keeps what stands to the right of a table", async () => {
    const { tables } = await propose([
      sheet("Kunden", [
        ["account_id", "revenue_12m"],
        ["A-1", 5],
        ["A-2", 6, "", "ask Anna"],
      ]),
    ]);

    expect(tables[0]?.rows).toEqual([
      ["A-1", 5, ""],
      ["A-2", 6, "ask Anna"],
    ]);
  });
});

describe("numbers and dates of a workbook", () => {
  const valuesOf = async (rows: readonly (readonly (string | number)[])[]): Promise<unknown> => {
    const { tables, doubts } = await propose([sheet("Kunden", rows)]);
    return { values: tables[0]?.rows.map((row) => row[1]), doubts: doubts.length };
  };

  it("have a decimal point, also where it could part thousands in a text", async () => {
    const rows = [
      ["account_id", "revenue_12m"],
      ["A-1", 1.234],
      ["A-2", 12.345],
    ];

    expect(await valuesOf(rows)).toEqual({ values: [1.234, 12.345], doubts: 0 });
  });

  it("stand beside German texts, each as it was meant", async () => {
    const rows = [
      ["account_id", "revenue_12m"],
      ["A-1", 1234.5],
      ["A-2", 1.234],
      ["A-3", "1.234,50"],
      ["A-4", "2.500"],
    ];

    expect(await valuesOf(rows)).toEqual({ values: [1234.5, 1.234, 1234.5, 2500], doubts: 0 });
  });

  it("are asked about where they are texts that prove nothing", async () => {
    const rows = [
      ["account_id", "revenue_12m"],
      ["A-1", "1.234"],
      ["A-2", "12.345"],
    ];

    expect(await valuesOf(rows)).toMatchObject({ doubts: 1 });
  });

  it("are days where the cells are, whatever their order would be in a text", async () => {
    const cells = `${rowOf(1, ["account_id", "first_order"])}
      <row r="2"><c r="A2" t="inlineStr"><is><t>A-1</t></is></c><c r="B2" s="1"><v>45750</v></c></row>`;

    const { tables } = await propose([{ name: "Kunden", cells }]);

    expect(tables[0]?.columns[1]?.type).toBe("date");
    expect(isoDay(Number(tables[0]?.rows[0]?.[1]))).toBe("2025-04-03");
  });
});

describe("a file", () => {
  it("is read by its bytes, whatever its name ends in", async () => {
    const text = new TextEncoder().encode("account_id;revenue_12m\nA-1;5\n");

    const { tables } = await proposeFile(text, { name: "report.xlsx" });
    const workbook = await proposeFile(workbookFile([ACCOUNTS]), { name: "report.csv" });

    expect(tables[0]?.rows).toEqual([["A-1", 5]]);
    expect(workbook.tables[0]?.name).toBe("Kunden");
  });

  it("is refused with its name when it is another one of Office", async () => {
    const older = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

    await expect(proposeFile(older, { name: "old.xls" })).rejects.toThrow(
      /^old\.xls: expected a workbook, found a file of an older Office program/,
    );
  });
});
