import { typed } from "./a-column";

describe("words for what is not known", () => {
  it.each([
    "NULL",
    "null",
    "N/A",
    "n/a",
    "#N/A",
    "#NV",
    "NaN",
    "none",
    "nil",
    "\\N",
    "unknown",
    "unbekannt",
    "k.A.",
    "k. A.",
    "keine Angabe",
    "n.v.",
    "nicht verfügbar",
    "TBD",
    "?",
    "leer",
    "n.d.",
    "néant",
    "n.c.",
    "sin datos",
    "desconocido",
    "non disponibile",
    "#DIV/0!",
  ])("%s is unknown among numbers and among dates, and is counted", (word) => {
    const remarks = [`1 cell is unknown: "${word}" in row 2`];

    expect(typed([word, "5"])).toMatchObject({ values: ["", 5], unknown: 1, remarks });
    expect(typed([word, "2024-01-05"])).toMatchObject({
      values: ["", 45_296],
      unknown: 1,
      remarks,
    });
  });

  it("are unknown whatever their share, and numbers stay numbers beside them", () => {
    expect(typed(["NULL", "NULL", "900", "NULL", "1200"])).toEqual({
      type: "number",
      values: ["", "", 900, "", 1200],
      unknown: 3,
      remarks: ['3 cells are unknown: "NULL" in rows 2, 3 and 5'],
      doubts: [],
    });
    expect(typed(["2024-01-05", "NULL", "NULL"])).toMatchObject({
      type: "date",
      values: [45_296, "", ""],
      unknown: 2,
    });
    expect(typed([...Array.from({ length: 99 }, () => "\\N"), "7"])).toMatchObject({
      type: "number",
      unknown: 99,
      remarks: ['99 cells are unknown: "\\N" in 99 rows, the first row 2'],
    });
  });

  it("leave a blank cell uncounted", () => {
    expect(typed(["", "5", " ", "n/a"])).toMatchObject({ values: ["", 5, "", ""], unknown: 1 });
  });

  it("stay in a column of texts, but for those that no one writes as a text", () => {
    const cells = ["Alder", "NULL", "unknown", "N/A", "?", "\\N", "Null", "-"];

    expect(typed(cells)).toEqual({
      type: "text",
      values: ["Alder", "", "unknown", "", "?", "", "Null", "-"],
      unknown: 3,
      remarks: ['3 cells are unknown: "NULL" in row 3, "N/A" in row 5, "\\N" in row 7'],
      doubts: [],
    });
  });

  it("stay in a column of ids, and are told", () => {
    expect(typed(["A1", "N/A", "A3"], { meant: "id" })).toMatchObject({
      values: ["A1", "N/A", "A3"],
      unknown: 0,
      remarks: ['1 id is a word for unknown: "N/A" in row 3'],
    });
  });

  it("make no truth of a column of truths", () => {
    expect(typed(["TRUE", "n/a", "false", "-"])).toMatchObject({
      type: "flag",
      values: [true, "", false, ""],
      unknown: 2,
    });
  });
});

describe("a lone dash", () => {
  it.each(["-", "\u2013", "\u2014", "\u2212", "$-", "$ -", "- €", "--"])(
    "%s is proposed as 0 where other amounts stand in brackets, and asked",
    (dash) => {
      const { values, unknown, doubts } = typed(["(1,234.50)", dash], { header: "Gross Profit" });

      expect({ values, unknown }).toEqual({ values: [-1234.5, 0], unknown: 0 });
      expect(doubts).toEqual([
        {
          code: "blankDash",
          column: "Gross Profit",
          row: 3,
          text: `column "Gross Profit", row 3: is "${dash}" 0 or unknown? Other amounts stand in brackets, as in accounting format, where a dash is 0.`,
          choices: [
            { label: "0", choice: "zero" },
            { label: "unknown", choice: "unknown" },
          ],
          proposed: "zero",
        },
      ]);
    },
  );

  it("is proposed as unknown elsewhere, and counted", () => {
    const { values, unknown, remarks, doubts } = typed(["1.2M", "850k", "-", "TBD"]);

    expect({ values, unknown }).toEqual({ values: [1_200_000, 850_000, "", ""], unknown: 2 });
    expect(remarks).toContainEqual('2 cells are unknown: "-" in row 4, "TBD" in row 5');
    expect(doubts.map(({ row, proposed }) => [row, proposed])).toEqual([[4, "unknown"]]);
  });

  it.each([
    ["zero", [5, 0], 0],
    ["unknown", [5, ""], 1],
  ] as const)("is %s once a person chose it", (blankDash, values, unknown) => {
    expect(typed(["5", "-"], { choices: { blankDash } })).toMatchObject({
      values,
      unknown,
      doubts: [],
    });
  });
});

describe("cells that are neither numbers nor words for unknown", () => {
  it.each([
    [
      ["100", "see contract", "200", "by sales", "300"],
      ["see contract", "by sales"],
    ],
    [["100", "soon", "soon", "soon", "200"], ["soon"]],
    [
      ["x", "100", "y", "200", "x", "y", "x"],
      ["x", "y"],
    ],
  ])("stay text in %j and are told, the numbers stay numbers", (cells, others) => {
    const { type, values, remarks } = typed(cells);

    expect(type).toBe("number");
    expect(values).toEqual(cells.map((cell) => (/^\d+$/.test(cell) ? Number(cell) : cell)));
    for (const text of others) expect(remarks.join()).toContain(`"${text}" in row`);
  });

  it("stay text beside few numbers when they are one word again and again", () => {
    const cells = ["5", "7", ...Array.from({ length: 20 }, () => "soon")];

    expect(typed(cells)).toMatchObject({
      type: "number",
      remarks: ['20 cells are no numbers and stay text: "soon" in 20 rows, the first row 4'],
    });
  });

  it("stay text whatever their share where the schema says that the column is numbers", () => {
    const cells = ["a", "b", "c", "d", "e", "f", "g", "7"];

    expect(typed(cells, { meant: "number" })).toMatchObject({
      type: "number",
      values: ["a", "b", "c", "d", "e", "f", "g", 7],
    });
    expect(typed(cells).type).toBe("text");
  });

  it.each([
    [["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "5", "6"], "most of its 13 cells"],
    [["5", "6", "007"], '"007" in row 4 has the digits of an id'],
    [["5", "6", "1234567890123456"], '"1234567890123456" in row 4 has the digits of an id'],
    [["12E5", "13E6"], "its cells are rather names"],
  ])("keep %j text, which is not done in silence", (cells, reason) => {
    const { type, values, remarks } = typed(cells);

    expect({ type, values }).toEqual({ type: "text", values: cells });
    expect(remarks[0]).toContain(`stays text: ${reason}`);
  });

  it("keep names text that look like amounts", () => {
    const cells = ["3M", "Siemens", "4711", "7-Eleven"];

    expect(typed(cells, { header: "Company" })).toMatchObject({ type: "text", values: cells });
    expect(typed(cells, { meant: "text" })).toMatchObject({ type: "text", remarks: [] });
  });
});
