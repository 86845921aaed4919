import { readdirSync } from "node:fs";
import { join } from "node:path";
import { columns } from "../../../src/schema/columns";
import { date, id, text } from "../../../src/schema/field";
import { table, type Table } from "../../../src/schema/table";
import { TABLES } from "../../../src/schema/tables";
import { accountsTable } from "../../../src/schema/tables/accounts";
import { faultsOfTables } from "../../support/faults-of-tables";

const period = { help: "", longest: 12 };

const FOLDER = join(__dirname, "../../../src/schema/tables");

describe("the tables of a workbook", () => {
  it("are sound: names, versions, keys, headers and references", () => {
    expect(faultsOfTables(TABLES)).toEqual([]);
  });

  it("are all listed: each file defines one, called as the file", () => {
    const files = readdirSync(FOLDER).filter((file) => /^[a-z-]+\.ts$/.test(file));
    const named = TABLES.map(({ name }: Table) =>
      name.replaceAll(/(?<=.)[A-Z]/g, (capital) => `-${capital}`).toLowerCase(),
    );

    expect(named.map((name) => `${name}.ts`).toSorted()).toEqual(files.toSorted());
  });

  it("have a key, save those whose lines have no name of their own", () => {
    const without = TABLES.filter(({ key }: Table) => key.length === 0);

    expect(without.map(({ name }) => name)).toEqual([
      "Activities",
      "Drivers",
      "Exchange",
      "Issues",
      "Ledger",
      "Statement",
    ]);
  });

  it("are of version 1, as this is the first release", () => {
    expect(TABLES.filter(({ version }) => version !== 1)).toEqual([]);
  });
});

describe("a fault of tables", () => {
  const plans = table({
    name: "Plans",
    key: ["account_id", "period"],
    references: [{ columns: ["account_id"], table: "Accounts" }],
    policy: "row",
    columns: columns({ account_id: id({ help: "", longest: 40 }), period: text(period) }),
  });
  const objectives = (rule: Partial<Table>): Table => ({
    ...table({
      name: "Objectives",
      key: ["objective_id"],
      policy: "row",
      columns: columns({
        objective_id: id({ help: "", longest: 20 }),
        account_id: id({ help: "", longest: 40 }),
        period: text(period),
        due: date({ help: "" }),
      }),
    }),
    ...rule,
  });
  const faults = (rule: Partial<Table>): readonly string[] =>
    faultsOfTables([accountsTable, plans, objectives(rule)]);

  it("is none where a reference leads to a key of two columns, or to a column that it names", () => {
    const references = [
      { columns: ["account_id", "period"], table: "Plans" },
      { columns: ["period"], table: "Plans", to: ["period"] },
    ];

    expect(faults({ references })).toEqual([]);
  });

  it.each<[string, Partial<Table>]>([
    ["two tables Plans", { name: "Plans" }],
    ["Objectives: no key goal", { key: ["goal"] }],
    ["Objectives: version 0", { version: 0 }],
    ["two columns due", { columns: twoOfOneHeader() }],
    ["to Periods: no such table", { references: [{ columns: ["period"], table: "Periods" }] }],
    ["to Plans: 1 columns for 2", { references: [{ columns: ["account_id"], table: "Plans" }] }],
    ["due is date, there id", { references: [{ columns: ["due"], table: "Accounts" }] }],
    ["version 2: comes after 2", { changes: [{ version: 2 }, { version: 2 }] }],
    ["version 2: has no end", { changes: [{ version: 2, renamed: { end: "due" } }] }],
    ["version 2: has no end", { changes: [{ version: 2, added: ["end"] }] }],
    ["two of due before it", { changes: [{ version: 2, renamed: { period: "due" } }] }],
    ["two of due before it", { changes: [{ version: 2, removed: ["due"] }] }],
    ["goal is undefined", { references: [{ columns: ["goal"], table: "Accounts" }] }],
  ])("is found: %s", (fault, rule) => {
    expect(faults(rule).join("\n")).toContain(fault);
  });
});

function twoOfOneHeader(): Table["columns"] {
  const { due } = columns({ due: date({ help: "" }) });
  return { objective_id: due, other: { ...due, header: "Due" } };
}
