import { waitFor } from "../../contract/contract";
import { sampleWorkbook } from "../../../src/sample/sample-workbook";
import { answerOf } from "../formulas";
import { PATIENCE } from "../pane";
import { desksForEachTest } from "../rig/desk";
import { placeTable } from "./small-workbook";

const open = desksForEachTest();

const sample = sampleWorkbook();
const FORMULAS = sample.sheets.flatMap(({ formulas }) => formulas).length;

describe("a sheet", () => {
  it("that is hidden is not gone to, with words", async () => {
    const { workbook, pane } = await open();
    placeTable(workbook, { sheet: "Versteckt" });
    workbook.sheet("Versteckt").visibility = "VeryHidden";
    await pane.open("Portfolio");
    await pane.says(/accounts read/);

    await pane.press(/^A-1.*: select its row$/);

    await pane.says(/is hidden/);
  });
});

describe("the sample", () => {
  it("is refused at once where the structure is protected, and leaves nothing behind", async () => {
    const { workbook, pane } = await open();
    workbook.isProtected = true;

    await pane.press("Open the sample");

    await pane.says(/protected/);
    expect(workbook.sheets).toHaveLength(1);
  });

  it(
    "can be stopped while it is written, and leaves nothing behind",
    async () => {
      const { workbook, pane, desk } = await open({ lag: 100 });

      await pane.press("Open the sample");
      await pane.press("Stop and take back");

      await pane.says(/Stopped before it was finished/, PATIENCE);
      await desk.untilQuiet();
      expect(workbook.sheets).toHaveLength(1);
    },
    PATIENCE,
  );

  it("leaves a person on it", async () => {
    const { workbook, pane } = await open();

    await pane.openSample();

    expect(workbook.active.name).toBe(sample.sheets[0]?.name);
  });

  // Excel keeps 100 steps. This one is older than ExcelApi 1.20: whatever is set is a step.
  it.failing(
    "can be taken back by Excel's own undo",
    async () => {
      const { excel, pane } = await open();
      excel.door.requests.length = 0;

      await pane.openSample();

      const steps = excel.door.requests.reduce((sum, { settings }) => sum + settings, 0);
      expect(steps).toBeLessThanOrEqual(100);
    },
    PATIENCE,
  );

  it(
    "is there once, and whole, when its button was pressed twice",
    async () => {
      const { excel, workbook, pane, desk } = await open({ lag: 10 });
      excel.press("insertSample", "first");
      await waitFor(() => excel.door.requests.length > 10, "the first to have begun");
      excel.press("insertSample", "second");
      await pane.says(/The sample is open/, PATIENCE);
      await desk.untilQuiet();

      const formulas = excel.calculation.all();
      expect(formulas).toHaveLength(FORMULAS);
      expect(workbook.sheets).toHaveLength(1 + sample.sheets.length);
      const lost = formulas.filter((each) =>
        /^#(NAME|REF|SPILL)/.test(String(answerOf(each)[0]?.[0])),
      );
      expect(lost).toEqual([]);
      expect(excel.door.finishedCommands).toHaveLength(2);
    },
    PATIENCE,
  );
});
