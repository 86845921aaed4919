import { createStore } from "../../../../src/pane/store/store";
import { correctReading, draftOf, type CsvDraft } from "../../../../src/workbench/import/csv-draft";
import { readDraft } from "../../../../src/workbench/import/read-draft";
import { IDLE, importReducer } from "../../../../src/workbench/import/import-state";
import { reopen, type ImportStore } from "../../../../src/workbench/import/open-csv";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function warningsOf(draft: CsvDraft): readonly string[] {
  const outcome = readDraft(draft);
  return outcome.kind === "table" ? outcome.table.warnings : [outcome.message];
}

describe("a file on its way into the workbook", () => {
  it("keeps its own delimiter under a fault of quotes, and the row is named", () => {
    expect(() => draftOf("a.csv", utf8('id;name\nA;"The Rainmaker" Ltd\nB;Beta'))).toThrow(
      "a.csv: row 2: expected quotes in pairs around a whole cell",
    );
  });

  it("says which letters are a guess until a person has chosen them", () => {
    const bytes = Uint8Array.from([...utf8("id;name\nA;M"), 0xfc, ...utf8("ller")]);
    const draft = draftOf("a.csv", bytes);

    expect(warningsOf(draft)[0]).toContain('is a guess, by which row 2 has "Müller"');
    expect(warningsOf(draftOf("a.csv", bytes, "windows-1252"))).toEqual([]);
  });

  it("says in which row a letter is lost", () => {
    const bytes = Uint8Array.from([...utf8("id,name\nA,Café\nB,f"), 0xc3, ...utf8("\nC,x")]);

    expect(warningsOf(draftOf("a.csv", bytes))[0]).toContain("row 3: expected letters in UTF-8");
  });

  it("of a printed list says what is left out of it", () => {
    const draft = draftOf(
      "list.txt",
      utf8("Sales\n----------\n|id |Umsatz |\n----------\n|A  |1.190,5|\n|B  |238,25-|\n"),
    );
    const outcome = readDraft(draft);

    expect(draft.reading).toMatchObject({ delimiter: "ruled", decimal: ",", hasHeader: true });
    expect(outcome.kind === "table" && outcome.table.headers).toEqual(["id", "Umsatz"]);
    expect(warningsOf(draft).slice(0, 2)).toEqual([
      "row 1 left out: title above the table",
      "rows 2 and 4 left out: rule between rows",
    ]);
  });

  it("stays in sight when it is not written in the letters that a person chose", () => {
    const store: ImportStore = createStore(importReducer, IDLE);
    const bytes = Uint8Array.from([...utf8("id;name\nA;M"), 0xfc, ...utf8("ller")]);
    const draft = draftOf("a.csv", bytes);
    store.send({ type: "chosen", fileName: "a.csv" });
    store.send({ type: "drafted", draft });

    reopen(store, draft, "utf-8");

    expect(store.get()).toEqual({
      phase: "previewing",
      draft,
      refusal: "a.csv: expected text in utf-8, found bytes that are not",
    });
  });
});

const TWO_DOUBTS = "id;as_of;revenue_12m\nA;01/02/2024;1,234\nB;03/04/2024;5,678";

describe("a draft with two doubts", () => {
  const draft = draftOf("two.csv", new TextEncoder().encode(TWO_DOUBTS));

  it("loses only the doubt that a person settles", () => {
    expect(draft.doubts).toHaveLength(2);

    const dated = { ...draft, ...correctReading(draft, { dateOrder: "dmy" }) };
    const settled = { ...dated, ...correctReading(dated, { decimal: "," }) };

    expect(dated.doubts).toEqual([draft.doubts[0]]);
    expect(settled.doubts).toEqual([]);
    expect(settled.reading).toEqual({ ...draft.reading, dateOrder: "dmy", decimal: "," });
  });

  it("keeps both when it is only said where the headers stand", () => {
    expect(correctReading(draft, { hasHeader: false }).doubts).toEqual(draft.doubts);
  });
});

describe("a column of a draft", () => {
  const text = "Level,revenue_12m\n1.50,5\n2.50,6";
  const draft = draftOf("outline.csv", new TextEncoder().encode(text));
  const idsOf = (columns: ReadonlyMap<string, string>) => {
    const outcome = readDraft({ ...draft, chosen: { columns } });
    return outcome.kind === "table" ? outcome.table.rows.map(([first]) => first) : outcome.message;
  };

  it("keeps its texts once a person says that they are ids", () => {
    expect(idsOf(new Map())).toEqual([1.5, 2.5]);
    expect(idsOf(new Map([["Level", "account_id"]]))).toEqual(["1.50", "2.50"]);
  });
});
