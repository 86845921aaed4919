import { areRead } from "../../../support/a-file-read";

describe("a sign that stands in two columns", () => {
  areRead([
    {
      title: "Soll and Haben, a 0 beside an amount",
      file: `Buchungsdatum;Debitor;Belegnr;Soll;Haben;Text
15.01.2026;10100;R-1;1.190,00;;Rechnung
19.01.2026;10100;G-3;;238,00;Gutschrift
03.02.2026;10200;R-2;595,50;0,00;Rechnung`,
      kind: "ledger",
      columns:
        "Buchungsdatum=date:date | Debitor=account_id:id | Belegnr=:id | Soll=:number | Haben=:number | Text=:text | amount=amount:number",
      rows: [
        ["2026-01-15", "10100", "R-1", 1190, null, "Rechnung", 1190],
        ["2026-01-19", "10100", "G-3", null, 238, "Gutschrift", -238],
        ["2026-02-03", "10200", "R-2", 595.5, 0, "Rechnung", 595.5],
      ],
      asks: [/Soll.*Haben/],
    },
    {
      title: "Débit and Crédit with tabs",
      file: `Date facture\tCode client\tDébit\tCrédit
15/01/2026\tC001\t1 200,00\t
19/01/2026\tC001\t\t200,00
03/02/2026\tC002\t450,50\t`,
      kind: "ledger",
      rows: [
        ["2026-01-15", "C001", 1200, null, 1200],
        ["2026-01-19", "C001", null, 200, -200],
        ["2026-02-03", "C002", 450.5, null, 450.5],
      ],
      asks: [/Débit.*Crédit/],
    },
    {
      title: "Debe and Haber, the credits negative already",
      file: `Fecha;Código cliente;Debe;Haber
15/01/2026;430001;1.200,00;
19/01/2026;430001;;-200,00
28/02/2026;430002;450,50;`,
      kind: "ledger",
      rows: [
        ["2026-01-15", "430001", 1200, null, 1200],
        ["2026-01-19", "430001", null, -200, -200],
        ["2026-02-28", "430002", 450.5, null, 450.5],
      ],
    },
    {
      title: "rows with both and with neither are named",
      file: `Posting Date,Customer,Debit,Credit
2026-01-15,C-100,1200.00,
2026-01-19,C-100,300.00,200.00
2026-02-03,C-200,,
2026-02-04,C-200,,50.50`,
      kind: "ledger",
      tells: [/rows 3 and 4/],
    },
    {
      title: "a credit limit beside the sales is no credit",
      file: `Customer No,Customer,Net Sales,Credit Limit
C-1,Alder,1200.00,5000
C-2,Birch,980.00,2000`,
      kind: "accounts",
      columns:
        "Customer No=account_id:id | Customer=name:text | Net Sales=revenue_12m:number | Credit Limit=:number",
      rows: [
        ["C-1", "Alder", 1200, 5000],
        ["C-2", "Birch", 980, 2000],
      ],
    },
  ]);
});
