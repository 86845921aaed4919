import { areRead } from "../../../support/a-file-read";

const WORDS = [
  "TOTAL:",
  "Sum",
  "Summe:",
  "Gesamt",
  "Insgesamt",
  "Endsumme",
  "Gesamtergebnis",
  "Total general",
  "Suma total",
  "Totale",
  "Totale generale",
  "Somme",
  "Totaal",
  "Totaal-generaal",
  "Razem",
  "Celkem",
  "Summa",
  "I alt",
  "Итого",
  "Report Total",
  "Overall total",
  "Totals",
  "Total (3 customers)",
  "Σ",
];

describe("a last row that adds up all above", () => {
  areRead(
    WORDS.map((word) => ({
      title: word,
      file: `Customer No;Customer;Net Sales\nC-1;Alder;100,50\nC-2;Birch;200,25\nC-3;Cedar;50,00\n${word};;350,75`,
      kind: "accounts",
      rows: [
        ["C-1", "Alder", 100.5],
        ["C-2", "Birch", 200.25],
        ["C-3", "Cedar", 50],
      ],
      leftOut: [5],
      asks: [/row 5/],
    })),
  );
});
