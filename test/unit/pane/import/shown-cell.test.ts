import { shownCell } from "../../../../src/pane/features/import/shown-cell";

describe("a cell of the preview", () => {
  // 5 January 2026 is 46027 days after 30 December 1899.
  it.each([
    [46_027, "date", "2026-01-05"],
    [46_027.25, "date", "2026-01-05 06:00"],
    [46_027 + 21_780 / 86_400, "date", "2026-01-05 06:03"],
    [46_027.999_999_9, "date", "2026-01-06"],
    ["05.01.26 or so", "date", "05.01.26 or so"],
    ["", "date", ""],
    [46_027, "number", "46027"],
    [0.203, "number", "0.203"],
    [true, "flag", "true"],
    ["007", "text", "007"],
  ] as const)("that holds %j of %s is shown as %s", (cell, kind, shown) => {
    expect(shownCell(cell, kind)).toBe(shown);
  });
});
