import { answerOf, extentOf, formulasOn, isError, typeInto } from "./formulas";
import { addressOf } from "./excel/workbook/address";
import { deskForAllTests } from "./rig/desk";

const seat = deskForAllTests(async ({ pane, excel }) => {
  await pane.openWholeSample();
  await excel.calculation.settled();
  await pane.open("Portfolio");
});

const selected = (): string => seat.workbook.selected.map(addressOf).join(",");

describe("the portfolio, in Excel", () => {
  it("reads the accounts of the sample and draws them", async () => {
    await seat.pane.says(/40 accounts read from Accounts/);

    await seat.pane.hasChart();
  });

  it("leads from an account to its row", async () => {
    await seat.pane.press(/: select its row$/);
    await seat.pane.says(/Selected Accounts!/);

    expect(selected()).toMatch(/^Accounts!A\d+:/);
  });

  it("notices what a person types into the accounts, and reads it anew", async () => {
    typeInto(seat.excel, "Accounts!B2", "Changed by hand");
    await seat.pane.says(/Cells have changed since/);

    await seat.pane.press("Refresh");

    await seat.pane.says(/Changed by hand/);
  });

  it("does not notice what is typed elsewhere", async () => {
    typeInto(seat.excel, "Sheet1!A1", 1);
    typeInto(seat.excel, "Sheet1!A1", "");

    await seat.desk.untilQuiet();

    expect(await seat.pane.text()).not.toMatch(/Cells have changed since/);
  });

  it("writes its formulas on a sheet of their own, and they answer", async () => {
    await seat.pane.press("Write as formulas");
    await seat.pane.says(/The formulas stand on sheet/);
    await seat.excel.calculation.settled();

    const formulas = formulasOn(seat.excel, seat.workbook.sheet("KAM portfolio"));
    expect(formulas.map((formula) => extentOf(formula).rows)).toEqual([41, 41, 41]);
    expect(formulas.map((formula) => answerOf(formula)[0]?.[0]).filter(isError)).toEqual([]);
  });
});
