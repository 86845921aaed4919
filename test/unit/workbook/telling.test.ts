import { memoryWorkbook, type MemoryOptions } from "../../../src/workbook/memory/memory-workbook";
import type { Change } from "../../../src/workbook/transaction/changes";
import type { Progress } from "../../../src/workbook/transaction/telling";

const SHEET: readonly Change[] = [{ change: "sheet", name: "New" }];
const BLOCK: readonly Change[] = [{ change: "block", at: "Plan!A1", cells: [[1]] }];

function open(through?: MemoryOptions["through"]): ReturnType<typeof memoryWorkbook> {
  const sheets = [{ name: "Plan", cells: [], formulas: [], tables: [] }];
  return memoryWorkbook({ sheets }, through === undefined ? {} : { through });
}

/** What deeds tell. */
function listener(): { readonly told: Progress[]; readonly onProgress: (one: Progress) => void } {
  const told: Progress[] = [];
  return { told, onProgress: (progress) => void told.push(progress) };
}

/** A second and a half on the clock. */
function longer(): Promise<void> {
  return jest.advanceTimersByTimeAsync(1500);
}

beforeEach(() => {
  jest.useFakeTimers({ advanceTimers: true });
});

afterEach(() => {
  jest.useRealTimers();
});

describe("progress", () => {
  it("is told while the only part of a deed is being written", async () => {
    const { told, onProgress } = listener();
    const before: Progress[] = [];
    const { workbook } = open((port) => ({
      ...port,
      write: async (settings) => {
        await longer();
        before.push(...told);
        return port.write(settings);
      },
    }));

    await workbook.apply(BLOCK, { onProgress });

    expect(before).toEqual([{ done: 0, of: 1 }]);
  });

  it("is told at once where the checks took long", async () => {
    const { told, onProgress } = listener();
    const { workbook } = open((port) => ({
      ...port,
      inspect: async (...asked) => {
        await longer();
        return port.inspect(...asked);
      },
    }));

    await workbook.apply(BLOCK, { onProgress });

    expect(told[0]).toEqual({ done: 0, of: 1 });
  });

  it("is told at once in a deed whose earlier chapters took long", async () => {
    const { told, onProgress } = listener();
    const { workbook } = open();
    const first = await workbook.apply(SHEET);
    await longer();
    const following = await workbook.apply(SHEET, { following: first });

    await workbook.apply(BLOCK, { following, onProgress });

    expect(told[0]).toEqual({ done: 0, of: 1 });
  });

  it("is not told any more when the deed has ended", async () => {
    const { told, onProgress } = listener();
    const { workbook } = open();

    await workbook.apply(BLOCK, { onProgress });
    await longer();

    expect(told).toEqual([]);
  });

  it("that makes somebody stop before the first part leaves everything unwritten", async () => {
    const stopping = new AbortController();
    const write = jest.fn();
    const { workbook } = open((port) => ({ ...port, write }));
    const onProgress = (): void => {
      stopping.abort();
    };

    const { signal } = stopping;
    const deed = workbook.apply(BLOCK, { signal, quietMilliseconds: 0, onProgress });

    await expect(deed).rejects.toMatchObject({ code: "cancelled" });
    expect(write).not.toHaveBeenCalled();
  });
});
