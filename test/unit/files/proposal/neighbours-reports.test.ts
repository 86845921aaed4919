import { areRead } from "../../../support/a-file-read";

describe("reports around their table", () => {
  areRead([
    {
      title: "sales by customer, without a name above the customers",
      file: 'Acme LLC,\nSales by Customer Summary,\n"January - March, 2026",\n,Total\nAlder,"12,345.60"\nBirch,"2,400.00"\nTOTAL,"$14,745.60"\n',
      kind: "accounts",
      columns: "column 1=account_id:id | Total=revenue_12m:number",
      rows: [
        ["Alder", 12_345.6],
        ["Birch", 2400],
      ],
      leftOut: [1, 2, 3, 7],
      asks: [/a period of 3 months that ends on 2026-03-31/],
    },
    {
      title: "a last row of sums in a list of debtors is no row of a group",
      file: "Konto;Beschriftung;Soll;Haben\n10001;Alder;2.380,00;1.190,00\n10002;Birch;500,00;700,00\n;;2.880,00;1.890,00",
      kind: "accounts",
      rows: [
        ["10001", "Alder", 2380, 1190],
        ["10002", "Birch", 500, 700],
      ],
      leftOut: [4],
    },
    {
      title: "how many rows there are, below the sum",
      file: "Account ID,Account Name,Amount,Close Date\n001,Alder,10,2026-01-15\n002,Birch,20,2026-01-16\n,Sum,30,\nCount,2,,",
      leftOut: [4, 5],
    },
    {
      title: "the title and the header of a second page",
      file: "Umsatzliste Seite 1\nKundennr;Name;Umsatz\n1;A;10,50\nUmsatzliste Seite 2\nKundennr;Name;Umsatz\n3;C;1,00\nSumme;;11,50",
      rows: [
        ["1", "A", 10.5],
        ["3", "C", 1],
      ],
      leftOut: [1, 4, 5, 7],
    },
    {
      title: "the number of another customer above its lines is no title again",
      file: "Kunde 10001\nBelegnr;Belegdatum;Betrag\n1;15.01.2026;100,00\nKunde 10002\nBelegnr;Belegdatum;Betrag\n2;16.01.2026;50,00",
      tells: [/Kunde 10002/],
    },
    {
      title: "units below the names",
      file: "Kunde;Umsatz;DB\nNr.;EUR;EUR\n1;10,50;3,00\n2;20,00;5,00",
      header: [1, 2],
      columns:
        "Kunde Nr.=account_id:id | Umsatz EUR=revenue_12m:number | DB EUR=contribution_12m:number",
      rows: [
        ["1", 10.5, 3],
        ["2", 20, 5],
      ],
    },
  ]);
});
