import { areRead } from "../../../support/a-file-read";

describe("names that hold the word of a total", () => {
  areRead([
    {
      title: "a customer called Total in the name of each line",
      file: `Customer,Invoice date,Amount
Total Wine,2026-01-15,1200.00
Total Wine,2026-02-11,300.00
Birch,2026-03-02,1500.00`,
      kind: "ledger",
      rows: [
        ["Total Wine", "2026-01-15", 1200],
        ["Total Wine", "2026-02-11", 300],
        ["Birch", "2026-03-02", 1500],
      ],
      leftOut: [],
    },
    {
      title: "an article called Summenzähler",
      file: `Kunde;Belegdatum;Artikel;Betrag
Nord AG;15.01.2026;Summenzähler;1.200,50
Ost KG;28.02.2026;Total Station TS16;300,25`,
      kind: "ledger",
      rows: [
        ["Nord AG", "2026-01-15", "Summenzähler", 1200.5],
        ["Ost KG", "2026-02-28", "Total Station TS16", 300.25],
      ],
      leftOut: [],
    },
  ]);
});
