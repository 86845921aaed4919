import { ANYTHING, areRead } from "../../../support/a-file-read";
import { writtenAs, writtenInPairs } from "../text/written-as";

const UTF8 = new TextEncoder();

/** The bytes of a text in UTF-8 with a letter of it cut after its first byte. */
function cut(text: string, at: string): Uint8Array {
  const [before = "", after = ""] = text.split(at);
  const letter = UTF8.encode(at).slice(0, 1);
  return Uint8Array.from([...UTF8.encode(before), ...letter, ...UTF8.encode(after)]);
}

const GERMAN = `Kundennr;Kunde;Umsatz
10;Möller & Söhne;1.200,50
20;Östwerk AG für Größe;980,00
`;
const GERMAN_ROWS = [
  ["10", "Möller & Söhne", 1200.5],
  ["20", "Östwerk AG für Größe", 980],
];

describe("letters of a file", () => {
  areRead([
    { title: "windows-1252", file: writtenAs(GERMAN, "windows-1252"), rows: GERMAN_ROWS },
    { title: "MacRoman", file: writtenAs(GERMAN, "macintosh"), rows: GERMAN_ROWS },
    {
      title: "UTF-16 big end first without a mark",
      file: writtenInPairs(GERMAN, true),
      rows: GERMAN_ROWS,
    },
    {
      title: "UTF-16 little end first with a mark, tabs and a minus behind",
      file: writtenInPairs(
        "\u{FEFF}Debitor\tName 1\tNettowert\tFakturadatum\r\n0000104711\tMöller\t1.234,50\t31.12.2025\r\n0000104712\tÖstwerk\t98.000,00-\t05.11.2025\r\n",
        false,
      ),
      kind: "ledger",
      rows: [
        ["0000104711", "Möller", 1234.5, "2025-12-31"],
        ["0000104712", "Östwerk", -98000, "2025-11-05"],
      ],
    },
    {
      title: "Polish and Czech in windows-1250",
      file: writtenAs(
        "account_id;name;revenue_12m\nA;Łódź Ślusarnia;100,50\nB;Příbram Dvořák;200,25\nC;Kraków Żółć;300,00\n",
        "windows-1250",
      ),
      rows: [
        ["A", "Łódź Ślusarnia", 100.5],
        ["B", "Příbram Dvořák", 200.25],
        ["C", "Kraków Żółć", 300],
      ],
    },
    {
      title: "Russian in windows-1251",
      file: writtenAs(
        "account_id;name;revenue_12m\nA;Берёза и сыновья;100,50\nB;Ольха Трейд;200,25\n",
        "windows-1251",
      ),
      rows: [
        ["A", "Берёза и сыновья", 100.5],
        ["B", "Ольха Трейд", 200.25],
      ],
    },
    {
      title: "UTF-8 with one letter cut keeps all others and names the row",
      file: cut(
        "Code client;Raison sociale;CA HT\nC1;Café Zürich;100,5\nC2;Soci§t;200,5\nC3;Élan;300,5\n".replace(
          "§",
          "ẞ",
        ),
        "ẞ",
      ),
      tells: [/row 3/],
    },
    {
      title: "UTF-8 with a mark: the first header has no stray letter",
      file: `\u{FEFF}account_id,name,revenue_12m\nA,Möller,100\nB,Łódź,200\n`,
      columns: "account_id=account_id:id | name=name:text | revenue_12m=revenue_12m:number",
      asksNot: [ANYTHING],
    },
  ]);
});
