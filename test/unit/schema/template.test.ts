import { columns } from "../../../src/schema/columns";
import { numberFormatOf } from "../../../src/schema/number-format";
import { SUGGESTIONS } from "../../../src/schema/suggestions";
import { templateOf, type TemplateColumn } from "../../../src/schema/template";
import { SYNONYMS } from "../../../src/schema/tables/accounts.synonyms";
import { TABLES } from "../../../src/schema/tables";
import type { Table } from "../../../src/schema/table";
import { accountsTable } from "../../../src/schema/tables/accounts";
import { contactsTable } from "../../../src/schema/tables/contacts";
import { ratesTable } from "../../../src/schema/tables/rates";
import { valueElementsTable } from "../../../src/schema/tables/value-elements";
import { flag, money, number, text, words } from "../../../src/schema/field";

const columnOf = (table: Table, header: string): TemplateColumn | undefined =>
  templateOf(table).columns.find((column) => column.header === header);

describe("a blank table", () => {
  it.each(TABLES)(
    "$name has its columns in their order, none too narrow for its header",
    (table) => {
      const template = templateOf(table);

      expect(template.name).toBe(table.name);
      expect(template.columns.map(({ header }) => header)).toEqual(Object.keys(table.columns));
      for (const { header, width } of template.columns)
        expect(width).toBeGreaterThan(8 * header.length);
    },
  );

  it("shows days, money, prices and chances in their formats, and texts as they are", () => {
    expect(columnOf(valueElementsTable, "as_of")?.format).toBe("yyyy-mm-dd");
    expect(columnOf(valueElementsTable, "supplier_benefit")?.format).toBe("#,##0");
    expect(columnOf(valueElementsTable, "probability")?.format).toBe("0.0%");
    expect(columnOf(ratesTable, "rate")?.format).toBe("#,##0.00");
    expect(columnOf(valueElementsTable, "evidence")?.format).toBeUndefined();
  });

  it("offers permitted words alone, and others where it only suggests", () => {
    expect(columnOf(contactsTable, "side")?.list).toEqual({
      words: ["ours", "theirs"],
      isStrict: true,
    });
    expect(columnOf(contactsTable, "matters")?.list?.words).toEqual(["yes", "no"]);
    expect(columnOf(contactsTable, "role")?.list?.isStrict).toBe(false);
    expect(columnOf(contactsTable, "role")?.list?.words).toContain("gatekeeper");
    expect(columnOf(contactsTable, "person")?.list).toBeUndefined();
  });

  it("only suggests where a cell may hold several words", () => {
    const told = { help: "", words: ["in", "out"] };
    const several = { name: "Own", columns: columns({ ways: words(told), is: flag(told) }) };

    expect(templateOf(several).columns.map(({ list }) => list?.isStrict)).toEqual([false, true]);
  });

  it("is as wide as what it offers, up to where texts are cut", () => {
    const long = "a".repeat(60);
    const own = { name: "Own", columns: columns({ a: words({ help: "", words: [long] }) }) };
    const { columns: shown } = templateOf(own);

    expect(shown.map(({ width }) => width)).toEqual([335]);
  });
});

describe("a format", () => {
  it("follows from kind and unit", () => {
    expect(numberFormatOf(money({ help: "" }))).toBe("#,##0");
    expect(numberFormatOf(money({ help: "", unit: "price" }))).toBe("#,##0.00");
    expect(numberFormatOf(number({ help: "", unit: "growth" }))).toBe("0.0%");
    expect(numberFormatOf(number({ help: "", unit: "score" }))).toBeUndefined();
    expect(numberFormatOf(text({ help: "", longest: 5 }))).toBeUndefined();
  });

  it("of a share is of a number from 0 to 1, or one that says how a percent is written", () => {
    const fields = TABLES.flatMap(({ columns: all }: Table) => Object.values(all));
    const percents = fields.filter((field) => numberFormatOf(field)?.endsWith("%"));

    expect(percents.length).toBeGreaterThan(8);
    for (const { min = -Infinity, max = Infinity } of percents) {
      expect(min).toBeGreaterThanOrEqual(-1);
      expect(max).toBeLessThanOrEqual(1);
    }
  });
});

describe("suggestions", () => {
  it("are for columns of tables that there are, and not where words are given", () => {
    for (const [name, suggested] of Object.entries(SUGGESTIONS)) {
      const table: Table | undefined = TABLES.find((each) => each.name === name);
      for (const header of Object.keys(suggested)) {
        expect(table?.columns[header]?.kind).toBe("text");
      }
    }
  });
});

describe("names that other systems use", () => {
  it("are of columns that there are, and none is the own name of another", () => {
    const own = Object.keys(accountsTable.columns);

    expect(Object.keys(SYNONYMS).toSorted()).toEqual(own.toSorted());
    for (const [column, names] of Object.entries(SYNONYMS)) {
      expect(names.filter((name) => name !== column && own.includes(name))).toEqual([]);
    }
  });
});
