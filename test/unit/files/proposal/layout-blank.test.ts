import { ANYTHING, areRead } from "../../../support/a-file-read";

const BYTE_ORDER_MARK = "\u{FEFF}";

describe("blank rows", () => {
  areRead([
    {
      title: "a row of quoted blanks and a row of blanks, with Windows line ends",
      file: `"Kundennr";"Kunde";"Umsatz"\r\n"10";"Nord AG";"1200,5"\r\n"";"";""\r\n" ; ; "\r\n"20";"Ost AG";""\r\n`.replace(
        `" ; ; "`,
        " ; ; ",
      ),
      rows: [
        ["10", "Nord AG", 1200.5],
        ["20", "Ost AG", null],
      ],
      leftOut: [3, 4],
    },
    {
      title: "blank rows between the header and the accounts",
      file: `Customer No\tCustomer\tNet Sales

C-1\tAlder\t100

C-2\tBirch\t
C-3\t\t300`,
      header: [1],
      rows: [
        ["C-1", "Alder", 100],
        ["C-2", "Birch", null],
        ["C-3", null, 300],
      ],
      leftOut: [2, 4],
    },
    {
      title: "a blank row between lines of a ledger",
      file: `Klant;Factuurdatum;Bedrag
Alder BV;31-01-2026;1200,50
;;
Berk BV;28-02-2026;980,00
`,
      kind: "ledger",
      rows: [
        ["Alder BV", "2026-01-31", 1200.5],
        ["Berk BV", "2026-02-28", 980],
      ],
      leftOut: [3],
      asksNot: [/fill/],
    },
  ]);
});

describe("a file without a record", () => {
  areRead([
    {
      title: "a German header alone, with a mark and a blank row",
      file: `${BYTE_ORDER_MARK}Kundennr;Kunde;Umsatz\r\n;;\r\n`,
      name: "kunden.csv",
      refused: [/kunden\.csv/, /row 1/, /Kundennr/, /Umsatz/, /at least one row/],
    },
    {
      title: "a header with tabs and no end of line",
      file: "account_id\tdate\tamount",
      name: "lines.txt",
      refused: [/lines\.txt/, /row 1/, /account_id/, /date/, /amount/],
    },
    {
      title: "a title and a header",
      file: `Umsatzliste 2025;;\n;;\nKundennr;Kunde;Umsatz\n`,
      name: "liste.csv",
      refused: [/liste\.csv/, /row 3/, /Kundennr/, /Umsatz/],
    },
    {
      title: "a mark alone",
      file: BYTE_ORDER_MARK,
      name: "leer.csv",
      refused: [/leer\.csv/, /expected a table/],
    },
    {
      title: "ends of lines alone",
      file: "\r\n\r\n\r\n",
      name: "leer.csv",
      refused: [/leer\.csv/],
    },
    { title: "delimiters alone", file: ";;;\n;;;\n", name: "leer.csv", refused: [/leer\.csv/] },
    {
      title: "one account below the header is enough",
      file: "account_id,revenue_12m\nA,100",
      rows: [["A", 100]],
      asksNot: [ANYTHING],
    },
  ]);
});
