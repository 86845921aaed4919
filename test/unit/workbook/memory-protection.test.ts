import { firstSheet, openTwoSheets, type OpenedMemory } from "../../support/memory-books";

/** Its sheet is protected, and `D2:E3` stays open for input. */
async function openProtected(): Promise<OpenedMemory> {
  const opened = openTwoSheets();
  firstSheet(opened).unlocked.push({ row: 1, column: 3, rowCount: 2, columnCount: 2 });
  await opened.hands.protect("Plan");
  return opened;
}

describe("cells that stay open on a protected sheet in memory", () => {
  it.each([
    ["D2", [[1, 2], [3, 4]]], // prettier-ignore
    ["D2", [[1]]],
    ["E3", [[4]]],
  ])("are written from %s on", async (first, cells) => {
    const { workbook } = await openProtected();

    const { outcomes } = await workbook.apply([{ change: "block", at: `Plan!${first}`, cells }]);

    const { cells: written } = await workbook.readReference(outcomes[0]?.address ?? "", "Other");
    expect(written).toEqual(cells);
  });

  it.each([
    ["above", "D1", [[1], [2]]],
    ["below", "D3", [[1], [2]]],
    ["to the left", "C2", [[1, 2]]],
    ["to the right", "E2", [[1, 2]]],
  ])("are not written together with one %s", async (_, first, cells) => {
    const { workbook } = await openProtected();

    const deed = workbook.apply([{ change: "block", at: `Plan!${first}`, cells }]);

    await expect(deed).rejects.toMatchObject({ code: "protected" });
  });
});
