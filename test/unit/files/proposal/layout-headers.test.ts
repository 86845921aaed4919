import { areRead } from "../../../support/a-file-read";

describe("a header of two rows", () => {
  areRead([
    {
      title: "what is measured above, the years below",
      file: `;;Umsatz;;Deckungsbeitrag;
Kundennr;Kunde;2024;2025;2024;2025
10010;Nord AG;100.000,00;120.000,50;25.000,00;30.000,00
10020;Ost AG;90.000,00;98.500,00;18.000,00;20.000,00`,
      kind: "accounts",
      header: [1, 2],
      columns:
        "Kundennr=account_id:id | Kunde=name:text | Umsatz 2024=revenue_prev_12m:number | Umsatz 2025=revenue_12m:number | Deckungsbeitrag 2024=:number | Deckungsbeitrag 2025=contribution_12m:number",
      rows: [
        ["10010", "Nord AG", 100000, 120000.5, 25000, 30000],
        ["10020", "Ost AG", 90000, 98500, 18000, 20000],
      ],
      leftOut: [],
      asks: [/2025-12-31/],
    },
    {
      title: "the later year first, in a file with tabs",
      file: `\t\t2025\t\t2024\t
Account No\tAccount Name\tNet Sales\tGross Profit\tNet Sales\tGross Profit
A-1\tAlder Ltd\t120000\t30000\t100000\t25000
A-2\tBirch Ltd\t98500\t20000\t90000\t18000`,
      header: [1, 2],
      columns:
        "Account No=account_id:id | Account Name=name:text | 2025 Net Sales=revenue_12m:number | 2025 Gross Profit=contribution_12m:number | 2024 Net Sales=revenue_prev_12m:number | 2024 Gross Profit=:number",
      rows: [
        ["A-1", "Alder Ltd", 120000, 30000, 100000, 25000],
        ["A-2", "Birch Ltd", 98500, 20000, 90000, 18000],
      ],
      leftOut: [],
    },
    {
      title: "a title above both rows",
      file: `Chiffre d'affaires par client;;;;;
;;2024;;2025;
Code client;Raison sociale;CA HT;Marge;CA HT;Marge
C001;Lefèvre SA;100000;25000;120000;30000
C002;Petit SARL;90000;18000;98500;20000`,
      header: [2, 3],
      columns:
        "Code client=account_id:id | Raison sociale=name:text | 2024 CA HT=revenue_prev_12m:number | 2024 Marge=:number | 2025 CA HT=revenue_12m:number | 2025 Marge=contribution_12m:number",
      leftOut: [1],
    },
  ]);
});

describe("a header that holds numbers", () => {
  areRead([
    {
      title: "percents with a blank",
      file: `account_id;5 %;10 %;15 %
A;100;120;130
B;50;60;70`,
      header: [1],
      columns: "account_id=account_id:id | 5 %=:number | 10 %=:number | 15 %=:number",
      rows: [
        ["A", 100, 120, 130],
        ["B", 50, 60, 70],
      ],
    },
    {
      title: "sales of two years in one row of headers",
      file: `Codice cliente;Ragione sociale;Fatturato 2024;Fatturato 2025
C1;Acqua Viva;1.200,50;1.300,00
C2;Bianchi;980,00;1.100,00`,
      kind: "accounts",
      columns:
        "Codice cliente=account_id:id | Ragione sociale=name:text | Fatturato 2024=revenue_prev_12m:number | Fatturato 2025=revenue_12m:number",
    },
    {
      title: "numbers of stores as names of columns",
      file: `Kunde;101;102;103
Nord AG;5;6;7
Ost AG;8;9;10`,
      header: [1],
      rows: [
        ["Nord AG", 5, 6, 7],
        ["Ost AG", 8, 9, 10],
      ],
    },
    {
      title: "no header at all: the first account is no header",
      file: `K-10;Nord AG;1200,50;15.01.2026
K-20;Ost AG;980,00;28.02.2026
K-30;Süd KG;300,00;09.03.2026`,
      header: [],
      rows: [
        ["K-10", "Nord AG", 1200.5, "2026-01-15"],
        ["K-20", "Ost AG", 980, "2026-02-28"],
        ["K-30", "Süd KG", 300, "2026-03-09"],
      ],
    },
  ]);
});

describe("a name that stands twice in the header", () => {
  areRead([
    {
      title: "in other letters: neither is taken for the revenue",
      file: `Kundennr;Umsatz;UMSATZ
10010;1;2
10020;3;4`,
      header: [1],
      columns: "Kundennr=account_id:id | Umsatz=:number | UMSATZ 2=:number",
      asks: [/Umsatz/],
    },
    {
      title: "three times",
      file: `Customer No,Net Sales,Net Sales,Net Sales
C-1,1,2,3
C-2,4,5,6`,
      columns:
        "Customer No=account_id:id | Net Sales=:number | Net Sales 2=:number | Net Sales 3=:number",
      rows: [
        ["C-1", 1, 2, 3],
        ["C-2", 4, 5, 6],
      ],
      asks: [/Net Sales/],
    },
    {
      title: "a column of no meaning twice beside one revenue",
      file: `Klantnummer;Omzet;Opmerking;Opmerking
K-1;1200,50;a;b
K-2;980,00;c;d`,
      columns:
        "Klantnummer=account_id:id | Omzet=revenue_12m:number | Opmerking=:text | Opmerking 2=:text",
      rows: [
        ["K-1", 1200.5, "a", "b"],
        ["K-2", 980, "c", "d"],
      ],
    },
  ]);
});
