import { draftReader } from "../../../../src/files/draft/draft-reader";
import { NOTHING_ASKED } from "../../../../src/files/draft/asked";
import { withAnswer } from "../../../../src/files/draft/question";
import { draftOf } from "../../../support/files/draft-of";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const MUELLER = Uint8Array.from([...utf8("id;name\nA;M"), 0xfc, ...utf8("ller")]);

/** All that is said of a file. */
async function warningsOf(...given: Parameters<typeof draftOf>): Promise<readonly string[]> {
  const { questions, warnings } = (await draftOf(...given)).outcome;
  return [...questions.map(({ text }) => text), ...warnings];
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
  it("loses only the one that a person settles, by a field for all columns", async () => {
    const { outcome: open } = await draftOf("two.csv", TWO_DOUBTS);
    const dated = await draftOf("two.csv", TWO_DOUBTS, { reading: { dateOrder: "dmy" } });
    const reading = { dateOrder: "dmy", decimal: "," } as const;
    const settled = await draftOf("two.csv", TWO_DOUBTS, { reading });

    expect(open.questions.map(({ text }) => text)).toEqual([
      expect.stringContaining("as_of"),
      expect.stringContaining("revenue_12m"),
    ]);
    expect(dated.outcome.questions).toEqual([open.questions[1]]);
    expect(settled.outcome.questions).toEqual([]);
    expect(settled.table?.rows).toEqual([
      ["A", 45_323, 1.234],
      ["B", 45_385, 5.678],
    ]);
  });

  it("loses only the one that a person answers", async () => {
    const { outcome: open } = await draftOf("two.csv", TWO_DOUBTS);
    const answer = open.questions[0]?.answers.find(({ label }) => label.startsWith("day, month"));
    if (answer === undefined) throw new Error("The order of the dates is not asked for.");
    const asked = withAnswer(NOTHING_ASKED, answer.settles);
    const { outcome, table } = await draftOf("two.csv", TWO_DOUBTS, asked);

    expect(outcome.questions).toEqual([open.questions[1]]);
    expect(table?.rows.map((row) => row[1])).toEqual([45_323, 45_385]);
  });

  it("keeps its dates as text until their order is settled", async () => {
    const { table } = await draftOf("two.csv", TWO_DOUBTS);

    expect(table?.rows.map((row) => row[1])).toEqual(["01/02/2024", "03/04/2024"]);
  });
});

describe("a meaning that is in doubt", () => {
  const text = "Customer ID,Gross Profit,Cost to serve\nC-1,100,20\nC-2,50,10\n";

  it("is settled by an answer, and is asked for no more", async () => {
    const { outcome: open } = await draftOf(
      "m.csv",
      "Customer ID,Total revenue\nC-1,100\nC-2,50\n",
    );
    const [question] = open.questions;
    const none = question?.answers.find(({ label }) => label === "no meaning");
    if (none === undefined) throw new Error("The meaning is not asked for.");
    const asked = withAnswer(NOTHING_ASKED, none.settles);
    const settled = await draftOf("m.csv", "Customer ID,Total revenue\nC-1,100\nC-2,50\n", asked);

    expect(question?.answers.map(({ label, isProposed }) => [label, isProposed])).toEqual([
      ["revenue_12m", true],
      ["no meaning", false],
    ]);
    expect(settled.outcome.questions).toEqual([]);
    expect(settled.outcome.columns[1]?.column).toBeUndefined();
  });

  it("has no button for what the dialog cannot do", async () => {
    const { outcome } = await draftOf("m.csv", text);

    expect(outcome.questions.map(({ answers }) => answers)).toEqual([[]]);
  });
});

describe("the row that names the columns", () => {
  const text = "List;of;accounts\nNo;Firm;Sales\nA;Alder;5\nB;Birch;6\n";
  const headersOf = async (headerRow?: number): Promise<readonly string[]> => {
    const { outcome } = await draftOf("h.csv", text, { headerRow });
    return outcome.columns.map(({ header }) => header);
  };

  it("is found, and may be another one, or none", async () => {
    expect(await headersOf()).toEqual(["No", "Firm", "Sales"]);
    expect(await headersOf(1)).toEqual(["List", "of", "accounts"]);
    expect(await headersOf(0)).toEqual(["column 1", "column 2", "column 3"]);
  });

  it("is shown among the first rows", async () => {
    const { look } = await draftOf("h.csv", text);

    expect(look.headerRows).toEqual([2]);
    expect(look.firstRows[1]).toEqual({ row: 2, text: "No · Firm · Sales" });
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
