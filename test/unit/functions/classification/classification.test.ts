import { STAGES } from "../../../../src/model/classification/stage-rule";
import { accountsTable, callKam, cellMessage, refusal, spill } from "../../../support/builders";

const CRITERIA = [
  ["group", "setting", "value"],
  ["attractiveness", "fit", 1],
];

describe("KAM.QUADRANT", () => {
  it("places a table of accounts by their scores and strength", () => {
    const table = accountsTable(
      { account_id: "A", fit: 8, relative_strength: 1.1 },
      { account_id: "B", fit: 8, relative_strength: 0.9 },
      { account_id: "C", fit: 5, relative_strength: 1 },
      { account_id: "D", fit: 6, relative_strength: "" },
    );

    const rows = spill("QUADRANT", table, CRITERIA, null, false);

    expect(rows.slice(0, 3).map((row) => row.slice(0, 2))).toEqual([
      ["A", "Strategic"],
      ["B", "Star"],
      ["C", "Status"],
    ]);
    expect(cellMessage(rows[3]?.[1])).toBe("accounts, row 5: its relative_strength is unknown");
  });

  it("has no quadrant where too little is known", () => {
    const settings = [
      ["group", "setting", "value"],
      ["attractiveness", "fit", 0.5],
      ["attractiveness", "openness", 0.5],
    ];
    const table = accountsTable({ account_id: "A", fit: 8, openness: "", relative_strength: 1 });

    expect(spill("QUADRANT", table, settings, null, false)).toEqual([
      ["A", "", 8, 1, "insufficient data"],
    ]);
  });
});

describe("KAM.TIER with a past and a cap", () => {
  const key = { purchasing_power_3y: 100, key_reason: "strategic", lifetime_value: 10 };

  it("holds a tier against a cut that is passed by little", () => {
    const table = accountsTable({
      account_id: "A",
      fit: 5.8,
      relative_strength: 1.2,
      ...key,
      tier_prev: "Strategic key",
      tier_proposed_prev: "Strategic key",
    });

    const [row] = spill("TIER", table, CRITERIA, null, false);

    expect(row?.[1]).toBe("Strategic key");
    expect(row?.[7]).toBe("Standard");
    expect(row?.[8]).toContain("held: the numbers give Standard for the first period");
  });

  it("lists the accounts that the cap cuts with their rank and what they would be", () => {
    const table = accountsTable(
      { account_id: "A", fit: 9, relative_strength: 1.5, ...key, stage: "Integrated" },
      { account_id: "B", fit: 7, relative_strength: 1.1, ...key, stage: "Basic" },
    );
    const settings = [...CRITERIA, ["tier", "most key accounts", 1]];

    const [first, second] = spill("TIER", table, settings, null, false);

    expect(first?.[1]).toBe("Strategic key");
    expect(second?.slice(0, 2)).toEqual(["B", "Standard"]);
    expect(second?.[7]).toBe("Strategic key");
    expect(second?.[8]).toContain(
      "There is no place for it: rank 2 of the key accounts (closeness 0); it would be Strategic key.",
    );
  });
});

describe("KAM.STAGE with its target", () => {
  it("names the lowest ceiling", () => {
    const table = accountsTable({
      account_id: "A",
      our_kraljic_impact: 0.8,
      our_kraljic_risk: 0.2,
      tier: "Strategic key",
    });

    const [row] = spill("STAGE", table, null, false);

    expect(row?.slice(6, 8)).toEqual(["Cooperative", "we are Leverage to it"]);
  });

  it("goes no further than the form of integration that pays, where that is known", () => {
    const facts = {
      tier: "Strategic key",
      integration_benefit: 345_880,
      coordination_cost: 300_000,
    };
    const table = accountsTable(
      { account_id: "A", ...facts, integration_third: 0.563 },
      { account_id: "B", ...facts, integration_third: "" },
      { account_id: "C", ...facts, integration_third: 0.2 },
    );

    const rows = spill("STAGE", table, null, false);

    // A: beta is about 2, as in the worked example, where a contract pays best.
    expect(rows.map((row) => row.slice(6, 8))).toEqual([
      ["Interdependent", "a contract is the form of integration that pays"],
      ["Integrated", "its tier is Strategic key"],
      ["Integrated", "its tier is Strategic key"],
    ]);
  });
});

describe("KAM.READINESS", () => {
  it("asks for the stage after each account's own", () => {
    const levels = {
      cap_information: 3,
      cap_technical: 3,
      cap_financial: 3,
      cap_marketing: 3,
      cap_analytical: 3,
      cap_human: 3,
    };
    const table = accountsTable(
      { account_id: "A", ...levels, stage: "Cooperative" },
      { account_id: "B", ...levels, stage: "Interdependent" },
      { account_id: "C", ...levels, stage: "" },
      { account_id: "D", ...levels, stage: "Disintegrating" },
    );

    const rows = spill("READINESS", table, null, null, false);

    expect(rows.slice(0, 2).map((row) => row.slice(1, 3))).toEqual([
      ["ready", "Interdependent"],
      ["not ready", "Integrated"],
    ]);
    expect(rows[1]?.[8]).toBe("information 3 of 4; technical 3 of 4; human 3 of 4");
    expect(cellMessage(rows[2]?.[1])).toContain("its stage is unknown");
    expect(cellMessage(rows[3]?.[1])).toContain("there is no next stage");
  });

  it.each([
    ["Preliminary", "Exploratory"],
    ["early", "Basic"],
    ["Mid", "Cooperative"],
    [" MATURE ", "Interdependent"],
    ["Interdependent", "Interdependent"],
  ])("takes %j as the stage %s, as an argument and in the column stage", (written, stage) => {
    const next = STAGES[STAGES.findIndex((each) => each === stage) + 1];
    const table = accountsTable({ account_id: "A", cap_human: 3, stage: written });

    expect(spill("READINESS", [[3, 3, 4, 3, 2, 3]], null, written)[0]?.[1]).toBe(stage);
    expect(spill("READINESS", table, null, null, false)[0]?.[2]).toBe(next);
  });

  it("refuses a level that there is not", () => {
    expect(refusal("READINESS", [[5, 3, 3, 3, 3, 3]], null, "Basic")).toBe(
      '#VALUE! KAM.READINESS: accounts, column "cap_information": expected a whole number from 0 to 4, found 5',
    );
  });
});

describe("KAM.RELSTRENGTH", () => {
  it("gathers the lines of each account, wherever they stand", () => {
    const table = [
      ["account_id", "factor", "weight", "ours", "competitor"],
      ["A", "price", 0.5, 6, 8],
      ["B", "price", 1, 5, 5],
      ["A", "service", 0.5, 9, 6],
    ];

    expect(spill("RELSTRENGTH", table, false)).toEqual([
      ["A", 7.5 / 7, 7.5, 7, 1, 7.5 / 7, 7.5 / 7],
      ["B", 1, 5, 5, 1, 1, 1],
    ]);
  });

  it("leaves a factor out of both sides when one score is unknown", () => {
    expect(
      callKam("RELSTRENGTH", [
        [0.5, 6, 8],
        [0.3, 9, ""],
      ]),
    ).toEqual([[0.75, 6, 8, 0.5 / 0.8, expect.closeTo(3 / 7, 12), expect.closeTo(1.5, 12)]]);
  });

  it("lets a fault in one line be the fault of its account alone", () => {
    const table = [
      ["account_id", "weight", "ours", "competitor"],
      ["A", 1, 6, 8],
      ["A", 1, 11, 8],
      ["B", 1, 5, 5],
    ];

    const [first, second] = spill("RELSTRENGTH", table, false);

    expect(cellMessage(first?.[1])).toBe(
      'factors, column "ours", row 3: expected a number from 0 to 10, found 11',
    );
    expect(second?.[1]).toBe(1);
  });

  it("has no answer against a competitor that scores 0", () => {
    expect(refusal("RELSTRENGTH", [[1, 5, 0]])).toContain("the competitor scores 0");
  });
});

describe("KAM.KRALJIC", () => {
  it.each([
    [0.5, 0.5, "Strategic"],
    [0.5, 0.49, "Leverage"],
    [0.49, 0.5, "Bottleneck"],
    [0, 0, "Non-critical"],
  ])("puts impact %d and risk %d into %s", (impact, risk, cell) => {
    expect(callKam("KRALJIC", [[impact, risk]])).toEqual([[cell]]);
  });

  it("says what is unknown", () => {
    expect(refusal("KRALJIC", [[0.5, ""]])).toBe(
      '#N/A KAM.KRALJIC: accounts, column "our_kraljic_risk": is unknown (the cell is blank), and there is no answer without it',
    );
  });
});

describe("portfolios at the edge", () => {
  const facts = { fit: 8, relative_strength: 1.2, lifetime_value: 10, key_reason: "" };
  const tierOf = (...rows: readonly Readonly<Record<string, unknown>>[]): readonly unknown[] =>
    spill("TIER", accountsTable(...rows), CRITERIA, null, false).map((row) => row[1]);

  it("may be one account, which then leads in all there is", () => {
    const one = { account_id: "A", ...facts, purchasing_power_3y: 5, contribution_12m: 5 };

    expect(tierOf(one)).toEqual(["Strategic key"]);
    expect(spill("SCORE", accountsTable(one), CRITERIA, null, null, false)).toEqual([
      ["A", 8, 1, 8, 8, "firm"],
    ]);
  });

  it("may hold identical accounts, which are never told apart, with a cap or without", () => {
    const same = { ...facts, purchasing_power_3y: 5, contribution_12m: 5 };
    const rows = ["A", "B", "C", "D", "E"].map((account_id) => ({ account_id, ...same }));
    const capped = [...CRITERIA, ["tier", "most key accounts", 2]];

    expect(tierOf(...rows)).toEqual(Array(5).fill("Strategic key"));
    expect(spill("TIER", accountsTable(...rows), capped, null, false).map((row) => row[1])).toEqual(
      Array(5).fill("Strategic key"),
    );
  });

  it("may lose money on every account: none of them leads by profit", () => {
    const losing = { ...facts, purchasing_power_3y: 0, contribution_12m: -5 };

    expect(tierOf({ account_id: "A", ...losing }, { account_id: "B", ...losing })).toEqual(
      Array(2).fill("Repair or manage for cash"),
    );
  });

  it.each([
    ["KRALJIC", "our_kraljic_risk", 70, "a number from 0 to 1"],
    ["QUADRANT", "relative_strength", 120, "a number from 0 to 10"],
    ["TIER", "relative_strength", 120, "a number from 0 to 10"],
    ["STAGE", "silence_probability", 5, "a number from 0 to 1"],
  ])(
    "has KAM.%s refuse a percent in the column %s with its row",
    (name, column, percent, expected) => {
      const known = {
        fit: 8,
        our_kraljic_impact: 0.5,
        our_kraljic_risk: 0.5,
        relative_strength: 1,
      };
      const table = accountsTable(
        { account_id: "A", ...known, silence_probability: 0.5 },
        { account_id: "B", ...known, silence_probability: 0.5, [column]: percent },
      );
      const settings = ["TIER", "QUADRANT"].includes(name) ? CRITERIA : null;

      const [, first, second] = spill(name, table, settings);

      expect(typeof first?.[1]).toBe("string");
      expect(cellMessage(second?.[1])).toBe(
        `accounts, column "${column}", row 3: expected ${expected}, found ${percent}`,
      );
    },
  );
});
