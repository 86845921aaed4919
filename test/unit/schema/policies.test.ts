import { catalogue } from "../../../src/functions/catalogue";
import { KamError } from "../../../src/model/errors";
import { sampleWorkbook } from "../../../src/sample/sample-workbook";
import type { Table } from "../../../src/schema/table";
import { TABLES } from "../../../src/schema/tables";

type Grid = readonly (readonly unknown[])[];

const { sheets } = sampleWorkbook();

const cellsOf = (table: string): Grid =>
  sheets.find(({ tables }) => tables.some(({ name }) => name === table))?.cells ?? [];

/** A function that reads each table for accounts, and the tables that it is handed. */
const READERS: readonly (readonly [table: string, name: string, tables: readonly string[]])[] = [
  ["Accounts", "SCORE", ["Accounts", "Settings"]],
  ["Activities", "TIMEDRIVEN", ["Activities", "Capacity"]],
  ["Capacity", "TIMEDRIVEN", ["Activities", "Capacity"]],
  ["Contacts", "COVERAGE", ["Contacts"]],
  ["Drivers", "COSTTOSERVE", ["Drivers", "Rates"]],
  ["Factors", "RELSTRENGTH", ["Factors"]],
  ["Goals", "GOALFIT", ["Goals"]],
  ["Issues", "CONFLICT", ["Issues"]],
  ["Ledger", "ORDERS", ["Ledger"]],
  ["Potentials", "WHITESPACE", ["Potentials"]],
  ["Rates", "COSTTOSERVE", ["Drivers", "Rates"]],
  ["ServicePlan", "SLA", ["ServicePlan"]],
  ["Settings", "SCORE", ["Accounts", "Settings"]],
  ["Statement", "WATERFALL", ["Statement"]],
  ["ValueElements", "VALUE3", ["ValueElements"]],
];

/** How many rows of the answer are at fault; `undefined` where there is none. */
function faultyRows(name: string, tables: readonly Grid[]): number | undefined {
  try {
    const answer = catalogue.find((each) => each.name === name)?.call(tables);
    if (!Array.isArray(answer)) throw new Error(`${name} gave no table.`);
    return (answer as Grid).filter((row) => row.some((cell) => cell instanceof KamError)).length;
  } catch (thrown) {
    if (thrown instanceof KamError) return undefined;
    throw thrown;
  }
}

/** The same table, with a text where its last number stands in the first row that has one. */
function damaged(cells: Grid): Grid {
  const row = cells.findIndex((line) => line.some((cell) => typeof cell === "number"));
  const at = (cells[row] ?? []).findIndex((cell, index) => index > 0 && typeof cell === "number");
  return cells.map((line, index) => (index === row ? line.with(at, "nonsense") : line));
}

describe("what a fault of a row ends", () => {
  it.each(READERS)("in %s is what %s makes of it", (table, name, tables) => {
    const policy = TABLES.find((each: Table) => each.name === table)?.policy;
    const sound = faultyRows(name, tables.map(cellsOf));
    const broken = faultyRows(
      name,
      tables.map((each) => (each === table ? damaged(cellsOf(each)) : cellsOf(each))),
    );

    expect(sound).toBeDefined();
    if (policy === "table") expect(broken).toBeUndefined();
    // A rate at fault ends the answers of all who need it.
    else if (table === "Rates") expect(broken).toBeGreaterThan(sound ?? 0);
    else expect(broken).toBe((sound ?? 0) + 1);
  });
});
