import { isError, openedBefore } from "../formulas";
import { PATIENCE } from "../pane";
import { desksForEachTest, type Seat } from "../rig/desk";
import { placeTable } from "./small-workbook";

const open = desksForEachTest();

/** A workbook that was opened before the add-in was there; then the pane is first seen. */
async function openBefore(
  formulas: Readonly<Record<string, string>>,
  prepare: (seat: Seat) => void = () => undefined,
): Promise<Seat> {
  const seat = await open({ isHidden: true });
  placeTable(seat.workbook);
  for (const sheet of ["Answers", "Shut", "Secret"]) seat.workbook.addSheet(sheet);
  openedBefore(seat.excel, formulas);
  prepare(seat);
  await seat.desk.show(true);
  await seat.pane.drawn();
  return seat;
}

/** What the cells hold and show. */
function cellsAt({ workbook }: Seat, addresses: readonly string[]): readonly unknown[] {
  return addresses.map((address) => {
    const { sheet, row, column } = workbook.area(address);
    const { formula, value = "" } = sheet.cell(row, column) ?? {};
    return [formula, isError(value) ? value : "answers"];
  });
}

describe("formulas of a workbook that was opened before the add-in", () => {
  it("are counted on all sheets and entered again as they are, all that can be", async () => {
    const formulas = {
      "Answers!A1": "=KAM.SCORE(Accounts[#All])",
      "Answers!A10": "=SUM(KAM.HHI(Accounts[revenue_12m]),2)",
      "Secret!B2": "=KAM.HHI(Accounts[revenue_12m])",
      "Shut!A1": "=KAM.HHI(Accounts[revenue_12m])",
      "Answers!A12": "=KAM.SCROE(Accounts[#All])",
      "Answers!A13": "=SUMM(1)",
    };
    const seat = await openBefore(formulas, ({ workbook }) => {
      workbook.sheet("Secret").visibility = "VeryHidden";
      workbook.sheet("Shut").isProtected = true;
    });
    await seat.pane.says(/4 formulas of KAM show #NAME\?/);

    await seat.pane.press("Enter them again");

    await seat.pane.says(/3 formulas were entered again\. None of them shows #NAME\? any more/);
    await seat.pane.says(/1 on the protected sheet "Shut"/);
    await seat.pane.says(/Answers!A12: KAM\.SCROE is no function of KAM/);
    await seat.excel.calculation.settled();
    const texts = Object.values(formulas);
    expect(cellsAt(seat, Object.keys(formulas))).toEqual([
      ...texts.slice(0, 3).map((formula) => [formula, "answers"]),
      ...texts.slice(3).map((formula) => [formula, "#NAME?"]),
    ]);
    // Its answer spills again.
    expect(seat.workbook.valueAt("Answers!A4")).toBe("A-3");
  });

  it("in a column of a table are entered again together, so that it stays a calculated one", async () => {
    const cells = ["Sheet1!G2", "Sheet1!G3", "Sheet1!G4"];
    const formula = "=KAM.HHI(Accounts[@revenue_12m])";
    const seat = await openBefore(
      Object.fromEntries(cells.map((cell) => [cell, formula])),
      ({ workbook }) => {
        workbook.table("Accounts").columns += 1;
        workbook.sheet("Sheet1").put(0, 6, { value: "share" });
      },
    );
    await seat.pane.says(/3 formulas of KAM show #NAME\?/);
    const written: number[] = [];
    seat.workbook.listen((happening) => {
      if (happening.kind === "changed") written.push(happening.area.rows);
    });

    await seat.pane.press("Enter them again");

    await seat.pane.says(/3 formulas were entered again/);
    await seat.excel.calculation.settled();
    expect(cellsAt(seat, cells)).toEqual(cells.map(() => [formula, "answers"]));
    expect(written).toEqual([3]);
  });

  it("are told apart once they have answered: one that still shows #NAME? is not mended", async () => {
    const seat = await openBefore({
      "Answers!A1": "=KAM.HHI(Accounts[revenue_12m])",
      "Answers!A2": "=SUMM(KAM.HHI(Accounts[revenue_12m]))",
    });
    await seat.pane.says(/2 formulas of KAM show #NAME\?/);

    await seat.pane.press("Enter them again");

    await seat.pane.says(
      /2 formulas were entered again\.\s+1 of them still shows #NAME\? \(Answers!A2\)/,
    );
  });

  it(
    "are 2,000, and take few requests",
    async () => {
      const cells = Array.from({ length: 2_000 }, (_, row) => `Answers!B${2 * row + 1}`);
      const seat = await openBefore(
        Object.fromEntries(cells.map((cell) => [cell, "=KAM.HHI({50;50})"])),
      );
      await seat.pane.says(/2000 formulas of KAM show #NAME\?/);
      await seat.desk.untilQuiet();
      seat.excel.door.requests.length = 0;

      await seat.pane.press("Enter them again");

      await seat.pane.says(/2000 formulas were entered again\. None of them/, PATIENCE);
      await seat.excel.calculation.settled();
      expect(cells.filter((cell) => seat.workbook.valueAt(cell) !== 0.5)).toEqual([]);
      // Not one for each: as many in one as Excel on the web takes, and some to spare.
      const written = seat.excel.door.requests.filter(({ settings }) => settings > 0);
      expect(written.length).toBeLessThanOrEqual(2);
      expect(Math.max(...written.map(({ sent }) => sent))).toBeLessThan(5_000_000);
    },
    PATIENCE,
  );
});

describe("a workbook that was opened after the add-in", () => {
  it("is told nothing of formulas, whatever a person has misspelt", async () => {
    const seat = await openBefore({ "Answers!A1": "=KAM.SCROE(1)" });
    await seat.desk.untilQuiet();

    expect(await seat.pane.text()).not.toMatch(/#NAME\?/);
  });
});

describe("a pane that nobody sees", () => {
  it("asks nothing of the workbook until it is seen", async () => {
    const { excel, desk, pane } = await open({ isHidden: true });
    excel.door.requests.length = 0;
    await desk.untilQuiet();
    expect(excel.door.requests).toEqual([]);

    await desk.show(true);
    await pane.drawn();
    await desk.untilQuiet();

    expect(excel.door.requests).not.toEqual([]);
  });
});
