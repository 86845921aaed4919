import { column, refusal, spill } from "../../../support/builders";
import { explanation, unexplained } from "../../../support/explanations";

describe("KAM.AHP", () => {
  const HALF = [
    ["", 6, 3],
    ["", "", 0.5],
    ["", "", ""],
  ];

  it("reads one half of the square, with or without a diagonal", () => {
    const lower = [
      [1, "", ""],
      [1 / 6, 1, ""],
      [1 / 3, 2, 1],
    ];

    expect(spill("AHP", HALF)).toEqual(
      spill("AHP", [
        [1, 6, 3],
        ["", 1, 0.5],
        ["", "", 1],
      ]),
    );
    expect(spill("AHP", lower)[1]?.[1]).toBeCloseTo(2 / 3, 12);
  });

  it("leaves out blank rows and columns around the square", () => {
    const padded = [...HALF.map((row) => [...row, "", ""]), ["", "", "", "", ""]];

    expect(spill("AHP", padded)).toEqual(spill("AHP", HALF));
  });

  it("takes the names around the square, or those handed over", () => {
    const table = [
      ["criterion", "fit", "size"],
      ["fit", 1, 3],
      ["size", "", 1],
    ];
    const names = (...cells: readonly unknown[]): readonly unknown[] =>
      spill("AHP", ...cells)
        .slice(1)
        .map(([name]) => name);

    expect(names(table)).toEqual(["fit", "size"]);
    expect(names(table.map((row) => row.slice(1)))).toEqual(["fit", "size"]);
    expect(names(table.slice(1))).toEqual(["fit", "size"]);
    expect(names(table, [["Fit", "Size"]])).toEqual(["Fit", "Size"]);
    expect(
      names(
        [
          ["", 3],
          ["", ""],
        ],
        column("", "B"),
      ),
    ).toEqual(["criterion 1", "B"]);
  });

  it("takes a typed decimal for the reverse of the whole number in its pair", () => {
    const typed = [
      [1, 6, 3],
      [0.17, 1, 0.5],
      [0.33, 2, 1],
    ];

    expect(spill("AHP", typed)).toEqual(spill("AHP", HALF));
  });

  it("says which random index was used, in any case of the word", () => {
    const [row] = spill("AHP", HALF, "", "doneGANdodd", false);

    expect(row?.slice(6, 8)).toEqual([0.4914, "DoneganDodd"]);
  });

  it("counts what it filled in, and marks contradictions", () => {
    const gap = [
      ["", 2, ""],
      ["", "", 4],
      ["", "", ""],
    ];
    const circle = [
      ["", 9, 1 / 9],
      ["", "", 9],
      ["", "", ""],
    ];

    expect(spill("AHP", gap)[1]?.[8]).toBe(1);
    expect(spill("AHP", circle)[1]?.[3]).toBe(false);
  });

  it("is explained with the pair that was missing and the ratio", () => {
    const cells = [
      [
        ["", "fit", "size", "growth"],
        ["fit", "", 2, ""],
        ["size", "", "", 4],
        ["growth", "", "", ""],
      ],
    ];

    const told = explanation("AHP", cells, 1, 1);

    expect(told.question).toBe("Weight of fit");
    expect(told.rule[1]).toBe(
      "fit against growth was not compared; 8 contradicts the others least.",
    );
    expect(told.rule.at(-1)).toContain("(Saaty2005): consistency ratio 0, consistent enough.");
    expect(
      explanation(
        "AHP",
        [
          [
            ["", 3],
            ["", ""],
          ],
        ],
        1,
      ).rule,
    ).toContain("Two criteria cannot contradict each other.");
    expect(unexplained("AHP", cells, 0)).toContain("choose a cell in the row");
  });

  it.each([
    [
      "a block that is not square",
      [
        [1, 2, 3],
        [1, 1, 2],
      ],
      'comparisons: expected as many rows as columns, found "2 rows by 3 columns"',
    ],
    [
      "nothing",
      [["", ""]],
      "comparisons: expected comparisons of criteria in pairs, found an empty cell",
    ],
    [
      "a negative comparison",
      [
        [1, -2],
        ["", 1],
      ],
      'comparisons, column "2", row 1: expected a number from 0.01 to 100, found -2',
    ],
    [
      "a zero",
      [
        [1, 0],
        ["", 1],
      ],
      'comparisons, column "2", row 1: expected a number from 0.01 to 100, found 0',
    ],
    [
      "a diagonal other than 1",
      [
        [2, 3],
        ["", 1],
      ],
      'comparisons, column "1", row 1: expected 1 on the diagonal, found 2',
    ],
    [
      "a pair that disagrees",
      [
        [1, 3],
        [3, 1],
      ],
      'comparisons, column "1", row 2: expected the reverse of its pair, 1 / 3, or a blank cell, found 3',
    ],
    [
      "a pair that disagrees, under names",
      [
        ["", "fit", "size"],
        ["fit", 1, 3],
        ["size", 0.5, 1],
      ],
      'comparisons, column "fit", row 3: expected the reverse of its pair, 1 / 3, or a blank cell, found 0.5',
    ],
    [
      "an error cell",
      [
        [1, "#N/A"],
        ["", 1],
      ],
      'comparisons, column "2", row 1: expected a number from 0.01 to 100, found "#N/A"',
    ],
    [
      "names in another order",
      [
        ["", "fit", "size"],
        ["size", 1, 3],
        ["fit", "", 1],
      ],
      'comparisons, row 2: expected "fit", in the order of the header row, found "size"',
    ],
    [
      "more than fifteen criteria",
      Array.from({ length: 16 }, () => new Array<number>(16).fill(1)),
      "comparisons: expected at most 15 criteria, found 16",
    ],
  ])("refuses %s", (_, comparisons, message) => {
    expect(refusal("AHP", comparisons)).toBe(`#VALUE! KAM.AHP: ${message}`);
  });

  it("refuses two criteria of one name, around the square or beside it", () => {
    const square = [
      ["", "fit", "fit"],
      ["fit", 1, 3],
      ["fit", "", 1],
    ];

    expect(refusal("AHP", square)).toBe(
      '#VALUE! KAM.AHP: comparisons: expected a name of its own for each criterion, found "fit"',
    );
    expect(refusal("AHP", HALF, [["A", "B", "A"]])).toContain("criteria: expected a name of its");
    expect(refusal("AHP", HALF, [["A", "#REF!", "B"]])).toBe(
      '#VALUE! KAM.AHP: criteria, row 2: expected a name, found "#REF!"',
    );
  });

  it("refuses criteria that no comparison links, and names that are too few", () => {
    const apart = [
      [1, 3, ""],
      ["", 1, ""],
      ["", "", 1],
    ];

    expect(refusal("AHP", apart)).toBe(
      "#N/A KAM.AHP: comparisons: no chain of comparisons links criterion 3 with criterion 1, so their weights cannot be set against each other",
    );
    expect(refusal("AHP", HALF, [["A", "B"]])).toBe(
      "#VALUE! KAM.AHP: criteria: expected as many names as criteria in the square, 3, found 2",
    );
  });
});

describe("KAM.AHP with a criterion that nobody compared", () => {
  it("does not lose it", () => {
    const square = [
      ["", "fit", "size", "growth"],
      ["fit", "", 2, ""],
      ["size", "", "", ""],
      ["growth", "", "", ""],
    ];

    expect(refusal("AHP", square)).toContain("no chain of comparisons links criterion 3");
  });
});
