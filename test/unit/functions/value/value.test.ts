import { accountsTable, cellMessage, refusal, spill } from "../../../support/builders";
import { addedUp, explanation } from "../../../support/explanations";

const ELEMENTS = [
  ["account_id", "element", "type", "supplier_benefit", "supplier_sacrifice"],
  ["A", "point of contact", "exchange", 0, 25],
  ["A", "focused team", "proprietary", 45, 15],
  ["B", "focused team", "proprietary", "", 15],
  ["C", "focused team", "personal", 45, 15],
].map((row, at) =>
  at === 0
    ? [...row, "customer_benefit", "customer_sacrifice", "probability"]
    : [...row, at === 1 ? 60 : 0, at === 1 ? 5 : 0, 1],
);

describe("KAM.VALUE3", () => {
  it("gathers the elements of each account, and spares the others from a fault", () => {
    const [, a, b, c] = spill("VALUE3", ELEMENTS);

    expect(a?.slice(0, 7)).toEqual(["A", 60, 30, 30, 0, 5, 55]);
    expect(cellMessage(b?.[1])).toBe(
      "elements, row 4: no element has its four amounts and its probability, so none has a value",
    );
    expect(cellMessage(c?.[1])).toBe(
      'elements, column "type", row 5: expected one of exchange, proprietary, relational, found "personal"',
    );
  });

  it("counts the elements without a value under unknown, and names them under unknown_names", () => {
    const lines = [...ELEMENTS, ["A", "shared plan", "relational", "", 10, 0, 0, 1]];

    const [headers = [], a] = spill("VALUE3", lines);

    expect(a?.[headers.indexOf("unknown")]).toBe(1);
    expect(a?.[headers.indexOf("unknown_names")]).toBe("shared plan");
    expect(a?.[headers.indexOf("created")]).toBe(60);
  });

  it("refuses a table without a probability", () => {
    const without = ELEMENTS.map((row) => row.slice(0, -1));

    expect(refusal("VALUE3", without)).toContain('a column headed "probability"');
  });

  it("is explained by its elements, which add up to what is created", () => {
    const told = explanation("VALUE3", [ELEMENTS], 1, 1);

    expect(told.question).toBe("Created of A");
    expect(addedUp(told)).toBe(told.answer);
  });
});

describe("KAM.APPROPRIATION", () => {
  const lossMaking = [["point of contact", "exchange", 0, 25, 5, 0, 1]];

  it("shows both sides where there is no share", () => {
    const [row] = spill("APPROPRIATION", lossMaking);

    expect(cellMessage(row?.[0])).toBe(
      "elements: created value is not above 0, so neither side has a share of it",
    );
    expect(row?.slice(1)).toEqual([-25, 5, "balance the benefits", "the supplier loses", 0]);
  });

  it("counts the elements that have no value, and names them in its explanation", () => {
    const lines = [
      ["point of contact", "exchange", 25, 0, 75, 0, 1],
      ["shared account plan", "relational", "", 10, 20, 5, 1],
    ];

    expect(spill("APPROPRIATION", lines, "", true)[0]?.at(-1)).toBe("unknown");
    expect(spill("APPROPRIATION", lines)[0]).toEqual([0.25, 25, 75, "balanced", "", 1]);
    expect(explanation("APPROPRIATION", [lines], 0, 1).rule.at(-1)).toBe(
      "Without a value, in no sum: shared account plan.",
    );
  });

  it("uses the bounds that a person has set", () => {
    const settings = [
      ["group", "setting", "value"],
      ["value", "least supplier share", 0.3],
    ];
    const line = [["team", "exchange", 25, 0, 75, 0, 1]];

    expect(spill("APPROPRIATION", line)[0]?.[3]).toBe("balanced");
    expect(spill("APPROPRIATION", line, settings)[0]?.[3]).toBe("balance the benefits");
  });

  it("says in its explanation which bounds were used", () => {
    expect(
      explanation("APPROPRIATION", [ELEMENTS], 1, 1).settings.map(({ value }) => value),
    ).toEqual([0.2, 0.8]);
  });
});

describe("KAM.INTEGRATION", () => {
  const full = 400_000 * (1 - Math.exp(-2));
  const third = (1 - Math.exp(-2 / 3)) / (1 - Math.exp(-2));
  const anAccount = (given: Readonly<Record<string, unknown>>) => ({
    account_id: "A",
    integration_benefit: full,
    integration_third: third,
    coordination_cost: 300_000,
    integration_depth: 0.66,
    ...given,
  });

  it("finds from two answers the curve that they stand for", () => {
    const [row] = spill("INTEGRATION", accountsTable(anAccount({})), "", false);

    expect(row?.[1]).toBeCloseTo(0.4952, 4);
    expect(Math.round(Number(row?.[2]))).toBe(177_862);
    expect(row?.[3]).toBe("contract");
    expect(Math.round(Number(row?.[4]))).toBe(140_589);
    expect(row?.[8]).toBe("over-integrated");
  });

  it("agrees with what can be worked out by hand where half of the rest is had each third", () => {
    // q = 1/2: third = 1 / (1 + 1/2 + 1/4) = 4/7, beta = 3 ln 2, and b (1 - 1/8) = 700,000 gives b =
    // 800,000. At one third of the way b beta / 2 = 2 c / 3 holds for c = 1,800,000 ln 2.
    const [row] = spill(
      "INTEGRATION",
      accountsTable({
        account_id: "A",
        integration_benefit: 700_000,
        integration_third: 4 / 7,
        coordination_cost: 1_800_000 * Math.LN2,
      }),
      "",
      false,
    );

    expect(row?.[1]).toBeCloseTo(1 / 3, 12);
    expect(row?.[2]).toBeCloseTo(400_000 - 200_000 * Math.LN2, 6);
    expect(row?.[7]).toBeCloseTo(700_000 - 1_800_000 * Math.LN2 - 150_000, 6);
  });

  it.each([
    [1e-300, 200, 1e-307],
    [1e308, 200, 1e308],
    [1e308, 1e-300, 1e-308],
    [1e-308, 1e-308, 1e308],
  ])("answers for a benefit of %d, beta of %d and cost of %d", (benefit, beta, cost) => {
    const [row] = spill("INTEGRATION", [[benefit, beta, cost, 0, 0, 0]]);

    expect(Number(row?.[0])).toBeGreaterThanOrEqual(0);
    expect(Number(row?.[0])).toBeLessThanOrEqual(1);
    expect(Number.isFinite(row?.[1])).toBe(true);
  });

  it("names its own argument where numbers are too large for an answer", () => {
    const [row] = spill("INTEGRATION", [[0, 1, 1.7e308, 0, 0, 1.7e308]]);

    expect(cellMessage(row?.[6])).toBe(
      "accounts: these values are too large or too small to give a number",
    );
  });

  it("tolerates a little above the optimum, and keeps an unknown depth apart from none", () => {
    const table = accountsTable(
      anAccount({ integration_depth: 0.59 }),
      anAccount({ account_id: "B", integration_depth: "" }),
      anAccount({ account_id: "C", integration_depth: 0 }),
    );

    expect(spill("INTEGRATION", table, "", false).map((row) => row[8])).toEqual([
      "",
      "depth unknown",
      "",
    ]);
  });

  it("refuses in its row a benefit that does not diminish", () => {
    const table = accountsTable(
      anAccount({}),
      anAccount({ account_id: "B", integration_third: 0.3 }),
    );

    const [sound, faulty] = spill("INTEGRATION", table, "", false);

    expect(sound?.[3]).toBe("contract");
    expect(cellMessage(faulty?.[1])).toBe(
      "accounts, row 3: integration_third is 0.3: at one third or less benefit does not diminish, and the curve rests on that",
    );
  });

  it("takes set-up costs of an account before those of the settings", () => {
    const [row] = spill("INTEGRATION", [[400_000, 2, 300_000, 20_000, 0, 1_000_000]]);

    expect(row?.[2]).toBe("functional");
    expect(Math.round(Number(row?.[3]))).toBe(162_466);
  });

  it("is functional at 606,838 in the model's second example", () => {
    const [row] = spill("INTEGRATION", [[900_000, 3, 250_000]]);

    expect(row?.[0]).toBeCloseTo(0.6872, 4);
    expect([row?.[2], Math.round(Number(row?.[3]))]).toEqual(["functional", 606_838]);
  });

  it("is explained with its numbers and its settings", () => {
    const told = explanation(
      "INTEGRATION",
      [accountsTable(anAccount({ integration_depth: "" }))],
      1,
      1,
    );

    expect(told.rule.at(-1)).toBe("The depth today is unknown.");
    expect(told.settings).toHaveLength(6);
    expect(explanation("INTEGRATION", [accountsTable(anAccount({}))], 1, 1).rule.at(-1)).toBe(
      "The depth today is 0.66: over-integrated.",
    );
  });
});

describe("KAM.SYNERGY", () => {
  const RESULTS = [
    ["account_id", "result", "joint", "base_ours", "base_theirs"],
    ["A", "revenue", 1200, 500, 600],
    ["A", "profit", 90, 50, 60],
    ["B", "profit", 90, "", 60],
    ["C", "", 12, 5, 6],
    ["D", "profit", 1, 1, 1],
    ["D", "profit", 2, 1, 1],
    ["E", "profit", 5, -10, 4],
  ];

  it("answers for the result that is asked for", () => {
    expect(spill("SYNERGY", RESULTS)[1]?.slice(0, 2)).toEqual(["A", 100]);
    expect(spill("SYNERGY", RESULTS, "profit")[1]?.slice(0, 2)).toEqual(["A", -20]);
  });

  it("says what is missing or stands twice, account by account", () => {
    const [, , b, c, d, e] = spill("SYNERGY", RESULTS, "profit");

    expect(cellMessage(b?.[1])).toBe(
      "results, row 4: unknown for profit (the cell is blank): base_ours",
    );
    expect(c?.[1]).toBe(1);
    expect(cellMessage(d?.[1])).toBe(
      "results, row 6: expected one line with the result profit, found 2",
    );
    expect(cellMessage(e?.[2])).toBe(
      "results, row 8: the base is not above 0, so nothing is a share of it",
    );
    expect(cellMessage(spill("SYNERGY", RESULTS)[2]?.[1])).toBe(
      "results, row 4: no line has the result revenue, which is asked for, only profit",
    );
  });

  it("asks for the column result where an account has lines that it cannot tell apart", () => {
    const without = RESULTS.map(([id, , ...amounts]) => [id, ...amounts]);

    const [, a, b, c] = spill("SYNERGY", without);

    expect(cellMessage(a?.[1])).toBe(
      "results, row 2: it takes the column result to tell its 2 lines apart; it is blank or missing",
    );
    expect(cellMessage(b?.[1])).toContain("unknown for revenue (the cell is blank): base_ours");
    expect(c?.slice(0, 3)).toEqual(["C", 1, 1 / 11]);
  });

  it("heads the share with the base that it is of", () => {
    expect(spill("SYNERGY", RESULTS)[0]?.slice(1, 4)).toEqual([
      "synergy",
      "share_of_base",
      "joint",
    ]);
  });

  it.each(["revenue", "market_growth"])("is explained by parts that add up: %s", (result) => {
    const told = explanation("SYNERGY", [[[7, 4, 6]], result, true], 1, 0);

    expect(addedUp(told)).toBe(told.answer);
  });
});

describe("KAM.WALLETSHARE", () => {
  const anAccount = (given: Readonly<Record<string, unknown>>) => ({
    account_id: "A",
    revenue_12m: 300,
    wallet_12m: 1200,
    supplier_rank: "",
    suppliers: "",
    ...given,
  });

  it("names the wallet that is below what is bought from us, and the rank that cannot be", () => {
    const table = accountsTable(
      anAccount({ wallet_12m: 100 }),
      anAccount({ account_id: "B", wallet_12m: "", supplier_rank: 4, suppliers: 3 }),
      anAccount({ account_id: "C" }),
    );

    const [, a, b, c] = spill("WALLETSHARE", table);

    expect(cellMessage(a?.[1])).toBe(
      "accounts, row 2: expected revenue_12m of at most wallet_12m, 100 (0.05 of it more is tolerated), found 300",
    );
    expect(cellMessage(b?.[1])).toBe(
      "accounts, row 3: expected supplier_rank from 1 to 3 (suppliers), found 4",
    );
    expect(c).toEqual(["C", 0.25, "measured", 900]);
  });

  it("counts revenue above the wallet as all of it, as far as the settings tolerate", () => {
    const table = accountsTable(anAccount({ revenue_12m: 104, wallet_12m: 100 }));
    const more = accountsTable(anAccount({ revenue_12m: 110, wallet_12m: 100 }));
    const set = [
      ["group", "setting", "value"],
      ["wallet", "tolerated excess", 0.1],
    ];

    expect(spill("WALLETSHARE", table)[1]).toEqual(["A", 1, "measured", 0]);
    expect(cellMessage(spill("WALLETSHARE", more)[1]?.[1])).toContain("found 110");
    expect(spill("WALLETSHARE", more, set)[1]).toEqual(["A", 1, "measured", 0]);
  });

  it("says how a share was found", () => {
    const rules = [
      anAccount({}),
      anAccount({ revenue_12m: 1201 }),
      anAccount({ revenue_12m: 0, wallet_12m: "" }),
      anAccount({ wallet_12m: "", supplier_rank: 1, suppliers: 2 }),
    ].map((account) => explanation("WALLETSHARE", [accountsTable(account)], 1, 1).rule[0]);

    expect(rules).toEqual([
      "Revenue 300 over a wallet of 1200: 0.25.",
      "Revenue 1201 over a wallet of 1200: 1, as what is above the wallet is tolerated.",
      "Revenue 0: nothing is bought from us: 0.",
      "No wallet to measure by: rank 1 of 2 gives (1 - rank / (n + 1)) x 2 / n = 0.6667.",
    ]);
  });
});
