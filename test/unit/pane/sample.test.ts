import { deedsReducer, QUIET } from "../../../src/pane/deeds/deeds-state";
import {
  addChapters,
  lookForSample,
  openSample,
  removeSample,
} from "../../../src/pane/sample/change-sample";
import type { SampleAccess } from "../../../src/pane/sample/sample-access";
import { doingOf, sampleReducer, UNKNOWN } from "../../../src/pane/sample/sample-state";
import { createStore } from "../../../src/pane/store/store";
import { sampleDoor } from "../../../src/sample/sample-door";
import { memoryWorkbook, type MemoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import { WorkbookError } from "../../../src/workbook/workbook-error";

const OWN = { sheets: [{ name: "Own", cells: [["mine"]], formulas: [], tables: [] }] };
const FIRST = ["Own", "Portfolio", "Accounts", "Settings"];

interface Seat extends MemoryWorkbook {
  readonly access: SampleAccess;
  /** While it is set the workbook refuses to be written. */
  refusal: WorkbookError | undefined;
  readonly sheets: () => readonly string[];
  readonly said: () => unknown;
}

function takeSeat(): Seat {
  const memory = memoryWorkbook(OWN, {
    through: (port) => ({
      ...port,
      write: (settings) =>
        seat.refusal === undefined ? port.write(settings) : Promise.reject(seat.refusal),
    }),
  });
  const store = createStore(sampleReducer, UNKNOWN);
  const deeds = createStore(deedsReducer, QUIET);
  const seat: Seat = {
    ...memory,
    access: { store, deeds, workbook: memory.workbook, door: sampleDoor },
    refusal: undefined,
    sheets: () => memory.book.sheets.map(({ name }) => name),
    said: () => doingOf(store.get()),
  };
  return seat;
}

const NO_ANSWER = new WorkbookError("unexpected", "No answer.");

describe("opening the sample", () => {
  it("adds its first sheets, goes there, and says how to undo it", async () => {
    const { access, hands, sheets, said } = takeSeat();

    await openSample(access);

    expect(sheets()).toEqual(FIRST);
    expect(hands.selected()).toBe("Portfolio!A1");
    expect(said()).toEqual({
      phase: "done",
      message:
        "The sample is open: 40 invented accounts with their settings. Undo takes it back in 1 step.",
    });
  });

  it("goes to the one that is there, also after another visit", async () => {
    const { access, hands, sheets } = takeSeat();
    await openSample(access);
    const later = { ...access, store: createStore(sampleReducer, UNKNOWN) };
    await hands.moveTo("Own!A1");

    const { remove } = await openSample(later);

    expect(sheets()).toEqual(FIRST);
    expect(hands.selected()).toBe("Portfolio!A1");
    expect(remove).toBeUndefined();
  });

  it("is a new one where its sheets were deleted by hand", async () => {
    const { access, book, sheets } = takeSeat();
    await openSample(access);
    book.sheets.splice(1);
    book.tables.splice(0);

    await openSample(access);

    expect(sheets()).toEqual(FIRST);
  });

  it("has happened also where the workbook does not go there", async () => {
    const { access, sheets } = takeSeat();
    const workbook = { ...access.workbook, select: () => Promise.reject(NO_ANSWER) };

    await openSample({ ...access, workbook });

    expect(sheets()).toEqual(FIRST);
  });
});

describe("chapters of the sample", () => {
  it("are added once for two presses, and gone to", async () => {
    const { access, hands, sheets, said } = takeSeat();
    await openSample(access);

    await Promise.all([addChapters(access, ["weights"]), addChapters(access, ["cost"])]);

    expect(sheets()).toEqual([...FIRST, "Weights", "Comparisons"]);
    expect(hands.selected()).toBe("Weights!A1");
    expect(said()).toEqual({
      phase: "done",
      message: "It was added. Undo takes it back in 1 step.",
    });
  });

  it("that are refused leave the sample as it is, with the reason", async () => {
    const seat = takeSeat();
    await openSample(seat.access);
    seat.refusal = NO_ANSWER;

    await addChapters(seat.access, ["weights"]);

    expect(seat.said()).toEqual({ phase: "refused", message: "No answer. Nothing was changed." });
    seat.refusal = undefined;
    await addChapters(seat.access, ["weights"]);
    expect(seat.sheets()).toContain("Weights");
  });
});

describe("removing the sample", () => {
  it("leaves what was there before", async () => {
    const { access, sheets, said } = takeSeat();
    await openSample(access);
    await addChapters(access, ["weights"]);

    await removeSample(access);

    expect(sheets()).toEqual(["Own"]);
    expect(said()).toEqual({ phase: "done", message: "The sample is gone." });
  });

  it("tells what was changed since, which stays", async () => {
    const { access, hands, sheets, said } = takeSeat();
    await openSample(access);
    await hands.typeInto("Portfolio!Z9", "mine");

    await removeSample(access);

    expect(sheets()).toEqual(["Own", "Portfolio"]);
    expect(said()).toMatchObject({
      message: expect.stringContaining(
        'but for what was changed since: sheet "Portfolio"',
      ) as string,
    });
  });

  it("that fails shows what is left, and can be tried again", async () => {
    const seat = takeSeat();
    await openSample(seat.access);
    seat.refusal = NO_ANSWER;

    await removeSample(seat.access);

    expect(seat.access.deeds.get().phase).toBe("left");
    expect(seat.said()).toMatchObject({ phase: "refused" });
    seat.refusal = undefined;
    await removeSample(seat.access);
    expect(seat.sheets()).toEqual(["Own"]);
  });
});

describe("looking for the sample", () => {
  it("finds none in a workbook that does not answer, and says nothing", async () => {
    const { access, said } = takeSeat();
    const workbook = { ...access.workbook, readSetting: () => Promise.reject(NO_ANSWER) };

    await lookForSample({ ...access, workbook });

    expect([access.store.get().phase, said()]).toEqual(["absent", { phase: "none" }]);
  });

  it("leaves what this visit knows of it", async () => {
    const { access } = takeSeat();
    const { remove } = await openSample(access);

    await lookForSample(access);

    expect(access.store.get()).toMatchObject({ phase: "open", sample: { remove } });
  });
});
