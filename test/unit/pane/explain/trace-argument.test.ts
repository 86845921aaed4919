import { findCall } from "../../../../src/pane/features/explain/find-call";
import { addressOfOrigin, positionInSpill } from "../../../../src/pane/features/explain/locate";
import {
  pickRow,
  wholeColumnsOf,
  withTableName,
} from "../../../../src/pane/features/explain/this-row";
import {
  traceArgument,
  type TracedArgument,
} from "../../../../src/pane/features/explain/trace-argument";
import { WorkbookError } from "../../../../src/workbook/gateway";
import { fakeWorkbook, type FakeWorkbook } from "../../../support/fake-workbook";
import { saying } from "../../../support/saying";

function book(): FakeWorkbook {
  const cells = [
    ["id", "revenue"],
    ["A", 10],
    ["B", ""],
  ];
  const tables = [{ name: "Accounts", address: "A1:B3" }];
  return fakeWorkbook({ sheets: [{ name: "My data", cells, formulas: [], tables }] });
}

function trace(
  argument: string,
  workbook = book(),
  address = "'My data'!D3",
): Promise<TracedArgument> {
  const formula = `=KAM.HHI(${argument})`;
  const node = findCall(formula)?.arguments[0];
  return traceArgument(node, { formula, address }, workbook);
}

describe("an argument of a formula", () => {
  it.each([
    ['"points"', "points"],
    ["-1.5", -1.5],
    ["TRUE", true],
    ["50%", 0.5],
    ["-12.5%", -0.125],
    ["(5%)", 0.05],
    ["+5", 5],
    ["--5", 5],
    ["1E3", 1000],
    [".5", 0.5],
    ["1/12", 1 / 12],
    ["3*365", 1095],
    ["1-20%", 0.8],
    ["TRUE()", true],
    ["false()", false],
    ["DATE(2026,1,31)", 46053],
    ["DATE(2025,13,31)", 46053],
    ["DATE(1901,1,1)", 367],
    ["DATE(1900,3,1)", 61],
    ['"a ""b"" c"', 'a "b" c'],
    [
      "{1,2;3,4}",
      [
        [1, 2],
        [3, 4],
      ],
    ],
    ["{1;2;-3}", [[1], [2], [-3]]],
    ['{"A",1,TRUE}', [["A", 1, true]]],
  ])("written as %s is its value", async (text, value) => {
    expect(await trace(text)).toEqual({ kind: "written", value });
  });

  it.each([
    ["B2:B3", "'My data'!B2:B3"],
    ["'My data'!$B$2:$B$3", "'My data'!B2:B3"],
    ["Accounts[revenue]", "'My data'!B2:B3"],
  ])("written as %s is its cells, a blank one blank", async (text, address) => {
    expect(await trace(text)).toEqual({
      kind: "cells",
      block: { address, cells: [[10], [""]] },
    });
  });

  it("of the formula's own row is that row of the table", async () => {
    expect(await trace("Accounts[@revenue]", book(), "'My data'!D2")).toEqual({
      kind: "cells",
      block: { address: "'My data'!B2", cells: [[10]] },
    });
  });

  it("of the formula's own row is lost beside the table", async () => {
    expect(await trace("Accounts[@revenue]", book(), "'My data'!D9")).toMatchObject({
      kind: "lost",
      why: saying("beside no row"),
    });
  });

  it.each(["[@revenue]", "[@[revenue]]", "[[#This Row],[revenue]]"])(
    "written as %s is that row of the table around the formula",
    async (text) => {
      expect(await trace(text, book(), "'My data'!B2")).toEqual({
        kind: "cells",
        block: { address: "'My data'!B2", cells: [[10]] },
      });
    },
  );

  it("is that of the table around the formula where it names a column alone", async () => {
    expect(await trace("[revenue]", book(), "'My data'!A3")).toMatchObject({
      kind: "cells",
      block: { address: "'My data'!B2:B3" },
    });
  });

  it("without the name of a table is lost outside of all tables", async () => {
    expect(await trace("[@revenue]", book(), "'My data'!D2")).toMatchObject({
      kind: "lost",
      text: "[@revenue]",
      why: saying("no table around"),
    });
  });

  it.each(["[Book.xlsx]Sheet1!B2", "[Book.xlsx]Sheet1!Accounts[revenue]"])(
    "of another workbook, %s, is lost as what it is, inside a table too",
    async (text) => {
      const inside = await trace(text, book(), "'My data'!B2");

      expect(inside).toMatchObject({ kind: "lost", text });
      expect(inside).toEqual(await trace(text, book(), "'My data'!D9"));
      expect(inside).not.toMatchObject({ why: saying("no table around") });
    },
  );

  it("that is left out is told from a blank cell", async () => {
    expect(await trace("")).toEqual({ kind: "omitted" });
  });

  it.each([
    ["FILTER(B2:B3,A2:A3=1)", "calculated inside"],
    ["B2*2", "calculated inside"],
    ["1/0", "calculated inside"],
    ["2*TRUE", "calculated inside"],
    ["TODAY()", "calculated inside"],
    ["DATE(26,1,31)", "calculated inside"],
    ["DATE(1900,2,28)", "calculated inside"],
    ["DATE(1901,-10,28)", "calculated inside"],
    ["DATE(1901,1,-400)", "calculated inside"],
    ["DATE(2026,1)", "calculated inside"],
    ['"a"&"b"', "calculated inside"],
    ["#N/A", "it is the error #N/A itself"],
    ["#REF!", "gone"],
    ["NoSuchName", 'no name "NoSuchName"'],
  ])("written as %s is lost, with its text and why", async (text, why) => {
    expect(await trace(text)).toEqual({
      kind: "lost",
      text,
      why: saying(why),
    });
  });

  it("is not called lost when the whole workbook refuses", async () => {
    const workbook = book();
    workbook.refuse("readReference", new WorkbookError("cell-in-edit", "Press Enter first."));
    await expect(trace("B2:B3", workbook)).rejects.toThrow("Press Enter first.");
  });

  it("that spills is asked for with its sign", async () => {
    const workbook = book();
    const asked: string[] = [];
    const listening = {
      ...workbook,
      readReference: (reference: string, sheet: string) => {
        asked.push(`${sheet}: ${reference}`);
        return workbook.readReference("B2:B3", sheet);
      },
    };
    await trace("B2#", listening);
    expect(asked).toEqual(["My data: B2#"]);
  });
});

describe("a reference to the formula's own row", () => {
  it.each([
    ["Accounts[@revenue]", "Accounts[[revenue]]"],
    ["Accounts[@[my revenue]]", "Accounts[[my revenue]]"],
    ["Accounts[@[a]:[b]]", "Accounts[[a]:[b]]"],
    ["Accounts[[#This Row],[a]]", "Accounts[[a]]"],
    ["Accounts[@]", "Accounts[#Data]"],
  ])("%s reads from %s", (reference, columns) => {
    expect(wholeColumnsOf(reference)).toBe(columns);
  });

  it("is none without the sign", () => {
    expect(wholeColumnsOf("Accounts[revenue]")).toBeUndefined();
    expect(wholeColumnsOf("A1:B2")).toBeUndefined();
  });

  it("picks the row by its place in the sheet", () => {
    const block = {
      address: "S!B5:C6",
      cells: [
        [1, 2],
        [3, 4],
      ],
    };
    expect(pickRow(block, 5)).toEqual({ address: "S!B6:C6", cells: [[3, 4]] });
    expect(pickRow(block, 3)).toBeUndefined();
    expect(pickRow(block, 6)).toBeUndefined();
  });
});

describe("the name of the table around a formula", () => {
  const around = [{ name: "Accounts", address: "S!A1:C9" }];

  it.each([
    ["[@Revenue]", "Accounts[@Revenue]"],
    ["[@[Net! revenue]]", "Accounts[@[Net! revenue]]"],
    ["[[#This Row],[Revenue]]", "Accounts[[#This Row],[Revenue]]"],
    ["[[Revenue]:[Profit]]", "Accounts[[Revenue]:[Profit]]"],
    ["[Revenue]", "Accounts[Revenue]"],
    ["['[net']]", "Accounts['[net']]"],
  ])("is put before %s", (reference, named) => {
    expect(withTableName(reference, "S!B2", around)).toBe(named);
  });

  it.each([
    "[Book.xlsx]Sheet1!A1",
    "[Book.xlsx]Sheet1!$A$1:$B$2",
    "[Book.xlsx]Sheet1!Table1[Revenue]",
    "[Book.xlsx]Sheet1!Table1[[#All],[Revenue]]",
    "[Revenue]:[Profit]",
    "Accounts[@Revenue]",
    "A1",
  ])("is not put before %s, whether a table lies around or none", (reference) => {
    expect(withTableName(reference, "S!B2", around)).toBe(reference);
    expect(withTableName(reference, "S!B2", [])).toBe(reference);
  });
});

describe("the source of a value", () => {
  const traced: readonly TracedArgument[] = [
    { kind: "cells", block: { address: "'My data'!C5:F9", cells: [] } },
    { kind: "written", value: [[1]] },
  ];

  it("is the argument's place and the place within it", () => {
    const origin = { kind: "cell", argument: 0, row: 2, column: 1 } as const;
    expect(addressOfOrigin(origin, traced)).toBe("'My data'!D7");
  });

  it("is no cell for what is written into the formula, left out, a default or computed", () => {
    for (const argument of [1, 2]) {
      const origin = { kind: "cell", argument, row: 0, column: 0 } as const;
      expect(addressOfOrigin(origin, traced)).toBeUndefined();
    }
    expect(addressOfOrigin({ kind: "default" }, traced)).toBeUndefined();
    expect(addressOfOrigin({ kind: "computed" }, traced)).toBeUndefined();
  });
});

describe("the position within a spill", () => {
  it("counts from the cell of the formula", () => {
    const active = { address: "S!D7", formulaAddress: "S!B5", value: 1, formula: "=KAM.HHI(A1)" };
    expect(positionInSpill(active)).toEqual({ row: 2, column: 2 });
    expect(positionInSpill({ ...active, address: "S!B5" })).toEqual({ row: 0, column: 0 });
  });
});
