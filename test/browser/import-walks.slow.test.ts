import type { Page } from "playwright-core";
import type { Cells, WorkbookGateway } from "../../src/workbook/gateway";
import { benchForEachTest } from "../support/browser/bench";
import { cellsAt, valueAt } from "../support/browser/cells";
import { aFile } from "../support/browser/csv-dialog";
import { addSheet, writeBlock, writeFormula } from "../support/deeds";

const bench = benchForEachTest();

/** A person who touches no proposal; what they click is counted. */
class Walker {
  clicks = 0;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async click(name: string | RegExp): Promise<void> {
    this.clicks += 1;
    await this.page.getByRole("button", { name }).click();
  }

  /** Chooses a file as the browser asks for it, and waits until it was read. */
  async choose(name: string, text: string): Promise<void> {
    const asked = this.page.waitForEvent("filechooser");
    await this.click("Open a file");
    await (await asked).setFiles(aFile(name, text));
    await this.page.getByRole("dialog").waitFor();
    await this.page.getByRole("progressbar").waitFor({ state: "detached" });
  }

  async gone(): Promise<void> {
    await this.page.getByRole("dialog").waitFor({ state: "detached" });
  }

  /** A file in, and on a sheet: two clicks. */
  async into(name: string, text: string): Promise<void> {
    await this.choose(name, text);
    await this.click("Open as a table");
    await this.gone();
  }

  /** A newer file over it: three clicks. */
  async update(table: string, name: string, text: string, deed: string): Promise<void> {
    await this.choose(name, text);
    await this.click(`Compare with ${table}`);
    await this.click(deed);
    await this.gone();
  }

  /** The same file once more changes nothing. */
  async changesNothing(table: string, name: string, text: string): Promise<void> {
    await this.choose(name, text);
    await this.click(`Compare with ${table}`);
    await this.page.getByRole("button", { name: "0 changes" }).waitFor();
    await this.click("Cancel");
    await this.gone();
  }
}

/** Formulas as an analyst types them, on a sheet of their own: the first of these answers. */
async function answered(
  workbook: WorkbookGateway,
  formulas: Readonly<Record<string, string>>,
  settings: Cells = [],
): Promise<Readonly<Record<string, Cells>>> {
  await addSheet(workbook, "Check");
  if (settings.length > 0) await writeBlock(workbook, "Check!A1", settings);
  const answers: Record<string, Cells> = {};
  for (const [index, [name, formula]] of Object.entries(formulas).entries()) {
    const cell = `${"HQZ".charAt(index)}1`;
    await writeFormula(workbook, `Check!${cell}`, formula);
    answers[name] = await cellsAt(workbook, `Check!${cell}#`);
  }
  return answers;
}

const columns = (cells: Cells | undefined, ...wanted: readonly number[]): Cells =>
  (cells ?? []).slice(1).map((row) => wanted.map((column) => row[column] ?? ""));

describe("an export of a customer system", () => {
  const FIRST = [
    '"Account ID","Account Name","Account Owner","Annual Revenue","Net Revenue","Gross Profit","Billing Country"',
    '"001A","Alder Ltd","Pat Doe","5,400,000","1,200.50","600.00","DE"',
    '"001B","Birch Ltd","Sam Roe","1,250,000","800.00","-100.00","FR"',
    '"001C","Cedar Ltd","Pat Doe","","400.00","500.00","DE"',
  ].join("\n");
  const NEWER = FIRST.replace('"800.00","-100.00"', '"900.00","100.00"').concat(
    '\n"001D","Deal Ltd","Sam Roe","70","10.00","5.00","FR"',
  );

  it("is two clicks from score and whale curve, three from its update, and the next changes nothing", async () => {
    const { page, workbook } = bench;
    const walker = new Walker(page);
    await walker.into("crm.csv", FIRST);
    expect(walker.clicks).toBe(2);

    const settings = [
      ["group", "setting", "value", "low", "high"],
      ["attractiveness", "revenue_12m", 0.5, 0, 2000],
      ["attractiveness", "contribution_12m", 0.5, 0, 1000],
    ];
    const formulas = {
      score: "=KAM.SCORE(crm[#All],Check!A1:E3)",
      whale: "=KAM.WHALE(crm[contribution_12m],crm[account_id])",
    };
    const { score, whale } = await answered(workbook, formulas, settings);
    // Half of 10 x revenue/2000, half of 10 x contribution/1000; a loss has no part.
    expect(columns(score, 0, 1)).toEqual([
      ["001A", expect.closeTo(0.5 * 6.0025 + 0.5 * 6, 10)],
      ["001B", expect.closeTo(0.5 * 4 + 0, 10)],
      ["001C", expect.closeTo(0.5 * 2 + 0.5 * 5, 10)],
    ]);
    expect(columns(whale, 0, 2, 3)).toEqual([
      ["001A", 600, 600],
      ["001C", 500, 1100],
      ["001B", -100, 1000],
    ]);

    walker.clicks = 0;
    await walker.update("crm", "crm july.csv", NEWER, "Write 2 cells, add 1 row");
    expect(walker.clicks).toBe(3);
    expect(columns(await cellsAt(workbook, "Check!Q1#"), 0, 3).at(-1)).toEqual(["001D", 1205]);
    await walker.changesNothing("crm", "crm july again.csv", NEWER);
  });
});

describe("a ledger with credits", () => {
  const FIRST = [
    "Customer ID,Invoice Date,Net Amount",
    "C-1,2026-01-05,100.10",
    "C-1,2026-02-09,-40.05",
    "C-1,2026-03-02,50.00",
    "C-2,2026-01-20,70.00",
  ].join("\n");
  const NEWER = `${FIRST}\nC-2,2026-04-01,30.00`;

  it("has its accounts made, and they follow its update", async () => {
    const { page, workbook } = bench;
    const walker = new Walker(page);
    await walker.into("lines.csv", FIRST);
    expect(walker.clicks).toBe(2);

    // 2 March 2026 is 46083 days after 30 December 1899.
    expect(await valueAt(workbook, "'lines accounts'!B1")).toBe(46_083);
    // Orders, total and credits, as ORDERS has them from its column 7 on.
    expect(columns(await cellsAt(workbook, "'lines accounts'!A3#"), 0, 6, 9, 11)).toEqual([
      ["C-1", 2, 150.1, 40.05],
      ["C-2", 1, 70, 0],
    ]);
    const { whale, score } = await answered(
      workbook,
      {
        whale: "=KAM.WHALE('lines accounts'!J4:J5,'lines accounts'!A4:A5)",
        score: "=KAM.SCORE('lines accounts'!A3:N5,Check!A1:E2)",
      },
      [
        ["group", "setting", "value", "low", "high"],
        ["attractiveness", "total", 1, 0, 200],
      ],
    );
    expect(columns(whale, 0, 3)).toEqual([
      ["C-1", 150.1],
      ["C-2", 220.1],
    ]);
    expect(columns(score, 0, 1)).toEqual([
      ["C-1", expect.closeTo(7.505, 10)],
      ["C-2", expect.closeTo(3.5, 10)],
    ]);

    walker.clicks = 0;
    await walker.update("lines", "lines april.csv", NEWER, "Add 1 row");
    expect(walker.clicks).toBe(3);
    expect(columns(await cellsAt(workbook, "'lines accounts'!A3#"), 0, 9)).toEqual([
      ["C-1", 150.1],
      ["C-2", 100],
    ]);
    await walker.changesNothing("lines", "lines april again.csv", NEWER);
  });
});

describe("a report that is grouped by customer", () => {
  const report = (lines: readonly string[], birch: string, total: string): string =>
    [
      "Trading Company,,,",
      "Sales by Customer Detail,,,",
      "January - April 2026,,,",
      ",Date,Num,Amount",
      "Alder & Sons,,,",
      ',01/25/2026,1001,"1,200.00"',
      ",02/11/2026,1007,300.00",
      'Total for Alder & Sons,,,"$1,500.00"',
      "Birch Inc.,,,",
      ...lines,
      `Total for Birch Inc.,,,$${birch}`,
      `TOTAL,,,"$${total}"`,
    ].join("\n");
  const LINES = [",03/02/2026,1012,800.00", ",03/19/2026,1013,-50.00"];
  const FIRST = report(LINES, "750.00", "2,250.00");
  const NEWER = report([...LINES, ",04/03/2026,1020,100.00"], "850.00", "2,350.00");

  it("becomes lines with their customers, whose accounts are made, and is updated", async () => {
    const { page, workbook } = bench;
    const walker = new Walker(page);
    await walker.into("report.csv", FIRST);
    expect(walker.clicks).toBe(2);

    expect(columns(await cellsAt(workbook, "'report accounts'!A3#"), 0, 6, 9, 11)).toEqual([
      ["Alder & Sons", 2, 1500, 0],
      ["Birch Inc.", 1, 800, 50],
    ]);
    walker.clicks = 0;
    await walker.update("report", "report april.csv", NEWER, "Add 1 row");
    expect(walker.clicks).toBe(3);
    expect(columns(await cellsAt(workbook, "'report accounts'!A3#"), 0, 9)).toEqual([
      ["Alder & Sons", 1500],
      ["Birch Inc.", 900],
    ]);
    await walker.changesNothing("report", "report april again.csv", NEWER);
  });
});

describe("a German file", () => {
  const FIRST = [
    "Kundennr;Kunde;Nettoumsatz;Deckungsbeitrag;Letzte Bestellung",
    "00017;Erlenhof GmbH;1.234.567,50 €;300.000,00 €;28.02.2026",
    "00018;Bäckerei Süd;45.300,00 €;-1.200,50 €;03.01.2026",
  ].join("\n");
  const NEWER = FIRST.replace("45.300,00", "46.300,00");

  it("has its amounts, days and ids right, and the next changes nothing", async () => {
    const { page, workbook } = bench;
    const walker = new Walker(page);
    await walker.into("kunden.csv", FIRST);
    expect(walker.clicks).toBe(2);

    const table = await workbook.readTable("kunden");
    expect(table.rows.map((row) => [row[0], row[2], row[3]])).toEqual([
      ["00017", 1_234_567.5, 300_000],
      ["00018", 45_300, -1200.5],
    ]);
    const { whale } = await answered(workbook, {
      whale: "=KAM.WHALE(kunden[contribution_12m],kunden[account_id])",
    });
    expect(columns(whale, 0, 3)).toEqual([
      ["00017", 300_000],
      ["00018", 298_799.5],
    ]);

    walker.clicks = 0;
    await walker.update("kunden", "kunden neu.csv", NEWER, "Write 1 cell");
    expect(walker.clicks).toBe(3);
    await walker.changesNothing("kunden", "kunden neu.csv", NEWER);
  });
});
