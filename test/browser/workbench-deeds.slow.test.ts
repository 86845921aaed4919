import type { Page } from "playwright-core";
import { wholeDeed } from "../contract/whole-deed";
import { benchForFaults } from "../support/browser/bench";
import { cellsAt } from "../support/browser/cells";
import {
  leavingSomething,
  notFinished,
  secondFaults,
  spread,
  stateAfterDeed,
  typingMeanwhile,
  undisturbed,
} from "../support/browser/deed-faults";
import { deedsOf, redo, stateOf, undo } from "../support/browser/grid-deeds";
import { attempt } from "../support/browser/grid-stage";

const bench = benchForFaults();
let page: Page;

beforeEach(() => {
  ({ page } = bench);
});

/** The grid is lost at some steps here, and at each of them in the slow tests. */
const FEW = 24;

describe("a deed in the grid", () => {
  it("is one step of undo and of redo", async () => {
    const before = await stateOf(page);

    await deedsOf(page).apply(wholeDeed());
    const done = await stateOf(page);
    expect(done).not.toEqual(before);

    await undo(page);
    expect(await stateOf(page)).toEqual(before);
    await redo(page);
    expect(await stateOf(page)).toEqual(done);
  });

  it("is no step of undo when it failed and was taken back", async () => {
    await deedsOf(page).apply([{ change: "block", at: "Notes!E9", cells: [["mine"]] }]);
    const before = await stateOf(page);
    const { steps } = await undisturbed(page);

    expect(await attempt(page, wholeDeed(), { lost: [steps - 1] })).toMatchObject({
      code: "unexpected",
    });
    expect(await stateOf(page)).toEqual(before);
    await undo(page);

    expect(await cellsAt(bench.workbook, "Notes!E9")).toEqual([[""]]);
  });

  it("leaves nothing behind when the grid does not answer, and succeeds afterwards", async () => {
    const done = await stateAfterDeed(page);
    const { steps } = await undisturbed(page);
    const lost = Array.from({ length: steps }, (_, step) => ({ lost: [step] }));

    expect(await leavingSomething(page, spread(lost, FEW), { times: 2 })).toEqual([]);

    expect(await stateAfterDeed(page)).toEqual(done);
  });

  it("leaves nothing behind when the grid refuses one of its commands", async () => {
    const { commands } = await undisturbed(page);
    const refused = Array.from({ length: commands }, (_, command) => ({ refused: command }));

    expect(await leavingSomething(page, refused, { times: 1 })).toEqual([]);
  });

  it("that fails twice says what stands where, and can finish undoing", async () => {
    const { steps } = await undisturbed(page);
    const mishaps = await secondFaults(page, steps - 1);

    expect(await notFinished(page, spread(mishaps, FEW / 3))).toEqual([]);
  });

  it("leaves alone what a person types meanwhile", async () => {
    const { questions } = await undisturbed(page);
    const all = Array.from({ length: questions }, (_, question) => question);

    const { codes, wrong } = await typingMeanwhile(page, spread(all, FEW / 3));

    expect(wrong).toEqual([]);
    // Before the deed has looked, between its look and its writing, and after that.
    expect(codes).toEqual(new Set(["occupied", "changed", "done"]));
  });

  it.each([
    ["that succeeds", undefined],
    ["that fails", "unexpected"],
  ])("%s leaves what a person types meanwhile as a step of its own", async (_, code) => {
    const { questions, steps } = await undisturbed(page);
    const typed = { cell: "Accounts!H9", value: "mine", question: questions - 1 };
    const mishap = code === undefined ? { typed } : { typed, lost: [steps - 1] };
    const before = await stateOf(page);

    expect((await attempt(page, wholeDeed(), mishap)).code).toBe(code);
    if (code === undefined) await undo(page);

    expect(await cellsAt(bench.workbook, typed.cell)).toEqual([["mine"]]);
    await undo(page);
    expect(await stateOf(page)).toEqual(before);
  });
});

describe("a formula in the grid", () => {
  it("that is taken away while it is calculated leaves no answer behind", async () => {
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const { api } = window.kamWorkbench?.grid ?? {};
          const cell = api?.getActiveWorkbook()?.getSheetByName("Actions")?.getRange("D4");
          let isTaken = false;
          api?.addEvent(api.Event.CommandExecuted, ({ id }) => {
            if (id === "formula.mutation.set-formula-calculation-start" && !isTaken) {
              isTaken = true;
              cell?.setValue({ f: null, v: null });
            }
            if (id === "formula.mutation.set-formula-calculation-result") resolve();
          });
          cell?.setValue({ f: "=SEQUENCE(3,2)" });
        }),
    );

    await deedsOf(page).apply([{ change: "block", at: "Actions!D4", cells: [["a"], ["b"]] }]);

    expect(await cellsAt(bench.workbook, "Actions!D4:E6")).toEqual([
      ["a", ""],
      ["b", ""],
      ["", ""],
    ]);
  });
});
