import { insertSample } from "../../../src/sample/open-sample";
import type { WorkbookContents } from "../../../src/workbook/contents";
import { memoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import type { Change } from "../../../src/workbook/transaction/changes";
import type { DeedPort } from "../../../src/workbook/transaction/port";
import { memoryState } from "../../support/memory-state";

const BOOK: WorkbookContents = {
  sheets: [{ name: "Plan", cells: [["step"]], formulas: [], tables: [] }],
};
const CHANGES: readonly Change[] = [
  { change: "sheet", name: "New" },
  { change: "block", at: { sheet: { made: 0 }, cells: "A1" }, cells: [[1]] },
];
const BLOCK: Change = { change: "block", at: "Plan!C1", cells: [[1]] };

/** A workbook in which a person stops after the writing with this number, counted from 1. */
function stoppedAfter(last: number): ReturnType<typeof memoryWorkbook> & {
  readonly signal: AbortSignal;
  readonly written: () => number;
} {
  const stopping = new AbortController();
  let written = 0;
  const through = (port: DeedPort): DeedPort => ({
    ...port,
    write: async (settings) => {
      const stood = await port.write(settings);
      written += 1;
      if (written === last) stopping.abort();
      return stood;
    },
  });
  const opened = memoryWorkbook(BOOK, { through });
  return { ...opened, signal: stopping.signal, written: () => written };
}

describe("a deed that is stopped", () => {
  it.each([1, 2])("in its part %i of 2 is taken back at once", async (part) => {
    const { workbook, book, signal, written } = stoppedAfter(part);
    const before = memoryState(book);

    const deed = workbook.apply(CHANGES, { signal });

    await expect(deed).rejects.toMatchObject({
      code: "cancelled",
      message: "Stopped before it was finished. Nothing was changed.",
    });
    // As many are written as are put back.
    expect(written()).toBe(2 * part);
    expect(memoryState(book)).toEqual(before);
  });

  it("before it begins writes nothing", async () => {
    const { workbook, written } = stoppedAfter(0);

    const deed = workbook.apply(CHANGES, { signal: AbortSignal.abort() });

    await expect(deed).rejects.toMatchObject({ code: "cancelled" });
    expect(written()).toBe(0);
  });

  it("before it begins takes back those that it follows", async () => {
    const { workbook, book } = memoryWorkbook(BOOK);
    const before = memoryState(book);
    const following = await workbook.apply(CHANGES);

    const deed = workbook.apply([BLOCK], { following, signal: AbortSignal.abort() });

    await expect(deed).rejects.toMatchObject({ code: "cancelled" });
    expect(memoryState(book)).toEqual(before);
  });

  it("while the program still calculates is taken back", async () => {
    const stopping = new AbortController();
    const { workbook, book } = memoryWorkbook(BOOK, {
      through: (port) => ({
        ...port,
        asOneStep: async (work) => {
          const answer = await port.asOneStep(work);
          stopping.abort();
          return answer;
        },
      }),
    });
    const before = memoryState(book);

    const deed = workbook.apply(CHANGES, { signal: stopping.signal });

    await expect(deed).rejects.toMatchObject({ code: "cancelled" });
    expect(memoryState(book)).toEqual(before);
  });

  it("keeps what a person has typed meanwhile, and says so", async () => {
    const { workbook, hands, signal } = stoppedAfter(1);
    const onProgress = ({ done }: { readonly done: number }): void => {
      if (done === 1) void hands.typeInto("Plan!C1", "mine");
    };

    const deed = workbook.apply([BLOCK], { signal, quietMilliseconds: 0, onProgress });

    await expect(deed).rejects.toMatchObject({
      message: expect.stringContaining("What was edited meanwhile stays so: Plan!C1.") as string,
    });
  });
});

describe("the sample that is stopped", () => {
  jest.setTimeout(30_000);

  it.each([1, 2])("after writing number %i leaves nothing behind", async (last) => {
    const { workbook, book, signal } = stoppedAfter(last);
    const before = memoryState(book);

    await expect(insertSample(workbook, { signal })).rejects.toMatchObject({ code: "cancelled" });

    expect(memoryState(book)).toEqual(before);
  });
});
