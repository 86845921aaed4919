import { waitFor } from "../contract/contract";
import { deskForAllTests, desksForEachTest } from "./rig/desk";

const seat = deskForAllTests(async ({ pane, excel }) => {
  await pane.openWholeSample();
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
  it("goes to it, and adds no second one", async () => {
    const { workbook, pane } = seat;
    const tables = workbook.tables.length;
    await pane.open("Functions");
    workbook.select(workbook.area("Cohorts!A1"));

    await press("insertSample");

    await pane.says(/The sample is open/);
    expect(workbook.tables).toHaveLength(tables);
    expect(workbook.active.name).toBe("Portfolio");
  });

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
