import type { ExcelOptions } from "./excel/options";
import { desksForEachTest } from "./rig/desk";

const open = desksForEachTest();

const OTHERS: readonly (readonly [string, ExcelOptions])[] = [
  ["that hands blank cells over as 0", { blank: 0 }],
  [
    "of ExcelApi 1.12, which refuses everything while a cell is edited",
    { sets: { ExcelApi: "1.12", DelayForCellEdit: undefined } },
  ],
  ["of ExcelApi 1.20", { sets: { ExcelApi: "1.20" } }],
  ["that speaks German", { locale: "de-DE" }],
];

describe("the add-in in an Excel", () => {
  it.each(OTHERS)("%s starts and reads the workbook", async (_, options) => {
    const { pane, desk } = await open(options);

    await pane.open("Portfolio");

    await pane.says(/no table of accounts/);
    expect(desk.findings).toEqual({ requestsElsewhere: [], consoleErrors: [], pageErrors: [] });
  });

  it("that does not show the pane draws nothing until it is seen, and answers formulas", async () => {
    const { pane, desk, excel } = await open({ isHidden: true });

    const [, , concentration] = await excel.functions.call("HHI", [[[1], [1]], null]);
    expect(concentration).toBe(0.5);
    expect(await pane.isDrawn()).toBe(false);

    await desk.show(true);

    await pane.drawn();
  });
});
