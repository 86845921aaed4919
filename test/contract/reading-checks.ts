import { expectEqual, expectRefusal, type Checks } from "./contract";

const ACCOUNTS = [
  ["A-001", "Retail", 120, 45_000],
  ["A-002", "", 80.5, 45_100],
  ["A-003", "Public", 0, 45_200],
];
const HEADERS = ["Account", "Segment", "Revenue", "Since"];
const BLANK_ROW = ["", "", "", ""];

export const readingChecks: Checks = {
  "lists the tables in the order of the sheets": async (workbook) => {
    const tables = await workbook.listTables();

    const seen = tables.map(({ name, address, headers }) => [name, address, headers]);
    expectEqual(
      seen,
      [
        ["Accounts", "Accounts!A1:D6", HEADERS],
        ["People", "'Key people'!A1:B3", ["Person", "Role"]],
        ["Actions", "Actions!A1:B2", ["Action", "Done"]],
        ["Plans", "Plans!C3:E6", ["Plan", "Revenue", "Cost"]],
      ],
      "tables",
    );
    expectEqual(tables[1]?.rowCount, 2, "rows of People");
  },
  "reads a table: blank cells are empty text, blank rows at its end are left out": async (
    workbook,
  ) => {
    const table = await workbook.readTable("Accounts");

    expectEqual(table.headers, HEADERS, "headers");
    expectEqual(table.rows, ACCOUNTS, "rows");
    expectEqual(table.rowCount, 3, "row count");
    expectEqual([table.name, table.address], ["Accounts", "Accounts!A1:D6"], "name and address");
  },
  "reads a table in which nothing stands yet": async (workbook) => {
    const { rows, rowCount } = await workbook.readTable("Actions");

    expectEqual([rows, rowCount], [[], 0], "rows");
  },
  "reads cells of another sheet": async (workbook) => {
    const block = await workbook.readReference("'Key people'!$A$2:$B$3", "Accounts");

    expectEqual(
      block,
      {
        address: "'Key people'!A2:B3",
        cells: [
          ["Ada", "Buyer"],
          ["Grace", "User"],
        ],
      },
      "block",
    );
  },
  "reads cells of the sheet that the formula stands on": async (workbook) => {
    const block = await workbook.readReference("B4", "Notes");

    expectEqual(block, { address: "Notes!B4", cells: [[5]] }, "block");
  },
  "reads a whole column from row 1 to the last row in use on the sheet": async (workbook) => {
    const block = await workbook.readReference("Notes!B:B", "Accounts");

    const cells = [[""], [""], ["third row"], [5], [""], ["2026"]];
    expectEqual(block, { address: "Notes!B1:B6", cells }, "block");
  },
  "reads whole rows from column A to the last column in use on the sheet": async (workbook) => {
    const block = await workbook.readReference("3:4", "Notes");

    const cells = [
      ["", "third row", ""],
      ["", 5, ""],
    ];
    expectEqual(block, { address: "Notes!A3:C4", cells }, "block");
  },
  "reads the formats of cells, blank where there is none": async (workbook) => {
    const formats = await workbook.readFormats("Accounts!C1:D2");

    expectEqual(
      formats,
      {
        address: "Accounts!C1:D2",
        formats: [
          ["", ""],
          ["", "yyyy-mm-dd"],
        ],
      },
      "formats",
    );
    await expectRefusal(workbook.readFormats("Nowhere!A1"), "not-found", "Nowhere");
  },
  "reads a whole table with its headers": async (workbook) => {
    const block = await workbook.readReference("Accounts[#All]", "Notes");

    const cells = [HEADERS, ...ACCOUNTS, BLANK_ROW, BLANK_ROW];
    expectEqual(block, { address: "Accounts!A1:D6", cells }, "block");
  },
  "reads a column of a table, and its rows by its name alone": async (workbook) => {
    const column = await workbook.readReference("Accounts[Revenue]", "Notes");
    const rows = await workbook.readReference("People", "Notes");

    expectEqual(
      column,
      { address: "Accounts!C2:C6", cells: [[120], [80.5], [0], [""], [""]] },
      "column",
    );
    expectEqual(rows.address, "'Key people'!A2:B3", "address of the rows");
  },
  "reads what a formula spills": async (workbook) => {
    const block = await workbook.readReference("B2#", "Spill");

    const cells = [
      [1, 2],
      [3, 4],
      [5, 6],
    ];
    expectEqual(block, { address: "Spill!B2:C4", cells }, "block");
  },
  "takes for a spill only the answer that begins in a cell": async (workbook) => {
    await expectRefusal(workbook.readReference("C3#", "Spill"), "not-found", "C3#");
    await expectRefusal(workbook.readReference("F9#", "Spill"), "not-found", "F9#");
  },
  "reads an error as its text, text as text, a truth value as one": async (workbook) => {
    const error = await workbook.readReference("C1", "Notes");
    const text = await workbook.readReference("A5", "Notes");
    const row = await workbook.readReference("A6:B6", "Notes");

    expectEqual(error.cells, [["#N/A"]], "error cell");
    expectEqual(text.cells, [["=1+1"]], "text that looks like a formula");
    expectEqual(row.cells, [[true, "2026"]], "truth value, and digits as text");
  },
  "says how a formula refers to a table with its headers": async (workbook) => {
    expectEqual(await workbook.tableReference("People"), "People[#All]", "reference");
  },
};
