import { filledBook } from "../support/strict-excel/filled-book";
import { strictExcel, type Program } from "../support/strict-excel/strict-excel";
import { CONTRACT_ANSWERS, CONTRACT_WORKBOOK } from "./contract-workbook";

/** The stand-in for Excel, as strict as the adapter needs it to be. */
type Work = (context: Excel.RequestContext) => Promise<unknown>;

async function run(work: Work, program?: Program): Promise<unknown> {
  const { Excel } = strictExcel(filledBook(CONTRACT_WORKBOOK, CONTRACT_ANSWERS), program);
  return await Excel.run((context) => work(context as Excel.RequestContext)); // it is what stands in for one
}

const notes = (context: Excel.RequestContext): Excel.Worksheet =>
  context.workbook.worksheets.getItem("Notes");

describe("strict Excel", () => {
  it.each<[string, Work]>([
    [
      "that was not loaded",
      async (context) => {
        const range = notes(context).getRange("A1");
        await context.sync();
        return range.values;
      },
    ],
    [
      "that was not synced",
      (context) => {
        const range = notes(context).getRange("A1");
        range.load("values");
        return Promise.resolve(range.values);
      },
    ],
  ])("refuses to read a property %s", async (_, work) => {
    await expect(run(work)).rejects.toMatchObject({ code: "PropertyNotLoaded" });
  });

  it("has no values for whole columns", async () => {
    const values = run(async (context) => {
      const range = notes(context).getRange("A:A");
      range.load("values");
      await context.sync();
      return range.values;
    });

    await expect(values).resolves.toBeNull();
  });

  it.each<[string, string, Work]>([
    [
      "ItemNotFound",
      "an unknown sheet",
      async (context) => {
        context.workbook.worksheets.getItem("Nowhere");
        await context.sync();
      },
    ],
    [
      "InvalidArgument",
      "values of another size",
      async (context) => {
        notes(context).getRange("A1:B2").values = [[1, 2]];
        await context.sync();
      },
    ],
    [
      "InvalidObjectPath",
      "something to be done to a null object",
      async (context) => {
        context.workbook.worksheets.getItemOrNullObject("Nowhere").activate();
        await context.sync();
      },
    ],
  ])("answers %s to %s", async (code, _, work) => {
    await expect(run(work)).rejects.toMatchObject({ code });
  });

  it("answers ApiNotFound to what came later", async () => {
    const asked = run(
      async (context) => {
        context.workbook.getActiveCell().getSpillParentOrNullObject();
        await context.sync();
      },
      { version: "1.11" },
    );

    await expect(asked).rejects.toMatchObject({ code: "ApiNotFound" });
  });

  it.each<[string, Work]>([
    [
      "Range.rowHidden",
      async (context) => {
        notes(context).getRange("A1").load("rowHidden");
        await context.sync();
      },
    ],
    [
      "Worksheet.position=",
      async (context) => {
        notes(context).position = 0;
        await context.sync();
      },
    ],
  ])("answers ApiNotFound to %s where a program lacks it", async (what, work) => {
    await expect(run(work, { lacks: [what] })).rejects.toMatchObject({ code: "ApiNotFound" });
    await expect(run(work)).resolves.toBeUndefined();
  });

  it("keeps what was done before a refusal, and drops what follows", async () => {
    const { Excel } = strictExcel(filledBook(CONTRACT_WORKBOOK, CONTRACT_ANSWERS));
    const read = (address: string): unknown =>
      Excel.run(async (given: object) => {
        const context = given as Excel.RequestContext;
        const range = notes(context).getRange(address);
        range.load("values");
        await context.sync();
        return range.values;
      });

    const batch = Excel.run(async (given: object) => {
      const context = given as Excel.RequestContext;
      notes(context).getRange("E1").values = [["before"]];
      notes(context).getRange("E2").values = [[1, 2]];
      notes(context).getRange("E3").values = [["after"]];
      await context.sync();
    });

    await expect(batch).rejects.toMatchObject({ code: "InvalidArgument" });
    expect([await read("E1"), await read("E3")]).toEqual([[["before"]], [[""]]]);
  });

  it("reads text as if it had been typed, and leaves a cell at null", async () => {
    const read = run(async (context) => {
      const range = notes(context).getRange("A5:D5");
      range.values = [[null, "=SUM(2,3)", "'=SUM(2,3)", "007"]];
      range.load("values,formulas");
      await context.sync();
      return [range.values, range.formulas];
    });

    await expect(read).resolves.toEqual([
      [["=1+1", 5, "=SUM(2,3)", 7]],
      [["=1+1", "=SUM(2,3)", "=SUM(2,3)", 7]],
    ]);
  });

  it("lets nothing be used after its batch", async () => {
    let kept: Excel.Range | undefined;
    await run((context) => {
      kept = notes(context).getRange("A1");
      return Promise.resolve();
    });

    expect(() => kept?.load("values")).toThrow(/after its batch/);
  });
});
