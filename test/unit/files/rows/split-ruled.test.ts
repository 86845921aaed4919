import { splitRuled } from "../../../../src/files/rows/split-ruled";

const cellsOf = (lines: readonly string[]): readonly (readonly string[])[] =>
  splitRuled(lines).rows.map(({ cells }) => cells);

const RULE = "-".repeat(40);

describe("a list with bars and rules", () => {
  const list = [
    "31.01.2026          Dynamic List Display          1",
    RULE,
    "",
    "Sales by customer",
    RULE,
    "|Customer  |Name      |  Net value|Curr.|",
    RULE,
    "|0000100100|Nord AG   |  1.190,00 |EUR  |",
    "|0000100100|Nord AG   |    238,00-|EUR  |",
    RULE,
    "31.01.2026          Dynamic List Display          2",
    RULE,
    "|Customer  |Name      |  Net value|Curr.|",
    RULE,
    "|0000100200|Sued KG   |    595,50 |EUR  |",
    RULE,
    "|*         |          |  1.547,50 |EUR  |",
    RULE,
  ];

  it("has its headers once, and rows of trimmed cells with their numbers", () => {
    expect(splitRuled(list)).toMatchObject({
      rows: [
        { row: 6, cells: ["Customer", "Name", "Net value", "Curr."] },
        { row: 8, cells: ["0000100100", "Nord AG", "1.190,00", "EUR"] },
        { row: 9, cells: ["0000100100", "Nord AG", "238,00-", "EUR"] },
        { row: 15, cells: ["0000100200", "Sued KG", "595,50", "EUR"] },
        { row: 17, cells: ["*", "", "1.547,50", "EUR"] },
      ],
      blankRows: [3],
      doubts: [],
    });
  });

  it("says of each line that is no row what it is", () => {
    const { leftOut } = splitRuled(list);

    expect(leftOut.map(({ row, why }) => [row, why])).toEqual([
      [1, "head or foot of a page"],
      [2, "rule between rows"],
      [4, "title above the table"],
      [5, "rule between rows"],
      [7, "rule between rows"],
      [10, "rule between rows"],
      [11, "head or foot of a page"],
      [12, "rule between rows"],
      [13, "header printed again"],
      [14, "rule between rows"],
      [16, "rule between rows"],
      [18, "rule between rows"],
    ]);
    expect(leftOut[2]?.text).toBe("Sales by customer");
  });

  it("keeps rows that are alike, and rows that look like nothing but dashes", () => {
    const lines = ["|A |B |", "|--|--|", "|1 |2 |", "|1 |2 |", "|- |- |", "|--|-|"];

    expect(cellsOf(["|Aaa|B |", "|---|--|", ...lines.slice(2)])).toEqual([
      ["Aaa", "B"],
      ["1", "2"],
      ["1", "2"],
      ["-", "-"],
      ["--", "-"],
    ]);
  });

  it("of a database has crossed rules, and bars that stand between cells alone", () => {
    expect(
      splitRuled([
        " id | name | x",
        "----+------+----",
        " A  | Nord | 1",
        " B  |      | 2",
        "(2 rows)",
      ]),
    ).toMatchObject({
      rows: [
        { row: 1, cells: ["id", "name", "x"] },
        { row: 3, cells: ["A", "Nord", "1"] },
        { row: 4, cells: ["B", "", "2"] },
      ],
      leftOut: [
        { row: 2, why: "rule between rows" },
        { row: 5, text: "(2 rows)", why: "line outside the table" },
      ],
    });
  });

  it("may have its title between the outer bars", () => {
    const { rows, leftOut } = splitRuled([
      RULE,
      "|Sales by customer     |",
      RULE,
      "|Customer|Name  |Value |",
      RULE,
      "|100     |Nord  |   1,0|",
      "|200     |Sued  |   2,0|",
    ]);

    expect(rows.map(({ row }) => row)).toEqual([4, 6, 7]);
    expect(leftOut.find(({ row }) => row === 2)?.why).toBe("title above the table");
  });
});

describe("a bar or a line break within a cell", () => {
  it("keeps its cell when the bars of the header stand where they should, and is told", () => {
    const { rows, doubts } = splitRuled([
      "|Id |Name       |Value|",
      "|---|-----------|-----|",
      "|A  |Nord       |    1|",
      "|B  |Sued | Ost |    2|",
      "|C  |West       |    3|",
    ]);

    expect(rows[2]).toEqual({ row: 4, cells: ["B", "Sued | Ost", "2"] });
    expect(doubts).toHaveLength(1);
    expect(doubts[0]?.row).toBe(4);
    expect(doubts[0]?.text).toContain('row 4: a bar stands within a cell, the first under "Name"');
  });

  it("is told with its rows when no padding tells where the cells end", () => {
    const { rows, doubts } = splitRuled([
      "|Id|Name|",
      "|---|---|",
      "|A|N|x|",
      "|B|Nord|",
      "|C|y|z|",
    ]);

    expect(rows.map(({ cells }) => cells.length)).toEqual([2, 3, 2, 3]);
    expect(doubts).toHaveLength(1);
    expect(doubts[0]?.text).toContain("rows 3 and 5: expected 2 cells as in the header, found 3");
  });

  it("puts the lines of one row together, and counts both", () => {
    const { rows, doubts } = splitRuled([
      "|Id |Name |Value|",
      "-------------------",
      "|A  |Nord",
      "AG |    1|",
      "|B  |Sued |    2|",
    ]);

    expect(rows.slice(1)).toEqual([
      { row: 3, cells: ["A", "Nord\nAG", "1"] },
      { row: 5, cells: ["B", "Sued", "2"] },
    ]);
    expect(doubts.map(({ row, text }) => [row, text])).toEqual([
      [3, "row 3: a line break stands within a cell; its lines are put together as one row"],
    ]);
  });

  it("is told of both lines when they do not make one row", () => {
    const { rows, doubts } = splitRuled([
      "|Id |Name |Value|",
      "|---|-----|-----|",
      "|A  |Nord",
      "AG | x |    1|",
      "|B  |Sued |    2|",
    ]);

    expect(rows.map(({ row }) => row)).toEqual([1, 3, 5]);
    expect(doubts.map(({ row }) => row)).toEqual([3, 4]);
  });

  it("is told of a row with too few cells", () => {
    const { doubts } = splitRuled(["|Id |Name |", "|---|-----|", "|A  |Nord |", "|all|"]);

    expect(doubts[0]?.text).toContain("row 4: expected 2 cells as in the header, found 1");
  });
});

describe("a list of another make", () => {
  it("has headers in two lines, printed again on each page", () => {
    const head = [
      "=".repeat(22),
      "|Cust- |Name  |  Net |",
      "|omer  |      | value|",
      "=".repeat(22),
    ];
    const { rows, leftOut } = splitRuled([
      ...head,
      "|100   |Nord  |   1,0|",
      "\f",
      ...head,
      "|200   |Sued  |   2,0|",
    ]);

    expect(rows.map(({ row, cells }) => [row, ...cells])).toEqual([
      [2, "Cust-", "Name", "Net"],
      [3, "omer", "", "value"],
      [5, "100", "Nord", "1,0"],
      [11, "200", "Sued", "2,0"],
    ]);
    expect(
      leftOut.filter(({ why }) => why === "header printed again").map(({ row }) => row),
    ).toEqual([8, 9]);
  });

  it("has a frame around each row, and rows of nothing", () => {
    const frame = "+-----+------+";
    const { rows, blankRows, doubts } = splitRuled([
      frame,
      "| id  | name |",
      frame,
      "| A   | Nord |",
      frame,
      "|     |      |",
      frame,
    ]);

    expect(rows).toEqual([
      { row: 2, cells: ["id", "name"] },
      { row: 4, cells: ["A", "Nord"] },
    ]);
    expect({ blankRows, doubts }).toEqual({ blankRows: [6], doubts: [] });
  });

  it("has bars at both ends and no rule at all", () => {
    expect(cellsOf(["|id|name|", "|A |Nord|", "|B |    |"])).toEqual([
      ["id", "name"],
      ["A", "Nord"],
      ["B", ""],
    ]);
  });

  it("keeps rows that are alike where no rule stands below the headers", () => {
    const figures = ["|id|x |", "|A |1 |", "|A |1 |", "------", "|A |1 |"];
    const words = ["|id  |x  |", "|Nord|Bon|", "|Sued|Ulm|", "----------", "|Sued|Ulm|"];

    expect(cellsOf([...figures, "------", "|id|x |", "|A |1 |"])).toHaveLength(5);
    expect(cellsOf(words)).toHaveLength(4);
  });

  it("tells of a line with bars that begins without one", () => {
    const { leftOut, doubts } = splitRuled(["|id|name|", "|--|----|", "|A |Nord|", "B |Sued|"]);

    expect(leftOut.at(-1)).toEqual({ row: 4, text: "B |Sued|", why: "line outside the table" });
    expect(doubts[0]?.text).toContain("row 4: expected a bar at the start");
  });
});

describe("a list whose columns stand under a rule", () => {
  it("is cut where the rule has its gaps", () => {
    const lines = [
      "id         name            revenue",
      "---------- --------------- -------",
      "A          Alder & Sons       1200",
      "B                              800",
      "",
      "(2 rows affected)",
    ];

    expect(splitRuled(lines)).toMatchObject({
      rows: [
        { row: 1, cells: ["id", "name", "revenue"] },
        { row: 3, cells: ["A", "Alder & Sons", "1200"] },
        { row: 4, cells: ["B", "", "800"] },
      ],
      blankRows: [5],
      leftOut: [
        { row: 2, why: "rule between rows" },
        { row: 6, text: "(2 rows affected)", why: "line outside the table" },
      ],
      doubts: [{ row: 6 }],
    });
  });

  it("is cut where all lines leave two blanks", () => {
    const lines = [
      "Sales by customer",
      "",
      "Customer    Name          Net value",
      "===================================",
      "0000100100  Nord AG        1.190,00",
      "0000100200  Sued & Co. KG    595,50",
    ];

    const { rows, leftOut } = splitRuled(lines);

    expect(rows).toEqual([
      { row: 3, cells: ["Customer", "Name", "Net value"] },
      { row: 5, cells: ["0000100100", "Nord AG", "1.190,00"] },
      { row: 6, cells: ["0000100200", "Sued & Co. KG", "595,50"] },
    ]);
    expect(leftOut.map(({ row, why }) => [row, why])).toEqual([
      [1, "title above the table"],
      [4, "rule between rows"],
    ]);
  });
});
