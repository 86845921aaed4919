import { findCall } from "../../../../src/pane/features/explain/find-call";
import { titleOf } from "../../../../src/pane/features/explain/value-title";
import {
  traceArgument,
  type TracedArgument,
} from "../../../../src/pane/features/explain/trace-argument";
import { writeFormula } from "../../../support/deeds";
import { explained } from "../../../support/explained-cell";
import { fakeWorkbook, type FakeWorkbook } from "../../../support/fake-workbook";
import { saying } from "../../../support/saying";

/** A workbook in which C1 of a sheet spills what is known of two accounts. */
async function book(): Promise<FakeWorkbook> {
  const accounts = [
    ["account_id", "name", "trust", "satisfaction"],
    ["A", "Acme", 5, 6],
    ["B", "Brook", 4, 5],
  ];
  const sheets = [
    { name: "My data", cells: accounts, formulas: [], tables: [] },
    { name: "Own", cells: [], formulas: [], tables: [] },
  ];
  const workbook = fakeWorkbook({ sheets });
  await writeFormula(workbook, "Own!C1", "=KAM.RELQUALITY('My data'!A1:D3)");
  return workbook;
}

async function trace(argument: string, address = "Own!J1"): Promise<TracedArgument> {
  const formula = `=KAM.HHI(${argument})`;
  return traceArgument(findCall(formula)?.arguments[0], { formula, address }, await book());
}

describe("an argument that is a spill", () => {
  it.each(["C1#", "$C$1#", "Own!C1#", "Own!$C$1#", "ANCHORARRAY(C1)", "_xlfn.ANCHORARRAY($C$1)"])(
    "written as %s is all cells of that answer",
    async (text) => {
      const traced = await trace(text);

      expect(traced).toMatchObject({
        kind: "cells",
        block: { address: saying(/^Own!C1:[E-Z]3$/) },
      });
      if (traced.kind !== "cells") throw new Error("It is lost.");
      expect(traced.block.cells.map(([id]) => id)).toEqual(["account_id", "A", "B"]);
    },
  );

  it("is found from another sheet by the name of its own", async () => {
    expect(await trace("Own!C1#", "'My data'!J1")).toMatchObject({ kind: "cells" });
    expect(await trace("C1#", "'My data'!J1")).toMatchObject({ kind: "lost", text: "C1#" });
  });

  it.each(["D2#", "Z9#"])("is lost where its cell begins no answer, %s", async (text) => {
    expect(await trace(text)).toMatchObject({ kind: "lost", text, why: saying("spills") });
  });
});

describe("an argument that lies within another answer", () => {
  it.each(["D2:D3", "Own!D2:D3"])("is its cells, %s", async (text) => {
    expect(await trace(text)).toMatchObject({
      kind: "cells",
      block: { address: "Own!D2:D3", cells: [[expect.any(Number)], [expect.any(Number)]] },
    });
  });

  it("leads its values to the cells of that answer, by the ids in it", async () => {
    const { inputs } = await explained(await book(), {
      formula: "=KAM.HHI(Own!D2:D3)",
      at: "Own!J1",
      cell: "Own!J1",
    });

    expect(inputs.map((value) => [titleOf(value), value.address])).toEqual([
      ["row 1, quality of A", "Own!D2"],
      ["row 2, quality of B", "Own!D3"],
    ]);
  });
});
