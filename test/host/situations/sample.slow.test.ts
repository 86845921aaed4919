import { waitFor } from "../../contract/contract";
import { answerOf, isError } from "../formulas";
import { PATIENCE } from "../pane";
import { desksForEachTest } from "../rig/desk";
import { placeTable } from "./small-workbook";

const open = desksForEachTest();

const OWN = "Sheet1";
/** The sheets that the sample opens with. */
const FIRST = ["Portfolio", "Accounts", "Settings"];

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
      const { excel, workbook, pane, desk } = await open();
      const hold = excel.door.holdAfterWriting();

      await pane.press("Open the sample");
      await waitFor(() => hold.isOn, "the sample to be written in part");
      expect(workbook.sheets.length).toBeGreaterThan(1);
      await pane.press("Stop and take back");
      hold.end();

      await pane.says(/Stopped before it was finished/, PATIENCE);
      await desk.untilQuiet();
      expect(workbook.sheets).toHaveLength(1);
    },
    PATIENCE,
  );

  it("leaves a person on it", async () => {
    const { workbook, pane } = await open();

    await pane.openSample();

    expect(workbook.active.name).toBe("Portfolio");
  });

  // This Excel gathers nothing: each request that changes something is a step of undo, as Microsoft says of
  // Excel.RunOptions.mergeUndoGroup. What the pane says of it is tested beside.
  it(
    "is little to ask of Excel, and three steps of undo, which it says",
    async () => {
      const { excel, workbook, pane, desk } = await open();
      await desk.untilQuiet();
      excel.door.requests.length = 0;

      await pane.press("Open the sample");
      await waitFor(() => workbook.active.name === "Portfolio", "the person to stand on it");

      const requests = excel.door.requests.filter(({ isOfFunctions }) => !isOfFunctions);
      expect(requests.length).toBeLessThanOrEqual(12);
      const sizes = requests.flatMap(({ sent, answered }) => [sent, answered]);
      expect(Math.max(...sizes)).toBeLessThanOrEqual(1_000_000);
      await pane.says(/The sample is open/, PATIENCE);
      const [, steps] = /Undo takes it back in (\d+) steps/.exec(await pane.status()) ?? [];
      expect(Number(steps)).toBeLessThanOrEqual(3);
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
      expect(formulas).toHaveLength(6);
      expect(workbook.sheets.map(({ name }) => name)).toEqual([OWN, ...FIRST]);
      const lost = formulas.filter((each) =>
        /^#(NAME|REF|SPILL)/.test(String(answerOf(each)[0]?.[0])),
      );
      expect(lost).toEqual([]);
      expect(excel.door.finishedCommands).toHaveLength(2);
    },
    PATIENCE,
  );

  it(
    "stands beside tables of the person's own that have its names",
    async () => {
      const { excel, workbook, pane } = await open();
      placeTable(workbook);
      placeTable(workbook, { table: "Settings", sheet: "Settings", rows: [["mine"], ["own"]] });
      await pane.open("Portfolio");
      await pane.says(/accounts read/);

      excel.press("insertSample");
      await pane.says(/The sample is open/, PATIENCE);
      await excel.calculation.settled();

      expect(workbook.tables.map(({ name }) => name)).toEqual(
        expect.arrayContaining(["Accounts_2", "Settings_2"]),
      );
      const formulas = excel.calculation.all();
      expect(formulas.filter(({ text }) => /\b(Accounts|Settings)\[/.test(text))).toEqual([]);
      expect(formulas.filter((each) => isError(answerOf(each)[0]?.[0]))).toEqual([]);
    },
    PATIENCE,
  );
});

describe("a chapter of the sample", () => {
  it(
    "is offered where a function needs it, and led to",
    async () => {
      const { excel, workbook, pane, desk } = await open();
      await pane.openSample();
      await pane.open("Functions");
      await pane.openFunction("DERT");

      await pane.press("Add Repeat buying");

      await pane.says(/It was added/, PATIENCE);
      await desk.untilQuiet();
      expect(await pane.focused()).toBe("Functions");
      const names = workbook.sheets.map(({ name }) => name);
      expect(names).toEqual(expect.arrayContaining(["Repeat buying", "Orders"]));
      expect(workbook.active.name).toBe("Repeat buying");
      await excel.calculation.settled();
      const lost = excel.calculation.all().filter((formula) => isError(answerOf(formula)[0]?.[0]));
      expect(lost).toEqual([]);
    },
    PATIENCE,
  );
});

describe("removing the sample", () => {
  it(
    "leaves the workbook as it was, after a question",
    async () => {
      const { workbook, pane } = await open();
      await pane.openSample();
      await pane.press("Add Weights and choice");
      await pane.says(/It was added/, PATIENCE);

      await pane.press("Remove the sample");
      await pane.press("Keep it");
      expect(workbook.sheets).toHaveLength(1 + FIRST.length + 2);
      await pane.press("Remove the sample");
      await pane.press("Delete its sheets");

      await pane.says(/The sample is gone\./, PATIENCE);
      expect(await pane.focused()).toBe("Portfolio");
      expect(workbook.sheets.map(({ name }) => name)).toEqual([OWN]);
      expect(workbook.tables).toEqual([]);
    },
    PATIENCE,
  );

  it(
    "keeps the sheet on which a person has typed, and says so",
    async () => {
      const { workbook, pane } = await open();
      await pane.openSample();
      workbook.sheet("Settings").put(200, 3, { value: "mine" });

      await pane.press("Remove the sample");
      await pane.press("Delete its sheets");

      await pane.says(/but for what was changed since: sheet "Settings"/, PATIENCE);
      expect(workbook.sheets.map(({ name }) => name)).toEqual([OWN, "Settings"]);
    },
    PATIENCE,
  );
});
