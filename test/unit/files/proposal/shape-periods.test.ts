import { areRead } from "../../../support/a-file-read";

describe("other periods as columns", () => {
  areRead([
    {
      title: "periods of a fiscal year",
      file: `Customer\tP01 2026\tP02 2026\tP03 2026
100001\t100\t110\t120
100002\t10\t\t12`,
      kind: "ledger",
      rows: [
        ["100001", "2026-01-01", 100],
        ["100001", "2026-02-01", 110],
        ["100001", "2026-03-01", 120],
        ["100002", "2026-01-01", 10],
        ["100002", "2026-03-01", 12],
      ],
      asks: [/period/],
    },
    {
      title: "months of a year that stands in the title",
      file: `Umsatz je Kunde 2025;;;;
Kunde;Jan;Feb;Mrz;Summe
Nord AG;100;110;120;330
Ost AG;10;11;12;33`,
      kind: "ledger",
      header: [2],
      rows: [
        ["Nord AG", "2025-01-01", 100],
        ["Nord AG", "2025-02-01", 110],
        ["Nord AG", "2025-03-01", 120],
        ["Ost AG", "2025-01-01", 10],
        ["Ost AG", "2025-02-01", 11],
        ["Ost AG", "2025-03-01", 12],
      ],
      leftOut: [1],
    },
    {
      title: "months below their year, which stands once",
      file: `Klant;2025;;2026;
;nov;dec;jan;feb
Alder BV;100;110;120;130
Berk BV;10;;12;13`,
      kind: "ledger",
      header: [1, 2],
      rows: [
        ["Alder BV", "2025-11-01", 100],
        ["Alder BV", "2025-12-01", 110],
        ["Alder BV", "2026-01-01", 120],
        ["Alder BV", "2026-02-01", 130],
        ["Berk BV", "2025-11-01", 10],
        ["Berk BV", "2026-01-01", 12],
        ["Berk BV", "2026-02-01", 13],
      ],
    },
    {
      title: "quarters, the year in front, and a total row below",
      file: `Kunde;2025-Q1;2025-Q2;2025-Q3;2025-Q4
Nord AG;100;110;120;130
Ost AG;10;11;12;13
Summe;110;121;132;143`,
      kind: "ledger",
      rows: [
        ["Nord AG", "2025-01-01", 100],
        ["Nord AG", "2025-04-01", 110],
        ["Nord AG", "2025-07-01", 120],
        ["Nord AG", "2025-10-01", 130],
        ["Ost AG", "2025-01-01", 10],
        ["Ost AG", "2025-04-01", 11],
        ["Ost AG", "2025-07-01", 12],
        ["Ost AG", "2025-10-01", 13],
      ],
      leftOut: [4],
    },
    {
      title: "months of no year are not dated in silence",
      file: `Customer,Jan,Feb,Mar
Alder,100,110,120
Birch,50,60,70`,
      tells: [/year/],
    },
    {
      title: "sales of two years are columns of an account",
      file: `Customer No,Customer,Sales 2024,Sales 2025
C-1,Alder,100,120
C-2,Birch,50,60`,
      kind: "accounts",
      columns:
        "Customer No=account_id:id | Customer=name:text | Sales 2024=revenue_prev_12m:number | Sales 2025=revenue_12m:number",
    },
    {
      title: "three people called as months are",
      file: `account_id,name,May,April,June
A,Alder,x,,x
B,Birch,,x,`,
      rows: [
        ["A", "Alder", "x", null, "x"],
        ["B", "Birch", null, "x", null],
      ],
    },
  ]);
});
