import { desksForEachTest } from "./rig/desk";
import { placeTable } from "./situations/small-workbook";

const open = desksForEachTest();

describe("the details for a support mail, in Excel", () => {
  it("say what Excel can do and the kind of the last error, and nothing of the workbook", async () => {
    const { workbook, pane } = await open();
    placeTable(workbook, { sheet: "Vertraulich", table: "Geheim" });
    workbook.sheet("Vertraulich").isProtected = true;
    workbook.select(workbook.area("Vertraulich!J20"));
    await pane.open("Functions");
    await pane.openFunction("HHI");
    await pane.press(/^Insert this example/);
    await pane.says(/Sheet "Vertraulich" is protected/);

    await pane.press("About");
    await pane.press("Copy details");

    // A frame of another page may not write to the clipboard.
    const text = await pane.frame.getByRole("textbox", { name: "Details" }).inputValue();
    expect(text.split("\n").slice(1)).toEqual([
      expect.stringMatching(/^Build: https:\/\/[^/]+$/),
      "Program: Excel 16.0.18000.10000, OfficeOnline",
      "Requirement sets: ExcelApi 1.17, CustomFunctionsRuntime 1.5, SharedRuntime 1.2",
      "Languages: display en-US, content en-US",
      "Last error shown: WorkbookError protected",
    ]);
    expect(text).not.toMatch(/Vertraulich|Geheim|Alpha|J20|Book1/);
  });
});
