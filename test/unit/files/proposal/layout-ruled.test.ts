import { ANYTHING, areRead } from "../../../support/a-file-read";

describe("lists with ruled lines", () => {
  areRead([
    {
      title: "German, one page, totals of customers by one star and of all by two",
      file: `31.01.2026                    Dynamische Listausgabe                    1
----------------------------------------------------------------------
|Debitor   |Name      |Belegdatum|Fakturanr.|     Nettowert|Währg|
----------------------------------------------------------------------
|0000100100|Nord AG   |15.01.2026|90000017  |      1.190,00|EUR  |
|0000100100|Nord AG   |19.01.2026|90000018  |       238,00-|EUR  |
|*         |          |          |          |        952,00|EUR  |
|0000100200|Süd KG    |03.02.2026|90000019  |        595,50|EUR  |
|*         |          |          |          |        595,50|EUR  |
----------------------------------------------------------------------
|**        |          |          |          |      1.547,50|EUR  |
----------------------------------------------------------------------
`,
      kind: "ledger",
      header: [3],
      columns:
        "Debitor=account_id:id | Name=:text | Belegdatum=date:date | Fakturanr.=:id | Nettowert=amount:number | Währg=:text",
      rows: [
        ["0000100100", "Nord AG", "2026-01-15", "90000017", 1190, "EUR"],
        ["0000100100", "Nord AG", "2026-01-19", "90000018", -238, "EUR"],
        ["0000100200", "Süd KG", "2026-02-03", "90000019", 595.5, "EUR"],
      ],
      leftOut: [1, 2, 4, 7, 9, 10, 11, 12],
    },
    {
      title: "accounts, the header printed again on a second page",
      file: `Sales by customer
-------------------------------------
|Customer|Name     |     Net value|
-------------------------------------
|C-100   |Alder    |      1,200.50|
-------------------------------------
Sales by customer
-------------------------------------
|Customer|Name     |     Net value|
-------------------------------------
|C-200   |Birch    |        980.00|
-------------------------------------
`,
      kind: "accounts",
      header: [3],
      rows: [
        ["C-100", "Alder", 1200.5],
        ["C-200", "Birch", 980],
      ],
    },
    {
      title: "a table as databases print it",
      file: `+------------+-------+-------------+
| account_id | name  | revenue_12m |
+------------+-------+-------------+
| A          | Alder |      100.50 |
| B          | NULL  |      200.00 |
+------------+-------+-------------+
2 rows in set (0.00 sec)
`,
      kind: "accounts",
      columns: "account_id=account_id:id | name=name:text | revenue_12m=revenue_12m:number",
      rows: [
        ["A", "Alder", 100.5],
        ["B", null, 200],
      ],
    },
    {
      title: "bars as plain delimiters, an amount of dashes is unknown",
      file: `account_id|name|revenue_12m
A|Alder|100
B|--|200
C|Cedar|---`,
      header: [1],
      rows: [
        ["A", "Alder", 100],
        ["B", "--", 200],
        ["C", "Cedar", null],
      ],
      leftOut: [],
    },
  ]);
});

describe("what programs add around a table", () => {
  areRead([
    {
      title: "a line of dashes below the header and a count of rows at the end",
      file: `customer_id,net_sales
-----------,---------
C-1,1200.50
C-2,980.00

(2 rows affected)`,
      kind: "accounts",
      header: [1],
      rows: [
        ["C-1", 1200.5],
        ["C-2", 980],
      ],
      leftOut: [2, 5, 6],
    },
    {
      title: "a delimiter at the end of each row",
      file: `Kundennr;Kunde;Umsatz;\n10;Nord AG;1200,50;\n20;Ost AG;980,00;\n`,
      rows: [
        ["10", "Nord AG", 1200.5],
        ["20", "Ost AG", 980],
      ],
    },
    {
      title: "the numbers of rows that a script wrote in front",
      file: `,account_id,revenue_12m\n0,A,100\n1,B,200\n2,C,350`,
      kind: "accounts",
      header: [1],
      rows: [
        [0, "A", 100],
        [1, "B", 200],
        [2, "C", 350],
      ],
      leftOut: [],
    },
    {
      title: "names of databases and of people for the same columns",
      file: `CUSTOMER_ID;CUSTOMER_NAME;NET_SALES;LAST_ORDER_DATE\nC-1;Alder;100,50;2026-01-15\nC-2;Birch;200,25;2026-02-28`,
      columns:
        "CUSTOMER_ID=account_id:id | CUSTOMER_NAME=name:text | NET_SALES=revenue_12m:number | LAST_ORDER_DATE=last_order:date",
      asksNot: [ANYTHING],
    },
    {
      title: "a line break and a unit in a header",
      file: `Customer No,"Net\nSales",Net Sales (prev. year)\nC-1,100,90\nC-2,200,180`,
      kind: "accounts",
      rows: [
        ["C-1", 100, 90],
        ["C-2", 200, 180],
      ],
    },
    {
      title: "a currency in brackets in a header",
      file: `Kunden-Nr.;Kunde;Umsatz (EUR)\n10;Nord AG;1200,50\n20;Ost AG;980,00`,
      columns: "Kunden-Nr.=account_id:id | Kunde=name:text | Umsatz (EUR)=revenue_12m:number",
    },
  ]);
});
