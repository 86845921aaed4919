import { appendRows, writeBlock, writeFormula } from "../support/deeds";
import { expectEqual, waitFor, type Checks } from "./contract";

const HEADERS = ["Plan", "Revenue", "Cost"];
const ROWS = [
  ["North", 100, 40],
  ["South", 200, 50],
  ["West", 300, 60],
];

/** A table that stands neither in the first cell of its sheet nor on the first sheet. */
export const placedTableChecks: Checks = {
  "reads a table at C3 of a later sheet": async (workbook) => {
    const table = await workbook.readTable("Plans");

    expectEqual([table.address, table.headers], ["Plans!C3:E6", HEADERS], "address and headers");
    expectEqual(table.rows, ROWS, "rows");
  },
  "reads columns and parts of a table at C3": async (workbook) => {
    const column = await workbook.readReference("Plans[Revenue]", "Notes");
    const columns = await workbook.readReference("Plans[[#All],[Revenue]:[Cost]]", "Plans");
    const headers = await workbook.readReference("Plans[#Headers]", "Accounts");

    expectEqual(
      column,
      { address: "Plans!D4:D6", cells: [[100], [200], [300]] },
      "one column without its header",
    );
    expectEqual(
      columns,
      { address: "Plans!D3:E6", cells: [HEADERS, ...ROWS].map((row) => row.slice(1)) },
      "two columns with their headers",
    );
    expectEqual(headers, { address: "Plans!C3:E3", cells: [HEADERS] }, "headers");
  },
  "appends rows to a table at C3": async (workbook) => {
    const address = await appendRows(workbook, "Plans", [["East", 400, 70]]);

    const table = await workbook.readTable("Plans");
    expectEqual(address, "Plans!C7:E7", "address of the row");
    expectEqual([table.address, table.rows[3]], ["Plans!C3:E7", ["East", 400, 70]], "table");
  },
  "writes into a table at C3, and the table has it": async (workbook) => {
    await writeBlock(workbook, "Plans!D4", [[150, 45]]);

    const { rows } = await workbook.readTable("Plans");
    expectEqual(rows, [["North", 150, 45], ...ROWS.slice(1)], "rows");
  },
  "reads what is selected in a table at C3": async (workbook, hands) => {
    await hands.moveTo("Plans!D4:D6");

    const block = await workbook.readSelection();

    expectEqual(block, { address: "Plans!D4:D6", cells: [[100], [200], [300]] }, "block");
  },
  "calculates with a column of a table at C3, on its sheet and on another": async (workbook) => {
    for (const address of ["Plans!G1", "Notes!E1"]) {
      await writeFormula(workbook, address, "=SUM(Plans[Revenue])");

      const [sheet = "", cell = ""] = address.split("!");
      const answer = async (): Promise<unknown> =>
        (await workbook.readReference(cell, sheet)).cells[0]?.[0];
      await waitFor(async () => (await answer()) === 600, `600 in ${address}`);
    }
  },
};
