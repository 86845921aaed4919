import { ANYTHING, areRead } from "../../../support/a-file-read";

describe("signs and points of amounts", () => {
  areRead([
    {
      title: "the minus behind the amount, a point for decimals, tabs",
      file: `Debitor\tName\tNettowert
0000100001\tAlder\t1,234.50-
0000100002\tBirch\t98,000.00`,
      columns: "Debitor=account_id:id | Name=name:text | Nettowert=revenue_12m:number",
      rows: [
        ["0000100001", "Alder", -1234.5],
        ["0000100002", "Birch", 98000],
      ],
      tells: [/row 2/],
    },
    {
      title: "a blank before the minus behind the amount",
      file: `Debitor;Nettowert
100001;238,00 -
100002;1.190,00`,
      rows: [
        ["100001", -238],
        ["100002", 1190],
      ],
    },
    {
      title: "brackets of a German list",
      file: `Kundennr;Kunde;Umsatz;Rohertrag
10;Nord AG;120.000,00;(1.234,50)
20;Ost AG;98.500,00;12.300,00`,
      rows: [
        ["10", "Nord AG", 120000, -1234.5],
        ["20", "Ost AG", 98500, 12300],
      ],
    },
    {
      title: "a half dash and a wide dash as minus",
      file: `account_id,contribution_12m
A,–100.50
B,－50.25
C,20.00`,
      rows: [
        ["A", -100.5],
        ["B", -50.25],
        ["C", 20],
      ],
    },
    {
      title: "a dash within a name stays",
      file: `account_id,name,revenue_12m
A,–Alder–,100
B,Birch − North,200`,
      rows: [
        ["A", "–Alder–", 100],
        ["B", "Birch − North", 200],
      ],
    },
    {
      title: "percents with a comma",
      file: `Kundennr;Umsatz;Rohertrag %;Wachstum
10;120000;25,0 %;3 %
20;98500;20,3 %;-2,5 %`,
      columns:
        "Kundennr=account_id:id | Umsatz=revenue_12m:number | Rohertrag %=:number | Wachstum=:number",
      rows: [
        ["10", 120000, 0.25, 0.03],
        ["20", 98500, 0.203, -0.025],
      ],
      tells: [/Wachstum/],
    },
    {
      title: "percents in a column of the schema",
      file: `account_id,revenue_12m,market_growth,retention_p
A,100,4%,92%
B,200,-1.5%,88.5%`,
      rows: [
        ["A", 100, 0.04, 0.92],
        ["B", 200, -0.015, 0.885],
      ],
      asksNot: [ANYTHING],
    },
    {
      title: "an exponent with a comma, semicolons",
      file: `account_id;revenue_12m
A;1,5E+06
B;2,25E+06`,
      rows: [
        ["A", 1500000],
        ["B", 2250000],
      ],
    },
  ]);
});

describe("a point or comma before three digits", () => {
  areRead([
    {
      title: "a comma in a file of semicolons is asked",
      file: `account_id;revenue_12m\nA;1,234\nB;2,500\nC;999`,
      asks: [/revenue_12m/],
    },
    {
      title: "a point in a file of tabs is asked",
      file: `Kundennr\tUmsatz\n10\t1.234\n20\t2.500\n30\t999`,
      asks: [/Umsatz/],
    },
    {
      title: "a longer number in the column settles it",
      file: `account_id;revenue_12m\nA;1.234\nB;2.500\nC;1.234.567`,
      rows: [
        ["A", 1234],
        ["B", 2500],
        ["C", 1234567],
      ],
      asksNot: [ANYTHING],
    },
    {
      title: "a cell of two decimals settles it the other way",
      file: `account_id,relative_strength\nA,1.234\nB,2.50\nC,0.999`,
      rows: [
        ["A", 1.234],
        ["B", 2.5],
        ["C", 0.999],
      ],
      asksNot: [ANYTHING],
    },
    {
      title: "another column of the file settles it",
      file: `account_id;revenue_12m;contribution_12m\nA;1.234;12,50\nB;2.500;13,25\nC;999;14,00`,
      rows: [
        ["A", 1234, 12.5],
        ["B", 2500, 13.25],
        ["C", 999, 14],
      ],
    },
  ]);
});
