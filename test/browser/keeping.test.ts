import { addSheet, writeBlock, writeFormula } from "../support/deeds";
import { cellsAt, untilHeld, valueAt } from "../support/browser/cells";
import { gridHands } from "../support/browser/grid-hands";
import { reload, untilKept, visitorForEachTest } from "../support/browser/kept-books";
import { gatewayOf } from "../support/browser/open-workbench";
import { stateOf } from "../support/browser/grid-deeds";

const visitor = visitorForEachTest();

describe("a workbook that is kept", () => {
  it("is the sample for a first visitor, and again as long as nothing was changed", async () => {
    const { page } = visitor;
    await page.getByText("No changes yet").waitFor();

    await reload(page);

    expect(await page.getByText("No changes yet").count()).toBe(1);
  });

  it("holds what was typed when the page is opened again", async () => {
    const { page } = visitor;
    await gridHands(page).typeInto("Accounts!ZA2", "typed");
    await untilKept(page);

    await reload(page);

    expect(await valueAt(gatewayOf(page), "Accounts!ZA2")).toBe("typed");
    await page.getByText("Sample workbook").waitFor();
  });

  it("shows the sheet that was last in view", async () => {
    const { page } = visitor;
    await gridHands(page).typeInto("Settings!ZA2", "here");
    await untilKept(page);

    await reload(page);

    const { address } = await gatewayOf(page).readActiveCell();
    expect(address).toMatch(/^Settings!/);
  });

  it("has its formulas, answers, tables, formats, names and settings again", async () => {
    const { page } = visitor;
    const workbook = gatewayOf(page);
    await addSheet(workbook, "Trial");
    await writeBlock(workbook, "Trial!C1", [["x"], [1], [2]]);
    await workbook.apply([{ change: "table", name: "T", at: "Trial!C1:C3" }]);
    await workbook.apply([
      { change: "format", at: "Trial!C2:C3", format: "0.00" },
      { change: "name", name: "Twice", at: "Trial!C3" },
    ]);
    await writeFormula(workbook, "Trial!E1", "=SUM(T[x])");
    await writeFormula(workbook, "Trial!G1", "=KAM.TIER(Accounts[#All],Settings[#All])");
    await workbook.writeSetting("trial", { chosen: "yes" });
    await untilKept(page);
    const [before, answer] = [await stateOf(page), await cellsAt(workbook, "Trial!G1#")];

    await reload(page);

    expect(await stateOf(page)).toEqual(before);
    expect(await valueAt(workbook, "Trial!E1")).toBe(3);
    expect(await cellsAt(workbook, "Trial!G1#")).toEqual(answer);
    expect(answer.length).toBeGreaterThan(10);
    expect(await workbook.readSetting("trial")).toEqual({ chosen: "yes" });
    await gridHands(page).typeInto("Trial!C4", 4);
    await untilHeld(workbook, "Trial!E1", [[7]]);
  });
});
