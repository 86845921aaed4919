import { draftOf, type Draft } from "../../../support/files/draft-of";

const REPORT = `Sales by customer;;
Customer No;Customer;Net Sales
C-1;Alder Ltd;1.200,50
C-2;Birch Ltd;800,00
Total;;2.000,50
`;

const report = (asked = {}): Promise<Draft> => draftOf("report.csv", REPORT, asked);
const headersOf = ({ outcome }: Draft): readonly string[] =>
  outcome.columns.map(({ header }) => header);

describe("a report on its way into the workbook", () => {
  it("is the table that stands in it: titles and totals are left out, and told", async () => {
    const draft = await report();

    expect(headersOf(draft)).toEqual(["Customer No", "Customer", "Net Sales"]);
    expect(draft.table?.rows).toEqual([
      ["C-1", "Alder Ltd", 1200.5],
      ["C-2", "Birch Ltd", 800],
    ]);
    expect(draft.outcome.questions.map(({ text }) => text)).toEqual([
      "row 2 is taken for the header; what stands above is left out",
      "row 5 is left out as a total",
    ]);
  });

  it("is all of its rows when a person wants them", async () => {
    expect((await report({ keepsAll: true })).outcome.rowCount).toBe(5);
    expect((await report({ keepsAll: false })).outcome.rowCount).toBe(2);
  });

  it("keeps what a person chose of it when its rows are kept", async () => {
    const { look } = await report({ keepsAll: true, reading: { decimal: "." } });

    expect(look.reading.decimal).toBe(".");
  });

  it("has its names filled down, and its months as lines", async () => {
    const months = await draftOf("m.csv", "Kunde;Jan 2026;Feb 2026\nNord AG;100;\nSüd KG;20;30\n");

    expect(headersOf(months)).toEqual(["Kunde", "date", "amount"]);
    expect(months.table?.rows).toEqual([
      ["Nord AG", 46023, 100],
      ["Süd KG", 46023, 20],
      ["Süd KG", 46054, 30],
    ]);
  });

  it("has a header of years, though they are numbers", async () => {
    const { look } = await draftOf(
      "y.csv",
      "account_id,name,2022,2023\nA,Alpha,100,120\nB,Beta,50,60\n",
    );

    expect(look.reading.hasHeader).toBe(true);
    expect(look.mayKeepAll).toBe(false);
  });

  it("is cut anew under another delimiter, and is a table there too", async () => {
    const text = "Customer No;Net Sales|Visits\nC-1;12|5\nC-2;8|6\n";
    const semicolons = await draftOf("r.csv", text, { reading: { delimiter: ";" } });
    const bars = await draftOf("r.csv", text, { reading: { delimiter: "|" } });

    expect(headersOf(semicolons)).toEqual(["Customer No", "Net Sales|Visits"]);
    expect(headersOf(bars)).toEqual(["Customer No;Net Sales", "Visits"]);
  });
});
