import { correctReading, draftOf, readDraft } from "../../../../src/workbench/import/csv-draft";

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
  const text = "Ref,revenue_12m\n1.1,5\n1.10,6";
  const draft = draftOf("outline.csv", new TextEncoder().encode(text));
  const idsOf = (chosen: typeof draft.chosen) => {
    const outcome = readDraft({ ...draft, chosen });
    return outcome.kind === "table" ? outcome.table.rows.map(([first]) => first) : outcome.message;
  };

  it("keeps its texts once a person says that they are ids", () => {
    expect(idsOf(new Map())).toEqual([1.1, 1.1]);
    expect(idsOf(new Map([["Ref", "account_id"]]))).toEqual(["1.1", "1.10"]);
  });
});
