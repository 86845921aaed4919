import type { Change } from "../../src/workbook/transaction/changes";
import { expectEqual, expectRefusal, seen, type Checks } from "./contract";
import { wholeDeed } from "./whole-deed";

const NEW_SHEET: readonly Change[] = [
  { change: "sheet", name: "Plan" },
  { change: "block", at: { sheet: { made: 0 }, cells: "A1" }, cells: [["step"], ["call"]] },
  { change: "table", name: "Steps", at: { sheet: { made: 0 }, cells: "A1:A2" } },
];
const BLOCK: Change = { change: "block", at: "Notes!E1", cells: [["a"], ["b"]] };
/** There is something in the way. */
const REFUSED: Change = { change: "block", at: "Notes!B3", cells: [[1]] };

/** Checks for workbooks that hand out deeds, which can be taken back and followed. */
export const takingBackChecks: Checks = {
  "takes a deed of all kinds of changes back": async (workbook) => {
    const before = await seen(workbook);
    const deed = await workbook.apply(wholeDeed());
    expectEqual((await workbook.listSheets()).length, 7, "sheets");

    expectEqual(await deed.takeBack(), [], "what stays");

    expectEqual(await seen(workbook), before, "workbook");
  },
  "takes a name back, which is free again": async (workbook) => {
    const deed = await workbook.apply([{ change: "name", name: "kept_row", at: "Notes!B3" }]);

    expectEqual(await deed.takeBack(), [], "what stays");

    await expectRefusal(workbook.readReference("kept_row", "Notes"), "not-found", "kept_row");
    await workbook.apply([{ change: "name", name: "kept_row", at: "Notes!B4" }]);
    expectEqual((await workbook.readReference("kept_row", "Notes")).cells, [[5]], "named cell");
  },
  "takes back nothing the second time": async (workbook, hands) => {
    const deed = await workbook.apply([...NEW_SHEET, BLOCK]);
    await deed.takeBack();
    await hands.typeInto("Notes!E1", "a");
    const between = await seen(workbook);

    expectEqual(await deed.takeBack(), [], "what stays");

    expectEqual(await seen(workbook), between, "workbook");
  },
  "leaves what was typed since, and tells of it": async (workbook, hands) => {
    const deed = await workbook.apply([BLOCK]);
    await hands.typeInto("Notes!E2", "mine");

    expectEqual(await deed.takeBack(), ["Notes!E2"], "what stays");

    const { cells } = await workbook.readReference("E1:E2", "Notes");
    expectEqual(cells, [[""], ["mine"]], "cells");
  },
  "leaves a sheet of its own on which somebody has typed": async (workbook, hands) => {
    const before = await workbook.listTables();
    const deed = await workbook.apply(NEW_SHEET);
    await hands.typeInto("Plan!D9", "mine");

    expectEqual(await deed.takeBack(), ['sheet "Plan"'], "what stays");

    const { cells } = await workbook.readReference("A1:D9", "Plan");
    const filled = cells.flat().filter((cell) => cell !== "");
    expectEqual([filled, await workbook.listTables()], [["mine"], before], "cells and tables");
  },
  "takes back those that a deed follows when it is refused": async (workbook) => {
    const before = await seen(workbook);
    const first = await workbook.apply(NEW_SHEET);
    const second = await workbook.apply([BLOCK], { following: first });

    const third = workbook.apply([REFUSED], { following: second });
    await expectRefusal(third, "occupied", "Notes!B3");

    expectEqual(await seen(workbook), before, "workbook");
  },
  "takes those that a deed follows back with it": async (workbook) => {
    const before = await seen(workbook);
    const first = await workbook.apply(NEW_SHEET);
    const second = await workbook.apply([BLOCK], { following: first });

    expectEqual(await second.takeBack(), [], "what stays");
    expectEqual(await first.takeBack(), [], "what stays of the first");

    expectEqual(await seen(workbook), before, "workbook");
  },
  "writes nothing when it was stopped before, and takes back what it follows": async (workbook) => {
    const before = await seen(workbook);
    const following = await workbook.apply(NEW_SHEET);

    const next = workbook.apply([BLOCK], { following, signal: AbortSignal.abort() });
    await expectRefusal(next, "cancelled", "Stopped");

    expectEqual(await seen(workbook), before, "workbook");
  },
};
