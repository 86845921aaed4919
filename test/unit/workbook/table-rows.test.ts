import type { WorkbookContents } from "../../../src/workbook/contents";
import { memoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import { openSteps } from "../../support/memory-books";

describe("a column of formulas that speak of cells", () => {
  const rows = (count: number): WorkbookContents => ({
    sheets: [
      {
        name: "Plan",
        cells: [
          ["step", "cost", "double"],
          ...Array.from({ length: count }, (_, row) => [`s${row}`, row]),
        ],
        formulas: Array.from({ length: count }, (_, row) => ({
          address: `C${row + 2}`,
          formula: `=B${row + 2}*2`,
        })),
        // A blank row at its end.
        tables: [{ name: "Plan", address: `A1:C${count + 2}` }],
      },
    ],
  });

  it.each([1, 3])("is filled down into rows below %i others", async (count) => {
    const { workbook } = memoryWorkbook(rows(count));
    const columns = ["step", "cost"];

    await workbook.apply([
      { change: "insert-rows", table: "Plan", columns, rows: [["x", 5], ["y", 6]] }, // prettier-ignore
    ]);

    const { formulas } = await workbook.readFormulas(`Plan!C${count + 2}:C${count + 3}`);
    expect(formulas).toEqual([[`=B${count + 2}*2`], [`=B${count + 3}*2`]]);
  });
});

describe("rows below a column of formulas", () => {
  it("are not written over what a person types meanwhile", async () => {
    const { workbook, hands } = openSteps((port) => ({
      ...port,
      inspect: async (...asked) => {
        const found = await port.inspect(...asked);
        if (asked[0][0]?.area.row === 4) await hands.typeInto("Plan!A5", "mine");
        return found;
      },
    }));

    const deed = workbook.apply([
      { change: "insert-rows", table: "Plan", columns: ["step", "cost"], rows: [["d", 4]] },
    ]);

    await expect(deed).rejects.toMatchObject({ code: "changed" });
    expect((await workbook.readReference("A5:C5", "Plan")).cells).toEqual([["mine", "", ""]]);
  });
});

describe("a table of many rows", () => {
  const COUNT = 20_000;
  const keys = Array.from({ length: COUNT }, (_, row) => `k${row}`);
  const MANY: WorkbookContents = {
    sheets: [
      {
        name: "Plan",
        cells: [["key", "cost"], ...keys.map((key, row) => [key, row])],
        formulas: [],
        tables: [{ name: "Plan", address: `A1:B${COUNT + 1}` }],
      },
    ],
  };

  // A time that grows with the square of them would be a minute.
  it.each([1, 2])(
    "is updated within seconds, each row number %i of it",
    async (step) => {
      const { workbook } = memoryWorkbook(MANY);
      const updated = keys.flatMap((key, row) =>
        row % step === 0 ? [{ key, seen: { cost: row }, set: { cost: row + 0.5 } }] : [],
      );

      await workbook.apply([{ change: "update-rows", table: "Plan", key: "key", rows: updated }]);

      const { rows } = await workbook.readTable("Plan");
      const changed = rows.filter((row, index) => row[1] === index + 0.5);
      expect(changed.length).toBe(COUNT / step);
    },
    5_000,
  );
});

describe("what is refused", () => {
  it("names the row in which a key would stand twice, above blank rows of the table", async () => {
    const { workbook } = memoryWorkbook({
      sheets: [
        {
          name: "Plan",
          cells: [["step"], ["a"], ["b"]],
          formulas: [],
          tables: [{ name: "Plan", address: "A1:A9" }],
        },
      ],
    });

    const deed = workbook.apply([
      { change: "insert-rows", table: "Plan", rows: [["c"], ["a"]], key: "step" },
    ]);

    await expect(deed).rejects.toMatchObject({
      message: expect.stringContaining("found a in row 1 and in row 4") as string,
    });
  });

  it("is a name that stands for something else, whatever its case", async () => {
    const { workbook, book } = openSteps();
    await workbook.apply([{ change: "name", name: "Rate", at: "Plan!F1" }]);

    const deed = workbook.apply([{ change: "name", name: "rate", at: "Plan!F2" }]);

    await expect(deed).rejects.toMatchObject({ code: "occupied" });
    expect([...book.names]).toEqual([["Rate", "=Plan!$F$1"]]);
    await workbook.apply([{ change: "name", name: "RATE", at: "Plan!F1" }]);
    expect([...book.names]).toEqual([["Rate", "=Plan!$F$1"]]);
  });

  it("is a name for two places in one deed", async () => {
    const { workbook } = openSteps();

    const deed = workbook.apply([
      { change: "name", name: "rate", at: "Plan!F1" },
      { change: "name", name: "Rate", at: "Plan!F2" },
    ]);

    await expect(deed).rejects.toMatchObject({
      code: "occupied",
      message: expect.stringContaining('"Rate" stands for =Plan!$F$1') as string,
    });
  });
});
