import type { Change } from "../../../src/workbook/transaction/changes";
import { openSteps } from "../../support/memory-books";
import { memoryState } from "../../support/memory-state";

const BLOCK: Change = { change: "block", at: "Plan!F1", cells: [["first"]] };
const OTHER: Change = { change: "formula", at: "Plan!F1", formula: "=1", seen: "first" };

describe("a deed", () => {
  it.each<[string, Change]>([
    ["writes cells", BLOCK],
    ["adds a sheet", { change: "sheet", name: "New" }],
  ])("that %s is refused while a cell is edited", async (_, change) => {
    const { workbook, hands, book } = openSteps();
    const before = memoryState(book);
    hands.editCell();

    await expect(workbook.apply([change])).rejects.toMatchObject({ code: "cell-in-edit" });

    expect(memoryState(book)).toEqual(before);
  });

  it("waits until a cell is edited when it follows another", async () => {
    const { workbook, hands } = openSteps();
    const following = await workbook.apply([BLOCK]);
    const endEdit = hands.editCell();
    const order: string[] = [];

    const next = workbook.apply([OTHER], { following }).then(({ outcomes }) => {
      order.push("the deed stands");
      return outcomes;
    });
    await new Promise(setImmediate);
    order.push("the edit ends");
    endEdit();

    expect(await next).toEqual([{ address: "Plan!F1" }]);
    expect(order).toEqual(["the edit ends", "the deed stands"]);
  });
});
