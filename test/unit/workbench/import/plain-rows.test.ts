import {
  correctReading,
  draftOf,
  keepAll,
  type CsvDraft,
} from "../../../../src/workbench/import/csv-draft";
import { readDraft } from "../../../../src/workbench/import/read-draft";

const REPORT = `Sales by customer;;
Customer No;Customer;Net Sales
C-1;Alder Ltd;1.200,50
C-2;Birch Ltd;800,00
Total;;2.000,50
`;

function draft(text: string): CsvDraft {
  return draftOf("report.csv", new TextEncoder().encode(text));
}

function tableOf(of: CsvDraft): {
  readonly headers: unknown;
  readonly rows: unknown;
  readonly warnings: unknown;
} {
  const outcome = readDraft(of);
  if (outcome.kind === "refused") throw new Error(outcome.message);
  return outcome.table;
}

describe("a report on its way into the workbook", () => {
  it("is the table that stands in it: titles and totals are left out, and told", () => {
    expect(tableOf(draft(REPORT))).toMatchObject({
      headers: ["Customer No", "Customer", "Net Sales"],
      rows: [
        ["C-1", "Alder Ltd", 1200.5],
        ["C-2", "Birch Ltd", 800],
      ],
      warnings: [
        "row 2 is taken for the header; what stands above is left out",
        "row 5 is left out as a total",
      ],
    });
  });

  it("is all of its rows when a person wants them, and the table again", () => {
    const whole = { ...draft(REPORT), ...keepAll(draft(REPORT), true) };

    expect(tableOf(whole)).toMatchObject({ rows: { length: 5 } });
    expect(tableOf({ ...whole, ...keepAll(whole, false) })).toMatchObject({ rows: { length: 2 } });
  });

  it("keeps what a person chose of it when its rows are kept", () => {
    const chosen = { ...draft(REPORT), ...correctReading(draft(REPORT), { decimal: "." }) };

    expect({ ...chosen, ...keepAll(chosen, true) }.reading.decimal).toBe(".");
  });

  it("has its names filled down, and its months as lines", () => {
    expect(tableOf(draft("Kunde;Jan 2026;Feb 2026\nNord AG;100;\nSüd KG;20;30\n"))).toMatchObject({
      headers: ["Kunde", "date", "amount"],
      rows: [
        ["Nord AG", 46023, 100],
        ["Süd KG", 46023, 20],
        ["Süd KG", 46054, 30],
      ],
    });
  });

  it("has a header of years, though they are numbers", () => {
    const { plain, reading } = draft("account_id,name,2022,2023\nA,Alpha,100,120\nB,Beta,50,60\n");

    expect(reading.hasHeader).toBe(true);
    expect(plain?.isChanged).toBe(false);
  });

  it("is cut anew under another delimiter, and is a table there too", () => {
    const changed = correctReading(draft(REPORT), { delimiter: "," });

    expect(changed.plain?.rows).not.toEqual(draft(REPORT).plain?.rows);
  });
});
