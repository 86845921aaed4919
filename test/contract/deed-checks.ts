import type { WorkbookGateway } from "../../src/workbook/gateway";
import { Changes, type Change } from "../../src/workbook/transaction/changes";
import { expectEqual, expectRefusal, seen, waitFor, type Checks } from "./contract";

const UPDATE = {
  change: "update-rows",
  table: "Accounts",
  key: "Account",
  rows: [{ key: "A-002", seen: { Revenue: 80.5, Segment: "" }, set: { Revenue: 90 } }],
} as const satisfies Change;

/** Whatever a deed may not do: each refuses it before the first write. */
const REFUSED: Readonly<Record<string, readonly [code: string, named: string, change: Change]>> = {
  "a key that is not there": [
    "changed",
    "A-009",
    { ...UPDATE, rows: [{ key: "A-009", seen: {}, set: {} }] },
  ],
  "a column that is not there": [
    "not-found",
    "Wallet",
    { ...UPDATE, rows: [{ key: "A-002", seen: { Wallet: 1 }, set: { Wallet: 2 } }] },
  ],
  "a cell that shows something else": [
    "changed",
    'Table "Accounts", row 2 (Account A-002), column "Revenue", in Accounts!C3: expected 80, found 80.5',
    { ...UPDATE, rows: [{ key: "A-002", seen: { Revenue: 80 }, set: { Revenue: 90 } }] },
  ],
  "a key that would stand twice": [
    "duplicate",
    "A-002",
    {
      change: "insert-rows",
      table: "Accounts",
      columns: ["Account"],
      rows: [["A-002"]],
      key: "Account",
    },
  ],
  "a row that was edited, and is to be deleted": [
    "changed",
    'column "Cost"',
    {
      change: "delete-rows",
      table: "Plans",
      key: "Plan",
      rows: [{ key: "South", seen: { Cost: 51 } }],
    },
  ],
  "a block over cells in use": [
    "occupied",
    "Notes!B3",
    { change: "block", at: "Notes!A3", cells: [[1, 2]] },
  ],
  "a block over cells that were edited": [
    "changed",
    "Notes!B4: expected 4, found 5",
    { change: "block", at: "Notes!B4", cells: [[1]], seen: [[4]] },
  ],
  "a formula where an answer spills": [
    "occupied",
    "Spill!C4",
    { change: "formula", at: "Spill!C4", formula: "=SUM(2,3)", seen: 6 },
  ],
  "a table with a blank header": [
    "unsupported",
    "Notes!B4:C5",
    { change: "table", name: "Plan", at: "Notes!B4:C5" },
  ],
  "a table that lacks a column": [
    "not-found",
    "Wallet",
    { change: "ensure-table", name: "People", at: "Notes!H1", headers: ["Person", "Wallet"] },
  ],
  "cells beyond the sheet": [
    "too-large",
    "Notes",
    { change: "block", at: "Notes!A1048576", cells: [[1], [2]] },
  ],
  "a name that is no name": ["unsupported", "A1", { change: "name", name: "A1", at: "Notes!E1" }],
};

const refusedChecks: Checks = Object.fromEntries(
  Object.entries(REFUSED).map(([what, [code, named, change]]) => [
    `refuses a whole deed because of ${what}, and changes nothing`,
    async (workbook: WorkbookGateway) => {
      const before = await seen(workbook);
      const first: Change = { change: "block", at: "Notes!E1", cells: [["first"]] };

      const deed = workbook.apply([{ change: "sheet", name: "Plan" }, first, change]);
      await expectRefusal(deed, code as Parameters<typeof expectRefusal>[1], named);

      expectEqual(await seen(workbook), before, "workbook");
    },
  ]),
);

export const deedChecks: Checks = {
  ...refusedChecks,
  "lets a deed speak of what it makes itself": async (workbook) => {
    const deed = new Changes();
    const sheet = deed.add({ change: "sheet", name: "Notes", after: "Accounts" });
    const cells = [
      ["Region", "Amount"],
      ["North", 2],
      ["South", 3],
    ];
    deed.add({ change: "block", at: { sheet, cells: "A1" }, cells });
    const table = deed.add({ change: "table", name: "People", at: { sheet, cells: "A1:B3" } });
    const at = { sheet, cells: "D1" };
    deed.add({ change: "formula", at, formula: ["=SUM(", { table }, "[Amount])"] });

    const { outcomes } = await workbook.apply(deed.list);

    const [name = "", made = ""] = [outcomes[sheet.made]?.name, outcomes[table.made]?.name];
    const sheets = (await workbook.listSheets()).map((each) => each.name);
    expectEqual(sheets.slice(0, 3), ["Accounts", name, "Key people"], "sheets");
    expectEqual((await workbook.readTable(made)).rows, cells.slice(1), "rows");
    const { formulas } = await workbook.readFormulas(`'${name}'!C1:D1`);
    expectEqual(formulas, [[undefined, `=SUM(${made}[Amount])`]], "formulas");
  },
  "updates rows by their key": async (workbook) => {
    await workbook.apply([UPDATE]);

    const { rows } = await workbook.readTable("Accounts");
    expectEqual(rows[1], ["A-002", "", 90, 45_100], "row");
  },
  "inserts rows by the names of columns, below the last that is filled": async (workbook) => {
    const rows = [[7, "A-004"]];
    const columns = ["revenue", "Account"];

    const { outcomes } = await workbook.apply([
      { change: "insert-rows", table: "Accounts", columns, rows },
    ]);

    expectEqual(outcomes[0]?.address, "Accounts!A5:D5", "address");
    const table = await workbook.readTable("Accounts");
    expectEqual([table.address, table.rows[3]], ["Accounts!A1:D6", ["A-004", "", 7, ""]], "table");
  },
  "deletes rows by their key; those below move up": async (workbook) => {
    await workbook.apply([
      { change: "delete-rows", table: "Plans", key: "Plan", rows: [{ key: "South" }] },
    ]);

    const { address, rows } = await workbook.readTable("Plans");
    const left = [
      ["North", 100, 40],
      ["West", 300, 60],
    ];
    expectEqual([address, rows], ["Plans!C3:E5", left], "table");
    const { cells } = await workbook.readReference("C6:E6", "Plans");
    expectEqual(cells, [["", "", ""]], "cells below");
  },
  "makes a table where it is missing, and only there": async (workbook) => {
    const change = {
      change: "ensure-table",
      name: "Steps",
      at: "Notes!H1",
      headers: ["account", "step"],
    } as const;

    await workbook.apply([change]);
    const { outcomes } = await workbook.apply([{ ...change, at: "Notes!H20" }]);

    const { name, address, headers, rows } = await workbook.readTable("Steps");
    expectEqual([name, address], ["Steps", "Notes!H1:I2"], "table");
    expectEqual([headers, rows], [["account", "step"], []], "headers and rows");
    expectEqual(outcomes, [{ name: "Steps", address: "Notes!H1:I2" }], "outcome of the second");
  },
  "makes a table once under a name that had to be cleaned": async (workbook) => {
    const change = { change: "ensure-table", name: "Key steps", headers: ["account"] } as const;

    const first = await workbook.apply([{ ...change, at: "Notes!H1" }]);
    const second = await workbook.apply([{ ...change, at: "Notes!H20" }]);

    expectEqual(second.outcomes, first.outcomes, "outcome of the second");
    const tables = await workbook.listTables();
    const onNotes = tables.filter(({ address }) => address.startsWith("Notes!"));
    expectEqual(onNotes.length, 1, "tables on the sheet");
  },
  "names cells": async (workbook) => {
    await workbook.apply([{ change: "name", name: "third_row", at: "Notes!B3:B4" }]);

    const block = await workbook.readReference("third_row", "Accounts");
    expectEqual(block, { address: "Notes!B3:B4", cells: [["third row"], [5]] }, "block");
  },
  "refuses a formula that cannot be read, and changes nothing": async (workbook) => {
    const before = await seen(workbook);
    const broken: Change = { change: "formula", at: "Notes!E9", formula: "=SUM(2,3" };

    const deed = workbook.apply([UPDATE, { change: "sheet", name: "Plan" }, broken]);
    await expectRefusal(deed, "unsupported", "=SUM(2,3");

    expectEqual(await seen(workbook), before, "workbook");
  },
  "reads several tables at once, in the order they were asked for": async (workbook) => {
    const tables = await workbook.readTables(["People", "accounts"]);

    const one = [await workbook.readTable("People"), await workbook.readTable("Accounts")];
    expectEqual(tables, one, "tables");
    await expectRefusal(workbook.readTables(["People", "Nowhere"]), "not-found", "Nowhere");
  },
  "reads formulas, and none where one merely spills": async (workbook) => {
    const formulas = await workbook.readFormulas("Spill!B2:C3");

    expectEqual(
      formulas,
      {
        address: "Spill!B2:C3",
        formulas: [
          ["=SEQUENCE(3,2)", undefined],
          [undefined, undefined],
        ],
      },
      "formulas",
    );
  },
  "keeps settings with the document": async (workbook) => {
    const kept = { counsel: "off", weights: [1, 2] };

    await workbook.writeSetting("kam", kept);
    expectEqual(await workbook.readSetting("kam"), kept, "setting");

    await workbook.writeSetting("kam", undefined);
    expectEqual(await workbook.readSetting("kam"), undefined, "setting that was taken out");
    const large = workbook.writeSetting("kam", "x".repeat(200_000));
    await expectRefusal(large, "too-large", "kam");
  },
  "tells of what a deed has changed": async (workbook) => {
    const heard: string[] = [];
    const stop = await workbook.onChanged((address) => heard.push(address));

    await workbook.apply([{ change: "block", at: "Notes!E1", cells: [["new"]] }]);

    await waitFor(() => heard.includes("Notes!E1"), "news of Notes!E1");
    await stop();
  },
};

/** Checks for workbooks in which a person can hide rows. */
export const hidingChecks: Checks = {
  "refuses rows where some are hidden, and changes nothing": async (workbook, hands) => {
    await hands.hideRow?.("Plans", 4);
    const before = await seen(workbook);
    const rows = [["East", 1, 2]];

    const inserted = workbook.apply([{ change: "insert-rows", table: "Plans", rows }]);
    await expectRefusal(inserted, "hidden", "Plans");
    const written = workbook.apply([{ change: "block", at: "Plans!G4", cells: [[1], [2], [3]] }]);
    await expectRefusal(written, "hidden", "Plans!G4:G6");

    expectEqual(await seen(workbook), before, "workbook");
    const sheets = await workbook.listSheets();
    const hidden = sheets.filter(({ hasHiddenRows }) => hasHiddenRows).map(({ name }) => name);
    expectEqual(hidden, ["Plans"], "sheets with hidden rows");
  },
  "updates a row that is hidden, which is found by its key": async (workbook, hands) => {
    await hands.hideRow?.("Accounts", 2);

    await workbook.apply([UPDATE]);

    expectEqual((await workbook.readTable("Accounts")).rows[1]?.[2], 90, "revenue");
  },
};
