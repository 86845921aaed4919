import { ANYTHING, areRead } from "../../../support/a-file-read";

const COUNT = 1500;

/** A ledger of 1500 lines; the last line is given. */
function longLedger(line: (at: number) => string, last: string): string {
  const lines = Array.from({ length: COUNT - 1 }, (_, at) => line(at));
  return ["account_id;date;amount", ...lines, last].join("\n");
}

describe("a file of more than 1000 rows", () => {
  areRead([
    {
      title: "only the last row proves that the day comes first",
      file: longLedger((at) => `A${at};0${(at % 9) + 1}/05/2025;100,50`, "Z;31/05/2025;1,25"),
      kind: "ledger",
      columns: "account_id=account_id:id | date=date:date | amount=amount:number",
      asksNot: [ANYTHING],
    },
    {
      title: "only the last row has a text in a column of amounts",
      file: longLedger((at) => `A${at};2025-05-01;${at + 1},50`, "Z;2025-05-31;on request"),
      kind: "ledger",
      tells: [/row 1501/],
    },
    {
      title: "only the last two rows have one id",
      file: [
        "account_id;revenue_12m",
        ...Array.from({ length: COUNT }, (_, at) => `A${at};1,5`),
        "A7;2,5",
      ].join("\n"),
      kind: "accounts",
      asks: [/A7.*9.*1502/],
    },
    {
      title: "a total in row 1502",
      file: [
        "Kundennr;Kunde;Umsatz",
        ...Array.from({ length: COUNT }, (_, at) => `${10000 + at};Firma ${at};2,50`),
        ";Summe;3750,00",
      ].join("\n"),
      kind: "accounts",
      leftOut: [1502],
      asks: [/row 1502/],
    },
  ]);
});

describe("what is no table of text", () => {
  const zip = Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0, 0, 0, 0, 0, 1, 2, 3, 4, 0, 0]);
  const picture = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72]);
  areRead([
    { title: "a zip that is called .csv", file: zip, name: "kunden.csv", refused: [/kunden\.csv/] },
    { title: "a picture", file: picture, name: "logo.csv", refused: [/logo\.csv/] },
    {
      title: "a page of a portal that asks to log in",
      file: `<!DOCTYPE html>\n<html><head><title>Log in</title></head>\n<body><form action="/login"></form></body></html>\n`,
      name: "export.csv",
      refused: [/export\.csv/],
    },
  ]);
});
