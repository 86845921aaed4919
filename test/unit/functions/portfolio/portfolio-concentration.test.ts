import { saidBy } from "../../../support/fault-of";
import { callKam, cellMessage, column, refusal, spill } from "../../../support/builders";
import { explanation } from "../../../support/explanations";

describe.each(["HHI", "EFFECTIVENUMBER", "ROSENBLUTH", "GINI"])("KAM.%s", (name) => {
  it("leaves out an amount below 0, which has no share, and says so", () => {
    expect(callKam(name, column(50, -1, 30, "", 20))).toBe(callKam(name, column(50, 30, 20)));
    expect(explanation(name, [column(50, -1, 30)]).rule).toContain(
      "Below 0, and so without a share and left out: 1 account.",
    );
  });

  it("has no answer for a portfolio without revenue", () => {
    expect(refusal(name, column(-5, -1))).toBe(
      `#N/A KAM.${name}: values: no amount is above 0, so no account has a share of them`,
    );
    expect(refusal(name, column(0, 0))).toBe(
      `#N/A KAM.${name}: values: the amounts add up to 0, so no account has a share of them`,
    );
  });

  it("is explained with its answer", () => {
    expect(explanation(name, [column(50, 30, 15, 5)]).answer).toBe(
      callKam(name, column(50, 30, 15, 5)),
    );
  });
});

describe("KAM.EFFECTIVENUMBER", () => {
  it("says in its explanation what the squared shares add up to", () => {
    expect(explanation("EFFECTIVENUMBER", [column(50, 50)]).rule).toEqual([
      "Each of 2 amounts is a share of their total; the squared shares add up to 0.5.",
      "1 divided by it is 2: so many equal accounts would be as concentrated.",
    ]);
  });
});

describe("KAM.TOPSHARE", () => {
  const values = column(5, 50, 15, 30);

  it("takes the largest, wherever they stand", () => {
    expect(callKam("TOPSHARE", values, 1)).toBe(0.5);
    expect(callKam("TOPSHARE", values, 3)).toBeCloseTo(0.95, 14);
    expect(callKam("TOPSHARE", values, 9)).toBe(1);
  });

  it("counts an account that brings 0 when a fraction is asked for, and no blank cell", () => {
    expect(callKam("TOPSHARE", column(6, 4, 0, 0, 0), 0.4)).toBe(1);
    expect(callKam("TOPSHARE", column(6, 4, "", "", ""), 0.4)).toBe(0.6);
  });

  it.each([[0], [-1], [1.5], ["four"], [null], [{ code: "#N/A" }]])("refuses %j", (largest) => {
    expect(refusal("TOPSHARE", values, largest)).toMatch(
      /^#VALUE! KAM\.TOPSHARE: largest: expected a whole number of 1 or more, or a fraction between 0 and 1, found /,
    );
  });

  it("is explained by parts that add up to it, and by how a fraction was rounded", () => {
    const { parts, rule, answer, inputs } = explanation("TOPSHARE", [values, 0.3]);

    expect(parts).toEqual([
      { label: "row 2", amount: 0.5, how: "50 of the total" },
      { label: "row 4", amount: 0.3, how: "30 of the total" },
    ]);
    expect(answer).toBe(0.8);
    expect(rule[0]).toBe("0.3 of 4 accounts, rounded up: 2.");
    expect(inputs[0]?.origin).toEqual({ kind: "cell", argument: 0, row: 1, column: 0 });
  });

  it("sums up in one line what is more than a pane can show", () => {
    const many = column(...Array.from({ length: 30 }, (_, at) => at + 1));
    const { parts, answer } = explanation("TOPSHARE", [many, 25]);

    expect(parts).toHaveLength(11);
    expect(parts.at(-1)?.label).toBe("15 others");
    expect(parts.reduce((sum, { amount }) => sum + amount, 0)).toBeCloseTo(Number(answer), 12);
  });
});

describe("KAM.ABCCLASS", () => {
  const settings = (a: number, b: number): readonly (readonly unknown[])[] => [
    ["group", "setting", "value"],
    ["abc", "cut A", a],
    ["abc", "cut B", b],
  ];

  it("keeps the order and the length of the cells: blanks stay blank, faults are their own", () => {
    const rows = spill("ABCCLASS", column(5, "", 50, "n/a", 30, 15, ""));

    expect(rows).toHaveLength(7);
    expect(rows.map(([cell]) => (typeof cell === "object" ? "fault" : cell))).toEqual([
      "C",
      "",
      "A",
      "fault",
      "A",
      "B",
      "",
    ]);
    expect(cellMessage(rows[3]?.[0])).toBe('values, row 4: expected a number, found "n/a"');
  });

  it("answers in a column for cells that lie side by side, and with a header on request", () => {
    expect(spill("ABCCLASS", [[50, 30, 15, 5]])).toEqual([["A"], ["A"], ["B"], ["C"]]);
    expect(spill("ABCCLASS", 50, null, true)).toEqual([["class"], ["A"]]);
  });

  it("uses the cuts that a person has set", () => {
    expect(spill("ABCCLASS", column(50, 30, 15, 5), settings(0.5, 0.8))).toEqual([
      ["A"],
      ["B"],
      ["C"],
      ["C"],
    ]);
    expect(refusal("ABCCLASS", column(50), settings(0.9, 0.8))).toBe(
      '#VALUE! KAM.ABCCLASS: settings, column "value", row 3: expected a cut B of no less than cut A, 0.9, found 0.8',
    );
    expect(refusal("ABCCLASS", column(50), settings(0.96, 0.95).slice(0, 2))).toBe(
      '#VALUE! KAM.ABCCLASS: settings, column "value", row 2: expected a cut A of at most cut B, 0.95, found 0.96',
    );
  });

  it.each([
    [
      column(0, -5),
      "#N/A KAM.ABCCLASS: values: no amount is above 0, so there is no total to take shares of",
    ],
    [[[""]], "#VALUE! KAM.ABCCLASS: values: expected at least one number, found an empty cell"],
    [
      [
        [1, 2],
        [3, 4],
      ],
      'values: expected a single column or row, found "2 rows by 2 columns"',
    ],
  ])("refuses %j", (cells, message) => {
    expect(refusal("ABCCLASS", cells)).toContain(message);
  });

  it("is explained by the share that is reached, and the cuts in force", () => {
    const told = explanation("ABCCLASS", [column(50, 30, 15, 5), settings(0.5, 0.8)], 1);

    expect(told).toMatchObject({ question: "Class of row 2", answer: "B" });
    expect(told.rule[0]).toBe("1 larger amounts and this one reach 0.8 of the total: B.");
    expect(told.settings[0]).toMatchObject({ label: "abc: cut A", value: 0.5 });
    expect(told.inputs[0]).toMatchObject({ value: 30, origin: { row: 1, column: 0 } });
    expect(explanation("ABCCLASS", [column(97, 3)]).rule).toEqual([
      "The largest amount is A; it alone is 0.97 of the total.",
    ]);
    expect(explanation("ABCCLASS", [column(97, -3)], 1).rule).toEqual([
      "-3 adds nothing to the total: C.",
    ]);
    expect(saidBy(() => explanation("ABCCLASS", [column(97, "", 3)], 1))).toContain(
      "this cell is blank",
    );
    expect(saidBy(() => explanation("ABCCLASS", [column(97, "?", 3)], 1))).toContain('found "?"');
  });
});

describe("KAM.STOBACHOFF", () => {
  it("has its header row unless told otherwise", () => {
    expect(spill("STOBACHOFF", column(50, -20, 70))[0]).toEqual([
      "stobachoff",
      "share_profitable",
      "subsidy",
      "peak_share",
    ]);
    expect(spill("STOBACHOFF", column(50, -20, 70), false)).toHaveLength(1);
  });

  it("has no answer where total profit is not above 0, and refuses what is no number", () => {
    expect(refusal("STOBACHOFF", column(5, -5))).toBe(
      "#N/A KAM.STOBACHOFF: profits: total profit is not above 0, so there is no share of it",
    );
    expect(refusal("STOBACHOFF", column(5, "n/a"))).toBe(
      '#VALUE! KAM.STOBACHOFF: profits, row 2: expected a number, found "n/a"',
    );
  });

  it("leaves out unknown profits, and counts a known 0", () => {
    expect(spill("STOBACHOFF", column(5, ""), false)[0]?.[1]).toBe(1);
    expect(spill("STOBACHOFF", column(5, 0), false)[0]?.[1]).toBe(0.5);
  });

  it("is explained cell by cell", () => {
    const cells = [column(50, -20, 70)];

    expect(explanation("STOBACHOFF", cells, 1, 3).answer).toBeCloseTo(1.2, 14);
    expect(explanation("STOBACHOFF", cells, 1, 0).rule).toEqual([
      "Accounts stand by falling profit: 3, 0.6667 of them profitable.",
      "The whale curve peaks at 1.2 of total profit; losses eat 0.1667 of the peak.",
      "The area between the curve and its diagonal is 0.3.",
      "Divided by the peak less one half, 0.7, it is 0.4286.",
    ]);
    expect(saidBy(() => explanation("STOBACHOFF", cells, 0))).toContain("this cell is a header");
  });
});

describe("KAM.WHALE beside a table", () => {
  it("takes the ids of a whole column where the last profits are unknown", () => {
    expect(spill("WHALE", column(1, 3, ""), column("A", "B", "C"), false)).toEqual([
      ["B", 1, 3, 3, 0.75],
      ["A", 2, 1, 4, 1],
    ]);
  });

  it("shows no share of a total that is too large for a number", () => {
    const rows = spill("WHALE", column(1.7e308, 1.7e308), null, false);

    expect(cellMessage(rows[0]?.[3])).toContain("too large");
  });
});
