import { accountColumns, type AccountColumnName } from "../../../src/schema/tables/accounts";
import { portfolio } from "../../../src/functions/portfolio/portfolio";
import { KamError } from "../../../src/model/errors";
import { portfolioPages } from "../../../src/sample/portfolio/portfolio-pages";
import { sampleAccounts } from "../../../src/sample/sample-accounts";
import { sampleWorkbook } from "../../../src/sample/sample-workbook";
import { structuredReferences } from "../../../src/sample/table-references";
import { parseArea } from "../../../src/workbook/address";
import { spill } from "../../support/builders";

const { answers, data } = portfolioPages(structuredReferences());
const formulas = answers.flatMap((sheet) =>
  sheet.formulas.map(({ address, formula }) => ({ sheet: sheet.name, address, formula })),
);
const calls = formulas.filter(({ formula }) => formula.startsWith("=KAM."));

const accounts = sampleAccounts();
const headers = Object.keys(accountColumns) as readonly AccountColumnName[];
const cellsOf = (name: string): readonly (readonly unknown[])[] =>
  sampleWorkbook().sheets.find((sheet) => sheet.name === name)?.cells ?? [];

/** What an argument of a formula of these sheets stands for. */
function argumentCells(argument: string): unknown {
  const [, table = "", column = ""] = /^(\w+)\[(#?\w+)\]$/.exec(argument) ?? [];
  if (column === "#All") return cellsOf(table);
  if (column !== "") return accounts.map((account) => [account[column as AccountColumnName]]);
  return argument === "TRUE" || { C9: 4, C10: 0.2 }[argument];
}

function answerOf(formula: string): unknown {
  const [, name = "", listed = ""] = /^=KAM\.(\w+)\((.*)\)$/.exec(formula) ?? [];
  const definition = Object.entries(portfolio).find(([each]) => each === name)?.[1];
  return definition?.call(listed.split(",").map(argumentCells));
}

describe("the sheets of the portfolio", () => {
  it("use every function of the chapter", () => {
    const used = new Set(calls.map(({ formula }) => /^=KAM\.(\w+)/.exec(formula)?.[1]));

    expect([...used].sort()).toEqual(Object.keys(portfolio).sort());
    expect(data).toEqual([]);
  });

  it.each(calls)("$sheet!$address $formula answers", ({ formula }) => {
    const answer = answerOf(formula);

    expect(answer).toBeDefined();
    expect(answer).not.toBeInstanceOf(KamError);
  });

  it("leave room for what spills: answers neither touch one another nor a label", () => {
    const taken = new Map<string, string>();
    for (const { name, cells } of answers) {
      cells.forEach((row, at) => {
        row.forEach((cell, column) => {
          if (cell !== "") taken.set(`${name} ${at} ${column}`, "a label");
        });
      });
    }
    for (const { sheet, address, formula } of calls) {
      const answer = answerOf(formula);
      const grid = (Array.isArray(answer) ? answer : [[answer]]) as readonly (readonly unknown[])[];
      const { row = 0, column = 0 } = parseArea(address) ?? {};
      grid.forEach((cells, down) => {
        cells.forEach((_, right) => {
          const cell = `${sheet} ${row + down} ${column + right}`;
          expect({ cell, taken: taken.get(cell) }).toEqual({ cell, taken: undefined });
          taken.set(cell, formula);
        });
      });
    }
  });
});

describe("the groups of the sample", () => {
  const table = [headers, ...accounts.map((account) => headers.map((header) => account[header]))];
  const rows = spill("DISCLOSURE", table, null, false);

  it("are of two or three accounts, each with its parent in the table", () => {
    const sizes = new Map<unknown, number>();
    for (const [, , , group] of rows) sizes.set(group, (sizes.get(group) ?? 0) + 1);

    const groups = [...sizes.values()].filter((size) => size > 1);
    expect(groups.length).toBeGreaterThanOrEqual(4);
    expect(Math.max(...groups)).toBe(3);
    expect(rows.flat().filter((cell) => cell instanceof KamError)).toEqual([]);
  });

  it("hold some that must be disclosed, one of them because of its group alone", () => {
    const disclosed = rows.filter(([, disclose]) => disclose === true);

    expect(disclosed.length).toBeGreaterThan(1);
    expect(disclosed.some(([, , share]) => Number(share) < 0.1)).toBe(true);
    expect(disclosed.length).toBeLessThan(10);
  });

  it("have judgements of dependence for most accounts, and none for prospects", () => {
    for (const column of ["replaceability", "substitutability"] as const) {
      const known = accounts.filter((account) => account[column] !== "");
      expect(known.length).toBeGreaterThan(30);
      expect(known.length).toBeLessThan(38);
      expect(known.filter(({ lifecycle }) => lifecycle === "prospect")).toEqual([]);
    }
  });
});
