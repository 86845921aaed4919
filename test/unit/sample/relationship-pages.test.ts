import { readCell } from "../../../src/reading/cells";
import { accountColumns } from "../../../src/schema/tables/accounts";
import { catalogue, chapters } from "../../../src/functions/catalogue";
import { contactColumns } from "../../../src/schema/tables/contacts";
import { exchangeColumns } from "../../../src/schema/tables/exchange";
import { goalColumns } from "../../../src/schema/tables/goals";
import { issueColumns } from "../../../src/schema/tables/issues";
import { serviceColumns } from "../../../src/schema/tables/service-plan";
import type { Column } from "../../../src/schema/columns";
import { relationshipPages } from "../../../src/sample/relationship/relationship-pages";
import { SAMPLE_DAY, sampleAccounts } from "../../../src/sample/sample-accounts";
import { sampleWorkbook } from "../../../src/sample/sample-workbook";
import { structuredReferences } from "../../../src/sample/table-references";
import { columnLetters, parseArea } from "../../../src/workbook/address";
import type { SheetContents } from "../../../src/workbook/contents";
import { definitionOf } from "../../support/builders";

const { answers, data } = relationshipPages(structuredReferences());
const sheets = sampleWorkbook().sheets;
const accounts = sampleAccounts();
const functions = chapters.find(({ title }) => title === "Relationship")?.functions ?? [];

const tableCells = (name: string): readonly (readonly unknown[])[] =>
  sheets.find(({ tables }) => tables.some((table) => table.name === name))?.cells ?? [];

/** What a formula of the sample hands over: a table, or a cell of its own sheet. */
function argumentCells(sheet: SheetContents, written: string): unknown {
  if (written.endsWith("[#All]")) return tableCells(written.replace("[#All]", ""));
  const area = parseArea(written.replaceAll("$", ""));
  return sheet.cells[area?.row ?? -1]?.[area?.column ?? -1];
}

const calls = answers.flatMap((sheet) =>
  sheet.formulas.flatMap(({ formula, address }) => {
    const match = /^=KAM\.(?<name>[A-Z]+)\((?<written>.*)\)$/.exec(formula);
    const { name = "", written = "" } = match?.groups ?? {};
    return match === null ? [] : [{ name, address, sheet, written: written.split(",") }];
  }),
);

describe("the pages of the relationship", () => {
  it("use every function of the chapter", () => {
    const used = new Set(calls.map(({ name }) => name));

    expect([...used].sort()).toEqual(functions.map(({ name }) => name).sort());
  });

  it.each(calls)("answer with KAM.$name for most accounts", ({ name, sheet, written }) => {
    const cells = written.map((each) => argumentCells(sheet, each));

    const answer = definitionOf(name).call(cells);

    if (!Array.isArray(answer)) throw new Error(`KAM.${name} gave no rows.`);
    const rows = (answer as readonly (readonly unknown[])[]).slice(1);
    const sound = rows.filter((row) => typeof row[1] !== "object");
    expect(cells).not.toContain(undefined);
    // How fast an account can grow rests on its wallet, which another page fills.
    if (name !== "FEASIBLEGROWTH") expect(sound.length).toBeGreaterThan(0.75 * rows.length);
  });

  it("leave each answer as many columns as it has, and a blank one between", () => {
    const endsOf = (sheet: SheetContents): readonly number[] => {
      const starts = calls
        .filter((each) => each.sheet === sheet)
        .map(({ address }) => parseArea(address)?.column ?? 0);
      return [...starts.slice(1).map((start) => start - 1), sheet.columnWidths?.length ?? 0];
    };
    const ends = answers.flatMap(endsOf);

    calls.forEach(({ name, sheet, written, address }, index) => {
      const cells = written.map((each) => argumentCells(sheet, each));
      const answer = definitionOf(name).call(cells);
      const [headers = []] = answer as readonly (readonly unknown[])[];
      expect((parseArea(address)?.column ?? 0) + headers.length).toBe(ends[index]);
    });
  });

  it("stay within what a sheet of the sample may hold", () => {
    for (const { cells, columnWidths = [] } of [...answers, ...data]) {
      expect(columnWidths.length).toBeLessThanOrEqual(40);
      expect(cells.length).toBeLessThan(5000);
    }
  });

  it("are the same every time, under the names that tables got", () => {
    const renamed = relationshipPages(
      structuredReferences((name) => (name === "Contacts" ? "Contacts_2" : name)),
    );

    expect(relationshipPages(structuredReferences()).data).toEqual(data);
    expect(
      renamed.answers.flatMap(({ formulas }) => formulas.map(({ formula }) => formula)),
    ).toContain("=KAM.LEAVERRISK(Contacts_2[#All])");
  });
});

describe.each<readonly [string, Readonly<Record<string, Column<unknown>>>]>([
  ["Issues", issueColumns],
  ["Goals", goalColumns],
  ["ServicePlan", serviceColumns],
  ["Contacts", contactColumns],
  ["Exchange", exchangeColumns],
])("the table %s", (name, columns) => {
  const [headers = [], ...rows] = tableCells(name);

  it("has every column, under its header", () => {
    expect([...headers].sort()).toEqual(["account_id", ...Object.keys(columns)].sort());
  });

  it("holds nothing but what each column allows, of accounts that there are", () => {
    const ids = new Set(accounts.map(({ account_id }) => account_id));
    for (const row of rows) {
      expect(ids).toContain(row[0]);
      headers.forEach((header, index) => {
        const cell = row[index];
        const column = columns[String(header)];
        if (cell !== "" && column !== undefined) expect(readCell(column, cell)).toBeDefined();
      });
    }
  });

  it("leaves some cells blank, as a real book does", () => {
    expect(rows.flat().filter((cell) => cell === "").length).toBeGreaterThan(0);
  });

  it("lies under one table of its name", () => {
    const sheet = data.find((each) => each.name === name);
    const area = `A1:${columnLetters(headers.length - 1)}${rows.length + 1}`;

    expect(sheet?.tables).toEqual([{ name, address: area }]);
  });
});

describe("what the sample knows of a relationship", () => {
  const answerOf = (name: string, table: string): ReadonlyMap<unknown, unknown> => {
    const answer = definitionOf(name).call([tableCells(table)]);
    return new Map((answer as readonly (readonly unknown[])[]).map(([id, value]) => [id, value]));
  };

  it("agrees with its tables: conflict and service", () => {
    const conflict = answerOf("CONFLICT", "Issues");
    const service = answerOf("SLA", "ServicePlan");
    let compared = 0;
    for (const { account_id, conflict_index, service_attainment } of accounts) {
      if (conflict_index !== "") {
        expect(conflict.get(account_id)).toBeCloseTo(Number(conflict_index), 0);
        compared += 1;
      }
      if (service_attainment !== "") {
        expect(service.get(account_id)).toBeCloseTo(Number(service_attainment), 2);
      }
    }
    expect(compared).toBeGreaterThan(20);
  });

  it("agrees with the indicator of trust", () => {
    const bands = [0, 3.5, 5, 6, 7.01];
    for (const { trust, ind_trust } of accounts.filter((each) => each.trust !== "")) {
      expect(Number(trust)).toBeLessThan(bands[Number(ind_trust)] ?? 0);
      expect(Number(trust)).toBeGreaterThanOrEqual(bands[Number(ind_trust) - 1] ?? 8);
    }
  });

  it("knows nothing of prospects that only a customer could say", () => {
    for (const account of accounts.filter(({ lifecycle }) => lifecycle === "prospect")) {
      expect(account).toMatchObject({ trust: "", activity: "", service_attainment: "" });
      expect(account).toMatchObject({ conflict_index: "", days_sales_outstanding: "" });
    }
  });

  it("has some blanks in each column, and not many among those who buy", () => {
    const buying = accounts.filter(({ lifecycle }) => lifecycle === "current");
    const columns = ["activity", "days_sales_outstanding", "buying_centralisation"] as const;
    for (const column of columns) {
      expect(accountColumns[column].header).toBe(column);
      const blank = buying.filter((account) => account[column] === "").length;
      expect(blank).toBeLessThan(0.2 * buying.length);
    }
  });

  it("shows health from all three bands, and the one who leaves at risk", () => {
    const answer = catalogue
      .find(({ name }) => name === "HEALTH")
      ?.call([tableCells("Accounts"), null, tableCells("HealthBefore")]);
    const bands = new Map(
      (answer as readonly (readonly unknown[])[]).map((row) => [row[0], row[5]] as const),
    );

    const leaving = accounts.find(({ notice_given }) => notice_given === "yes");

    for (const band of ["healthy", "watch", "at risk"]) expect([...bands.values()]).toContain(band);
    expect(bands.get(leaving?.account_id)).toBe("at risk");
  });

  it("dates nothing after the day of the facts but what is planned", () => {
    const [headers = [], ...rows] = tableCells("Exchange");
    const [date, status] = [headers.indexOf("date"), headers.indexOf("status")];
    for (const row of rows) {
      if (Number(row[date]) > SAMPLE_DAY) expect(row[status]).toBe("planned");
    }
  });
});
