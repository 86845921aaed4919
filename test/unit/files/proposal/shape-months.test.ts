import { areRead } from "../../../support/a-file-read";

describe("months as columns", () => {
  areRead([
    {
      title: "French, with a total",
      file: `Client;janv. 2026;févr. 2026;mars 2026;Total
Lefèvre SA;1 200,00;;1 300,00;2 500,00
Petit SARL;400,00;450,00;-20,00;830,00`,
      kind: "ledger",
      columns: "Client=account_id:id | date=date:date | amount=amount:number",
      rows: [
        ["Lefèvre SA", "2026-01-01", 1200],
        ["Lefèvre SA", "2026-03-01", 1300],
        ["Petit SARL", "2026-01-01", 400],
        ["Petit SARL", "2026-02-01", 450],
        ["Petit SARL", "2026-03-01", -20],
      ],
      asks: [/period/],
    },
    {
      title: "Spanish, as a spreadsheet shortens them",
      file: `Código cliente;ene-26;feb-26;mar-26
430001;100,5;110;120
430002;10;;12`,
      kind: "ledger",
      rows: [
        ["430001", "2026-01-01", 100.5],
        ["430001", "2026-02-01", 110],
        ["430001", "2026-03-01", 120],
        ["430002", "2026-01-01", 10],
        ["430002", "2026-03-01", 12],
      ],
    },
    {
      title: "Italian, the name of the account beside its id",
      file: `Codice cliente;Ragione sociale;Gennaio 2026;Febbraio 2026;Totale
C1;Acqua Viva;100;110;210
C2;Bianchi;10;12;22`,
      kind: "ledger",
      columns:
        "Codice cliente=account_id:id | Ragione sociale=:text | date=date:date | amount=amount:number",
      rows: [
        ["C1", "Acqua Viva", "2026-01-01", 100],
        ["C1", "Acqua Viva", "2026-02-01", 110],
        ["C2", "Bianchi", "2026-01-01", 10],
        ["C2", "Bianchi", "2026-02-01", 12],
      ],
    },
    {
      title: "quarters between months, and the year at the end, are totals",
      file: `Customer,Jan 2026,Feb 2026,Mar 2026,Q1 2026,Apr 2026,May 2026,Jun 2026,Q2 2026,2026
Alder,1,2,3,6,4,5,6,15,21
Birch,10,20,30,60,40,50,60,150,210`,
      kind: "ledger",
      rows: ["Alder", "Birch"].flatMap((name, at) =>
        [1, 2, 3, 4, 5, 6].map((month) => [name, `2026-0${month}-01`, month * 10 ** at]),
      ),
    },
    {
      title: "a total that differs from its months is said",
      file: `Customer,Jan 2026,Feb 2026,Mar 2026,Total
Alder,1200,100,1300,2600
Birch,400,450,-20,930`,
      kind: "ledger",
      rows: [
        ["Alder", "2026-01-01", 1200],
        ["Alder", "2026-02-01", 100],
        ["Alder", "2026-03-01", 1300],
        ["Birch", "2026-01-01", 400],
        ["Birch", "2026-02-01", 450],
        ["Birch", "2026-03-01", -20],
      ],
      tells: [/row 3/],
    },
  ]);
});
