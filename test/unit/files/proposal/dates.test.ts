import { ANYTHING, areRead } from "../../../support/a-file-read";

describe("days of years with two digits", () => {
  areRead([
    {
      title: "both readings fit: asked, with the years written out",
      file: `account;date;amount\nAlder;11/12/24;100\nBirch;14/12/24;200`,
      kind: "ledger",
      asks: [/2024/],
      tellsNot: [/\b0?024-/],
    },
    {
      title: "99 is no day: the year stands last and the day first",
      file: `account,date,amount\nAlder,13/01/99,100\nBirch,25/02/98,200`,
      rows: [
        ["Alder", "1999-01-13", 100],
        ["Birch", "1998-02-25", 200],
      ],
    },
    {
      title: "German points",
      file: `Kunde;Datum;Betrag\nNord AG;31.12.25;1.200,50\nOst AG;05.11.25;980,00`,
      rows: [
        ["Nord AG", "2025-12-31", 1200.5],
        ["Ost AG", "2025-11-05", 980],
      ],
    },
    {
      title: "month first, proven by 30",
      file: `Customer,Invoice date,Amount\nAlder,12/30/25,100\nBirch,1/5/26,200`,
      rows: [
        ["Alder", "2025-12-30", 100],
        ["Birch", "2026-01-05", 200],
      ],
    },
  ]);
});

describe("texts that look like days", () => {
  areRead([
    {
      title: "French telephone numbers",
      file: `Code client;Date facture;Téléphone;Montant
C001;15/01/2026;01.42.68.53.00;100,50
C002;28/02/2026;06.12.34.56.78;200,00`,
      kind: "ledger",
      rows: [
        ["C001", "2026-01-15", "01.42.68.53.00", 100.5],
        ["C002", "2026-02-28", "06.12.34.56.78", 200],
      ],
      asksNot: [ANYTHING],
    },
    {
      title: "numbers of parts with dashes",
      file: `account_id,order_date,part,amount
A,2026-01-15,10-12-9055,100
B,2026-02-28,31-01-4711,200`,
      rows: [
        ["A", "2026-01-15", "10-12-9055", 100],
        ["B", "2026-02-28", "31-01-4711", 200],
      ],
      asksNot: [ANYTHING],
    },
    {
      title: "numbers of invoices that hold a year",
      file: `Kunde;Belegdatum;Belegnummer;Betrag
Nord AG;15.01.2026;01-2026;100,50
Ost AG;28.02.2026;02-2026;200,00`,
      rows: [
        ["Nord AG", "2026-01-15", "01-2026", 100.5],
        ["Ost AG", "2026-02-28", "02-2026", 200],
      ],
    },
  ]);
});

describe("the order of day and month", () => {
  areRead([
    {
      title: "slashes that fit both in a list of accounts",
      file: `account_id,last_order,revenue_12m\nA,03/04/2025,10\nB,05/06/2025,20`,
      kind: "accounts",
      asks: [/last_order/],
    },
    {
      title: "dashes that fit both",
      file: `Customer\tInvoice date\tAmount\nAlder\t03-04-2025\t10\nAlder\t05-06-2025\t20`,
      kind: "ledger",
      asks: [/Invoice date/],
      asksNot: [/Alder.*twice|rows 2 and 3/],
    },
    {
      title: "points begin with the day: nothing to ask",
      file: `account_id;date;amount\nA;03.04.2025;10\nB;05.06.2025;20`,
      rows: [
        ["A", "2025-04-03", 10],
        ["B", "2025-06-05", 20],
      ],
      asksNot: [ANYTHING],
    },
  ]);
});
