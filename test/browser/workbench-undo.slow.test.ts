import { CONTRACT_WORKBOOK } from "../contract/contract-workbook";
import { waitFor } from "../contract/contract";
import { benchForAllTests } from "../support/browser/bench";
import { deedsOf, stateOf } from "../support/browser/grid-deeds";
import { typeAndUndo, undoByKeys } from "../support/browser/grid-hands";
import { openContents } from "../support/browser/open-workbench";
import { insertWholeSample } from "../support/whole-sample";

const bench = benchForAllTests();

describe("undo in the grid", () => {
  it("takes away the chapters at once, then the first sheets, and a person goes on typing", async () => {
    const { page, workbook } = bench;
    await openContents(page, CONTRACT_WORKBOOK);
    const before = await stateOf(page);
    await insertWholeSample(deedsOf(page));
    const sheets = CONTRACT_WORKBOOK.sheets.length;
    expect((await workbook.listSheets()).length).toBeGreaterThan(sheets + 20);

    await undoByKeys(page);
    await waitFor(async () => (await workbook.listSheets()).length === sheets + 3, "the chapters");
    await undoByKeys(page);

    await waitFor(async () => (await workbook.listSheets()).length === sheets, "the sheets");
    expect(await stateOf(page)).toEqual(before);
    await typeAndUndo(bench);
  });
});
