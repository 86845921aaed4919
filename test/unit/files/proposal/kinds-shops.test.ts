import { ANYTHING, areRead } from "../../../support/a-file-read";

describe("orders of shops", () => {
  areRead([
    {
      title: "a market place: tabs, ids of orders that look like days, a day with an offset",
      file: `amazon-order-id\tpurchase-date\tbuyer-name\tsku\titem-price\tcurrency
302-1234567-1234567\t2026-01-15T23:10:00+00:00\tAlder Ltd\tB-1\t100.50\tEUR
302-7654321-7654321\t2026-02-28T08:00:00+00:00\tBirch Ltd\tS-1\t20.00\tEUR`,
      kind: "ledger",
      columns:
        "amazon-order-id=:id | purchase-date=date:date | buyer-name=account_id:id | sku=:id | item-price=amount:number | currency=:text",
    },
    {
      title: "lines with a quantity and a price: the sum of the line is the amount",
      file: `Order No,Customer No,Order Date,Item,Quantity,Unit Price,Line Amount
1001,C-1,2026-01-15,Bearing,10,12.50,125.00
1002,C-2,2026-02-28,Seal,4,5.25,21.00`,
      kind: "ledger",
      columns:
        "Order No=:id | Customer No=account_id:id | Order Date=date:date | Item=:text | Quantity=:number | Unit Price=:number | Line Amount=amount:number",
      asksNot: [ANYTHING],
    },
    {
      title: "the same header once more is no other table",
      file: `account_id;date;amount
A;15.01.2026;100,50
B;28.02.2026;200,00
account_id;date;amount
C;09.03.2026;300,00`,
      kind: "ledger",
      rows: [
        ["A", "2026-01-15", 100.5],
        ["B", "2026-02-28", 200],
        ["C", "2026-03-09", 300],
      ],
      leftOut: [4],
    },
    {
      title: "won deals of a CRM with the organisation",
      file: `"Deal - Title","Deal - Organization","Deal - Value","Deal - Currency","Deal - Status","Deal - Won time"
"Bearings","Alder Ltd","1200.50","EUR","Won","2026-01-15 10:22:00"
"Seals","Birch Ltd","980.00","EUR","Won","2026-02-28 09:00:00"`,
      kind: "ledger",
      rows: [
        ["Bearings", "Alder Ltd", 1200.5, "EUR", "Won", "2026-01-15T10:22"],
        ["Seals", "Birch Ltd", 980, "EUR", "Won", "2026-02-28T09:00"],
      ],
    },
    {
      title: "few orders with two other tables below, behind blank rows",
      file: `Order ID,Order Date,Customer ID,Sales
CA-1,11/28/2016,CG-12520,261.96
CA-2,6/12/2016,DV-13045,14.62

Region,Person
West,Anna
East,Chuck

Returned,Order ID
Yes,CA-1`,
      kind: "ledger",
      rows: [
        ["CA-1", "2016-11-28", "CG-12520", 261.96],
        ["CA-2", "2016-06-12", "DV-13045", 14.62],
      ],
      leftOut: [4, 5, 6, 7, 8, 9, 10],
      tells: [/Region, Person/],
    },
    {
      title: "tickets are no accounts and no lines of a ledger",
      file: `Ticket ID,Subject,Requester,Created,Priority,Status
501,Broken bearing,Kim Lee,2026-01-15,High,Open
502,Late truck,Ali Khan,2026-02-28,Low,Closed`,
      kind: "other",
    },
    {
      title: "a list of prices is no list of accounts",
      file: `Artikelnr;Bezeichnung;Listenpreis
4711;Lager;12,50
4712;Dichtung;5,25`,
      kind: "other",
      rows: [
        ["4711", "Lager", 12.5],
        ["4712", "Dichtung", 5.25],
      ],
    },
  ]);
});
