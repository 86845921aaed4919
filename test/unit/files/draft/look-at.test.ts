import { draftReader } from "../../../../src/files/draft/draft-reader";
import { NOTHING_ASKED } from "../../../../src/files/draft/asked";
import { draftOf } from "../../../support/files/draft-of";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const MUELLER = Uint8Array.from([...utf8("id;name\nA;M"), 0xfc, ...utf8("ller")]);

async function warningsOf(...given: Parameters<typeof draftOf>): Promise<readonly string[]> {
  return (await draftOf(...given)).outcome.warnings;
}

describe("a file on its way into the workbook", () => {
  it("keeps its own delimiter under a fault of quotes, and the row is named", async () => {
    await expect(draftOf("a.csv", 'id;name\nA;"The Rainmaker" Ltd\nB;Beta')).rejects.toThrow(
      "a.csv: row 2: expected quotes in pairs around a whole cell",
    );
  });

  it("says which letters are a guess until a person has chosen them", async () => {
    expect((await warningsOf("a.csv", MUELLER))[0]).toContain(
      'is a guess, by which row 2 has "Müller"',
    );
    expect(await warningsOf("a.csv", MUELLER, { encoding: "windows-1252" })).toEqual([]);
  });

  it("says in which row a letter is lost", async () => {
    const bytes = Uint8Array.from([...utf8("id,name\nA,Café\nB,f"), 0xc3, ...utf8("\nC,x")]);

    expect((await warningsOf("a.csv", bytes))[0]).toContain("row 3: expected letters in UTF-8");
  });

  it("of a printed list says what is left out of it", async () => {
    const list = "Sales\n----------\n|id |Umsatz |\n----------\n|A  |1.190,5|\n|B  |238,25-|\n";
    const { look, outcome } = await draftOf("list.txt", list);

    expect(look.reading).toMatchObject({ delimiter: "ruled", decimal: ",", hasHeader: true });
    expect(outcome.columns.map(({ header }) => header)).toEqual(["id", "Umsatz"]);
    expect(outcome.warnings.slice(0, 2)).toEqual([
      "row 1 left out: title above the table",
      "rows 2 and 4 left out: rule between rows",
    ]);
  });

  it("is refused in letters that do not fit, and can be looked at in others", async () => {
    const reader = draftReader();
    await reader.open("a.csv", MUELLER);

    expect(await reader.look({ ...NOTHING_ASKED, encoding: "utf-8" })).toEqual({
      refused: "a.csv: expected text in utf-8, found bytes that are not",
    });
    expect(await reader.look(NOTHING_ASKED)).toMatchObject({ outcome: { kind: "table" } });
  });

  it("that cannot be cut under another delimiter says so, and is looked at as it was", async () => {
    const reader = draftReader();
    await reader.open("a.csv", utf8("id,name\nA;1,B;2\nC,D\n"));

    expect(await reader.look({ ...NOTHING_ASKED, reading: { delimiter: ";" } })).toMatchObject({
      reading: { delimiter: ";" },
      outcome: { kind: "refused" },
    });
    expect(await reader.table()).toBeUndefined();
  });

  it("tells where its reading stands", async () => {
    const steps: string[] = [];
    await draftReader().open("a.csv", utf8("id,name\nA,B\n"), (step) => steps.push(step));

    expect(steps).toEqual(["rows", "table", "columns"]);
  });

  it("shows its first rows, and counts all", async () => {
    const rows = Array.from({ length: 50 }, (_, row) => `A-${row},${row}`);
    const { outcome, table } = await draftOf(
      "a.csv",
      ["account_id,revenue_12m", ...rows].join("\n"),
    );

    expect(outcome).toMatchObject({ shown: { length: 8 }, rowCount: 50 });
    expect(table?.rows).toHaveLength(50);
  });
});

const TWO_DOUBTS = "id;as_of;revenue_12m\nA;01/02/2024;1,234\nB;03/04/2024;5,678";

describe("a file with two doubts", () => {
  it("loses only the doubt that a person settles", async () => {
    const { look: open } = await draftOf("two.csv", TWO_DOUBTS);
    const { look: dated } = await draftOf("two.csv", TWO_DOUBTS, { reading: { dateOrder: "dmy" } });
    const reading = { dateOrder: "dmy", decimal: "," } as const;
    const { look: settled } = await draftOf("two.csv", TWO_DOUBTS, { reading });

    expect(open.doubts).toHaveLength(2);
    expect(dated.doubts).toEqual([open.doubts[0]]);
    expect(settled.doubts).toEqual([]);
    expect(settled.reading).toEqual({ ...open.reading, ...reading });
  });

  it("keeps both when it is only said where the headers stand", async () => {
    const { look: open } = await draftOf("two.csv", TWO_DOUBTS);
    const { look } = await draftOf("two.csv", TWO_DOUBTS, { reading: { hasHeader: false } });

    expect(look.doubts).toEqual(open.doubts);
  });
});

describe("a column of a file", () => {
  const text = "Level,revenue_12m\n1.50,5\n2.50,6";

  it("keeps its texts once a person says that they are ids", async () => {
    const columns = new Map([["Level", "account_id"]]);
    const asIds = await draftOf("outline.csv", text, { chosen: { columns } });

    expect((await draftOf("outline.csv", text)).table?.rows.map(([first]) => first)).toEqual([
      1.5, 2.5,
    ]);
    expect(asIds.table?.rows.map(([first]) => first)).toEqual(["1.50", "2.50"]);
  });
});
