import { enter } from "../formulas";
import { desksForEachTest, type Seat } from "../rig/desk";
import { ACCOUNTS, placeRows, placeTable } from "./small-workbook";

const open = desksForEachTest();

/** Enters a formula and waits until the pane explains its cell from the cells that it reads. */
async function expectExplained(seat: Seat, address: string, formula: string): Promise<void> {
  await enter(seat.excel, address, formula);
  await seat.pane.open("Explain this cell");
  seat.workbook.select(seat.workbook.area(address));
  await seat.pane.isOn(address);
  await seat.pane.says(/From these cells|has no answer|cannot be|could not|has no KAM/i);
  expect(await seat.pane.text()).toMatch(/From these cells/);
}

describe("a formula in a calculated column is explained", () => {
  it("with the name of the table", async () => {
    const seat = await openWithColumn();

    await expectExplained(seat, "Sheet1!G2", "=KAM.VALUEFN(Accounts[@[strategic_fit]],0,10)");
  });

  it("as Excel itself writes it", async () => {
    const seat = await openWithColumn();

    await expectExplained(seat, "Sheet1!G2", "=KAM.VALUEFN([@[strategic_fit]],0,10)");
  });
});

describe("a formula is explained that reads", () => {
  it("a table, a sheet and a column of other scripts and with signs", async () => {
    const seat = await open();
    const sheet = "Kunden 'Süd' & Ost";
    placeTable(seat.workbook, {
      sheet,
      table: "Konten_Österreich_日本",
      rows: [
        ["account_id", "Umsatz [€] #1"],
        ["A", 5],
        ["B", 5],
      ],
    });
    const quoted = "'Kunden ''Süd'' & Ost'";

    await expectExplained(
      seat,
      `${quoted}!D2`,
      "=KAM.HHI(Konten_Österreich_日本[Umsatz '[€'] '#1])",
    );

    expect(seat.workbook.valueAt(`${quoted}!D2`)).toBe(0.5);
    await seat.pane.press(/^Select 'Kunden ''Süd'' & Ost'!B2/);
    await seat.pane.says(/Selected 'Kunden/);
  });

  it.each([
    ["a name of the workbook", "=KAM.HHI(Umsätze)"],
    ["cells of another sheet", "=KAM.HHI(Sheet1!A2:A4)"],
    ["fixed cells", "=KAM.HHI($A$2:$A$4)"],
    ["a whole column", "=KAM.HHI(D:D)"],
    ["what another formula answers", "=KAM.HHI(L2#)"],
  ])("%s", async (_, formula) => {
    const seat = await openReferences();

    await expectExplained(seat, "Sheet1!J2", formula);
  });

  it("a name of its sheet", async () => {
    const seat = await openReferences();

    await expectExplained(seat, "Sheet1!J2", "=KAM.HHI(lokal)");
  });
});

/** The accounts with a further column, which has no formula yet. */
async function openWithColumn(): Promise<Seat> {
  const seat = await open();
  const rows = ACCOUNTS.map((row, index) => [...row, index === 0 ? "fit" : ""]);
  placeTable(seat.workbook, { rows });
  return seat;
}

async function openReferences(): Promise<Seat> {
  const seat = await open();
  const { workbook, excel } = seat;
  placeRows(workbook, { rows: [["revenue"], [500], [300], [200]] });
  const sheet = workbook.sheet("Sheet1");
  [5, 3, 2].forEach((value, row) => {
    sheet.put(row, 3, { value });
  });
  const named = { comment: "", isVisible: true };
  workbook.names.push(
    { ...named, name: "Umsätze", formula: "=Sheet1!$A$2:$A$4" },
    { ...named, name: "lokal", formula: "=Sheet1!$A$2:$A$3", sheet },
  );
  await enter(excel, "Sheet1!L2", "=KAM.ROC(3)");
  return seat;
}
