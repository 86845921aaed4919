import type { Change } from "../../../src/workbook/transaction/changes";
import { openSteps } from "../../support/memory-books";

/** Each sets something on the sheet with the plan. */
const CHANGES: readonly Change[] = [
  { change: "insert-rows", table: "Plan", columns: ["step", "cost"], rows: [["d", 4]] },
  { change: "delete-rows", table: "Plan", key: "step", rows: [{ key: "a" }] },
  { change: "ensure-table", name: "Made", at: "Plan!H1", headers: ["head"] },
  { change: "print", sheet: "Plan", orientation: "landscape", fitsWidth: true, repeatedRows: 1 },
  { change: "frozen", sheet: "Plan", rows: 1 },
  { change: "widths", at: "Plan!H1", pixels: [80] },
  { change: "list", at: "Plan!H1", words: ["a"] },
];

describe("a sheet that a person has deleted since", () => {
  it.each(CHANGES.map((change) => [change.change, change] as const))(
    "is told once, and not what was set on it: %s",
    async (_, change) => {
      const { workbook, book } = openSteps();
      const deed = await workbook.apply([{ change: "sheet", name: "Other" }, change]);
      book.sheets.splice(0, 1);
      book.tables.length = 0;

      await expect(deed.takeBack()).resolves.toEqual([
        'sheet "Plan", which was deleted or renamed',
      ]);

      expect(book.sheets).toEqual([]);
    },
  );
});
