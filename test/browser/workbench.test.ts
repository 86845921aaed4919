import { addSheet, writeBlock, writeFormula } from "../support/deeds";
import { benchForEachTest } from "../support/browser/bench";
import { cellsAt, valueAt } from "../support/browser/cells";
import { answerOf, sampleCells } from "../support/browser/sample-formulas";
import { spill } from "../support/builders";
import { waitFor } from "../contract/contract";

const bench = benchForEachTest();

describe("a deed in the grid", () => {
  it("is told before it is answered for, so that what is read then is not out of date", async () => {
    const { workbook } = bench;
    const heard: string[] = [];
    await workbook.onChanged((address) => heard.push(address));

    await workbook.apply([{ change: "block", at: "Accounts!ZA1", cells: [[1, 2]] }]);

    expect(heard).toEqual(["Accounts!ZA1:ZB1"]);
  });
});

describe("the workbench", () => {
  it("answers anew when a person types another value", async () => {
    const { workbook, hands } = bench;
    const column = sampleCells("Accounts")[0]?.indexOf("strategic_fit") ?? -1;
    const letter = String.fromCharCode(65 + column);
    const changed = sampleCells("Accounts").map((row, index) =>
      index === 1 ? row.map((cell, at) => (at === column ? 1.5 : cell)) : row,
    );
    const expected = spill("SCORE", changed, sampleCells("Settings"))[1];

    await hands.typeInto(`Accounts!${letter}2`, 1.5);

    const score = async (): Promise<unknown> => (await cellsAt(workbook, answerOf("SCORE")))[1];
    await waitFor(
      async () => JSON.stringify(await score()) === JSON.stringify(expected),
      "the new score",
    );
    expect(await score()).toEqual(expected);
  });

  it("takes a formula that a person types, with help while typing", async () => {
    const { page, workbook, hands } = bench;
    await addSheet(workbook, "Trial");
    await writeBlock(workbook, "Trial!A1", [[50], [30], [20]]);
    await hands.moveTo("Trial!C1");

    await page.keyboard.type("=KAM.HHI(");
    await page.getByText("Revenue of each account").first().waitFor();
    await page.keyboard.type('A1:A3,"points")');
    await page.keyboard.press("Enter");

    const value = (): Promise<unknown> => valueAt(workbook, "Trial!C1");
    await waitFor(async () => typeof (await value()) === "number", "a number");
    expect(await value()).toBeCloseTo(3800, 9);
  });

  it("keeps blank apart from 0", async () => {
    const { workbook } = bench;
    await addSheet(workbook, "Trial");
    await writeBlock(workbook, "Trial!A1", [
      [8, "", 6, 9],
      [0.4, 0.3, 0.2, 0.1],
      [8, 0, 6, 9],
    ]);

    await writeFormula(workbook, "Trial!A5", "=KAM.SCORE(A1:D1,A2:D2)");
    await writeFormula(workbook, "Trial!A6", "=KAM.SCORE(A3:D3,A2:D2)");

    const cells = await cellsAt(workbook, "Trial!A5:B6");
    expect(Number(cells[0]?.[0])).toBeCloseTo(53 / 7, 12);
    expect(Number(cells[0]?.[1])).toBeCloseTo(0.7, 12);
    expect(Number(cells[1]?.[0])).toBeCloseTo(5.3, 12);
    expect(cells[1]?.[1]).toBe(1);
  });
});
