import { insertSample } from "../../src/sample/insert-sample";
import { CONTRACT_WORKBOOK } from "../contract/contract-workbook";
import { waitFor } from "../contract/contract";
import { benchForAllTests } from "../support/browser/bench";
import { deedsOf, stateOf } from "../support/browser/grid-deeds";
import { typeAndUndo, undoByKeys } from "../support/browser/grid-hands";
import { openContents } from "../support/browser/open-workbench";

const bench = benchForAllTests();

describe("undo in the grid", () => {
  it("takes away the whole sample, and a person goes on typing", async () => {
    const { page, workbook } = bench;
    await openContents(page, CONTRACT_WORKBOOK);
    const before = await stateOf(page);
    await insertSample(deedsOf(page));
    const sheets = CONTRACT_WORKBOOK.sheets.length;
    expect((await workbook.listSheets()).length).toBeGreaterThan(sheets + 20);

    await undoByKeys(page);

    await waitFor(async () => (await workbook.listSheets()).length === sheets, "the sheets");
    expect(await stateOf(page)).toEqual(before);
    await typeAndUndo(bench);
  });
});
