import type { Change } from "../../../src/workbook/transaction/changes";
import { openSteps } from "../../support/memory-books";
import { memoryState } from "../../support/memory-state";

const CHANGES: readonly Change[] = [
  { change: "delete-rows", table: "Plan", key: "step", rows: [{ key: "c" }] },
  { change: "insert-rows", table: "Plan", columns: ["step", "cost"], rows: [["d", 4]] },
];

describe("a table with a hidden row above those that are meant", () => {
  it.each(CHANGES.map((change) => [change.change, change] as const))(
    "is named, and stands as it was: %s",
    async (_, change) => {
      const { workbook, book, hands } = openSteps();
      await hands.hideRow("Plan", 1);
      const before = memoryState(book);

      await expect(workbook.apply([change])).rejects.toMatchObject({
        code: "hidden",
        message:
          'Rows are hidden or filtered out in the table "Plan" at Plan!A1:C4, so nothing was changed. Show all rows, then try again.',
      });

      expect(memoryState(book)).toEqual(before);
    },
  );
});
