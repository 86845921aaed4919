import { addSheet, writeBlock, writeFormula } from "../support/deeds";
import { sampleWorkbook } from "../../src/sample/sample-workbook";
import { sampleAccounts } from "../../src/sample/sample-accounts";
import { gridHands } from "../support/browser/grid-hands";
import { gatewayOf, openWorkshop, type Workshop } from "../support/browser/open-workbench";
import type { Visit } from "../support/browser/open-browser";
import { spill } from "../support/builders";
import { waitFor } from "../contract/contract";

let workshop: Workshop;
let visit: Visit;

beforeAll(async () => {
  workshop = await openWorkshop();
});

afterAll(() => workshop.close());

beforeEach(async () => {
  visit = await workshop.openWorkbench();
});

afterEach(() => visit.close());

/** Cells of a sample sheet as they are handed to a function. */
function sampleCells(name: string): readonly (readonly unknown[])[] {
  return sampleWorkbook().sheets.find((sheet) => sheet.name === name)?.cells ?? [];
}

/** Where a function of the sample stands on the Portfolio sheet. */
function formulaAddress(name: string): string {
  const portfolio = sampleWorkbook().sheets.find((sheet) => sheet.name === "Portfolio");
  const placed = portfolio?.formulas.find(({ formula }) => formula.includes(`KAM.${name}(`));
  if (placed === undefined) throw new Error(`The Portfolio sheet has no KAM.${name}`);
  return placed.address;
}

describe("the workbench", () => {
  it.each(["SCORE", "TIER", "STAGE"])(
    "shows in the cells of KAM.%s what the model gives",
    async (name) => {
      const workbook = gatewayOf(visit.page);
      const expected = spill(name, sampleCells("Accounts"), sampleCells("Settings"));

      const { cells } = await workbook.readReference(`${formulaAddress(name)}#`, "Portfolio");

      expect(cells).toHaveLength(sampleAccounts().length + 1);
      expect(cells).toEqual(expected);
    },
  );

  it("answers anew when a person types another value", async () => {
    const workbook = gatewayOf(visit.page);
    const hands = gridHands(visit.page);
    const column = sampleCells("Accounts")[0]?.indexOf("strategic_fit") ?? -1;
    const letter = String.fromCharCode(65 + column);
    const changed = sampleCells("Accounts").map((row, index) =>
      index === 1 ? row.map((cell, at) => (at === column ? 1.5 : cell)) : row,
    );
    const expected = spill("SCORE", changed, sampleCells("Settings"))[1];

    await hands.typeInto(`Accounts!${letter}2`, 1.5);

    const score = async (): Promise<unknown> =>
      (await workbook.readReference(`${formulaAddress("SCORE")}#`, "Portfolio")).cells[1];
    await waitFor(
      async () => JSON.stringify(await score()) === JSON.stringify(expected),
      "the new score",
    );
    expect(await score()).toEqual(expected);
  });

  it("takes a formula that a person types, with help while typing", async () => {
    const { page } = visit;
    const workbook = gatewayOf(page);
    const hands = gridHands(page);
    await addSheet(workbook, "Trial");
    await writeBlock(workbook, "Trial!A1", [[50], [30], [20]]);
    await hands.moveTo("Trial!C1");

    await page.keyboard.type("=KAM.HHI(");
    await page.getByText("Revenue of each account").first().waitFor();
    await page.keyboard.type('A1:A3,"points")');
    await page.keyboard.press("Enter");

    const value = async (): Promise<unknown> =>
      (await workbook.readReference("C1", "Trial")).cells[0]?.[0];
    await waitFor(async () => typeof (await value()) === "number", "a number");
    expect(await value()).toBeCloseTo(3800, 9);
  });

  it.each([
    ["=ROUND(KAM.HHI(Accounts[revenue_12m]),3)", 0.069],
    ['=KAM.HHI(Accounts[revenue_12m],"points")*1', 689.5279],
    ["=1/KAM.HHI(Accounts[revenue_12m])", 14.5027],
    ["=KAM.GINI(Accounts[revenue_12m],TRUE)", 0.6815],
  ])("calculates %s when it is typed key by key", async (formula, expected) => {
    const workbook = gatewayOf(visit.page);
    await addSheet(workbook, "Trial");

    await gridHands(visit.page).typeInto("Trial!B2", formula);

    const value = async (): Promise<unknown> =>
      (await workbook.readReference("B2", "Trial")).cells[0]?.[0];
    await waitFor(async () => (await value()) !== "", "an answer");
    expect(await value()).toBeCloseTo(expected, 4);
  });

  it("keeps blank apart from 0", async () => {
    const workbook = gatewayOf(visit.page);
    await addSheet(workbook, "Trial");
    await writeBlock(workbook, "Trial!A1", [
      [8, "", 6, 9],
      [0.4, 0.3, 0.2, 0.1],
      [8, 0, 6, 9],
    ]);

    await writeFormula(workbook, "Trial!A5", "=KAM.SCORE(A1:D1,A2:D2)");
    await writeFormula(workbook, "Trial!A6", "=KAM.SCORE(A3:D3,A2:D2)");

    const { cells } = await workbook.readReference("A5:B6", "Trial");
    expect(Number(cells[0]?.[0])).toBeCloseTo(53 / 7, 12);
    expect(Number(cells[0]?.[1])).toBeCloseTo(0.7, 12);
    expect(Number(cells[1]?.[0])).toBeCloseTo(5.3, 12);
    expect(cells[1]?.[1]).toBe(1);
  });

  it("asks nobody but its own origin and reports no error", () => {
    expect(visit.findings).toEqual({ requestsElsewhere: [], consoleErrors: [], pageErrors: [] });
  });
});
