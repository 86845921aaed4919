import type { Right } from "../excel/workbook/sheet";
import { desksForEachTest, type Seat } from "../rig/desk";

const open = desksForEachTest();

/** A person inserts the example of HHI into B2 of a protected sheet. */
async function insertInto(b2: {
  readonly isUnlocked: boolean;
  readonly format?: string;
  readonly right?: Right;
}): Promise<Seat> {
  const seat = await open();
  const sheet = seat.workbook.sheet("Sheet1");
  sheet.isProtected = true;
  sheet.put(1, 1, { isUnlocked: b2.isUnlocked, format: b2.format ?? "General" });
  if (b2.right !== undefined) sheet.rights.add(b2.right);
  await seat.pane.open("Functions");
  await seat.pane.openFunction("HHI");
  seat.workbook.select(seat.workbook.area("Sheet1!B2"));
  await seat.pane.press(/Insert this example/);
  return seat;
}

const formulaIn = ({ workbook }: Seat): string | undefined =>
  workbook.sheet("Sheet1").cell(1, 1)?.formula;

describe("a protected sheet", () => {
  it("says which of its cells is locked", async () => {
    const seat = await insertInto({ isUnlocked: false });

    await seat.pane.says(/Sheet "Sheet1" is protected and locks Sheet1!B2/);
    expect(formulaIn(seat)).toBeUndefined();
  });

  it("says that an open cell of text cannot be formatted, and leaves it alone", async () => {
    const seat = await insertInto({ isUnlocked: true, format: "@" });

    await seat.pane.says(/lets nobody format cells, Sheet1!B2 among them/);
    expect(formulaIn(seat)).toBeUndefined();
  });

  it("has an open cell of text formatted where it grants that", async () => {
    const seat = await insertInto({ isUnlocked: true, format: "@", right: "allowFormatCells" });

    await seat.pane.says(/KAM\.HHI stands in Sheet1!B2/);
    expect(formulaIn(seat)).toMatch(/^=KAM\.HHI/);
  });
});
