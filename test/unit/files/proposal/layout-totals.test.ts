import { areRead } from "../../../support/a-file-read";

describe("rows of totals", () => {
  areRead([
    {
      title: "Summe in the column of names, the id blank",
      file: `Kundennr;Kunde;Umsatz;Rohertrag
10010;Möller Antriebe GmbH;120.000,50;30.000,00
10020;Ostwerk AG;98.500,00;20.000,00
10030;Südholz KG;45.000,25;9.000,00
;Summe;263.500,75;59.000,00`,
      kind: "accounts",
      header: [1],
      columns:
        "Kundennr=account_id:id | Kunde=name:text | Umsatz=revenue_12m:number | Rohertrag=contribution_12m:number",
      rows: [
        ["10010", "Möller Antriebe GmbH", 120000.5, 30000],
        ["10020", "Ostwerk AG", 98500, 20000],
        ["10030", "Südholz KG", 45000.25, 9000],
      ],
      leftOut: [5],
      asks: [/row 5/],
    },
    {
      title: "Total général below an account called Total Energies",
      file: `Client\tCA HT\tMarge brute
Boulangerie Lefèvre\t12 500,50\t2 500,10
Total Energies SE\t98 000,00\t19 600,00
Garage Petit\t4 200,00\t-120,00
Total général\t114 700,50\t21 980,10`,
      columns:
        "Client=account_id:id | CA HT=revenue_12m:number | Marge brute=contribution_12m:number",
      rows: [
        ["Boulangerie Lefèvre", 12500.5, 2500.1],
        ["Total Energies SE", 98000, 19600],
        ["Garage Petit", 4200, -120],
      ],
      leftOut: [5],
      asks: [/row 5/],
      asksNot: [/row 3/],
    },
    {
      title: "a last row without any word that adds up both amounts",
      file: `Customer ID,Customer Name,Revenue,Margin
1001,Alder Ltd,120000,30000
1002,Birch Ltd,98500,20000
1003,Cedar Ltd,45250,9000
,,263750,59000`,
      rows: [
        ["1001", "Alder Ltd", 120000, 30000],
        ["1002", "Birch Ltd", 98500, 20000],
        ["1003", "Cedar Ltd", 45250, 9000],
      ],
      leftOut: [5],
      asks: [/row 5/],
    },
    {
      title:
        "a total that does not agree with the rows above is left out, and its difference is said",
      file: `Kundennr;Kunde;Umsatz
10010;Nord AG;120000
10020;Ost AG;98500
Gesamt;;219500`,
      rows: [
        ["10010", "Nord AG", 120000],
        ["10020", "Ost AG", 98500],
      ],
      leftOut: [4],
      tells: [/218.?500/],
    },
    {
      title: "Zwischensumme in the middle, Gesamtsumme at the end",
      file: `Kundennr;Kunde;Umsatz
10010;Nord AG;120000
10020;Ost AG;98500
Zwischensumme;;218500
20010;Süd KG;45000
20020;West KG;5000
Zwischensumme;;50000
Gesamtsumme;;268500`,
      rows: [
        ["10010", "Nord AG", 120000],
        ["10020", "Ost AG", 98500],
        ["20010", "Süd KG", 45000],
        ["20020", "West KG", 5000],
      ],
      leftOut: [4, 7, 8],
    },
    {
      title: "the total stands above the accounts",
      file: `Klantnummer;Klant;Omzet
Totaal;;219000
K-1;Alder BV;120000
K-2;Berk BV;99000`,
      rows: [
        ["K-1", "Alder BV", 120000],
        ["K-2", "Berk BV", 99000],
      ],
      leftOut: [2],
      asks: [/row 2/],
    },
    {
      title: "Totale complessivo of an Italian pivot, without ids",
      file: `Cliente;Fatturato
Acqua Viva S.p.A.;1.200,50
Bianchi & C.;980,00
Totale complessivo;2.180,50`,
      rows: [
        ["Acqua Viva S.p.A.", 1200.5],
        ["Bianchi & C.", 980],
      ],
      leftOut: [4],
    },
    {
      title: "the lines that Salesforce prints below its total",
      file: `"Account ID","Account Name","Net Sales"
"A1","Alder Ltd","120000"
"A2","Birch Ltd","98500"
"Grand Totals (2 records)","","218500"

"Confidential Information - Do Not Distribute"
"Copyright (c) 2000-2026 salesforce.com, inc. All rights reserved."
`,
      rows: [
        ["A1", "Alder Ltd", 120000],
        ["A2", "Birch Ltd", 98500],
      ],
      leftOut: [4, 5, 6, 7],
    },
  ]);
});
