import { addTable, appendRows, writeBlock, writeFormula } from "../support/deeds";
import type { WorkbookGateway } from "../../src/workbook/gateway";
import { expectEqual, expectRefusal, type Checks, type Hands } from "./contract";

/** Whatever asks for something by name, asking for something that is not there. */
const MISSING: Readonly<Record<string, (workbook: WorkbookGateway) => Promise<unknown>>> = {
  "a table that is read": (workbook) => workbook.readTable("Nowhere"),
  "a table that is referred to": (workbook) => workbook.tableReference("Nowhere"),
  "a table that is appended to": (workbook) => appendRows(workbook, "Nowhere", [[1]]),
  "a table in a reference": (workbook) => workbook.readReference("Nowhere[#All]", "Notes"),
  "a column of a table": (workbook) => workbook.readReference("People[Nowhere]", "Notes"),
  "a column of a table at C3": (workbook) => workbook.readReference("Plans[Nowhere]", "Notes"),
  "the last of several columns": (workbook) =>
    workbook.readReference("Plans[[Revenue]:[Nowhere]]", "Notes"),
  "a name": (workbook) => workbook.readReference("Nowhere", "Notes"),
  "a sheet that is read": (workbook) => workbook.readReference("Nowhere!A1", "Notes"),
  "a sheet that is written to": (workbook) => writeBlock(workbook, "Nowhere!A1", [[1]]),
  "a sheet for a formula": (workbook) => writeFormula(workbook, "Nowhere!A1", "=SUM(2,3)"),
  "a sheet for a table": (workbook) => addTable(workbook, "Nowhere!A1:B2", "Plan"),
  "a sheet that is gone to": (workbook) => workbook.select("Nowhere!A1"),
};

/** Whatever changes cells of the sheet with accounts. */
const CHANGES: Readonly<Record<string, (workbook: WorkbookGateway) => Promise<unknown>>> = {
  "a block": (workbook) => writeBlock(workbook, "Accounts!A2", [["changed"]]),
  "a formula": (workbook) => writeFormula(workbook, "Accounts!A2", "=SUM(2,3)"),
  rows: (workbook) => appendRows(workbook, "Accounts", [["A-004", "Retail", 1, 45_300]]),
  "a table": (workbook) => addTable(workbook, "Accounts!F1:G2", "Plan"),
};

const missingChecks: Checks = Object.fromEntries(
  Object.entries(MISSING).map(([what, ask]) => [
    `refuses ${what} when it is not there, and says what to do`,
    (workbook: WorkbookGateway) => expectRefusal(ask(workbook), "not-found", "Nowhere"),
  ]),
);

export const refusalChecks: Checks = {
  ...missingChecks,
  "refuses to append rows over cells in use, and changes nothing": async (workbook) => {
    const before = await workbook.readReference("'Key people'!A1:B6", "Notes");

    const appended = appendRows(workbook, "People", [
      ["Alan", "Coach"],
      ["Kurt", "Owner"],
    ]);
    await expectRefusal(appended, "occupied", "People");

    const after = await workbook.readReference("'Key people'!A1:B6", "Notes");
    expectEqual(after, before, "cells");
    const { address } = await workbook.readTable("People");
    expectEqual(address, "'Key people'!A1:B3", "address of the table");
  },
  "refuses a table over another table": (workbook) =>
    expectRefusal(addTable(workbook, "Accounts!D1:F3", "Plan"), "occupied", "Accounts"),
};

/** Checks for workbooks that know protection. */
export const protectionChecks: Checks = Object.fromEntries(
  Object.entries(CHANGES).map(([what, change]) => [
    `refuses ${what} on a protected sheet, and changes nothing`,
    (workbook: WorkbookGateway, hands: Hands) => expectUnchanged(workbook, hands, change),
  ]),
);

async function expectUnchanged(
  workbook: WorkbookGateway,
  hands: Hands,
  change: (workbook: WorkbookGateway) => Promise<unknown>,
): Promise<void> {
  if (hands.protect === undefined) throw new Error("these hands cannot protect a sheet");
  const before = await workbook.readReference("Accounts!A:H", "Accounts");
  const tables = await workbook.listTables();
  await hands.protect("Accounts");

  await expectRefusal(change(workbook), "protected", "Accounts");

  const after = await workbook.readReference("Accounts!A:H", "Accounts");
  expectEqual([after, await workbook.listTables()], [before, tables], "sheet and tables");
}
