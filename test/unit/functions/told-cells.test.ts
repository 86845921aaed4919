import type { NamedParameter } from "../../../src/functions/define/definition";
import { explained } from "../../../src/functions/define/explanation";
import { withToldCells } from "../../../src/functions/define/told-cells";
import { definitionOf } from "../../support/builders";
import { explanation } from "../../support/explanations";

const DAY = 46_203;

/** Lines of a ledger, as many as are said, one per week. */
const lines = (count: number): readonly (readonly (string | number)[])[] => [
  ["account_id", "date", "amount"],
  ...Array.from({ length: count }, (_, at) => ["A", DAY - 7 * (count - at), 10 + at]),
];

describe("an input of an explanation", () => {
  it("is a day where the schema says that its column holds days", () => {
    const table = [
      ["account_id", "as_of"],
      ["A", DAY - 90],
    ];
    const { inputs } = explanation("FRESHNESS", [table, DAY], 1, 1);

    expect(inputs).toContainEqual(
      expect.objectContaining({
        label: "as_of",
        value: DAY - 90,
        field: expect.objectContaining({ kind: "date" }) as unknown,
      }),
    );
  });

  it("is a day by its place where values of one account stand without headers", () => {
    const { inputs } = explanation("FRESHNESS", [[[DAY - 90]], DAY]);

    expect(inputs.map(({ field }) => field?.kind)).toEqual(["date"]);
  });

  it("is none where the header is another, whatever it looks like", () => {
    const table = [
      ["account_id", "date of trust", "trust", "satisfaction"],
      ["A", DAY, 5, 6],
    ];
    const { inputs } = explanation("RELQUALITY", [table], 1, 1);

    expect(inputs.map(({ field }) => field?.kind)).not.toContain("date");
    expect(inputs.find(({ label }) => label === "trust")?.field?.kind).toBe("number");
  });
});

describe("an argument that is a day", () => {
  it("is one without any header, and other numbers beside it are none", () => {
    const parameters = [
      { ...definitionOf("FRESHNESS").parameters[1], name: "today" },
      { ...definitionOf("RETENTION").parameters[0], name: "start" },
    ] as readonly NamedParameter[];
    const told = explained({ question: "", answer: 0, rule: [], source: "" });
    const { inputs } = withToldCells(told, { parameters, cells: [DAY, 100] });

    expect(inputs.map(({ label, field }) => [label, field?.kind])).toEqual([
      ["today", "date"],
      ["start", undefined],
    ]);
  });
});

describe("the answer of an explanation", () => {
  const table = [
    ["account_id", "as_of"],
    ["A", DAY - 90],
  ];

  it("is a day in the column that the schema says holds days, and in no other", () => {
    const kindAt = (column: number) =>
      explanation("FRESHNESS", [table, DAY], 1, column).field?.kind;

    expect([1, 2, 3, 4].map(kindAt)).toEqual(["number", "number", "word", "date"]);
  });

  it("is an id in the column of ids, whose number is no amount", () => {
    const ids = [
      ["account_id", "as_of"],
      [1_001_234, DAY - 90],
    ];

    expect(explanation("FRESHNESS", [ids, DAY], 1, 0)).toMatchObject({
      answer: 1_001_234,
      field: { kind: "id" },
    });
    expect(
      explanation(
        "WHALE",
        [
          [[5], [4]],
          [[1_001_234], [1_001_235]],
        ],
        1,
        0,
      ),
    ).toMatchObject({
      answer: 1_001_234,
      field: { kind: "id" },
    });
  });

  it("is what the column holds, of an answer that is no table per account", () => {
    expect(explanation("WHALE", [[[5], [4]]], 1, 3).field).toMatchObject({ unit: "ratio" });
  });

  it("is a day without an id before it too", () => {
    expect(explanation("FRESHNESS", [[[DAY - 90]], DAY], 0, 3).field?.kind).toBe("date");
  });
});

describe("what an explanation does not list", () => {
  it("is counted in lines, of a ledger", () => {
    const told = explanation("ORDERS", [lines(20), DAY, "days"], 1, 1);

    expect(told.unlisted).toEqual({ count: 12, of: "line" });
    expect(told.inputs.filter(({ label }) => label.endsWith(": date"))).toHaveLength(8);
  });

  it("is counted in cells, of a column of amounts", () => {
    const amounts = Array.from({ length: 51 }, (_, at) => [at + 1]);

    for (const name of ["HHI", "TOPSHARE", "ROSENBLUTH", "EFFECTIVENUMBER"]) {
      const cells = name === "TOPSHARE" ? [amounts, 3] : [amounts];
      expect([name, explanation(name, cells).unlisted]).toEqual([name, { count: 41, of: "cell" }]);
    }
  });

  it("is counted in lines, of a table of exchanges", () => {
    const exchanges = [
      ["account_id", "direction", "status", "date", "kind"],
      ...Array.from({ length: 11 }, () => ["A", "in", "held", DAY - 9, "deal review"]),
    ];
    const told = explanation("EXCHANGEBALANCE", [exchanges, null, DAY], 1, 1);

    expect(told.unlisted).toEqual({ count: 3, of: "line" });
  });

  it("is nothing where all is listed", () => {
    expect(explanation("ORDERS", [lines(8), DAY, "days"], 1, 1).unlisted).toBeUndefined();
    expect(explanation("HHI", [[[1], [2]]]).unlisted).toBeUndefined();
  });
});

describe("an answer that is of all cells and names none", () => {
  it("names the first that were handed over, and how many more there are", () => {
    const amounts = Array.from({ length: 51 }, (_, at) => [at + 1]);
    const { inputs, unlisted } = explanation("GINI", [amounts]);

    expect(inputs.map(({ value }) => value)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(inputs[2]).toMatchObject({
      label: "values, row 3",
      origin: { kind: "cell", argument: 0, row: 2, column: 0 },
    });
    expect(unlisted).toEqual({ count: 43, of: "cell" });
  });

  it("names cells of a table by their headers, those alone that it reads", () => {
    const table = [
      ["account_id", "name", "revenue_12m", "revenue_prev_12m"],
      ["A", "Alpha", 120, 100],
      ["B", "Beta", "", 50],
    ];
    const { inputs } = explanation("NETRETENTION", [table], 1, 0);

    expect(inputs.map(({ label, value }) => [label, value])).toEqual([
      ["revenue_12m", 120],
      ["revenue_prev_12m", 100],
      ["revenue_12m", undefined],
      ["revenue_prev_12m", 50],
    ]);
    expect(inputs[2]?.origin).toEqual({ kind: "cell", argument: 0, row: 2, column: 2 });
  });

  it("names single cells by their arguments", () => {
    const { inputs } = explanation("RETENTION", [100, 105, 20]);

    expect(inputs.map(({ label, value }) => `${label} ${String(value)}`)).toEqual([
      "start 100",
      "end 105",
      "added 20",
    ]);
  });
});
