import { proposalJson } from "../../../../src/command/proposal-json";
import { proposeTables } from "../../../../src/files/proposal/propose-tables";
import { describeWhere } from "../../../support/real-data";
import { hasSharedCases, sharedBytes } from "../../../support/shared-cases";

interface Read {
  readonly kind: string;
  readonly tables: readonly [Table];
  readonly doubts: readonly {
    readonly row: number | null;
    readonly column: string | null;
    readonly text: string;
  }[];
}

interface Table {
  readonly header_rows: readonly number[];
  readonly columns: readonly {
    readonly header: string;
    readonly meaning: string | null;
    readonly type: string;
  }[];
  readonly rows: readonly (readonly unknown[])[];
  readonly left_out: readonly { readonly row: number; readonly why: string }[];
}

function read(file: string): Read {
  return proposalJson(proposeTables(sharedBytes(`import/${file}`), { name: file })) as Read;
}

/** Values of the columns that stand for these, row by row. */
function valuesOf(
  { tables: [{ columns, rows }] }: Read,
  meanings: readonly string[],
): readonly unknown[] {
  const places = meanings.map((meaning) =>
    columns.findIndex((column) => column.meaning === meaning),
  );
  return rows.map((row) => places.map((place) => row[place]));
}

describeWhere(hasSharedCases, "a file that could not be read before", () => {
  it.each([
    ["f01-quote-fault-bar.csv"],
    ["f01-quote-fault-semicolon.csv"],
    ["f01-quote-fault-tab.csv"],
  ])("names the row of a quote that is closed in the middle of a cell: %s", (file) => {
    expect(() => read(file)).toThrow(
      `${file}: row 2: expected quotes in pairs around a whole cell, found a quote that is closed in the middle of a cell`,
    );
  });

  it.each([
    ["f02-swiss-apostrophe.csv", "revenue_12m", [1234.5, 22345, 3000.25]],
    ["f02-french-nbsp.tsv", "revenue_12m", [1234.5, 22345]],
    ["f02-comma-exponent.tsv", "revenue_12m", [5581990000000, 5511970000000]],
    ["f04-null.csv", "wallet_12m", [null, null, 900, null, 1200]],
    ["f04-dates.csv", "last_order", ["2024-01-05", null, null]],
    ["f05-outline-ids.csv", "account_id", ["1", "1.1", "1.10", "1.2"]],
    ["f06-minus-some.csv", "contribution_12m", [-100.5, 50.25, 20]],
    ["f06-minus-most.csv", "contribution_12m", [-100.5, -50.25, 20]],
    ["f07-dollar.csv", "revenue_12m", [1234.5, 99]],
    ["f07-euro.csv", "amount", [4711.98, 10]],
    ["f07-lakh.csv", "revenue_12m", [1234567, 100000.5]],
    ["f08-cp1250.csv", "name", ["Łódź", "Příbram"]],
    ["f08-utf16le-no-mark.csv", "name", ["Müller", "Beta"]],
    ["f11-preamble.csv", "revenue_12m", [100.5, 50.5]],
  ])("%s holds under %s: %j", (file, meaning, values) => {
    expect(valuesOf(read(file), [meaning])).toEqual(values.map((value) => [value]));
  });

  it.each([
    ["f03-months.csv", ["account_id", "2024-01-01", "2024-02-01"]],
    ["f03-one-year.csv", ["Kunde", "Umsatz 2023", "2024"]],
    ["f03-percent.csv", ["account_id", "5%", "10%"]],
    ["f03-twice.csv", ["account_id", "Amount", "Amount 2", "Name"]],
    ["f03-years.csv", ["account_id", "name", "2022", "2023", "2024"]],
  ])("%s has a header of numbers, dates or twins above its numbers", (file, headers) => {
    const [{ columns, header_rows, rows }] = read(file).tables;

    expect(header_rows).toEqual([1]);
    expect(columns.map(({ header }) => header)).toEqual(headers);
    expect(columns.filter(({ type }) => type === "number").length).toBeGreaterThan(1);
    expect(rows).toHaveLength(2);
  });

  it.each([["f08-utf8-one-cut.csv"], ["f08-utf8-one-cut-wrong-row.csv"]])(
    "%s keeps its letters and names the row of the one that is cut",
    (file) => {
      const { doubts, tables } = read(file);

      expect(doubts.map(({ row }) => row)).toEqual([4]);
      expect(tables[0].rows[1]?.[1]).toMatch(/^Müller/);
    },
  );

  it("asks each of two doubts by itself", () => {
    const { doubts } = read("f09-two-doubts.csv");

    expect(doubts.map(({ column }) => column)).toEqual(["as_of", "revenue_12m"]);
  });
});

describeWhere(hasSharedCases, "a list of a business system becomes lines", () => {
  it.each([
    [
      "f18-debit-credit.csv",
      [
        ["C-100", 1200],
        ["C-100", -200],
        ["C-200", 450.5],
        ["C-200", -50.5],
      ],
    ],
    [
      "f18-sign-column.csv",
      [
        ["10100", 1190],
        ["10100", -238],
        ["10200", 595.5],
      ],
    ],
    [
      "f19-sap-list.txt",
      [
        ["0000100100", 1190],
        ["0000100100", -238],
        ["0000100200", 595.5],
      ],
    ],
    [
      "f20-grouped-report.csv",
      [
        ["Alder & Sons", 1200],
        ["Alder & Sons", 300],
        ["Birch Inc.", 800],
        ["Birch Inc.", -50],
      ],
    ],
    [
      "f21-months.csv",
      [
        ["Nord AG", 1200],
        ["Nord AG", 1300],
        ["Sued KG", 400],
        ["Sued KG", 450],
        ["Sued KG", -20],
      ],
    ],
  ])("%s", (file, lines) => {
    const found = read(file);

    expect(found.kind).toBe("ledger");
    expect(valuesOf(found, ["account_id", "amount"])).toEqual(lines);
  });

  it("of quarters under their years, in a header of two rows", () => {
    const found = read("f21-quarters-two-rows.csv");
    const sum = (account: string, year: string): number =>
      valuesOf(found, ["account_id", "date", "amount"])
        .map((line) => line as readonly [string, string, number])
        .filter(([id, day]) => id === account && day.startsWith(year))
        .reduce((all, [, , amount]) => all + amount, 0);

    expect(found.tables[0].header_rows).toEqual([1, 2]);
    expect(found.tables[0].rows).toHaveLength(11);
    expect([sum("Nord AG", "2025"), sum("Nord AG", "2026")]).toEqual([460, 290]);
    expect([sum("Sued KG", "2025"), sum("Sued KG", "2026")]).toEqual([35, 29]);
  });

  it("with totals that are left out by proposal, and agree", () => {
    const left = read("f20-grouped-report.csv").tables[0].left_out;
    const totals = left.filter(({ why }) => why.startsWith("total"));

    expect(totals.map(({ row }) => row)).toEqual([8, 12, 13]);
    expect(totals.map(({ why }) => /; (\d+) agrees/.exec(why)?.[1])).toEqual([
      "1500",
      "750",
      "2250",
    ]);
  });
});
