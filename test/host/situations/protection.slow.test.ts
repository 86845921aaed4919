import { desksForEachTest } from "../rig/desk";
import type { Seat } from "../rig/desk";

const open = desksForEachTest();

/** The example of HHI, inserted into B2 of a protected sheet; answers what the cell holds then. */
async function insertInto(setUp: (seat: Seat) => void): Promise<Seat> {
  const seat = await open();
  seat.workbook.sheet("Sheet1").isProtected = true;
  setUp(seat);
  await seat.pane.open("Functions");
  await seat.pane.openFunction("HHI");
  seat.workbook.select(seat.workbook.area("Sheet1!B2"));
  await seat.pane.press(/Insert this example/);
  return seat;
}

const allow = ({ workbook }: Seat, password?: string): void => {
  const area = workbook.area("Sheet1!B2:C9");
  workbook
    .sheet("Sheet1")
    .allowed.set("Input", { area, ...(password !== undefined && { password }) });
};

describe("a protected sheet, on the web", () => {
  it("takes a formula where everybody may edit", async () => {
    const { pane } = await insertInto((seat) => {
      allow(seat);
    });

    await pane.says(/KAM\.HHI stands in Sheet1!B2/);
  });

  it("says which range asks for a password", async () => {
    const { pane, workbook } = await insertInto((seat) => {
      allow(seat, "secret");
    });

    await pane.says(/its range "Input" with Sheet1!B2 asks for a password/);
    expect(workbook.valueAt("Sheet1!B2")).toBe("");
  });

  it("says that a cell of text cannot be formatted, and leaves it alone", async () => {
    const { pane, workbook } = await insertInto((seat) => {
      allow(seat);
      seat.workbook.sheet("Sheet1").put(1, 1, { format: "@" });
    });

    await pane.says(/lets nobody format cells, Sheet1!B2 among them/);
    expect(workbook.valueAt("Sheet1!B2")).toBe("");
  });

  it("takes everything while its protection is paused", async () => {
    const { pane, workbook } = await insertInto((seat) => {
      seat.workbook.sheet("Sheet1").isPaused = true;
    });

    await pane.says(/KAM\.HHI stands in Sheet1!B2/);
    expect(workbook.sheet("Sheet1").cell(1, 1)?.formula).toMatch(/^=KAM\.HHI/);
  });
});
