import { titleOf } from "../../../../src/pane/features/explain/value-title";
import { WorkbookError, type WorkbookGateway } from "../../../../src/workbook/gateway";
import { writeFormula } from "../../../support/deeds";
import { subjectAt } from "../../../support/explained-cell";
import { fakeWorkbook, type FakeWorkbook } from "../../../support/fake-workbook";

const ACCOUNTS = [
  ["account_id", "name", "revenue_12m", "profit", "as_of"],
  ...Array.from({ length: 51 }, (_, at) => [
    `A-${at + 1}`,
    `Firm ${at + 1}`,
    1000 - at,
    at + 1,
    46_200,
  ]),
];

async function book(formula: string): Promise<FakeWorkbook> {
  const tables = [{ name: "Accounts", address: "A1:E52" }];
  const workbook = fakeWorkbook({
    sheets: [
      { name: "Accounts", cells: ACCOUNTS, formulas: [], tables },
      { name: "Own", cells: [], formulas: [], tables: [] },
      { name: "Plain", cells: [[5], [4]], formulas: [], tables: [] },
    ],
  });
  await writeFormula(workbook, "Own!A1", formula);
  return workbook;
}

const LOOK_UPS = ["listTables", "readReference", "readFormulas"] as const;

/** What the workbook is asked for an explanation, each request with what it is about. */
async function requests(formula: string, cell: string): Promise<readonly string[]> {
  const workbook = await book(formula);
  const asked: string[] = [];
  const noted = (name: (typeof LOOK_UPS)[number]): PropertyDescriptor => ({
    value: (...about: readonly string[]) => {
      asked.push([name, ...about].join(" "));
      return (workbook[name] as (...about: readonly string[]) => unknown)(...about);
    },
  });
  const entries = LOOK_UPS.map((name) => [name, noted(name)] as const);
  await subjectAt(Object.create(workbook, Object.fromEntries(entries)) as FakeWorkbook, cell);
  return asked;
}

describe("an explanation asks the workbook", () => {
  it("for its arguments alone, where these have the ids in themselves", async () => {
    expect(await requests("=KAM.FRESHNESS(Accounts[#All],46203)", "Own!B2")).toEqual([
      "readReference Accounts[#All] Own",
    ]);
  });

  it("for its tables once, and for no more of ids and names than the listed rows span", async () => {
    expect(await requests("=KAM.HHI(Accounts[revenue_12m])", "Own!A1")).toEqual([
      "readReference Accounts[revenue_12m] Own",
      "listTables",
      "readReference A2:A11 Accounts",
      "readReference B2:B11 Accounts",
    ]);
  });

  it("for no account of a header, whose explanation lists none", async () => {
    expect(await requests("=KAM.WHALE(Accounts[profit],Accounts[account_id])", "Own!A1")).toEqual([
      "readReference Accounts[profit] Own",
      "readReference Accounts[account_id] Own",
    ]);
  });

  it("once for each thing, whichever argument needs it", async () => {
    const asked = await requests("=KAM.CURVATURE(Accounts!C2:C3,Accounts!C2:C3)", "Own!A1");

    expect(asked).toEqual([...new Set(asked)]);
    expect(asked.filter((each) => each.includes("C2:C3"))).toHaveLength(1);
  });
});

const BUSY = new WorkbookError("cell-in-edit", "Press Enter first.");

/** What the first input is called where the workbook refuses to look something up. */
async function titleWithout(
  call: keyof WorkbookGateway,
  formula: string,
  cell: string,
): Promise<string> {
  const workbook = await book(formula);
  workbook.refuse(call, BUSY);
  const subject = await subjectAt(workbook, cell);
  if (subject.phase !== "explained") throw new Error(`${cell} is ${subject.phase}.`);
  const [first] = subject.inputs;
  return first === undefined ? "" : titleOf(first);
}

describe("a look-up that the workbook refuses", () => {
  it("leaves out the name of an account, and what else was found stays", async () => {
    const whale = "=KAM.WHALE(Accounts[profit],Accounts[account_id])";

    expect(await titleWithout("listSheets", whale, "Own!B2")).toBe("profit of A-51 (Firm 51)");
    expect(await titleWithout("listTables", whale, "Own!B2")).toBe("profit of A-51");
  });

  it.each(["listTables", "readFormulas"] as const)("of %s fails no explanation", async (call) => {
    expect(await titleWithout(call, "=KAM.HHI(Plain!A1:A2)", "Own!A1")).toBe("row 1");
  });
});
