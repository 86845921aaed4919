import { ANYTHING, areRead } from "../../../support/a-file-read";

describe("rows that only look like totals", () => {
  areRead([
    {
      title: "names that begin with a word for a total stay",
      file: `Customer ID,Customer Name,Net Sales
C-1,Total Wine & More,120000
C-2,Gesamtverband Textil e.V.,98500
C-3,Summe Software GmbH,45000
C-4,Sum Up Ltd,3000`,
      kind: "accounts",
      rows: [
        ["C-1", "Total Wine & More", 120000],
        ["C-2", "Gesamtverband Textil e.V.", 98500],
        ["C-3", "Summe Software GmbH", 45000],
        ["C-4", "Sum Up Ltd", 3000],
      ],
      leftOut: [],
      asksNot: [/left out/],
    },
    {
      title: "an account with an id of its own stays although it is as large as all above",
      file: `Customer ID,Customer Name,Net Sales
C-1,Alder Ltd,120000
C-2,Birch Ltd,98500
C-3,TotalEnergies SE,218500`,
      rows: [
        ["C-1", "Alder Ltd", 120000],
        ["C-2", "Birch Ltd", 98500],
        ["C-3", "TotalEnergies SE", 218500],
      ],
      leftOut: [],
    },
    {
      title: "the last account without an id stays when it is no sum",
      file: `Customer ID,Customer Name,Net Sales
C-1,Alder Ltd,120000
C-2,Birch Ltd,98500
,Cedar Ltd,45000`,
      rows: [
        ["C-1", "Alder Ltd", 120000],
        ["C-2", "Birch Ltd", 98500],
        [null, "Cedar Ltd", 45000],
      ],
      leftOut: [],
      tells: [/row 4/],
    },
    {
      title: "an account without an amount at the end stays",
      file: `Kundennr;Kunde;Umsatz
10010;Nord AG;120000
10020;Ost AG;98500
10030;Süd KG;`,
      rows: [
        ["10010", "Nord AG", 120000],
        ["10020", "Ost AG", 98500],
        ["10030", "Süd KG", null],
      ],
      leftOut: [],
    },
    {
      title: "two accounts of the same amount are no account and its total",
      file: `Kunde;Umsatz
Nord AG;1200,50
Ost AG;1200,50`,
      rows: [
        ["Nord AG", 1200.5],
        ["Ost AG", 1200.5],
      ],
      leftOut: [],
      asksNot: [/total/i],
    },
    {
      title:
        "the schema's own names with a third account that adds up the two before: nothing to ask",
      file: `account_id,name,revenue_12m,wallet_12m
A,Alder,100,400
B,Birch,200,500
C,Cedar,300,900`,
      rows: [
        ["A", "Alder", 100, 400],
        ["B", "Birch", 200, 500],
        ["C", "Cedar", 300, 900],
      ],
      leftOut: [],
      asksNot: [ANYTHING],
    },
    {
      title: "a row of averages is no account",
      file: `Kundennr;Kunde;Umsatz
10010;Nord AG;120000
10020;Ost AG;98500
Summe;;218500
Mittelwert;;109250`,
      rows: [
        ["10010", "Nord AG", 120000],
        ["10020", "Ost AG", 98500],
      ],
      leftOut: [4, 5],
    },
  ]);
});
