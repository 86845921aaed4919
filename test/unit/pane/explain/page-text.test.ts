import { subjectAt } from "../../../support/explained-cell";
import { writeFormula } from "../../../support/deeds";
import { fakeWorkbook, type FakeWorkbook } from "../../../support/fake-workbook";
import { pageText } from "../../../support/page-text";
import type { CellValue } from "../../../../src/workbook/cells";

const DAY = 46_203;

async function book(
  formula: string,
  cells: readonly (readonly CellValue[])[],
): Promise<FakeWorkbook> {
  const tables = [{ name: "Accounts", address: `A1:D${cells.length}` }];
  const workbook = fakeWorkbook({
    sheets: [
      { name: "Accounts", cells, formulas: [], tables },
      { name: "Own", cells: [], formulas: [], tables: [] },
    ],
  });
  await writeFormula(workbook, "Own!A1", formula);
  return workbook;
}

const says = async (workbook: FakeWorkbook, cell: string): Promise<string> =>
  pageText(await subjectAt(workbook, cell));

const REVENUES = [
  ["account_id", "name", "revenue_12m", "as_of"],
  ...Array.from({ length: 51 }, (_, at) => [`A-${at + 1}`, "", 7_901_224 + at, DAY - at]),
];

describe("the page", () => {
  it("names the first of many cells by account and address, and counts the others", async () => {
    const workbook = await book("=KAM.HHI(Accounts[revenue_12m])", REVENUES);
    const text = await says(workbook, "Own!A1");

    expect(text).toContain("row 51, revenue_12m of A-51: 7,901,274Accounts!C52");
    expect(text).toContain("and 41 other cells");
  });

  it("shows days as days, among the inputs and as an answer", async () => {
    const workbook = await book("=KAM.FRESHNESS(Accounts[#All],DATE(2026,6,30))", REVENUES);
    const text = await says(workbook, "Own!E3");

    expect(text).toContain("as_of of A-2: 2026-06-29Accounts!D3");
    expect(text).toMatch(/Refresh by of A-2\s*2027-06-24/);
    expect(text).not.toMatch(/\b46[,.]?\d{3}\b/);
  });

  it("says of an argument that was left out what is used", async () => {
    const workbook = await book("=KAM.CLV({100,0.8})", REVENUES);
    const text = await says(workbook, "Own!A1");

    expect(text).toContain("discount_rate: not given, 0.1 (10%) is used\n");
    expect(text).toContain("yearly_cost: not given, 0 is used\n");
    expect(text).toContain("lifetime: discount rate: not given, 0.1 (10%) is used\n");
    expect(text).not.toMatch(/default|no such column/);
  });

  it("leads to the first row with a fault", async () => {
    const rows = REVENUES.map((row, at) => (at === 3 ? [...row.slice(0, 3), "soon"] : row));
    const workbook = await book(`=KAM.FRESHNESS(Accounts[#All],${DAY})`, rows);

    expect(await says(workbook, "Own!A1")).toContain("a fault: select Own!B4 to read it.");
  });

  it("says what the cell shows, and what to do, where its answer has become another", async () => {
    const workbook = await book("=KAM.HHI(Accounts[revenue_12m])", REVENUES);
    workbook.type("Accounts!C2", 1e9);
    const text = await says(workbook, "Own!A1");

    expect(text).toContain("shows something else than the function answers now");
    expect(text).toContain("Press F9. If it stays so, select Own!A1,");
  });

  it("says so where there is a fault now", async () => {
    const workbook = await book("=KAM.HHI(Accounts[revenue_12m])", REVENUES);
    workbook.type("Accounts!C2", "much");
    const text = await says(workbook, "Own!A1");

    expect(text).toContain("KAM.HHI: values");
    expect(text).toContain("shows something else than the function answers now");
  });

  it("says so where the answer has become shorter than what is shown", async () => {
    const formula = `=KAM.FRESHNESS(Accounts!A1:D3,${DAY})`;
    const workbook = await book(formula, REVENUES.slice(0, 3));
    for (const column of "ABCD") workbook.type(`Accounts!${column}3`, "");
    const text = await says(workbook, "Own!B3");

    expect(text).toContain("lies outside the answer");
    expect(text).toContain("shows something else than the function answers now");
  });

  it("says nothing of it where both are the same fault", async () => {
    const workbook = await book("=KAM.HHI(Accounts!B2:B3)", REVENUES);
    const text = await says(workbook, "Own!A1");

    expect(text).toContain("The function has no answer");
    expect(text).not.toContain("something else");
  });

  it("explains a header as one, and the cell of the formula with the whole answer", async () => {
    const workbook = await book(`=KAM.FRESHNESS(Accounts[#All],${DAY})`, REVENUES);
    const first = await says(workbook, "Own!A1");

    expect(first).toContain("Header of the column account_id");
    expect(first).toContain("51 rows below the headers, 5 columns.");
    expect(first).toContain("No row has a fault.");
    expect(first).toContain("refresh_by: a day");
    const other = await says(workbook, "Own!E1");
    expect(other).toContain("Header of the column refresh_by");
    expect(other).not.toContain("below the headers");
  });
});
