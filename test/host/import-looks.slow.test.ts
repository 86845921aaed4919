import { aFile } from "../support/browser/csv-dialog";
import { FileDialog } from "./file-dialog";
import { desksForEachTest, type Seat } from "./rig/desk";

const open = desksForEachTest();

/** As narrow as Excel makes a pane. */
const NARROW = 320;
const LONG = "crm_export_accounts_of_all_regions_2026-03-01_final_version";
const ACCOUNTS = [
  "Account ID,Account Name,Account Owner,Strategic Fit,Net Revenue,Last Order,As of",
  "001A,Alder Ltd,Pat Doe,8,1200.50,2026-02-28,2026-03-01",
  "001B,Birch Ltd of a very long name indeed,Sam Roe,5,800.00,2026-01-15,2026-03-01",
].join("\n");
const NEWER = ACCOUNTS.replace("800.00", "900.00").concat(
  "\n001D-0123456789-0123456789,Deal Ltd,Sam Roe,,10,2026-03-20,2026-03-01",
);

async function openNarrow(): Promise<Seat & { readonly dialog: FileDialog }> {
  const seat = await open();
  await seat.desk.page.setViewportSize({ width: NARROW, height: 700 });
  await seat.desk.page.evaluate((width) => {
    const frame = document.querySelector("iframe");
    if (frame !== null) frame.style.width = `${width}px`;
  }, NARROW);
  return Object.assign(seat, { dialog: new FileDialog(seat.pane) });
}

describe("the dialog of a file in a narrow pane", () => {
  it("has words and controls within its margins, of a file and of what it changes", async () => {
    const { dialog } = await openNarrow();
    await dialog.choose(aFile(`${LONG}.csv`, ACCOUNTS));
    expect(await dialog.beyondMargins()).toEqual([]);
    await dialog.press("Open as a table");
    await dialog.gone();

    await dialog.choose(aFile(`${LONG}_april.csv`, NEWER));
    expect(await dialog.beyondMargins()).toEqual([]);
    await dialog.press(/^Compare with /);
    await dialog.offers("Write 1 cell, add 1 row");

    expect(await dialog.beyondMargins()).toEqual([]);
  });

  it("says within its margins why a file was not opened, in whole sentences", async () => {
    const { dialog } = await openNarrow();

    await dialog.choose(aFile(`${LONG}.csv`, ""));

    expect(await dialog.beyondMargins()).toEqual([]);
    expect(await dialog.element.innerText()).toContain(
      "it is empty (0 bytes); expected a table. Nothing in the workbook has changed.",
    );
  });

  it("brings into sight why nothing was written, each time, and says it in whole sentences", async () => {
    const { dialog, workbook } = await openNarrow();
    workbook.isProtected = true;
    await dialog.choose(aFile("accounts.csv", ACCOUNTS));

    await dialog.press("Open as a table");
    expect(await dialog.isInSight(/structure of this workbook is protected/)).toBe(true);
    expect(await dialog.element.innerText()).not.toContain("..");

    await dialog.element.getByLabel("What it holds").scrollIntoViewIfNeeded();
    await dialog.press("Open as a table");
    await dialog.offers("Open as a table");
    expect(await dialog.isInSight(/structure of this workbook is protected/)).toBe(true);
  });

  it("says of an update that was refused why, in whole sentences", async () => {
    const { dialog, workbook } = await openNarrow();
    await dialog.open(aFile("accounts.csv", ACCOUNTS));
    await dialog.choose(aFile("accounts.csv", NEWER));
    await dialog.press("Compare with accounts");
    await dialog.offers("Write 1 cell, add 1 row");
    workbook.table("accounts").sheet.isProtected = true;

    await dialog.press("Write 1 cell, add 1 row");

    expect(await dialog.isInSight(/is protected/)).toBe(true);
    expect(await dialog.element.innerText()).not.toContain("..");
  });

  it("has what the browser draws itself dark where Office is dark", async () => {
    const { dialog, pane, workbook, desk } = await openNarrow();
    const scheme = (): Promise<string> =>
      dialog.element.evaluate((element) => getComputedStyle(element).colorScheme);
    await dialog.choose(aFile("accounts.csv", ACCOUNTS));
    expect(await scheme()).toBe("light");

    await pane.frame.evaluate(() => {
      Object.defineProperty(Office.context, "officeTheme", { value: { isDarkTheme: true } });
    });
    // A pane asks for the theme whenever it is shown.
    workbook.setPaneState("Hidden");
    workbook.setPaneState("Visible");
    await desk.untilQuiet();

    expect(await scheme()).toBe("dark");
  });
});
