import {
  addSheet,
  addTable,
  appendRows,
  formatCells,
  writeBlock,
  writeFormula,
} from "../support/deeds";
import { expectEqual, waitFor, type Checks } from "./contract";

/** What Excel would take for a formula, a number, a day or a truth value if a person typed it. */
const TRICKY_TEXTS = [
  "=1+1",
  "+49 30",
  "-5",
  "@home",
  "'quoted",
  "007",
  "2026-01-05",
  "TRUE",
  "5%",
];

export const writingChecks: Checks = {
  "writes a block from its first cell on, and answers what it filled": async (workbook) => {
    const cells = [
      ["Region", 1.5],
      ["North", true],
    ];

    const address = await writeBlock(workbook, "Notes!E2", cells);

    expectEqual(address, "Notes!E2:F3", "address");
    expectEqual((await workbook.readReference("E2:F3", "Notes")).cells, cells, "cells");
  },
  "keeps text as it was written": async (workbook) => {
    const cells = TRICKY_TEXTS.map((text) => [text]);

    const address = await writeBlock(workbook, "Notes!E1", cells);

    expectEqual((await workbook.readReference(address, "Notes")).cells, cells, "cells");
  },
  "writes no formula where text begins with =": async (workbook) => {
    await writeBlock(workbook, "Notes!E1", [["=SUM(2,3)"]]);
    await workbook.select("Notes!E1");

    const cell = await workbook.readActiveCell();

    expectEqual([cell.value, cell.formula], ["=SUM(2,3)", undefined], "value and formula");
  },
  "clears a cell with empty text": async (workbook) => {
    await writeBlock(workbook, "Notes!B3", [[""], [7]]);

    expectEqual((await workbook.readReference("B3:B4", "Notes")).cells, [[""], [7]], "cells");
  },
  "writes a formula, which is calculated": async (workbook) => {
    const address = await writeFormula(workbook, "Notes!E1", "=SUM(2,3)");
    await workbook.select(address);

    const isCalculated = async (): Promise<boolean> =>
      (await workbook.readActiveCell()).value === 5;
    await waitFor(isCalculated, "the answer 5");
    const cell = await workbook.readActiveCell();
    expectEqual([address, cell.formula], ["Notes!E1", "=SUM(2,3)"], "address and formula");
  },
  "formats cells and leaves their values": async (workbook) => {
    await writeBlock(workbook, "Notes!E1", [[46_000], ["text"]]);

    await formatCells(workbook, "Notes!E1:E2", "yyyy-mm-dd");

    expectEqual(
      (await workbook.readReference("E1:E2", "Notes")).cells,
      [[46_000], ["text"]],
      "cells",
    );
  },
  "appends rows below a table, which grows by them": async (workbook) => {
    const address = await appendRows(workbook, "People", [["Alan", "=Coach"]]);

    const table = await workbook.readTable("People");
    expectEqual(address, "'Key people'!A4:B4", "address of the rows");
    expectEqual(table.address, "'Key people'!A1:B4", "address of the table");
    expectEqual(table.rows[2], ["Alan", "=Coach"], "third row");
  },
  "appends to a table without rows in the blank row that it shows": async (workbook) => {
    const rows = [
      ["Call Ada", false],
      ["Write to Grace", true],
    ];

    const address = await appendRows(workbook, "Actions", rows);

    const table = await workbook.readTable("Actions");
    expectEqual(address, "Actions!A2:B3", "address of the rows");
    expectEqual([table.address, table.rows], ["Actions!A1:B3", rows], "table");
  },
  "adds a sheet, and another one under a name with a number": async (workbook) => {
    const first = await addSheet(workbook, "Plan");
    const second = await addSheet(workbook, "Plan");

    expectEqual(first, "Plan", "first name");
    expectEqual(/^Plan\D*\d+\D*$/.test(second), true, `second name "${second}" has a number`);
    expectEqual(await writeBlock(workbook, `'${second}'!A1`, [[1]]), `'${second}'!A1`, "address");
  },
  "cleans the name of a sheet": async (workbook) => {
    const name = await addSheet(workbook, "Plan: A/B [draft] for the largest accounts we have?");

    expectEqual(name.length <= 31 && !/[[\]:*?/\\]/.test(name), true, `"${name}" is allowed`);
  },
  "makes a table, and another one under another name": async (workbook) => {
    const rows = [
      ["North", 10],
      ["South", 20],
    ];
    const address = await writeBlock(workbook, "Notes!E1", [["Region", "Amount"], ...rows]);
    const other = await writeBlock(workbook, "Notes!H1", [["Region"], ["West"]]);

    const name = await addTable(workbook, address, "Key regions");
    const second = await addTable(workbook, other, "Key regions");

    const table = await workbook.readTable(name);
    expectEqual([table.headers, table.rows], [["Region", "Amount"], rows], "table");
    expectEqual((await workbook.readTable(second)).rows, [["West"]], "second table");
  },
};
