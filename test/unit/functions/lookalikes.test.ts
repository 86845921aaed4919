import { cellMessage, refusal, spill } from "../../support/builders";

describe("ids that look alike", () => {
  it("are one account in a statement: 100 less 60 is 40", () => {
    const lines = [
      ["account_id", "step", "amount"],
      ["Acme Ltd", "gross_revenue", 100],
      ["Acme\u00a0Ltd", "cost_of_goods", 60],
    ];

    const [headers = [], ...rows] = spill("WATERFALL", lines);

    expect(headers[1]).toBe("contribution");
    expect(rows.map((row) => [row[0], row[1]])).toEqual([["Acme Ltd", 40]]);
  });

  it("are one account in a ledger, composed or decomposed, and are shown composed", () => {
    const ledger = [
      ["account_id", "date", "amount"],
      ["Mu\u0308ller", 45000, 10],
      ["Müller", 45010, 20],
    ];

    const [headers = [], ...rows] = spill("ORDERS", ledger, 45100);

    expect(headers[1]).toBe("repeat_orders");
    expect(rows.map((row) => [row[0], row[1]])).toEqual([["Müller", 1]]);
  });

  it("are one account in two tables: the loss was warned of", () => {
    const health = [
      ["account_id", "day", "health"],
      ["Acme Ltd", 45000, 40],
      ["B", 45000, 80],
    ];
    const losses = [
      ["account_id", "lost_on"],
      ["Acme  Ltd", 45100],
    ];

    expect(spill("BACKTEST", health, losses)).toContainEqual(["recall", 1]);
  });

  it("are one activity: 2 and 3 rush orders at 10 cost 50", () => {
    const drivers = [
      ["account_id", "activity", "volume"],
      ["A", "rush order", 2],
      ["A", "rush\u00a0order", 3],
    ];
    const rates = [
      ["activity", "rate"],
      ["rush order", 10],
    ];

    expect(spill("COSTTOSERVE", drivers, rates)[1]?.slice(0, 2)).toEqual(["A", 50]);
  });

  it("stand twice where each may stand once", () => {
    const accounts = [
      ["account_id", "trust", "commitment", "satisfaction"],
      ["A-1", 5, 5, 5],
      ["A\u20111", 5, 5, 5],
    ];

    expect(cellMessage(spill("RELQUALITY", accounts)[1]?.[1])).toBe(
      'accounts, column "account_id", row 2: ' +
        'expected an id of its own, found "A-1 also in row 3"',
    );
  });

  it("stand twice beside amounts", () => {
    const rows = spill("WHALE", [[1], [2]], [["Acme Ltd"], ["Acme\u2009Ltd"]], false);

    expect(rows.map(([id]) => cellMessage(id))).toEqual([
      'ids, row 2: expected an id of its own, found "Acme Ltd also in row 1"',
      'ids, row 1: expected an id of its own, found "Acme Ltd also in row 2"',
    ]);
  });
});

describe("digits as ids", () => {
  it("are two accounts where one has zeros before it", () => {
    const ledger = [
      ["account_id", "date", "amount"],
      ["7", 45000, 10],
      ["007", 45010, 20],
      [7, 45020, 30],
    ];

    const rows = spill("ORDERS", ledger, 45100, null, false);

    expect(rows.map((row) => [row[0], row[1]])).toEqual([
      ["7", 1],
      ["007", 0],
    ]);
  });
});

describe("headers, settings and words that look alike", () => {
  it("are found as those that are wanted: 100 over 4 is 25", () => {
    const pools = [
      ["\ufeffActivity ", "pool\u200b", "Vol\u00adume"],
      ["visits", 100, 4],
    ];

    expect(spill("ABCRATES", pools, false)).toEqual([["visits", 25, 100, 4]]);
  });

  it("are two columns of one header", () => {
    const pools = [
      ["activity", "pool", "volume", "pool\u00a0"],
      ["visits", 100, 4, 5],
    ];

    expect(refusal("ABCRATES", pools)).toContain('expected one column headed "pool"');
  });

  it("set what is set: from a share of 0.5 on, 60 of 100 is disclosed and 40 is not", () => {
    const settings = [
      ["group", "setting", "value"],
      ["de\u00adpendence\u00a0", "disclosure\u00a0\u00a0share\u200b", 0.5],
    ];
    const accounts = [
      ["account_id", "revenue_12m"],
      ["A", 60],
      ["B", 40],
    ];

    expect(spill("DISCLOSURE", accounts, settings, false).map((row) => row[1])).toEqual([
      true,
      false,
    ]);
  });
});

describe("what was found", () => {
  it("is shown with what nobody sees in it", () => {
    const drivers = [
      ["account_id", "activity", "volume"],
      ["A", "visits", "2\u00a0"],
    ];
    const rates = [
      ["activity", "rate"],
      ["visits", 10],
    ];

    expect(cellMessage(spill("COSTTOSERVE", drivers, rates)[1]?.[1])).toContain(
      'found "2[U+00A0]"',
    );
    expect(refusal("HHI", [[1], ["\u200b"]])).toContain('found "[U+200B]"');
    expect(refusal("HHI", [[1], ["\u2212\u00a05"]])).toContain('found "\u2212[U+00A0]5"');
  });
});
