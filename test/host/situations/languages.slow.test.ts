import { enter } from "../formulas";
import { literally } from "../pane";
import { desksForEachTest } from "../rig/desk";
import { placeTable } from "./small-workbook";

const open = desksForEachTest();

describe("Excel in German", () => {
  it("has its formulas shown as it writes them, and explained", async () => {
    const { excel, workbook, pane } = await open();
    workbook.language = "de";
    placeTable(workbook);
    await enter(excel, "Sheet1!H2", "=KAM.STAGE(Accounts[[#All],[account_id]:[as_of]])");
    await pane.open("Explain this cell");
    workbook.select(workbook.area("Sheet1!I3"));
    await pane.isOn("Sheet1!I3");

    await pane.says(new RegExp(literally("=KAM.STAGE(Accounts[[#Alle];[account_id]:[as_of]])")));
    await pane.says(/\nHow\n/);
  });

  it("has an argument that cannot be traced named as it writes it", async () => {
    const { excel, workbook, pane } = await open();
    workbook.language = "de";
    placeTable(workbook);
    await enter(excel, "Sheet1!H2", "=KAM.TOPSHARE(Accounts[revenue_12m],SUM(1,0.5))");
    await pane.open("Explain this cell");
    workbook.select(workbook.area("Sheet1!H2"));
    await pane.isOn("Sheet1!H2");

    await pane.says(/written as SUMME\(1;0,5\)/);
  });

  it("says how it wrote an example that was inserted", async () => {
    const { excel, workbook, pane } = await open();
    workbook.language = "de";
    await pane.open("Functions");
    await pane.openFunction("HHI");
    workbook.select(workbook.area("Sheet1!B2"));
    await pane.press(/^Insert this example: Four accounts/);

    await pane.says(
      new RegExp(`KAM.HHI stands in Sheet1!B2: ${literally('=KAM.HHI({30;30;20;20};"points")')}`),
    );
    expect(workbook.sheet("Sheet1").cell(1, 1)?.formula).toBe('=KAM.HHI({30;30;20;20},"points")');
    await excel.calculation.settled();
    expect(workbook.valueAt("Sheet1!B2")).toBe(2600);
  });

  it("gets formats as all languages know them", async () => {
    const { excel, workbook, pane } = await open();
    workbook.language = "de";
    await pane.openSample();

    const format = workbook
      .sheet("Accounts")
      .cell(1, workbook.table("Accounts").columns - 1)?.format;
    expect(format).toBeDefined();
    expect([...excel.service.used].filter((each) => /local$/i.test(each))).toEqual([]);
  });
});
