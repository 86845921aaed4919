import type { ExcelOptions } from "./excel/options";
import { openBrowser } from "../support/browser/open-browser";
import { readBuiltAddIn } from "./rig/built-add-in";
import { desksForEachTest } from "./rig/desk";
import { serve } from "./rig/served";

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

describe("the page of the add-in in a browser without Excel", () => {
  it("draws itself and fails in nothing, so that whoever installs it can look", async () => {
    const addIn = readBuiltAddIn();
    const browser = await openBrowser();
    const context = await browser.context({ ignoreHTTPSErrors: true });
    await serve(context, addIn, { origin: "https://elsewhere.example.com", html: "" });
    const page = await context.newPage();
    const failures: string[] = [];
    page.on("pageerror", ({ message }) => failures.push(message));

    await page.goto(addIn.page);
    await page.getByRole("button", { name: "About" }).click();
    await page.getByRole("button", { name: "Copy details" }).click();
    await page
      .getByText(/^Copied|Details/)
      .first()
      .waitFor();

    expect(failures).toEqual([]);
    await browser.close();
  });
});
