import { ANYTHING, areRead } from "../../../support/a-file-read";

describe("lines above the header", () => {
  areRead([
    {
      title: "a German report: the period names the year, the day of printing does not",
      file: `Umsatzliste nach Kunden;;;
Zeitraum: 01.01.2025 - 31.12.2025;;;
Erstellt am 12.01.2026 von M. Schulz;;;
;;;
Kundennummer;Kunde;Umsatz;Deckungsbeitrag
0010023;Nord AG;120.000,00;30.000,00
0010024;Ost AG;98.500,00;20.000,00`,
      kind: "accounts",
      header: [5],
      columns:
        "Kundennummer=account_id:id | Kunde=name:text | Umsatz=revenue_12m:number | Deckungsbeitrag=contribution_12m:number",
      rows: [
        ["0010023", "Nord AG", 120000, 30000],
        ["0010024", "Ost AG", 98500, 20000],
      ],
      leftOut: [1, 2, 3, 4],
      tells: [/2025-12-31/],
      tellsNot: [/2026-12-31/],
    },
    {
      title: "settings of the report in pairs of cells, without delimiters behind",
      file: `Bedrijf;Voorbeeld BV
Periode;2025
Valuta;EUR

Klantnummer;Klant;Omzet
K-1;Alder BV;1.200,50
K-2;Berk BV;980,00`,
      header: [5],
      columns: "Klantnummer=account_id:id | Klant=name:text | Omzet=revenue_12m:number",
      rows: [
        ["K-1", "Alder BV", 1200.5],
        ["K-2", "Berk BV", 980],
      ],
      leftOut: [1, 2, 3, 4],
    },
    {
      title:
        "an accounting program in the cloud: three lines, no quotes, a year that ends in March",
      file: `Sales by Customer Summary
Harbour Supplies Ltd
"For the year ended 31 March 2026"

Customer,Total Sales
Alder & Sons,"1,200.00"
"Birch, Inc.","2,800.00"
Total,"4,000.00"
`,
      header: [5],
      columns: "Customer=account_id:id | Total Sales=revenue_12m:number",
      rows: [
        ["Alder & Sons", 1200],
        ["Birch, Inc.", 2800],
      ],
      leftOut: [1, 2, 3, 4, 8],
      tells: [/2026-03-31/],
      tellsNot: [/2026-12-31/],
    },
    {
      title: "a title of one cell and order lines below",
      file: `Informe de ventas por cliente
Del 01/01/2026 al 31/03/2026
Código cliente;Fecha factura;Importe neto
430001;15/01/2026;1.200,50
430002;28/02/2026;-80,00`,
      kind: "ledger",
      header: [3],
      columns:
        "Código cliente=account_id:id | Fecha factura=date:date | Importe neto=amount:number",
      rows: [
        ["430001", "2026-01-15", 1200.5],
        ["430002", "2026-02-28", -80],
      ],
      leftOut: [1, 2],
    },
    {
      title: "a header whose first name is blank is no title",
      file: `;Kunde;Umsatz
1;Nord AG;1200,50
2;Ost AG;980,00`,
      header: [1],
      rows: [
        [1, "Nord AG", 1200.5],
        [2, "Ost AG", 980],
      ],
      leftOut: [],
    },
    {
      title: "a header, and a first account of which little is known",
      file: `account_id,name,industry,revenue_12m
A,,,
B,Birch,Energy,200
C,Cedar,Retail,300`,
      header: [1],
      rows: [
        ["A", null, null, null],
        ["B", "Birch", "Energy", 200],
        ["C", "Cedar", "Retail", 300],
      ],
      leftOut: [],
      asksNot: [ANYTHING],
    },
  ]);
});
