import { addSheet } from "../support/deeds";
import { sampleAccounts } from "../../src/sample/sample-accounts";
import { benchForEachTest } from "../support/browser/bench";
import { cellsAt, valueAt } from "../support/browser/cells";
import { answerOf, sampleCells } from "../support/browser/sample-formulas";
import { spill } from "../support/builders";
import { waitFor } from "../contract/contract";

const bench = benchForEachTest();

describe("the workbench", () => {
  it.each(["SCORE", "TIER", "STAGE"])(
    "shows in the cells of KAM.%s what the model gives",
    async (name) => {
      const { workbook } = bench;
      const expected = spill(name, sampleCells("Accounts"), sampleCells("Settings"));

      const cells = await cellsAt(workbook, answerOf(name));

      expect(cells).toHaveLength(sampleAccounts().length + 1);
      expect(cells).toEqual(expected);
    },
  );

  it.each([
    ["=ROUND(KAM.HHI(Accounts[revenue_12m]),3)", 0.069],
    ['=KAM.HHI(Accounts[revenue_12m],"points")*1', 689.5279],
    ["=1/KAM.HHI(Accounts[revenue_12m])", 14.5027],
    ["=KAM.GINI(Accounts[revenue_12m],TRUE)", 0.6815],
  ])("calculates %s when it is typed key by key", async (formula, expected) => {
    const { workbook } = bench;
    await addSheet(workbook, "Trial");

    await bench.hands.typeInto("Trial!B2", formula);

    const value = (): Promise<unknown> => valueAt(workbook, "Trial!B2");
    await waitFor(async () => (await value()) !== "", "an answer");
    expect(await value()).toBeCloseTo(expected, 4);
  });

  it("is followed by another without a fault, while the pointer has just come to a cell", async () => {
    const { page } = bench;
    await page.mouse.move(200, 300);
    await page.mouse.move(300, 400, { steps: 5 });
    await page.evaluate(() => {
      const sheet = { name: "Next", cells: [["next"]], formulas: [], tables: [] };
      window.kamWorkbench?.open({ sheets: [sheet] });
    });

    // Whatever the page throws is found at the end of each test.
    await page.getByText("Next", { exact: true }).first().waitFor();
  });
});
