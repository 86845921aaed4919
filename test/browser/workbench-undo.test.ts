import type { Page } from "playwright-core";
import type { Change } from "../../src/workbook/transaction/changes";
import { CONTRACT_WORKBOOK } from "../contract/contract-workbook";
import { wholeDeed } from "../contract/whole-deed";
import { benchForAllTests } from "../support/browser/bench";
import { valueAt } from "../support/browser/cells";
import { deedsOf, redo, stateOf, undo } from "../support/browser/grid-deeds";
import { typeAndUndo, undoByKeys } from "../support/browser/grid-hands";
import { openContents } from "../support/browser/open-workbench";
import { waitFor } from "../contract/contract";

const bench = benchForAllTests();
let page: Page;

beforeEach(async () => {
  ({ page } = bench);
  await openContents(page, CONTRACT_WORKBOOK);
});

/** A sheet, a table and a formula, as each chapter of the sample has. */
function chapter(name: string): readonly Change[] {
  return [
    { change: "sheet", name },
    { change: "block", at: `${name}!A1`, cells: [["key"], [1], [2]] },
    { change: "widths", at: `${name}!A1`, pixels: [120, 60] },
    { change: "table", name: `${name}Table`, at: `${name}!A1:A3` },
    { change: "formula", at: `${name}!C1`, formula: `=SUM(${name}Table[key])` },
  ];
}

const REFUSED: readonly Change[] = [
  ...chapter("Second"),
  { change: "block", at: "Plans!C3", cells: [["over"]] },
];

const pressUndo = (): Promise<void> => undoByKeys(page);

describe("undo in the grid", () => {
  it("takes back all chapters of a deed at once, and brings them back at once", async () => {
    const before = await stateOf(page);
    const deeds = deedsOf(page);
    const first = await deeds.apply(chapter("First"));
    const second = await deeds.apply(chapter("Second"), { following: first });
    await deeds.apply(wholeDeed(), { following: second });
    const done = await stateOf(page);

    await undo(page);
    expect(await stateOf(page)).toEqual(before);
    await redo(page);
    expect(await stateOf(page)).toEqual(done);
  });

  it.each([
    ["is stopped", { changes: chapter("Second"), signal: AbortSignal.abort() }],
    ["is refused", { changes: REFUSED, signal: undefined }],
  ])("goes on as before when a later chapter %s", async (_, { changes, signal }) => {
    const deeds = deedsOf(page);
    await bench.hands.typeInto("Actions!D2", "before");
    const before = await stateOf(page);
    const following = await deeds.apply(chapter("First"));
    const deed = deeds.apply(changes, { following, ...(signal && { signal }) });
    await expect(deed).rejects.toMatchObject({ code: signal ? "cancelled" : "occupied" });
    expect(await stateOf(page)).toEqual(before);

    await typeAndUndo(bench);

    await pressUndo();
    await waitFor(async () => (await valueAt(bench.workbook, "Actions!D2")) === "", "the cell");
    await redo(page);
    expect(await valueAt(bench.workbook, "Actions!D2")).toBe("before");
  });

  it("goes step by step where a person typed between two chapters, of which the second failed", async () => {
    const deeds = deedsOf(page);
    const before = await stateOf(page);
    const following = await deeds.apply(chapter("First"));
    const one = await stateOf(page);
    await bench.hands.typeInto("Actions!D2", "between");
    const between = await stateOf(page);
    await expect(deeds.apply(REFUSED, { following })).rejects.toMatchObject({ code: "occupied" });

    await undo(page);
    expect(await stateOf(page)).toEqual(between);
    await undo(page);
    expect(await stateOf(page)).toEqual(one);
    await undo(page);
    expect(await stateOf(page)).toEqual(before);
  });

  it("has no step for a deed that was taken back, whichever sheet is in view", async () => {
    const deeds = deedsOf(page);
    await bench.hands.typeInto("Actions!D2", "before");
    const before = await stateOf(page);
    const following = await deeds.apply(chapter("First"));
    const deed = await deeds.apply(chapter("Second"), { following });
    await bench.workbook.select("Second!A1");

    expect(await deed.takeBack()).toEqual([]);

    expect(await stateOf(page)).toEqual(before);
    await undo(page);
    expect(await valueAt(bench.workbook, "Actions!D2")).toBe("");
  });
});
