import { proposeTables } from "../../../../src/files/proposal/propose-tables";
import { ANYTHING, areRead } from "../../../support/a-file-read";

/** Accounts of these ids, with 100, 101 … of revenue. */
function accounts(ids: readonly string[]): string {
  return ["account_id;revenue_12m", ...ids.map((id, at) => `${id};${100 + at}`)].join("\n");
}

function asWritten(ids: readonly string[]): readonly (readonly (string | number)[])[] {
  return ids.map((id, at) => [id, 100 + at]);
}

describe("ids that look like numbers or days", () => {
  areRead(
    [
      { title: "a plus in front", ids: ["5", "+5", "6"] },
      { title: "an exponent", ids: ["100", "1e2", "1E3"] },
      { title: "points of an outline", ids: ["1.0", "1", "1.10", "1.1"] },
      { title: "a point in front", ids: [".5", "0.5"] },
      { title: "an apostrophe for thousands", ids: ["1'000", "1000"] },
      { title: "a minus before or behind", ids: ["12-", "-12", "12"] },
      { title: "percents", ids: ["5%", "0.05"] },
      { title: "days", ids: ["2024-1-5", "2024-01-05"] },
      { title: "20 digits", ids: ["12345678901234567890", "12345678901234567891"] },
      { title: "zeros in front, of different number", ids: ["0012", "012", "12"] },
      { title: "a rest of a spreadsheet", ids: ["TRUE", "JAN1", "1/2"] },
    ].map(({ title, ids }) => ({
      title,
      file: accounts(ids),
      kind: "accounts",
      columns: "account_id=account_id:id | revenue_12m=revenue_12m:number",
      rows: asWritten(ids),
      asksNot: [ANYTHING],
    })),
  );
});

describe("other numbers that begin with 0", () => {
  areRead([
    {
      title: "French postcodes and numbers of firms",
      file: `Code client;Raison sociale;Code postal;SIREN;CA HT
000123;Lefèvre SA;01000;012345678;1200,5
000124;Petit SARL;75011;552100554;980`,
      columns:
        "Code client=account_id:id | Raison sociale=name:text | Code postal=:text | SIREN=:text | CA HT=revenue_12m:number",
      rows: [
        ["000123", "Lefèvre SA", "01000", "012345678", 1200.5],
        ["000124", "Petit SARL", "75011", "552100554", 980],
      ],
      asksNot: [ANYTHING],
    },
    {
      title: "American zip codes, none with a 0 in front",
      file: `Customer No,Customer,Zip,Net Sales
C-1,Alder,60601,1200.50
C-2,Birch,10001-1234,980.00`,
      columns:
        "Customer No=account_id:id | Customer=name:text | Zip=:text | Net Sales=revenue_12m:number",
      rows: [
        ["C-1", "Alder", "60601", 1200.5],
        ["C-2", "Birch", "10001-1234", 980],
      ],
    },
    {
      title: "telephone numbers with a 0 or a plus",
      file: `Kundennr;Kunde;Telefon;Umsatz
10;Nord AG;0301234567;1200,50
20;Ost AG;+49301234568;980,00`,
      rows: [
        ["10", "Nord AG", "0301234567", 1200.5],
        ["20", "Ost AG", "+49301234568", 980],
      ],
    },
  ]);
});

/** What the second column of a file is. */
function typeOf(text: string): string | undefined {
  const bytes = new TextEncoder().encode(text);
  return proposeTables(bytes, { name: "a.csv" }).tables[0]?.columns[1]?.type;
}

describe("a header that ends with the letters of an id", () => {
  it.each(["CustomerID", "customerid", "Kundenid", "Record ID", "order_id", "orderno"])(
    "has one in %s",
    (header) => {
      expect(typeOf(`name,${header}\nAlder,2026-1\nBirch,2026-2`)).toBe("id");
    },
  );

  it.each(["paid", "Prepaid", "valid", "casino"])("has none in %s", (header) => {
    expect(typeOf(`name,${header}\nAlder,2026-06-30\nBirch,2026-07-01`)).toBe("date");
  });
});
