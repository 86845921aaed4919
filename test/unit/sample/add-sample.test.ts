import { addSample } from "../../../src/sample/add-sample";
import { sampleWorkbook } from "../../../src/sample/sample-workbook";
import { memoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import { WorkbookError } from "../../../src/workbook/workbook-error";

const OWN = { sheets: [{ name: "Own", cells: [["mine"]], formulas: [], tables: [] }] };
const SHEETS = sampleWorkbook().sheets.map(({ name }) => name);

describe("the button of the sample", () => {
  it("pressed twice adds it once, and leads to its first sheet", async () => {
    const { workbook, book, hands } = memoryWorkbook(OWN);

    const [first, second] = await Promise.all([addSample(workbook), addSample(workbook)]);

    expect(second).toBe(first);
    expect(book.sheets.map(({ name }) => name)).toEqual(["Own", ...SHEETS]);
    expect(hands.selected()).toBe(`${SHEETS[0] ?? ""}!A1`);
  });

  it("is another one in another workbook", async () => {
    const [one, other] = [memoryWorkbook(OWN), memoryWorkbook(OWN)];

    await Promise.all([addSample(one.workbook), addSample(other.workbook)]);

    for (const { book } of [one, other]) expect(book.sheets).toHaveLength(1 + SHEETS.length);
  });

  it("has added it also where the workbook does not go there", async () => {
    const { workbook, book } = memoryWorkbook(OWN);
    const refusing = {
      ...workbook,
      select: () => Promise.reject(new WorkbookError("not-found", "The sheet is hidden.")),
    };

    await expect(addSample(refusing)).resolves.toMatchObject({ tables: { Accounts: "Accounts" } });

    expect(book.sheets).toHaveLength(1 + SHEETS.length);
  });
});
