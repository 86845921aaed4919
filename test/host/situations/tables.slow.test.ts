import { addressOf } from "../excel/workbook/address";
import { enter } from "../formulas";
import { desksForEachTest } from "../rig/desk";
import { ACCOUNTS, placeTable } from "./small-workbook";

const open = desksForEachTest();

const QUESTIONS = [
  "SCORE(Accounts[#All])",
  "TIER(Accounts[#All])",
  "HHI(Accounts[revenue_12m])",
  "WHALE(Accounts[contribution_12m],Accounts[account_id])",
  "FRESHNESS(Accounts[#All],46300)",
];

/** What a small portfolio answers in an Excel that hands blank cells over in its own way. */
async function answersWith(blank?: number | string): Promise<readonly string[]> {
  const { excel, workbook } = await open(blank === undefined ? {} : { blank });
  placeTable(workbook);
  const answers: string[] = [];
  for (const [index, question] of QUESTIONS.entries()) {
    workbook.addSheet(`Answer${index}`);
    answers.push(JSON.stringify(await enter(excel, `Answer${index}!A1`, `=KAM.${question}`)));
  }
  return answers;
}

describe("blank cells of a table", () => {
  it("handed over as empty texts answer as blank ones", async () => {
    expect(await answersWith("")).toEqual(await answersWith());
  });

  // Where numbers may stand nothing tells such a 0 from one that was typed; the manifest asks for an Excel without.
  it("handed over as 0 are refused where no 0 can stand, and the pane tells the difference", async () => {
    const { excel, workbook, pane } = await open({ blank: 0 });
    const [headers = [], ...rows] = ACCOUNTS;
    placeTable(workbook, {
      rows: [[...headers, "notice_given"], ...rows.map((row) => [...row, ""])],
    });

    const answer = await enter(excel, "Sheet1!J1", "=KAM.STAGE(Accounts[#All])");

    const refused = Array.from({ length: 10 }, () => "#VALUE!");
    expect(answer.slice(1)).toEqual(["A-1", "A-2", "A-3"].map((id) => [id, ...refused]));
    await pane.open("Explain this cell");
    workbook.select(workbook.area("Sheet1!K2"));
    // The pane reads cells by another way, on which a blank one is blank.
    await pane.says(/shows something else/);
  });
});

describe("a table", () => {
  it("makes no account of its total row", async () => {
    const { excel, workbook, pane } = await open();
    const table = placeTable(workbook);
    table.hasTotals = true;
    table.rows += 1;
    table.sheet.put(4, 0, { value: "Total" });
    table.sheet.put(4, 2, { value: 1000 });

    const answer = await enter(excel, "Sheet1!H10", "=KAM.SCORE(Accounts[#All])");
    await pane.open("Portfolio");

    expect(answer.slice(1).map(([id]) => id)).toEqual(["A-1", "A-2", "A-3"]);
    await pane.says(/(?<!\d)3 accounts read/);
  });

  it("whose header row is switched off leads to the right row", async () => {
    const { workbook, pane } = await open();
    const [headers = [], ...rows] = ACCOUNTS;
    const table = placeTable(workbook, { rows });
    table.hasHeaders = false;
    table.keptHeaders = headers.map(String);
    await pane.open("Portfolio");
    await pane.says(/accounts read/);

    await pane.press(/^A-1.*: select its row$/);
    await pane.says(/Selected/);

    expect(workbook.selected.map(addressOf)).toEqual(["Sheet1!A1:F1"]);
  });

  it("may be large: 100 sheets with 100 tables of 70 columns are few requests of moderate size", async () => {
    const { excel, workbook, pane } = await open();
    const headers = Array.from({ length: 70 }, (_, index) =>
      index === 0 ? "account_id" : `column_${index}`,
    );
    for (let number = 0; number < 100; number += 1) {
      placeTable(workbook, { sheet: `S${number}`, table: `T${number}`, rows: [headers, ["A"]] });
    }
    excel.door.requests.length = 0;

    await pane.open("Portfolio");
    await pane.says(/accounts? read/);

    const { requests } = excel.door;
    expect(requests.length).toBeLessThan(20);
    expect(Math.max(...requests.map(({ answered }) => answered))).toBeLessThan(1_000_000);
  });
});
