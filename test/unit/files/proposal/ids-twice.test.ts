import { ANYTHING, areRead } from "../../../support/a-file-read";

const FIRM_BLANK = "\u{A0}";

describe("an id that stands twice", () => {
  areRead([
    {
      title: "German, three times",
      file: `Kundennr;Kunde;Umsatz
0010;Nord AG;120000
0020;Ost AG;98500
0010;Nord Aktiengesellschaft;4000
0010;Nord AG (alt);500`,
      kind: "accounts",
      rows: [
        ["0010", "Nord AG", 120000],
        ["0020", "Ost AG", 98500],
        ["0010", "Nord Aktiengesellschaft", 4000],
        ["0010", "Nord AG (alt)", 500],
      ],
      leftOut: [],
      asks: [/0010.*2.*4.*5/],
    },
    {
      title: "customers known by name only",
      file: `Client;CA HT
Lefèvre SA;1200,50
Petit SARL;980,00
Lefèvre SA;300,00`,
      rows: [
        ["Lefèvre SA", 1200.5],
        ["Petit SARL", 980],
        ["Lefèvre SA", 300],
      ],
      asks: [/Lefèvre SA.*2.*4/],
    },
    {
      title: "a firm blank is told from a blank by no one",
      file: `account_id,revenue_12m
Acme${FIRM_BLANK}Ltd,100
Acme Ltd,200
Birch,300`,
      asks: [/2.*3/],
    },
  ]);
});

describe("what is no id that stands twice", () => {
  areRead([
    {
      title: "two accounts of one name",
      file: `account_id,name,revenue_12m
A,Müller GmbH,100
B,Müller GmbH,200`,
      asksNot: [ANYTHING],
    },
    {
      title: "lines of one account",
      file: `account_id,date,amount
A,2026-01-15,100
A,2026-01-16,200
A,2026-01-16,200`,
      kind: "ledger",
      asksNot: [ANYTHING],
    },
    {
      title: "0012 and 12",
      file: `account_id,revenue_12m\n0012,100\n12,200`,
      rows: [
        ["0012", 100],
        ["12", 200],
      ],
      asksNot: [/twice|rows 2 and 3/],
    },
    {
      title: "rows without an id",
      file: `account_id,name,revenue_12m\nA,Alder,100\n,Birch,200\n,Cedar,350`,
      rows: [
        ["A", "Alder", 100],
        [null, "Birch", 200],
        [null, "Cedar", 350],
      ],
      tells: [/row 3|rows 3/],
    },
  ]);
});

describe("texts that a spreadsheet would calculate", () => {
  areRead([
    {
      title: "in a file of semicolons, ids among them",
      file: `Kundennr;Kunde;Umsatz
=1+1;=cmd|' /C calc'!A0;100,50
-20;+1 (555) 0100;200,00
@30;"=SUMME(A1;A2)";300,00`,
      rows: [
        ["=1+1", "=cmd|' /C calc'!A0", 100.5],
        ["-20", "+1 (555) 0100", 200],
        ["@30", "=SUMME(A1;A2)", 300],
      ],
      tells: [/Kunde/],
    },
    {
      title: "a number wrapped so that it keeps its zeros",
      file: `account_id,name,revenue_12m
="00123",Alder,100
="00124",Birch,200`,
      rows: [
        ["00123", "Alder", 100],
        ["00124", "Birch", 200],
      ],
    },
  ]);
});
