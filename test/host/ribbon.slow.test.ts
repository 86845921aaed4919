import { waitFor } from "../contract/contract";
import { answerOf, isError, placeOf } from "./formulas";
import { PATIENCE } from "./pane";
import { deskForAllTests, desksForEachTest } from "./rig/desk";

const seat = deskForAllTests(async ({ pane, excel }) => {
  await pane.openSample();
  await excel.calculation.settled();
});

const finished = (): number => seat.excel.door.finishedCommands.length;

async function press(...buttons: readonly string[]): Promise<void> {
  const before = finished();
  buttons.forEach((button, index) => {
    seat.excel.press(button, `${button}${index}`);
  });
  await waitFor(() => finished() === before + buttons.length, "the commands to be finished");
}

describe("a button of the ribbon", () => {
  it("explains the active cell, shows the pane, and says that it is done", async () => {
    seat.workbook.select(seat.workbook.area("Portfolio!B10"));
    seat.workbook.paneState = "Background";

    await press("explainCell");

    await seat.pane.isOn("Portfolio!B10");
    expect(seat.workbook.paneState).toBe("Visible");
  });

  it("opens the portfolio", async () => {
    await press("openPortfolio");

    await seat.pane.says(/accounts read from/);
  });

  it("is answered, however fast three of them are pressed", async () => {
    await press("openPortfolio", "explainCell", "openPortfolio");

    await seat.pane.says(/accounts read from/);
  });
});

describe("the button of the sample, where there is one already", () => {
  it(
    "adds a second one beside it, under free names that its formulas use",
    async () => {
      const tables = seat.workbook.tables.length;
      seat.excel.press("insertSample");
      await seat.pane.says(/The sample is open/, PATIENCE);
      await seat.excel.calculation.settled();

      const names = seat.workbook.tables.map(({ name }) => name);
      expect(names).toHaveLength(2 * tables);
      expect(names).toContain("Accounts_2");
      const second = seat.excel.calculation.all().filter(({ sheet }) => sheet.name.endsWith(" 2"));
      expect(second.length).toBeGreaterThan(50);
      const lost = second
        .filter(({ sheet }) => !sheet.name.startsWith("Examples"))
        .filter((formula) => isError(answerOf(formula)[0]?.[0]));
      expect(lost.map(placeOf)).toEqual([]);
      expect(second.filter(({ text }) => /\b(Accounts|Settings)\[/.test(text))).toEqual([]);
    },
    PATIENCE,
  );

  it("gives back what Excel kept for the add-in, but the handlers of the open page", async () => {
    await seat.desk.untilQuiet();

    expect(seat.excel.service.references.size).toBeLessThanOrEqual(4);
  });
});

describe("a button that was pressed before the page was there", () => {
  const open = desksForEachTest();

  it("is answered as soon as the page listens", async () => {
    const { excel, pane } = await open({ pressed: "explainCell" });

    await waitFor(() => excel.door.finishedCommands.length === 1, "the command to be finished");

    expect(JSON.stringify(excel.door.finishedCommands)).toContain("explainCell");
    await pane.says(/has no KAM formula|Select a cell/);
  });
});
