import { readFileSync } from "node:fs";
import { decodeText } from "../../../../src/files/text/decode-text";
import { proposeMapping } from "../../../../src/files/proposal/kind/propose-mapping";
import { proposeReading } from "../../../support/files/proposed-reading";
import type { CsvTable } from "../../../../src/files/csv/csv-table";
import { readCsv } from "../../../support/files/read-csv";
import { describeRealData, realDataPath } from "../../../support/real-data";
import { aReading } from "./a-reading";

function read(file: string): CsvTable {
  const { text, encoding } = decodeText(readFileSync(realDataPath(file)));
  const { reading, doubts } = proposeReading(text);
  expect({ encoding, reading, doubts }).toEqual({
    encoding: "utf-8",
    reading: aReading(),
    doubts: [],
  });
  return readCsv(text, reading);
}

describeRealData("wholesale customers", () => {
  it("are 440 rows of numbers behind an id, which stays as it was written", () => {
    const { rows, columns, warnings } = read("wholesale_customers.csv");

    expect(rows).toHaveLength(440);
    expect(rows[0]).toEqual(["1", 2, 3, 12669, 9656, 7561, 214, 2674, 1338]);
    expect(columns[0]).toEqual({ header: "customer", kind: "text" });
    expect(new Set(columns.slice(1).map(({ kind }) => kind))).toEqual(new Set(["number"]));
    expect(warnings).toEqual([]);
  });
});

describeRealData("online retail customers", () => {
  it("are 4372 rows with dates as days, and blanks where there was no order", () => {
    const { rows, headers, columns, warnings } = read("online_retail_customers.csv");
    const first = headers.indexOf("first_date");

    expect(rows).toHaveLength(4372);
    expect(columns[first]?.kind).toBe("date");
    expect(rows[0]?.[first]).toBe(40_561);
    expect(rows.filter((row) => row[first] === "")).toHaveLength(33);
    expect(warnings).toEqual([
      expect.stringContaining('(4372 rows, the first row 2, such as "United Kingdom")'),
      '"net_revenue", 41 rows, the first row 127: revenue_12m expects 0 or more, found -1126; kept as it stands',
    ]);
  });

  it("are known by their id, country, net revenue, invoices and days of orders", () => {
    const { headers } = read("online_retail_customers.csv");

    const known = proposeMapping(headers).filter(({ column }) => column !== undefined);

    expect(known).toEqual([
      { header: "CustomerID", column: "account_id" },
      { header: "country", column: "country" },
      { header: "net_revenue", column: "revenue_12m" },
      { header: "invoices", column: "orders_12m" },
      { header: "first_date", column: "first_order" },
      { header: "last_date", column: "last_order" },
    ]);
  });
});
