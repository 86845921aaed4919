import { ANYTHING, areRead } from "../../../support/a-file-read";

describe("faults of quotes", () => {
  areRead(
    [
      ["a tab", "\t"],
      ["a semicolon", ";"],
      ["a bar", "|"],
      ["a comma", ","],
    ].flatMap(([sign, delimiter = ""]) => {
      const of = (lines: readonly (readonly string[])[]): string =>
        lines.map((cells) => cells.join(delimiter)).join("\n");
      const head = ["Customer No", "Customer", "Net Sales"];
      return [
        {
          title: `${sign}: closed in the middle, in the last row`,
          file: of([head, ["C-1", "Beta", "800"], ["C-2", '"The Mill" Norton Ltd', "1200"]]),
          refused: [/row 3/, /quote/],
        },
        {
          title: `${sign}: never closed`,
          file: of([head, ["C-1", '"Norton Ltd', "1200"], ["C-2", "Beta", "800"]]),
          refused: [/row 2/, /quote/],
        },
        {
          title: `${sign}: quotes inside of a cell that has none around it are letters`,
          file: of([head, ["C-1", 'The "Mill" Norton', "1200"], ["C-2", '3" Pipes', "800"]]),
          rows: [
            ["C-1", 'The "Mill" Norton', 1200],
            ["C-2", '3" Pipes', 800],
          ],
        },
      ];
    }),
  );
});

describe("delimiters", () => {
  areRead([
    {
      title: "sep=, named in capitals, with a file of commas",
      file: `SEP=,\r\nCustomer,Net Sales\r\nAlder,1200.50\r\nBirch,980.00\r\n`,
      header: [2],
      columns: "Customer=account_id:id | Net Sales=revenue_12m:number",
      rows: [
        ["Alder", 1200.5],
        ["Birch", 980],
      ],
    },
    {
      title: "sep= with a tab, in quotes",
      file: `"sep=\t"\nKunde\tUmsatz\nNord AG\t1.200,50\nOst AG\t980,00\n`,
      header: [2],
      rows: [
        ["Nord AG", 1200.5],
        ["Ost AG", 980],
      ],
    },
    {
      title: "sep=| and a fault in a row, counted with the first line",
      file: `sep=|\naccount_id|revenue_12m\nA|100\nA|200\n`,
      asks: [/rows 3 and 4/],
    },
    {
      title: "an account called sep= is data",
      file: `account_id,name,revenue_12m\nA,sep=;,100\nB,Birch,200`,
      header: [1],
      rows: [
        ["A", "sep=;", 100],
        ["B", "Birch", 200],
      ],
      asksNot: [ANYTHING],
    },
    {
      title: "semicolons and line breaks inside of quoted cells",
      file: `Kundennr;Kunde;Notiz;Umsatz\r\n10;"Nord; AG";"Zeile 1\r\nZeile 2";1200,50\r\n20;"Ost ""O"" AG";;980,00\r\n`,
      rows: [
        ["10", "Nord; AG", expect.stringMatching(/^Zeile 1\r?\nZeile 2$/), 1200.5],
        ["20", 'Ost "O" AG', null, 980],
      ],
    },
  ]);
});
