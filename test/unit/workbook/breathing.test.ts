import type { Change } from "../../../src/workbook/transaction/changes";
import { waitFor } from "../../contract/contract";
import { openTwoSheets } from "../../support/memory-books";

/** Sheets are written in a part of their own. */
const TWO_PARTS: readonly Change[] = [
  { change: "sheet", name: "New" },
  { change: "block", at: "Plan!C1", cells: [[1]] },
];

afterEach(() => {
  jest.restoreAllMocks();
});

describe("a page that writes a deed of several parts", () => {
  it.each([
    ["answers the person before the next one", 50, ["part", "answer", "part"]],
    ["does not wait for anybody", 49, ["part", "part", "answer"]],
  ])("%s after a part of %i milliseconds", async (_, milliseconds, expected) => {
    let now = 1_000_000;
    jest.spyOn(Date, "now").mockImplementation(() => now);
    const order: string[] = [];
    const { workbook } = openTwoSheets((port) => ({
      ...port,
      write: (settings) => {
        if (order.length === 0) setTimeout(() => order.push("answer"));
        order.push("part");
        now += milliseconds;
        return port.write(settings);
      },
    }));

    await workbook.apply(TWO_PARTS);
    await waitFor(() => order.length === expected.length, "the answer");

    expect(order).toEqual(expected);
  });
});
