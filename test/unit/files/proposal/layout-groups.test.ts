import { areRead } from "../../../support/a-file-read";

describe("a report grouped by customer", () => {
  areRead([
    {
      title: "the name in the first row of its group",
      file: `Kunde;Datum;Beleg;Betrag
Alder GmbH;15.01.2026;R-1;1.200,00
;11.02.2026;R-7;300,00
Birch AG;02.03.2026;R-12;800,00
;09.03.2026;G-1;-50,00`,
      kind: "ledger",
      header: [1],
      columns: "Kunde=account_id:id | Datum=date:date | Beleg=:id | Betrag=amount:number",
      rows: [
        ["Alder GmbH", "2026-01-15", "R-1", 1200],
        ["Alder GmbH", "2026-02-11", "R-7", 300],
        ["Birch AG", "2026-03-02", "R-12", 800],
        ["Birch AG", "2026-03-09", "G-1", -50],
      ],
      leftOut: [],
      asks: [/fill|group/],
    },
    {
      title: "two levels, each name in the first row of its group, a total for each",
      file: `Region;Kunde;Datum;Betrag
Nord;Alder GmbH;15.01.2026;1.200,00
;;11.02.2026;300,00
;Summe Alder GmbH;;1.500,00
;Birch AG;02.03.2026;800,00
;Summe Birch AG;;800,00
Summe Nord;;;2.300,00
Süd;Cedar KG;09.03.2026;50,00
;Summe Cedar KG;;50,00
Summe Süd;;;50,00
Gesamtsumme;;;2.350,00`,
      kind: "ledger",
      columns: "Region=:text | Kunde=account_id:id | Datum=date:date | Betrag=amount:number",
      rows: [
        ["Nord", "Alder GmbH", "2026-01-15", 1200],
        ["Nord", "Alder GmbH", "2026-02-11", 300],
        ["Nord", "Birch AG", "2026-03-02", 800],
        ["Süd", "Cedar KG", "2026-03-09", 50],
      ],
      leftOut: [4, 6, 7, 9, 10, 11],
    },
    {
      title: "the name above its group, totals in French",
      file: `Fournitures Dupont SARL;;;
Ventes par client;;;
;Date facture;N° pièce;Montant HT
Boulangerie Lefèvre;;;
;15/01/2026;FA-1;1 200,00
;11/02/2026;FA-7;300,00
Total Boulangerie Lefèvre;;;1 500,00
Garage Petit;;;
;02/03/2026;FA-12;800,00
Total Garage Petit;;;800,00
Total général;;;2 300,00`,
      kind: "ledger",
      header: [3],
      rows: [
        ["Boulangerie Lefèvre", "2026-01-15", "FA-1", 1200],
        ["Boulangerie Lefèvre", "2026-02-11", "FA-7", 300],
        ["Garage Petit", "2026-03-02", "FA-12", 800],
      ],
      leftOut: [1, 2, 4, 7, 8, 10, 11],
    },
  ]);
});

describe("blanks that are no groups", () => {
  areRead([
    {
      title: "an industry that is unknown is not filled from the row above",
      file: `Customer No,Customer,Industry,Net Sales
C-1,Alder,Energy,100
C-2,Birch,,200
C-3,Cedar,,300
C-4,Dogwood,Retail,400`,
      kind: "accounts",
      rows: [
        ["C-1", "Alder", "Energy", 100],
        ["C-2", "Birch", null, 200],
        ["C-3", "Cedar", null, 300],
        ["C-4", "Dogwood", "Retail", 400],
      ],
      asksNot: [/fill/],
    },
    {
      title: "an account without an id does not get the id above",
      file: `Kundennr;Kunde;Umsatz
10010;Nord AG;1200,50
;Ost AG;980,00
10030;Süd KG;300,00`,
      kind: "accounts",
      rows: [
        ["10010", "Nord AG", 1200.5],
        [null, "Ost AG", 980],
        ["10030", "Süd KG", 300],
      ],
      tells: [/row 3/],
    },
    {
      title: "a parent that is blank is the top of a group of companies",
      file: `account_id,name,parent_id,revenue_12m
A,Alder Group,,100
A1,Alder North,A,50
A2,Alder South,A,50
B,Birch Group,,80
B1,Birch East,B,80`,
      rows: [
        ["A", "Alder Group", null, 100],
        ["A1", "Alder North", "A", 50],
        ["A2", "Alder South", "A", 50],
        ["B", "Birch Group", null, 80],
        ["B1", "Birch East", "B", 80],
      ],
      leftOut: [],
      asksNot: [/fill/],
    },
  ]);
});
