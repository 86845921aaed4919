import { memoryWorkbook } from "../../../src/workbook/memory/memory-workbook";

const LIST = [
  ["who", "open?"],
  ["Ann", "yes"],
  ["Bob", "yes"],
];

describe("rows that a person has moved down since", () => {
  it("stay whole where they lie in the cells of the deed, although some of them hold the same", async () => {
    const { workbook, hands } = memoryWorkbook({
      sheets: [{ name: "Plan", cells: LIST, formulas: [], tables: [] }],
    });
    const written = [
      ["Cy", "yes"],
      ["Di", "yes"],
    ];
    const deed = await workbook.apply([{ change: "block", at: "Plan!A4", cells: written }]);
    const moved = [["", ""], ...LIST.slice(1), ...written];
    for (const [down, row] of moved.entries()) {
      for (const [right, value] of row.entries()) {
        await hands.typeInto(`Plan!${"AB".charAt(right)}${down + 2}`, value);
      }
    }

    await expect(deed.takeBack()).resolves.toEqual(["Plan!A4:B5"]);

    const { cells } = await workbook.readReference("A1:B6", "Plan");
    expect(cells).toEqual([LIST[0], ...moved]);
  });
});
