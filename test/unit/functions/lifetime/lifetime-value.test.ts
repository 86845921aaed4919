import { saidBy } from "../../../support/fault-of";
import {
  accountsTable,
  cellMessage,
  definitionOf,
  refusal,
  settingsTable,
  spill,
} from "../../../support/builders";
import { explanation } from "../../../support/explanations";

describe("KAM.CLV", () => {
  const table = accountsTable(
    { account_id: "A", contribution_12m: 100, retention_p: 0.8 },
    { account_id: "B", contribution_12m: "", retention_p: 0.8 },
    { account_id: "C", contribution_12m: 100, retention_p: 1.2 },
    { account_id: "D", contribution_12m: 100, retention_p: 1 },
  );

  it("answers account by account by the settings, and spares the others a fault", () => {
    const terms = settingsTable(["lifetime", "discount rate", 0.12]);

    const [headers, a, b, c, d] = spill("CLV", table, terms);

    expect(headers).toEqual([
      "account_id",
      "lifetime_value",
      "multiple",
      "expected_years",
      "years_to_90_percent",
    ]);
    expect(a?.[1]).toBeCloseTo(250, 10);
    expect(cellMessage(b?.[1])).toBe(
      'accounts, column "contribution_12m", row 3: is unknown (the cell is blank), and there is no answer without it',
    );
    expect(cellMessage(c?.[1])).toBe(
      'accounts, column "retention_p", row 4: expected a number from 0 to 1 (0.12 for 12%), found 1.2',
    );
    expect(d?.[1]).toBeCloseTo(100 / 0.12, 9);
    expect(cellMessage(d?.[3])).toBe("accounts, row 5: it never leaves, so there is no mean time");
  });

  it("says where there is no finite value", () => {
    const [, , , , d] = spill("CLV", table, settingsTable(["lifetime", "discount rate", 0]));

    expect(cellMessage(d?.[1])).toBe(
      "accounts, row 5: retention with growth reaches the discount rate (1 x 1 = 1, where less than 1 is needed), so that a stream without end has no finite value; give a number of periods",
    );
  });

  it("explains the value by amounts that add up to it", () => {
    const cells = [[[100, 0.5, 0.1, 0, 5, 10, 30]], "", "middle"];
    const { answer, parts } = explanation("CLV", cells, 0, 0);

    expect(parts.reduce((sum, { amount }) => sum + amount, 0)).toBeCloseTo(Number(answer), 9);
  });

  it("names the settings that it used, and no other", () => {
    const used = explanation("CLV", [[[100, 0.5, 0.1]]], 0, 0).settings.map(({ label }) => label);

    expect(used).toEqual([
      "lifetime: growth",
      "lifetime: periods",
      "lifetime: yearly cost",
      "lifetime: acquisition cost",
    ]);
  });

  it.each([
    [
      [[100, 0.5, -1]],
      'accounts, column "discount_rate": expected a number above -1 and up to 1 (0.12 for 12%), found -1',
    ],
    [
      [[100, 0.5, 0.1, -2]],
      'accounts, column "growth": expected a number above -1 and up to 1 (0.12 for 12%), found -2',
    ],
    [
      [[100, 0.5, 0.1, 0, -1]],
      'accounts, column "periods": expected a whole number from 0 to 1000, found -1',
    ],
  ])("refuses %j", (values, message) => {
    expect(refusal("CLV", values)).toBe(`#VALUE! KAM.CLV: ${message}`);
  });

  it("refuses half a year as a setting", () => {
    expect(refusal("CLV", [[1, 0.5]], settingsTable(["lifetime", "periods", 2.5]))).toBe(
      '#VALUE! KAM.CLV: settings, column "value", row 2: expected a whole number of years as lifetime: periods, found 2.5',
    );
  });
});

describe("KAM.MARGINMULTIPLE", () => {
  it("answers a grid in which one pair may have no value", () => {
    const grid = spill("MARGINMULTIPLE", [[0.8], [1]], [[0, 0.12]]);

    expect(grid[0]?.[1]).toBeCloseTo(2.5, 10);
    expect(cellMessage(grid[1]?.[0])).toContain("no finite value");
  });

  it.each([
    [
      [
        [0.8, 0.9],
        [0.7, 0.6],
      ],
      [[0.1]],
      '#VALUE! KAM.MARGINMULTIPLE: retention: expected a single column or row, found "2 rows by 2 columns"',
    ],
    [
      [[1.1]],
      [[0.1]],
      '#VALUE! KAM.MARGINMULTIPLE: retention, column "1", row 1: expected a number from 0 to 1 (0.12 for 12%), found 1.1',
    ],
    [
      [[]],
      [[0.1]],
      "#VALUE! KAM.MARGINMULTIPLE: retention: expected a block of numbers, found an empty cell",
    ],
  ])("refuses %j", (retention, rate, message) => {
    expect(refusal("MARGINMULTIPLE", retention, rate)).toBe(message);
  });

  it("is explained by its formula", () => {
    const cells = [[[0.8]], [[0.1]]];

    expect(explanation("MARGINMULTIPLE", cells, 0, 0).rule).toEqual([
      "Retention 0.8 over 1 + 0.1 - 0.8 (1 + 0).",
    ]);
    expect(saidBy(() => explanation("MARGINMULTIPLE", cells, 1, 0))).toContain(
      "outside the answer",
    );
  });
});

describe("KAM.RISKCLV", () => {
  const line = (account_id: string, year: unknown, contribution = 100, probability = 0.5) => ({
    account_id,
    year,
    contribution,
    probability,
  });

  it("keeps a missing or repeated year the fault of its account", () => {
    const table = accountsTable(
      line("A", 1),
      line("B", 1),
      line("B", 3),
      line("C", 1),
      line("C", 1),
      line("A", 2),
    );

    const [, a, b, c] = spill("RISKCLV", table, settingsTable(["lifetime", "discount rate", 0]));

    expect(a).toEqual(["A", 100, 200, 100, 0.5]);
    expect(cellMessage(b?.[1])).toContain("expected each year once, from 1 to 2, found 3");
    expect(cellMessage(c?.[1])).toContain("expected each year once, from 1 to 2, found 1");
  });

  it("answers in the column that TIER reads", () => {
    const [titles] = spill("RISKCLV", accountsTable(line("A", 1)));
    const read = definitionOf("TIER").parameters[0]?.columns ?? [];

    expect(titles?.[1]).toBe("lifetime_value");
    expect(read.map(({ header }) => header)).toContain("lifetime_value");
  });

  it("names the row of a year of a table that is likelier than the one before", () => {
    const table = accountsTable(line("A", 2, 100, 0.6), line("B", 1), line("A", 1, 100, 0.5));

    expect(cellMessage(spill("RISKCLV", table)[1]?.[1])).toContain('column "probability", row 2');
  });

  it("knows no share of a value that is not above 0", () => {
    expect(cellMessage(spill("RISKCLV", [[1, -5, 0.5]])[0]?.[3])).toContain("no share of it");
  });

  it("is explained year by year, in sum the value", () => {
    const cells = [
      [
        [1, 110, 0.5],
        [2, 121, 0.25],
      ],
    ];

    const { answer, parts } = explanation("RISKCLV", cells, 0, 0);

    expect(parts.map(({ amount }) => Math.round(amount * 1e9) / 1e9)).toEqual([50, 25]);
    expect(answer).toBeCloseTo(75, 10);
  });
});

describe("KAM.RETENTION and KAM.NETRETENTION", () => {
  it("explain what they divide", () => {
    expect(explanation("RETENTION", [100, 105, 20], 0, 0).rule[0]).toBe(
      "Of 105 accounts at the end, new: 20; so 85 stayed.",
    );
  });

  const table = accountsTable(
    { account_id: "A", revenue_12m: 120, revenue_prev_12m: 100 },
    { account_id: "B", revenue_12m: "", revenue_prev_12m: 100 },
  );

  it("leave out and count an account of which a year is not known", () => {
    expect(spill("NETRETENTION", table, false)).toEqual([[1, 1, 1.2, 100, 20, 0, 0, 1]]);
  });

  it("explain each measure of the portfolio", () => {
    const told = explanation("NETRETENTION", [table], 1, 2);

    expect(told.question).toBe("net retention of the portfolio");
    expect(told.answer).toBe(1.2);
    expect(explanation("NETRETENTION", [table], 1, 7).answer).toBe(1);
    expect(saidBy(() => explanation("NETRETENTION", [table], 0, 0))).toContain("choose a cell");
    expect(saidBy(() => explanation("NETRETENTION", [table, false], 0, 9))).toContain(
      "lies outside the answer",
    );
  });

  it("refuse a total over a faulty row or an account that stands twice", () => {
    const twice = [...table, ["A", 1, 1]];
    const faulty = [...table, ["C", "n/a", 1]];

    expect(refusal("NETRETENTION", twice)).toBe(
      '#VALUE! KAM.NETRETENTION: accounts, column "account_id", row 2: expected an id of its own, found "A also in row 4"',
    );
    expect(refusal("NETRETENTION", faulty)).toBe(
      '#VALUE! KAM.NETRETENTION: accounts, column "revenue_12m", row 4: expected a number, found "n/a"',
    );
  });
});

describe("KAM.MARKOVCLV and KAM.MARKOVSTATES", () => {
  const half = [
    [0.5, 0.5],
    [0, 1],
  ];

  it("have a header row when asked", () => {
    expect(spill("MARKOVCLV", half, [[10, 0]], 0.25, "", true)[0]).toEqual(["lifetime_value"]);
  });

  it("explain a value by what comes now and what comes later", () => {
    const { answer, parts } = explanation("MARKOVCLV", [half, [[10], [0]], 0.25, 3, true], 1, 0);

    expect(parts[0]?.amount).toBe(10);
    expect(parts.reduce((sum, { amount }) => sum + amount, 0)).toBeCloseTo(Number(answer), 10);
    expect(
      saidBy(() => explanation("MARKOVCLV", [half, [[10], [0]], 0.25, 3, true], 0, 0)),
    ).toContain("choose");
  });

  it("explain a probability", () => {
    expect(explanation("MARKOVSTATES", [half, 2], 0, 1).answer).toBe(0.75);
    expect(saidBy(() => explanation("MARKOVSTATES", [half, 2], 5, 1))).toContain(
      "outside the answer",
    );
  });

  it("refuse more states than anyone waits for", () => {
    const large = Array.from({ length: 201 }, () => new Array<number>(201).fill(0));

    expect(refusal("MARKOVSTATES", large, 2)).toBe(
      "#VALUE! KAM.MARKOVSTATES: transitions: expected up to 200 states, found 201",
    );
  });
});
