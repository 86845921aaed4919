import {
  firstSheet,
  openSteps,
  openTwoSheets,
  type OpenedMemory,
} from "../../support/memory-books";

/** A workbook in which a person does something right before the deed is put back. */
function openHasty(
  open: typeof openSteps,
  hasty: (opened: OpenedMemory) => unknown,
): OpenedMemory & { readonly begin: () => void } {
  let isTaking = false;
  const opened = open((port) => ({
    ...port,
    write: (settings) => {
      if (isTaking) hasty(opened);
      isTaking = false;
      return port.write(settings);
    },
  }));
  return { ...opened, begin: () => (isTaking = true) };
}

const putFormula = (opened: OpenedMemory, key: string): unknown =>
  firstSheet(opened).cells.set(key, { content: { formula: "=1+1" } });

describe("what a person types between our look and our putting back", () => {
  it("stands where it was typed, and is told", async () => {
    const opened = openHasty(openTwoSheets, ({ hands }) => hands.typeInto("Plan!D1", "mine"));
    const deed = await opened.workbook.apply([
      { change: "block", at: "Plan!C1", cells: [[1, 2, 3]] },
    ]);
    opened.begin();

    await expect(deed.takeBack()).resolves.toEqual(["Plan!D1"]);

    const { cells } = await opened.workbook.readReference("C1:E1", "Plan");
    expect(cells).toEqual([["", "mine", ""]]);
  });

  it("is not told where it is what stood there before the deed", async () => {
    const opened = openHasty(openTwoSheets, ({ hands }) => hands.typeInto("Plan!A2", "a"));
    const deed = await opened.workbook.apply([
      { change: "block", at: "Plan!A2", cells: [["b"]], seen: [["a"]] },
    ]);
    opened.begin();

    await expect(deed.takeBack()).resolves.toEqual([]);
  });

  it("stands as the formula it is", async () => {
    const opened = openHasty(openTwoSheets, (each) => putFormula(each, "1,0"));
    const deed = await opened.workbook.apply([
      { change: "block", at: "Plan!A2", cells: [[""]], seen: [["a"]] },
    ]);
    opened.begin();

    await expect(deed.takeBack()).resolves.toEqual(["Plan!A2"]);

    const { formulas } = await opened.workbook.readFormulas("Plan!A2");
    expect(formulas).toEqual([["=1+1"]]);
  });

  it("stands as a formula beside a table that gets its rows back", async () => {
    const opened = openHasty(openSteps, (each) => putFormula(each, "0,7"));
    await opened.workbook.apply([{ change: "block", at: "Plan!H1", cells: [["x"]] }]);
    const deed = await opened.workbook.apply([
      { change: "delete-rows", table: "Plan", key: "step", rows: [{ key: "a" }] },
      { change: "block", at: "Plan!H1", cells: [[""]], seen: [["x"]] },
    ]);
    opened.begin();

    await expect(deed.takeBack()).resolves.toEqual(["Plan!H1"]);

    expect((await opened.workbook.readTable("Plan")).rows).toHaveLength(3);
  });
});
