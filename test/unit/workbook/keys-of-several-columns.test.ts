import type { WorkbookContents } from "../../../src/workbook/contents";
import { memoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import type { Change } from "../../../src/workbook/transaction/changes";

const POTENTIALS: WorkbookContents = {
  sheets: [
    {
      name: "Potentials",
      cells: [
        ["account_id", "product", "potential"],
        ["A-1", "Pumps", 10],
        ["A-1", "Valves", 20],
        ["A-2", "Pumps", 30],
      ],
      formulas: [],
      tables: [{ name: "Potentials", address: "A1:C4" }],
    },
  ],
};
const key = ["account_id", "product"];
const table = "Potentials";

const update = (cells: readonly (string | number)[], seen: number): Change => ({
  change: "update-rows",
  table,
  key,
  rows: [{ key: cells, seen: { potential: seen }, set: { potential: 99 } }],
});
const insert = (row: readonly (string | number)[]): Change => ({
  change: "insert-rows",
  table,
  key,
  rows: [row],
});

describe("a key of several columns", () => {
  it("finds the row in which all of them stand", async () => {
    const { workbook } = memoryWorkbook(POTENTIALS);

    await workbook.apply([update(["A-1", "Valves"], 20)]);

    const { rows } = await workbook.readTable(table);
    expect(rows.map((row) => row.at(-1))).toEqual([10, 99, 30]);
  });

  it("lets one of them stand in several rows", async () => {
    const { workbook } = memoryWorkbook(POTENTIALS);

    await workbook.apply([insert(["A-2", "Valves", 5])]);

    expect((await workbook.readTable(table)).rows.at(-1)).toEqual(["A-2", "Valves", 5]);
  });

  it.each([
    [
      "a row that is not there",
      [update(["A-2", "Valves"], 20)],
      'Table "Potentials" has no row with account_id A-2, product Valves',
    ],
    [
      "a row that was edited",
      [update(["A-1", "Valves"], 21)],
      'row 2 (account_id A-1, product Valves), column "potential"',
    ],
    [
      "a row that stands already",
      [insert(["A-1", "Valves", 5])],
      'columns "account_id", "product": expected the same values once, found A-1, Valves in row 2 and in row 4',
    ],
    [
      "the same row twice",
      [
        {
          change: "update-rows",
          table,
          key,
          rows: [1, 2].map((potential) => ({
            key: ["A-1", "Pumps"],
            seen: { potential: 10 },
            set: { potential },
          })),
        } satisfies Change,
      ],
      "The row with account_id A-1, product Pumps is to be changed twice",
    ],
  ])("refuses %s", async (_, changes, message) => {
    const { workbook } = memoryWorkbook(POTENTIALS);

    await expect(workbook.apply(changes)).rejects.toThrow(message);
    expect((await workbook.readTable(table)).rows).toHaveLength(3);
  });
});
