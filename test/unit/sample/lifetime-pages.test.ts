import type { Answer } from "../../../src/functions/define/answer";
import { lifetime } from "../../../src/functions/lifetime/lifetime";
import { KamError } from "../../../src/model/errors";
import { accountsSheet } from "../../../src/sample/accounts-sheet";
import { lifetimePages } from "../../../src/sample/lifetime/lifetime-pages";
import { orderLines } from "../../../src/sample/lifetime/order-lines";
import { sampleAccounts, SAMPLE_DAY } from "../../../src/sample/sample-accounts";
import { settingsSheet } from "../../../src/sample/settings-sheet";
import { structuredReferences } from "../../../src/sample/table-references";
import { parseArea } from "../../../src/workbook/address";
import type { SheetContents } from "../../../src/workbook/contents";
import { callKam } from "../../support/builders";

const { answers, data } = lifetimePages(structuredReferences());
const accounts = sampleAccounts();
const sheets = [...answers, ...data, accountsSheet(), settingsSheet()];
const ours = Object.keys(lifetime);

function tableNamed(name: string): readonly (readonly unknown[])[] {
  const found = data
    .concat(accountsSheet(), settingsSheet())
    .find(({ tables }) => tables.some((table) => table.name === name));
  if (found === undefined) throw new Error(`There is no table ${name}.`);
  return found.cells;
}

function sheetNamed(name: string): SheetContents {
  const found = sheets.find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`There is no sheet ${name}.`);
  return found;
}

function cellsAt(sheet: SheetContents, address: string): unknown {
  const area = parseArea(address);
  if (area === undefined) throw new Error(`${address} is no address.`);
  const rows = sheet.cells
    .slice(area.row, area.row + area.rowCount)
    .map((row) => Array.from({ length: area.columnCount }, (_, at) => row[area.column + at] ?? ""));
  return area.rowCount * area.columnCount === 1 ? rows[0]?.[0] : rows;
}

/** What a formula of the sheet answers, its arguments read as a spreadsheet reads them. */
function answer(sheet: SheetContents, formula: string): Answer {
  const [, name = "", list = ""] = /^=KAM\.(\w+)\((.*)\)$/.exec(formula) ?? [];
  const values = list.split(",").map((argument) => {
    const [, table] = /^(\w+)\[#All\]$/.exec(argument) ?? [];
    if (table !== undefined) return tableNamed(table);
    const [, other, cells = argument] = /^(\w+)!(.+)$/.exec(argument) ?? [];
    const at = other === undefined ? sheet : sheetNamed(other);
    const spilled = at.formulas.find(({ address }) => cells.startsWith(`${address}:`));
    return spilled === undefined ? cellsAt(at, cells) : answer(at, spilled.formula);
  });
  return callKam(name, ...values);
}

const asked = answers.flatMap((sheet) =>
  sheet.formulas.map(({ address, formula }) => ({ sheet, address, formula, name: sheet.name })),
);

describe("the sample's sheets of lifetime", () => {
  it("use every function of the chapter", () => {
    for (const name of ours) {
      expect(asked.some(({ formula }) => formula.startsWith(`=KAM.${name}(`))).toBe(true);
    }
  });

  it.each(asked)("$name $address $formula answers", ({ sheet, formula }) => {
    const cells = [answer(sheet, formula)].flat(2);

    const faults = cells.filter((cell) => cell instanceof KamError);

    // Some accounts lack contribution or retention, or have too few orders: they alone say so.
    expect(faults.length).toBeLessThan(cells.length / 2);
  });

  it("leave every answer free room", () => {
    for (const sheet of answers) {
      const areas = sheet.formulas.map(({ address, formula }) => {
        const { row = 0, column = 0 } = parseArea(address) ?? {};
        const spilled = answer(sheet, formula);
        const rows = Array.isArray(spilled) ? (spilled as readonly (readonly unknown[])[]) : [[0]];
        return { row, column, below: row + rows.length, right: column + (rows[0]?.length ?? 1) };
      });
      const covered = areas.flatMap(({ row, column, below, right }) =>
        Array.from({ length: (below - row) * (right - column) }, (_, at) => {
          const width = right - column;
          return [row + Math.floor(at / width), column + (at % width)] as const;
        }),
      );
      for (const [row, column] of covered) expect(sheet.cells[row]?.[column] ?? "").toBe("");
      expect(new Set(covered.map(String)).size).toBe(covered.length);
    }
  });

  it("stay within the size that a sheet may have", () => {
    for (const { cells } of data) expect(cells.length).toBeLessThanOrEqual(2600);
  });

  it("ask OVERDUE of exactly the accounts that ORDERS answers for", () => {
    const orders = answer(sheetNamed("Orders"), sheetNamed("Orders").formulas[0]?.formula ?? "");

    expect(asked.find(({ formula }) => formula.includes("OVERDUE"))?.formula).toContain(
      `Orders!A4:N${3 + (orders as readonly unknown[]).length}`,
    );
  });
});

describe("the sample's ledger", () => {
  const net = (id: unknown, from: number, to: number): number =>
    tableNamed("Ledger")
      .slice(1)
      .filter(([account, day]) => account === id && Number(day) > from && Number(day) <= to)
      .reduce((sum, [, , amount]) => sum + Number(amount), 0);

  it("adds up to the revenue of both years, account by account", () => {
    for (const { account_id, revenue_12m, revenue_prev_12m } of accounts) {
      expect(net(account_id, SAMPLE_DAY - 365, SAMPLE_DAY)).toBe(revenue_12m);
      expect(net(account_id, SAMPLE_DAY - 730, SAMPLE_DAY - 365)).toBe(revenue_prev_12m);
    }
  });

  it("has as many orders as the account says, where these are no collective orders", () => {
    for (const account of accounts.filter(({ orders_12m }) => Number(orders_12m) <= 30)) {
      const recent = orderLines(account).filter(
        ({ day, isCredit }) => !isCredit && day > SAMPLE_DAY - 365,
      );
      expect(recent).toHaveLength(Number(account.orders_12m));
    }
  });

  it("ends with the last order of the account, on or before the day of the facts", () => {
    for (const account of accounts.filter(({ last_order }) => last_order !== "")) {
      const days = orderLines(account).flatMap(({ day, isCredit }) => (isCredit ? [] : [day]));
      expect(Math.max(...days)).toBe(account.last_order);
      expect(Number(account.last_order)).toBeLessThanOrEqual(SAMPLE_DAY);
      if (account.first_order !== "") {
        expect(Number(account.first_order)).toBeLessThanOrEqual(Math.min(...days));
      }
    }
  });

  it("knows of nothing that a prospect ordered", () => {
    for (const account of accounts.filter(({ lifecycle }) => lifecycle === "prospect")) {
      expect(account).toMatchObject({ first_order: "", last_order: "", retention_p: "" });
    }
  });

  it("has a few accounts that are overdue, the one that leaves among them", () => {
    const overdue = accounts.filter(
      ({ silence_probability }) => silence_probability !== "" && Number(silence_probability) < 0.05,
    );

    expect(overdue.map(({ notice_given }) => notice_given)).toContain("yes");
    expect(overdue.length).toBeGreaterThanOrEqual(2);
    expect(overdue.length).toBeLessThanOrEqual(9);
  });
});
