import { areRead } from "../../../support/a-file-read";

/** A list of accounts with a column of codes that no other column explains. */
function codes(first: string, second: string): string {
  return `Kundennr;Merkmal;Umsatz\n10;${first};100,50\n20;${second};200,25`;
}

describe("codes that a letter begins", () => {
  areRead(
    [
      ["B1", "B2"],
      ["K-1", "K-2"],
      ["M 1", "M 2"],
      ["R-1", "R-2"],
      ["R1", "R2"],
      ["BN1", "BN2"],
      ["1-B", "2-B"],
    ].map(([first = "", second = ""]) => ({
      title: `${first} and ${second} are no amounts`,
      file: codes(first, second),
      rows: [
        ["10", first, 100.5],
        ["20", second, 200.25],
      ],
    })),
  );
});

describe("letters around amounts", () => {
  areRead([
    {
      title: "rand in front, as a column of sales has it",
      file: `account_id;revenue_12m\nA;R 1 234,50\nB;R 98 000,00`,
      rows: [
        ["A", 1234.5],
        ["B", 98000],
      ],
    },
    {
      title: "numbers of documents beside rows without one",
      file: `Customer,Invoice date,Document,Amount
Alder,2026-01-15,R-1,1200.00
Alder,2026-01-28,,-200.00
Birch,2026-02-11,R-2,300.00`,
      kind: "ledger",
      rows: [
        ["Alder", "2026-01-15", "R-1", 1200],
        ["Alder", "2026-01-28", null, -200],
        ["Birch", "2026-02-11", "R-2", 300],
      ],
    },
  ]);
});
