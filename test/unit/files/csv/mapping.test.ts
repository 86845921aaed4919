import { accountColumns } from "../../../../src/schema/tables/accounts";
import { applyMapping } from "../../../../src/files/csv/apply-mapping";
import { CsvError } from "../../../../src/files/csv/csv-error";
import { plainHeader } from "../../../../src/model/plain-text";
import { proposeMapping } from "../../../../src/files/proposal/kind/propose-mapping";
import { readCsv } from "../../../support/files/read-csv";
import { SYNONYMS } from "../../../../src/schema/tables/accounts.synonyms";
import { aReading } from "./a-reading";

const columnsOf = (...headers: readonly string[]) =>
  proposeMapping(headers).map(({ column }) => column);

describe("a proposed mapping", () => {
  it("knows every column of the Accounts table by its own name", () => {
    const headers = Object.keys(accountColumns);

    expect(columnsOf(...headers)).toEqual(headers);
  });

  it("knows other names, whatever their case and signs", () => {
    expect(columnsOf("CustomerID", "Customer Name", "Net_Revenue", "Key account manager")).toEqual([
      "account_id",
      "name",
      "revenue_12m",
      "kam_owner",
    ]);
    expect(columnsOf("Kundennummer", "Firma", "chiffre d’affaires", "Numero client")).toEqual([
      "account_id",
      "name",
      "revenue_12m",
      undefined,
    ]);
  });

  it("knows the silence probability by the name it had before", () => {
    expect(proposeMapping(["overdue_p"])).toEqual([
      { header: "overdue_p", column: "silence_probability" },
    ]);
  });

  it("prefers the own name, then net to gross, and proposes nothing twice", () => {
    expect(columnsOf("gross_revenue", "net_revenue")).toEqual([undefined, "revenue_12m"]);
    expect(columnsOf("net_revenue", "revenue_12m")).toEqual([undefined, "revenue_12m"]);
    expect(columnsOf("gross_revenue")).toEqual(["revenue_12m"]);
  });

  it("leaves a rate alone, and a growth that may be ours", () => {
    expect(columnsOf("Margin", "Growth")).toEqual(["contribution_12m", undefined]);
    expect(columnsOf("Margin %", "market_growth")).toEqual([undefined, "market_growth"]);
  });

  it("leaves what it does not know alone", () => {
    expect(columnsOf("colour", "")).toEqual([undefined, undefined]);
  });

  it("has no name that stands for two columns", () => {
    const all = [...Object.keys(accountColumns), ...Object.values(SYNONYMS).flat()].map(
      plainHeader,
    );

    expect(new Set(all).size).toBe(all.length);
  });
});

describe("a mapping that is applied", () => {
  const table = readCsv("Kunde,Umsatz,colour\nA,1,red", aReading());

  it("renames the headers and leaves the rows alone", () => {
    const mapped = applyMapping(table, proposeMapping(table.headers));

    expect(mapped.headers).toEqual(["account_id", "revenue_12m", "colour"]);
    expect(mapped.columns.map(({ header }) => header)).toEqual(mapped.headers);
    expect(mapped.rows).toEqual(table.rows);
  });

  it.each([
    [
      "two headers for one column",
      [
        { header: "Kunde", column: "name" },
        { header: "Umsatz", column: "name" },
      ],
    ],
    ["a header that is not there", [{ header: "Firma", column: "name" }]],
  ] as const)("is refused with %s", (_, mapping) => {
    expect(() => applyMapping(table, mapping)).toThrow(CsvError);
  });

  it("is refused when a new name is that of a column that keeps its own", () => {
    const named = readCsv("Kunde,name\nA,B", aReading());

    expect(() => applyMapping(named, [{ header: "Kunde", column: "name" }])).toThrow(
      'expected each name once, found "Kunde" and "name" both as "name"',
    );
  });
});
