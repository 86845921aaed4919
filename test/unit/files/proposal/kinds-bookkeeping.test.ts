import { areRead } from "../../../support/a-file-read";

describe("lists of bookkeeping", () => {
  areRead([
    {
      title: "the French file of entries: accounts of customers, debit less credit",
      file: `JournalCode\tEcritureDate\tCompAuxNum\tCompAuxLib\tPieceRef\tDebit\tCredit
VE\t20260115\tC001\tLefèvre SA\tFA-1\t1200,00\t0,00
VE\t20260119\tC001\tLefèvre SA\tAV-1\t0,00\t200,00
VE\t20260203\tC002\tPetit SARL\tFA-2\t450,50\t0,00
`,
      kind: "ledger",
      rows: [
        ["VE", "2026-01-15", "C001", "Lefèvre SA", "FA-1", 1200, 0, 1200],
        ["VE", "2026-01-19", "C001", "Lefèvre SA", "AV-1", 0, 200, -200],
        ["VE", "2026-02-03", "C002", "Petit SARL", "FA-2", 450.5, 0, 450.5],
      ],
    },
    {
      title: "Dare and Avere",
      file: `Data documento;Codice cliente;Dare;Avere
15/01/2026;C1;1.200,00;
28/01/2026;C1;;200,00`,
      kind: "ledger",
      rows: [
        ["2026-01-15", "C1", 1200, null, 1200],
        ["2026-01-28", "C1", null, 200, -200],
      ],
    },
    {
      title: "Debet and Credit with a running balance, which is no amount",
      file: `Klantnummer;Boekdatum;Debet;Credit;Saldo
K-1;15-01-2026;1.200,00;;1.200,00
K-1;28-01-2026;;200,00;1.000,00`,
      kind: "ledger",
      rows: [
        ["K-1", "2026-01-15", 1200, null, 1200, 1200],
        ["K-1", "2026-01-28", null, 200, 1000, -200],
      ],
    },
    {
      title: "the words Debit and Credit in a column",
      file: `Customer No,Posting Date,Type,Amount
C-1,2026-01-15,Debit,"1,200.00"
C-1,2026-01-28,Credit,200.00
C-2,2026-02-03,Debit,450.50`,
      kind: "ledger",
      rows: [
        ["C-1", "2026-01-15", "Debit", 1200],
        ["C-1", "2026-01-28", "Credit", -200],
        ["C-2", "2026-02-03", "Debit", 450.5],
      ],
      asks: [/Type/],
    },
    {
      title: "invoices and credit notes, the credit notes negative already",
      file: `Customer No,Invoice Date,Type,Amount
C-1,2026-01-15,Invoice,"1,200.00"
C-1,2026-01-28,Credit Note,-200.00`,
      kind: "ledger",
      rows: [
        ["C-1", "2026-01-15", "Invoice", 1200],
        ["C-1", "2026-01-28", "Credit Note", -200],
      ],
    },
    {
      title: "net and gross in French: the net amount is the amount",
      file: `N° client;Date facture;Montant TTC;Montant HT
C001;15/01/2026;1 440,00;1 200,00
C002;28/01/2026;240,00;200,00`,
      kind: "ledger",
      columns:
        "N° client=account_id:id | Date facture=date:date | Montant TTC=:number | Montant HT=amount:number",
    },
    {
      title: "an open item list by age is no ledger of sales",
      file: `Customer,Current,1 - 30,31 - 60,61 - 90,> 90,Total
Alder,100,20,,,5,125
Birch,200,,10,,,210
TOTAL,300,20,10,,5,335`,
      header: [1],
      rows: [
        ["Alder", 100, 20, null, null, 5, 125],
        ["Birch", 200, null, 10, null, null, 210],
      ],
      leftOut: [4],
    },
  ]);
});
