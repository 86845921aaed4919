import { chapters } from "../../../src/functions/catalogue";
import { KamError } from "../../../src/model/errors";
import { costPages } from "../../../src/sample/cost/cost-pages";
import { sampleAccounts } from "../../../src/sample/sample-accounts";
import { sampleWorkbook } from "../../../src/sample/sample-workbook";
import { structuredReferences } from "../../../src/sample/table-references";
import { parseArea } from "../../../src/workbook/address";
import { definitionOf } from "../../support/builders";

type Rows = readonly (readonly unknown[])[];

const { answers, data } = costPages(structuredReferences());
const [sheet] = answers;
const book = sampleWorkbook().sheets;
const accounts = sampleAccounts();

function cellsOf(name: string): Rows {
  return book.find((each) => each.name === name)?.cells ?? [];
}

/** An argument as the sheet writes it: a table, a column of one, a cell of the sheet, TRUE. */
function valueOf(text: string): unknown {
  if (text === "TRUE") return true;
  const [, table, column = ""] = /^(\w+)\[(.+)\]$/.exec(text) ?? [];
  if (table !== undefined) return tablePart(table, column);
  const { row, column: at } = parseArea(text) ?? { row: 0, column: 0 };
  return sheet?.cells[row]?.[at];
}

function tablePart(table: string, column: string): Rows {
  const [headers = [], ...rows] = cellsOf(table);
  if (column === "#All") return [headers, ...rows];
  return rows.map((row) => [row[headers.indexOf(column)]]);
}

function answerOf(formula: string): Rows {
  const [, name = "", inside = ""] = /^=KAM\.(\w+)\((.*)\)$/.exec(formula) ?? [];
  return definitionOf(name).call(inside.split(",").map(valueOf)) as Rows;
}

const formulas = sheet?.formulas ?? [];
const answer = (name: string): Rows =>
  answerOf(formulas.find(({ formula }) => formula.startsWith(`=KAM.${name}(`))?.formula ?? "");
const cents = (amount: unknown): number => Math.round(Number(amount) * 100);
const total = (rows: Rows, column: number): number =>
  rows.reduce((sum, row) => sum + cents(row[column]), 0);

describe("the Cost to serve sheet", () => {
  it("uses every function of the chapter", () => {
    const chapter = chapters.find(({ title }) => title === "Cost to serve");

    const used = formulas.map(({ formula }) => /^=KAM\.(\w+)/.exec(formula)?.[1]);
    expect([...used].sort()).toEqual(chapter?.functions.map(({ name }) => name).sort());
  });

  it.each(formulas)("$address answers: $formula", ({ formula }) => {
    expect(answerOf(formula).length).toBeGreaterThan(3);
  });

  it("leaves each answer free room, within the columns of a sheet", () => {
    const areas = formulas.map(({ address, formula }) => {
      const { row = 0, column = 0 } = parseArea(address) ?? {};
      const rows = answerOf(formula);
      return { row, column, bottom: row + rows.length, right: column + (rows[0]?.length ?? 0) };
    });

    for (const one of areas) {
      expect(one.right).toBeLessThanOrEqual(40);
      for (const other of areas) {
        if (one === other) continue;
        const apart =
          one.right < other.column ||
          other.right < one.column ||
          one.bottom < other.row ||
          other.bottom < one.row;
        expect(apart).toBe(true);
      }
    }
  });

  it("says what each answer is right above it", () => {
    for (const { address, formula } of formulas) {
      const { row = 0, column = 0 } = parseArea(address) ?? {};
      const name = /KAM\.\w+/.exec(formula)?.[0] ?? "none";
      expect(sheet?.cells[row - 1]?.[column]).toContain(`(${name})`);
    }
  });
});

describe("the data of cost to serve", () => {
  it("stand in a table each, over exactly their cells", () => {
    expect(data.map(({ name }) => name)).toEqual([
      "Drivers",
      "Rates",
      "Capacity",
      "Activities",
      "Statement",
    ]);
    for (const { cells, tables, name } of data) {
      expect(tables[0]?.name).toBe(name);
      expect(parseArea(tables[0]?.address ?? "")).toMatchObject({
        rowCount: cells.length,
        columnCount: cells[0]?.length,
      });
    }
  });

  it("cost what Accounts says, to the euro", () => {
    const costs = new Map(answer("COSTTOSERVE").map(([id, cost]) => [id, cost]));

    const known = accounts.filter(({ cost_to_serve_12m: cost }) => cost !== "" && cost !== 0);
    expect(known.length).toBeGreaterThan(30);
    for (const { account_id, cost_to_serve_12m } of known) {
      expect(costs.get(account_id)).toBe(cost_to_serve_12m);
    }
  });

  it("leave the contribution and revenue that Accounts says", () => {
    const rows = new Map(answer("WATERFALL").map((row) => [row[0], row]));

    for (const { account_id, lifecycle, revenue_12m, contribution_12m } of accounts) {
      if (lifecycle === "prospect") continue;
      expect(rows.get(account_id)?.[3]).toBe(revenue_12m);
      const known = rows.get(account_id)?.[1];
      if (contribution_12m !== "") expect(known).toBe(contribution_12m);
      else expect(known).toBeInstanceOf(KamError);
    }
  });

  it("have the rates that their pools give", () => {
    const [, ...rates] = cellsOf("Rates");

    expect(
      answer("ABCRATES")
        .slice(1)
        .map(([activity, rate]) => [activity, rate]),
    ).toEqual(rates.map(([activity, rate]) => [activity, rate]));
  });

  it("reconcile to pools, capacity and the amount divided", () => {
    const [, ...pools] = cellsOf("Rates");
    const [, ...capacity] = cellsOf("Capacity");

    expect(total(answer("ACTIVITYCOST").slice(1), 1)).toBe(total(pools, 2));
    expect(total(answer("TIMEDRIVEN").slice(1), 1)).toBe(total(capacity, 1));
    expect(total(answer("ALLOCATE").slice(1), 4)).toBe(41_250_050);
  });

  it("cost the same by tier and by account, with what is left out by name", () => {
    const [all = []] = answer("TIERCOST").filter(([tier]) => tier === "all");
    const [titles = []] = answer("TIERCOST");
    const cell = (title: string): unknown => all[titles.indexOf(title)];
    const traced = answer("ACTIVITYCOST").slice(1, -1);

    const unknown = accounts.filter(({ contribution_12m: left }) => left === "");
    expect(cell("left_out")).toBe(unknown.map(({ account_id }) => account_id).join(", "));
    expect(cell("cost_to_serve_left_out")).toBe(23_217);
    expect(cents(cell("cost_to_serve")) + cents(cell("cost_to_serve_left_out"))).toBe(
      total(traced, 1),
    );
  });

  it("show unused capacity, an overloaded department and an unknown amount", () => {
    const loads = answer("TIMEDRIVEN").map((row) => row[4]);

    expect(loads).toContain("unused");
    expect(loads).toContain("overloaded");
    expect(answer("WATERFALL").map((row) => row[8])).toContain("cost_of_goods");
  });
});
