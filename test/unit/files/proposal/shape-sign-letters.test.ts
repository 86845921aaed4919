import { areRead } from "../../../support/a-file-read";

describe("a sign that stands in a column of letters", () => {
  areRead([
    {
      title: "Dr and Cr",
      file: `Date,Customer,Voucher No,Amount,Dr/Cr
2026-01-15,Alder Traders,S-1,"1,200.00",Dr
2026-01-19,Alder Traders,CN-1,200.00,Cr
2026-02-03,Birch Mills,S-2,450.50,Dr`,
      kind: "ledger",
      rows: [
        ["2026-01-15", "Alder Traders", "S-1", 1200, "Dr"],
        ["2026-01-19", "Alder Traders", "CN-1", -200, "Cr"],
        ["2026-02-03", "Birch Mills", "S-2", 450.5, "Dr"],
      ],
      asks: [/Dr\/Cr/],
    },
    {
      title: "letters beside amounts that are signed already: nothing is turned twice",
      file: `Konto;Belegdatum;Betrag;S/H
10100;15.01.2026;1190,00;S
10100;19.01.2026;-238,00;H
10200;03.02.2026;595,50;S`,
      kind: "ledger",
      rows: [
        ["10100", "2026-01-15", 1190, "S"],
        ["10100", "2026-01-19", -238, "H"],
        ["10200", "2026-02-03", 595.5, "S"],
      ],
    },
    {
      title: "Af and Bij of a Dutch bank, days of eight digits",
      file: `"Datum";"Naam / Omschrijving";"Af Bij";"Bedrag (EUR)"
"20260115";"Alder BV";"Bij";"1200,50"
"20260119";"Alder BV";"Af";"200,00"
"20260203";"Berk BV";"Bij";"450,25"`,
      kind: "ledger",
      rows: [
        ["2026-01-15", "Alder BV", "Bij", 1200.5],
        ["2026-01-19", "Alder BV", "Af", -200],
        ["2026-02-03", "Berk BV", "Bij", 450.25],
      ],
      asks: [/Af Bij/],
    },
    {
      title: "Af/Bij beside a customer",
      file: `Klantnummer;Boekdatum;Af/Bij;Bedrag
K-1;15-01-2026;Bij;1200,50
K-1;19-01-2026;Af;200,00`,
      kind: "ledger",
      rows: [
        ["K-1", "2026-01-15", "Bij", 1200.5],
        ["K-1", "2026-01-19", "Af", -200],
      ],
      asks: [/Af\/Bij/],
    },
    {
      title: "DBIT and CRDT",
      file: `Customer|Posting date|Amount|CdtDbtInd
C-100|2026-01-15|1200.00|DBIT
C-100|2026-01-19|200.00|CRDT
C-200|2026-02-03|450.50|DBIT`,
      kind: "ledger",
      rows: [
        ["C-100", "2026-01-15", 1200, "DBIT"],
        ["C-100", "2026-01-19", -200, "CRDT"],
        ["C-200", "2026-02-03", 450.5, "DBIT"],
      ],
      asks: [/CdtDbtInd/],
    },
    {
      title: "classes of goods called C and D turn no amount",
      file: `Customer,Invoice date,Class,Net amount
C-100,2026-01-15,C,1200.00
C-100,2026-01-19,D,200.00
C-200,2026-02-03,A,450.50`,
      kind: "ledger",
      rows: [
        ["C-100", "2026-01-15", "C", 1200],
        ["C-100", "2026-01-19", "D", 200],
        ["C-200", "2026-02-03", "A", 450.5],
      ],
      asksNot: [/Class/],
    },
  ]);
});
