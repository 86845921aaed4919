import { areRead } from "../../../support/a-file-read";

describe("totals that carry the name of their group", () => {
  areRead([
    {
      title: "as a spreadsheet adds subtotals, the name in each row",
      file: `Customer,Invoice date,Amount
Alder,2026-01-15,1200.00
Alder,2026-02-11,300.00
Alder Total,,1500.00
Birch,2026-03-02,800.00
Birch Total,,800.00
Grand Total,,2300.00`,
      kind: "ledger",
      rows: [
        ["Alder", "2026-01-15", 1200],
        ["Alder", "2026-02-11", 300],
        ["Birch", "2026-03-02", 800],
      ],
      leftOut: [4, 6, 7],
    },
    {
      title: "the same in German",
      file: `Kunde;Belegdatum;Betrag
Nord AG;15.01.2026;1.200,00
Nord AG;11.02.2026;300,00
Nord AG Ergebnis;;1.500,00
Ost KG;02.03.2026;800,00
Ost KG Ergebnis;;800,00
Gesamtergebnis;;2.300,00`,
      kind: "ledger",
      rows: [
        ["Nord AG", "2026-01-15", 1200],
        ["Nord AG", "2026-02-11", 300],
        ["Ost KG", "2026-03-02", 800],
      ],
      leftOut: [4, 6, 7],
    },
    {
      title: "the name once in its group, and its total with the word behind",
      file: `Kunde;Artikel;Belegdatum;Umsatz
Nord AG;Lager;15.01.2026;1.200,00
;Dichtung;11.02.2026;300,00
Nord AG Summe;;;1.500,00
Ost KG;Lager;02.03.2026;800,00
;Dichtung;09.03.2026;-50,00
Ost KG Summe;;;750,00
Gesamtsumme;;;2.250,00`,
      kind: "ledger",
      rows: [
        ["Nord AG", "Lager", "2026-01-15", 1200],
        ["Nord AG", "Dichtung", "2026-02-11", 300],
        ["Ost KG", "Lager", "2026-03-02", 800],
        ["Ost KG", "Dichtung", "2026-03-09", -50],
      ],
      leftOut: [4, 7, 8],
    },
    {
      title: "Total and the name, with a group of one line and Dutch words",
      file: `Klant;Factuurdatum;Bedrag
Alder BV;;
;15-01-2026;1.200,00
Totaal Alder BV;;1.200,00
Berk BV;;
;28-02-2026;800,00
;09-03-2026;-50,00
Totaal Berk BV;;750,00
Eindtotaal;;1.950,00`,
      kind: "ledger",
      rows: [
        ["Alder BV", "2026-01-15", 1200],
        ["Berk BV", "2026-02-28", 800],
        ["Berk BV", "2026-03-09", -50],
      ],
      leftOut: [2, 4, 5, 8, 9],
    },
    {
      title: "accounts by region, the region in a row of its own",
      file: `Customer No,Customer,Net Sales
North,,
C-1,Alder,120000
C-2,Birch,98500
Total North,,218500
South,,
C-3,Cedar,45000
Total South,,45000
Total,,263500`,
      kind: "accounts",
      rows: [
        ["C-1", "Alder", 120000],
        ["C-2", "Birch", 98500],
        ["C-3", "Cedar", 45000],
      ],
      leftOut: [2, 5, 6, 8, 9],
    },
    {
      title: "totals without a word below each group",
      file: `Customer,Invoice date,Amount
Alder,01/25/2026,1200.00
Alder,02/11/2026,300.00
,,1500.00
Birch,03/02/2026,800.00
Birch,03/09/2026,-50.00
,,750.00`,
      kind: "ledger",
      rows: [
        ["Alder", "2026-01-25", 1200],
        ["Alder", "2026-02-11", 300],
        ["Birch", "2026-03-02", 800],
        ["Birch", "2026-03-09", -50],
      ],
      leftOut: [4, 7],
    },
    {
      title: "a line that opens and one that closes a balance are no sales",
      file: `Date,Document,Customer,Amount
,Opening balance,,0.00
2026-01-15,R-1,Alder,1200.00
2026-02-11,R-2,Birch,300.00
,Closing balance,,1500.00`,
      kind: "ledger",
      rows: [
        ["2026-01-15", "R-1", "Alder", 1200],
        ["2026-02-11", "R-2", "Birch", 300],
      ],
      leftOut: [2, 5],
    },
  ]);
});
