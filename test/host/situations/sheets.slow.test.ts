import { desksForEachTest } from "../rig/desk";
import { placeTable } from "./small-workbook";

const open = desksForEachTest();

describe("a sheet", () => {
  it("that is hidden is not gone to, with words", async () => {
    const { workbook, pane } = await open();
    placeTable(workbook, { sheet: "Versteckt" });
    workbook.sheet("Versteckt").visibility = "VeryHidden";
    await pane.open("Portfolio");
    await pane.says(/accounts read/);

    await pane.press(/^A-1.*: select its row$/);

    await pane.says(/is hidden/);
  });
});
