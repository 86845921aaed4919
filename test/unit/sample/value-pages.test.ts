import { readCell } from "../../../src/reading/cells";
import type { accountColumns } from "../../../src/schema/tables/accounts";
import { chapters } from "../../../src/functions/catalogue";
import type { Column } from "../../../src/schema/columns";
import { elementColumns } from "../../../src/schema/tables/value-elements";
import { potentialColumns } from "../../../src/schema/tables/potentials";
import { resultColumns } from "../../../src/schema/tables/results";
import { KamError } from "../../../src/model/errors";
import { valuePages } from "../../../src/sample/value/value-pages";
import { sampleAccounts } from "../../../src/sample/sample-accounts";
import { sampleWorkbook } from "../../../src/sample/sample-workbook";
import { structuredReferences } from "../../../src/sample/table-references";
import { parseArea } from "../../../src/workbook/address";
import type { SheetContents } from "../../../src/workbook/contents";
import { definitionOf } from "../../support/builders";

type Rows = readonly (readonly unknown[])[];

const { answers, data } = valuePages(structuredReferences());
const sheets = sampleWorkbook().sheets;
const accounts = sampleAccounts();
const functions = chapters.find(({ title }) => title === "Value")?.functions ?? [];

const tableCells = (name: string): Rows =>
  sheets.find(({ tables }) => tables.some((table) => table.name === name))?.cells ?? [];

/** What a formula of the sample hands over: a table, a cell of its own sheet, or a word. */
function argumentCells(sheet: SheetContents, written: string): unknown {
  if (written.endsWith("[#All]")) return tableCells(written.replace("[#All]", ""));
  if (written.startsWith('"')) return written.replaceAll('"', "");
  const area = parseArea(written.replaceAll("$", ""));
  return sheet.cells[area?.row ?? -1]?.[area?.column ?? -1];
}

const calls = answers.flatMap((sheet) =>
  sheet.formulas.flatMap(({ formula, address }) => {
    const match = /^=KAM\.(?<name>[A-Z0-9]+)\((?<written>.*)\)$/.exec(formula);
    const { name = "", written = "" } = match?.groups ?? {};
    return match === null ? [] : [{ name, formula, address, sheet, written: written.split(",") }];
  }),
);

function answerOf({ name, sheet, written }: (typeof calls)[number]): Rows {
  const cells = written.map((each) => argumentCells(sheet, each));
  expect(cells).not.toContain(undefined);
  const answer = definitionOf(name).call(cells);
  if (!Array.isArray(answer)) throw new Error(`KAM.${name} gave no rows.`);
  return answer as Rows;
}

const rowsOf = (name: string): Rows => {
  const call = calls.find((each) => each.name === name);
  return call === undefined ? [] : answerOf(call).slice(1);
};
const wordsOf = (name: string, column: number): ReadonlySet<unknown> =>
  new Set(rowsOf(name).map((row) => row[column]));

describe("the pages of value", () => {
  it("use every function of the chapter", () => {
    const used = new Set(calls.map(({ name }) => name));

    expect([...used].sort()).toEqual(functions.map(({ name }) => name).sort());
  });

  it.each(calls)("$formula answers for most rows", (call) => {
    const rows = answerOf(call).slice(1);

    const sound = rows.filter((row) => !(row[1] instanceof KamError));
    expect(rows.length).toBeGreaterThan(5);
    expect(sound.length).toBeGreaterThan(0.75 * rows.length);
  });

  it("leave each answer as many columns as it has, and a blank one between", () => {
    for (const sheet of answers) {
      const taken = sheet.formulas
        .map(({ address, formula }) => {
          const call = calls.find((each) => each.formula === formula);
          const { column = 0, row } = parseArea(address) ?? {};
          return { row, column, width: call ? (answerOf(call)[0]?.length ?? 0) : 0 };
        })
        .sort((one, other) => one.column - other.column);
      taken.slice(1).forEach(({ column, row }, index) => {
        const before = taken[index] ?? { column: 0, width: 0, row: 0 };
        expect(column).toBe(before.column + before.width + 1);
        expect(row).toBe(before.row);
      });
      expect(sheet.columnWidths?.length).toBeLessThanOrEqual(40);
      expect(sheet.cells.length).toBeLessThan((taken[0]?.row ?? 0) + 1);
    }
  });

  it("show what each question is for: balance, forms, alerts, both ways to a share", () => {
    expect(wordsOf("APPROPRIATION", 4)).toContain("balance the benefits");
    expect(wordsOf("APPROPRIATION", 4)).toContain("balanced");
    expect(wordsOf("INTEGRATION", 3)).toContain("contract");
    expect(wordsOf("INTEGRATION", 3)).toContain("none");
    expect(wordsOf("INTEGRATION", 8)).toContain("over-integrated");
    expect(wordsOf("WALLETSHARE", 2)).toContain("measured");
    expect(wordsOf("WALLETSHARE", 2)).toContain("wallet allocation rule");
    expect([...wordsOf("VALUE3", 10)].some((word) => String(word).startsWith("proprietary"))).toBe(
      true,
    );
    expect(rowsOf("VALUE3").some((row) => Number(row[8]) > 0)).toBe(true);
    expect(rowsOf("WHITESPACE").some((row) => Number(row[7]) > 0)).toBe(true);
  });
});

describe("the tables of value", () => {
  it.each([
    ["ValueElements", elementColumns],
    ["Results", resultColumns],
    ["Potentials", potentialColumns],
  ] as const)("%s holds only what its columns allow", (table, columns) => {
    const [headers = [], ...rows] = tableCells(table);

    expect(headers.slice(0, Object.keys(columns).length + 1)).toEqual([
      "account_id",
      ...Object.keys(columns),
    ]);
    expect(rows.length).toBeGreaterThan(20);
    for (const [header, column] of Object.entries<Column<unknown>>(columns)) {
      for (const row of rows) {
        const cell = row[headers.indexOf(header)];
        if (cell !== "") expect(readCell(column, cell)).toBeDefined();
      }
    }
  });

  it("speak of accounts that there are", () => {
    const ids = new Set(accounts.map(({ account_id }) => account_id));

    for (const { cells } of data) {
      for (const [id] of cells.slice(1)) expect(ids).toContain(id);
    }
  });

  it("are the same every time", () => {
    expect(valuePages(structuredReferences())).toEqual({ answers, data });
  });

  it("split the revenue of each account by product, to the euro", () => {
    const lines = tableCells("Potentials").slice(1);
    const includes = new Set(lines.filter((row) => row[5] === "yes").map(([id]) => id));

    for (const { account_id, revenue_12m } of accounts) {
      const own = lines.filter(([id]) => id === account_id);
      if (own.length === 0 || includes.has(account_id)) continue;
      expect(own.reduce((sum, row) => sum + Number(row[4]), 0)).toBe(revenue_12m);
    }
  });
});

describe("the account columns of value", () => {
  const known = (header: keyof typeof accountColumns) =>
    accounts.filter((account) => account[header] !== "");

  it("are mostly known", () => {
    for (const header of ["wallet_12m", "suppliers", "channel", "integration_benefit"] as const) {
      expect(known(header).length).toBeGreaterThan(30);
      expect(known(header).length).toBeLessThan(40);
    }
  });

  it("hold no wallet below what is bought from us, this year or the year before", () => {
    for (const account of known("wallet_12m"))
      expect(Number(account.wallet_12m)).toBeGreaterThanOrEqual(Number(account.revenue_12m));
    for (const account of known("wallet_prev_12m"))
      expect(Number(account.wallet_prev_12m)).toBeGreaterThanOrEqual(
        Number(account.revenue_prev_12m),
      );
  });

  it("rank us within the suppliers, and first where half is bought from us", () => {
    for (const account of known("supplier_rank")) {
      expect(account.lifecycle).toBe("current");
      if (account.suppliers !== "")
        expect(Number(account.supplier_rank)).toBeLessThanOrEqual(Number(account.suppliers));
      const share = Number(account.revenue_12m) / Number(account.wallet_12m);
      if (account.wallet_12m !== "" && share > 0.6) expect(account.supplier_rank).toBe(1);
    }
  });

  it("name a purchasing centre where one is bought through", () => {
    for (const { channel, purchasing_centre } of known("channel"))
      expect(purchasing_centre !== "").toBe(channel === "purchasing centre");
  });

  it("integrate nothing where the form is none", () => {
    for (const { integration_form, integration_depth } of known("integration_depth"))
      expect(integration_form === "none").toBe(integration_depth === 0);
  });
});
