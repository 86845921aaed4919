import { accountColumns } from "../../../src/schema/tables/accounts";
import { catalogue } from "../../../src/functions/catalogue";
import { NAMED_SETTINGS } from "../../../src/schema/settings";
import { settingColumns } from "../../../src/schema/tables/settings";
import { DEFAULT_CRITERIA } from "../../../src/model/classification/default-criteria";
import { examplesSheet } from "../../../src/sample/examples-sheet";
import { sampleWorkbook } from "../../../src/sample/sample-workbook";
import { structuredReferences } from "../../../src/sample/table-references";
import { parseArea } from "../../../src/workbook/address";
import type { SheetContents } from "../../../src/workbook/contents";
import { definitionOf } from "../../support/builders";

const { sheets } = sampleWorkbook();

function sheetNamed(name: string): SheetContents {
  const found = sheets.find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`There is no sheet ${name}.`);
  return found;
}

function call(name: string, cells: readonly unknown[]): unknown {
  return definitionOf(name).call(cells);
}

describe("the sample workbook", () => {
  it("has its sheets in the order of reading", () => {
    const names = sheets.map(({ name }) => name);

    expect(names.slice(0, 3)).toEqual(["Portfolio", "Accounts", "Settings"]);
    expect(names.at(-1)).toBe("Examples");
    expect(new Set(names).size).toBe(names.length);
  });

  it("is the same every time", () => {
    expect(sampleWorkbook()).toEqual(sampleWorkbook());
  });

  it.each(sheets)("$name: every address is one of cells", ({ formulas, tables, numberFormats }) => {
    for (const { address } of [...formulas, ...tables, ...(numberFormats ?? [])]) {
      expect(parseArea(address)).toBeDefined();
    }
  });

  it.each(sheets)("$name: no value stands where a formula goes", ({ cells, formulas }) => {
    for (const { address } of formulas) {
      const area = parseArea(address);
      expect(cells[area?.row ?? 0]?.[area?.column ?? 0] ?? "").toBe("");
    }
  });

  it("has the Accounts table over exactly its cells, with every known column", () => {
    const { cells, tables } = sheetNamed("Accounts");

    expect(cells[0]).toEqual(Object.keys(accountColumns));
    expect(parseArea(tables[0]?.address ?? "")).toEqual({
      row: 0,
      column: 0,
      rowCount: cells.length,
      columnCount: Object.keys(accountColumns).length,
    });
  });

  it("shows money, rates and dates in their formats", () => {
    const { numberFormats } = sheetNamed("Accounts");
    const formatOf = (header: string): string | undefined => {
      const column = Object.keys(accountColumns).indexOf(header);
      return numberFormats?.find(({ address }) => parseArea(address)?.column === column)?.format;
    };

    expect(formatOf("revenue_12m")).toBe("#,##0");
    expect(formatOf("market_growth")).toBe("0.0%");
    expect(formatOf("contract_end")).toBe("yyyy-mm-dd");
    expect(formatOf("name")).toBeUndefined();
  });
});

describe("the Settings sheet", () => {
  const { cells } = sheetNamed("Settings");

  it("has every column, every criterion and every named setting", () => {
    expect(cells[0]).toEqual(Object.keys(settingColumns));
    expect(cells.slice(1).map(([group, setting]) => `${group}: ${setting}`)).toEqual([
      ...DEFAULT_CRITERIA.map(({ name }) => `attractiveness: ${name}`),
      ...Object.keys(NAMED_SETTINGS),
    ]);
  });

  it("says in every row what it does, who set it and when", () => {
    for (const row of cells) expect(row.slice(-3)).not.toContain("");
  });

  it.each(["SCORE", "TIER", "STAGE"])("changes no answer of %s: it holds the defaults", (name) => {
    const accounts = sheetNamed("Accounts").cells;

    expect(call(name, [accounts, cells])).toEqual(call(name, [accounts]));
  });
});

describe("the Portfolio sheet", () => {
  it("asks score, tier and stage by table names, with room between the answers", () => {
    const { formulas } = sheetNamed("Portfolio");
    const spilled = formulas.filter(({ formula }) => formula.includes("[#All],Settings"));
    const widths = [6, 9, 9];

    expect(spilled.map(({ formula }) => formula)).toEqual([
      "=KAM.SCORE(Accounts[#All],Settings[#All])",
      "=KAM.TIER(Accounts[#All],Settings[#All])",
      "=KAM.STAGE(Accounts[#All],Settings[#All])",
    ]);
    spilled.slice(1).forEach(({ address }, index) => {
      const before = parseArea(spilled[index]?.address ?? "")?.column ?? 0;
      expect(parseArea(address)?.column).toBe(before + (widths[index] ?? 0) + 1);
    });
  });

  it("has nothing below the formulas that spill", () => {
    const { cells, formulas } = sheetNamed("Portfolio");
    const rows = formulas.map(({ address }) => parseArea(address)?.row ?? 0);

    expect(Math.max(...rows)).toBeGreaterThanOrEqual(cells.length);
  });

  it("speaks of tables by the names they got", () => {
    const references = structuredReferences((name) =>
      name === "Accounts" ? "Accounts_2" : name === "Settings" ? "Settings_3" : name,
    );
    const [portfolio] = sampleWorkbook(references).sheets;

    expect(portfolio?.formulas.map(({ formula }) => formula)).toEqual([
      "=KAM.HHI(Accounts_2[revenue_12m])",
      "=KAM.EFFECTIVENUMBER(Accounts_2[revenue_12m])",
      "=Accounts_2[[#All],[name]]",
      "=KAM.SCORE(Accounts_2[#All],Settings_3[#All])",
      "=KAM.TIER(Accounts_2[#All],Settings_3[#All])",
      "=KAM.STAGE(Accounts_2[#All],Settings_3[#All])",
    ]);
  });
});

describe("the Examples sheet", () => {
  const { cells, formulas } = sheetNamed("Examples");

  it("has every example of every function as a formula", () => {
    const examples = catalogue.flatMap(({ examples }) => examples);

    expect(formulas).toHaveLength(examples.length);
    for (const { name } of catalogue) expect(cells.flat()).toContain(`KAM.${name}`);
    for (const { meaning } of examples) expect(cells.flat()).toContain(meaning);
  });

  it("leaves the answer the rows that it needs, and says above what it should be", () => {
    const examples = catalogue.flatMap(({ examples }) => examples);

    formulas.forEach(({ address }, index) => {
      const row = parseArea(address)?.row ?? 0;
      const { answer } = examples[index] ?? { answer: "" };
      const expected = Array.isArray(answer) ? answer : [[answer]];
      const above = cells.slice(row - expected.length, row);
      expect(cells[row]?.[0]).toBe("answer");
      expect(above.map((each) => each.slice(1))).toEqual(expected);
      expect(above[0]?.[0]).toBe("expected");
    });
  });

  it("takes a new function up by itself", () => {
    const [first] = catalogue;
    if (first === undefined) throw new Error("The catalogue is empty.");

    const sheet = examplesSheet([{ ...first, name: "NEWCOMER" }]);

    expect(sheet.cells.flat()).toContain("KAM.NEWCOMER");
    expect(sheet.formulas[0]?.formula).toMatch(/^=KAM\.NEWCOMER\(/);
  });

  it("explains the three values with the sums of the example", () => {
    const sums = cells.filter(([, what]) => what === "value created" || what === "its part");

    expect(sums).toEqual([
      ["exchange", "value created", 100],
      ["proprietary", "value created", 30],
      ["relational", "value created", 63],
      ["all", "value created", 193],
      ["supplier", "its part", 56],
      ["customer", "its part", 137],
    ]);
    expect(cells.find(([what]) => what === "supplier share")?.[2]).toBe(0.29);
  });

  it("tells the real case with its source", () => {
    expect(cells.find(([what]) => what === "source")?.[1]).toContain("valuecreator.com");
  });
});
