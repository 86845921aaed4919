import { waitFor } from "../contract/contract";
import { typeInto } from "./formulas";
import { deskForAllTests } from "./rig/desk";

/** What the stand-in owes to Microsoft's client: asked through it, as any add-in would. */
const seat = deskForAllTests();

const ask = <T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  seat.pane.frame.evaluate(
    `Excel.run(${batch.toString()}).catch(({ code, message }) => ({ code, message }))`,
  );

describe("the stand-in, asked through Microsoft's client", () => {
  it("keeps values, and answers them with their address", async () => {
    const answer = await ask(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2");
      range.values = [
        ["Account", "ARR"],
        ["Contoso", 1200],
      ];
      range.load("values,address");
      await context.sync();
      return [range.values, range.address];
    });

    const values = [
      ["Account", "ARR"],
      ["Contoso", 1200],
    ];
    expect(answer).toEqual([values, "Sheet1!A1:B2"]);
    expect(seat.workbook.valueAt("Sheet1!B2")).toBe(1200);
  });

  it("tells what is not there from what is, and whatever follows from it", async () => {
    const answer = await ask(async (context) => {
      const { worksheets } = context.workbook;
      const [gone, there] = [
        worksheets.getItemOrNullObject("Nope"),
        worksheets.getItemOrNullObject("Sheet1"),
      ];
      const range = gone.getRange("A1").load("address");
      gone.load("name");
      there.load("name");
      await context.sync();
      return [gone.isNullObject, range.isNullObject, there.isNullObject, there.name];
    });

    expect(answer).toEqual([true, true, false, "Sheet1"]);
  });

  it("refuses what is not there, with Excel's code", async () => {
    const answer = await ask(async (context) => {
      context.workbook.worksheets.getItem("Nope").load("name");
      await context.sync();
      return "found";
    });

    expect(answer).toMatchObject({ code: "ItemNotFound" });
  });

  it("refuses rows of another size; what ran before stays done", async () => {
    const answer = await ask(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("D1").values = [["kept"]];
      sheet.getRange("E1:F1").values = [[1, 2, 3]];
      await context.sync();
      return "taken";
    });

    expect(answer).toMatchObject({ code: "InvalidArgument" });
    expect(seat.workbook.valueAt("Sheet1!D1")).toBe("kept");
  });

  it("takes many values, which the client sends in parts", async () => {
    const answer = await ask(async (context) => {
      const sheet = context.workbook.worksheets.add("Big");
      sheet.getRange("A1:C3000").values = Array.from({ length: 3000 }, (_, index) => [
        index,
        `n${String(index)}`,
        index / 2,
      ]);
      const used = sheet.getUsedRangeOrNullObject().load("address");
      await context.sync();
      return used.address;
    });

    expect(answer).toBe("Big!A1:C3000");
    expect(seat.workbook.valueAt("Big!C3000")).toBe(1499.5);
  });

  it("makes tables of a range, and refuses one over another", async () => {
    const answer = await ask(async (context) => {
      const { tables } = context.workbook.worksheets.getItem("Sheet1");
      tables.add("A1:B2", true).name = "Made";
      const body = context.workbook.tables.getItem("Made").getDataBodyRange().load("address");
      await context.sync();
      if (body.address !== "Sheet1!A2:B2") return body.address;
      tables.add("B2:C3", true);
      await context.sync();
      return "";
    });

    expect(answer).toMatchObject({ code: "InvalidArgument" });
    expect(seat.workbook.tables.map(({ name }) => name)).toEqual(["Made"]);
  });

  it("tells changes and selections to whoever listens", async () => {
    await ask(async (context) => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      const { worksheets } = context.workbook;
      worksheets.onChanged.add(({ address }) => Promise.resolve(void heard.push(`set ${address}`)));
      worksheets.onSelectionChanged.add(({ address }) =>
        Promise.resolve(void heard.push(`at ${address}`)),
      );
      await context.sync();
    });

    typeInto(seat.excel, "Sheet1!C5", 42);
    seat.workbook.select(seat.workbook.area("Sheet1!B3:C4"));

    const heard = (): Promise<string[]> => seat.pane.frame.evaluate("window.heard");
    await waitFor(async () => (await heard()).length === 2, "both events");
    expect(await heard()).toEqual(["set C5", "at B3:C4"]);
  });

  it("gives back what it kept for a batch", async () => {
    await ask(async (context) => {
      const range = context.workbook.worksheets.getItem("Big").getRange("A1");
      await context.sync();
      range.values = [["again"]];
      await context.sync();
    });

    await waitFor(() => seat.excel.service.references.size === 0, "nothing to be kept");
    expect(seat.workbook.valueAt("Big!A1")).toBe("again");
  });

  it("says which requirement sets it has", async () => {
    const has = await seat.pane.frame.evaluate(() =>
      ["1.1", "1.17", "1.18"].map((version) =>
        Office.context.requirements.isSetSupported("ExcelApi", version),
      ),
    );

    expect(has).toEqual([true, true, false]);
  });
});
