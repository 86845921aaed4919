import { cellMessage, criteriaTable, refusal, spill } from "../../support/builders";

const saysOne = (place: string, code: string, found: string): string =>
  `${place}: expected the one currency of these amounts (${code}), found ${found}`;

describe("lines of an account in two currencies", () => {
  const LINES = ["account_id", "step", "amount", "currency"];

  it("have no sum, and other accounts keep theirs", () => {
    const lines = [
      LINES,
      ["A", "gross_revenue", 300, "GBP"],
      ["A", "gross_revenue", 343.19, "EUR"],
      ["B", "gross_revenue", 50, "EUR"],
      ["B", "discounts", 20, " eur "],
      ["C", "gross_revenue", 7, "USD"],
    ];

    const [a, b, c] = spill("WATERFALL", lines, false);

    expect(cellMessage(a?.[1])).toBe(
      saysOne('lines, column "currency", row 3', "GBP, as in row 2", '"EUR"'),
    );
    expect([b?.[1], c?.[1]]).toEqual([30, 7]);
  });

  it("may be 0 or blank in any currency, and need none then", () => {
    const lines = [
      LINES,
      ["A", "gross_revenue", 300, "GBP"],
      ["A", "discounts", 0, "EUR"],
      ["A", "rebates", 0, ""],
    ];

    expect(spill("WATERFALL", lines, false)[0]?.[1]).toBe(300);
  });

  it("are not known to be of one where a currency is blank beside one that is not", () => {
    const lines = [
      LINES,
      ["A", "gross_revenue", 300, ""],
      ["A", "discounts", 10, "EUR"],
      ["B", "gross_revenue", 5, ""],
      ["B", "discounts", 1, ""],
    ];

    const [a, b] = spill("WATERFALL", lines, false);

    expect(cellMessage(a?.[1])).toBe(
      saysOne('lines, column "currency", row 2', "EUR, as in row 3", "an empty cell"),
    );
    expect(b?.[1]).toBe(4);
  });

  it.each(["Currency", "CurrencyIsoCode", "CCY", "Währung", "Waehrung", "currency code\u00a0"])(
    "are found under %s",
    (header) => {
      const ledger = [
        ["account_id", "date", "amount", header],
        ["A", 45_000, 10, "EUR"],
        ["A", 45_010, 20, "US$"],
      ];

      expect(cellMessage(spill("ORDERS", ledger, 45_100, null, false)[0]?.[1])).toBe(
        saysOne(`ledger, column "${header.trim()}", row 3`, "EUR, as in row 2", '"US$"'),
      );
    },
  );

  it.each([
    ["FORECAST", ["account_id", "date", "amount", "currency"], ["A", 45_000, 10]],
    ["RISKCLV", ["account_id", "year", "contribution", "probability", "currency"], ["A", 1, 5, 1]],
    [
      "VALUE3",
      [
        "account_id",
        "type",
        "supplier_benefit",
        "supplier_sacrifice",
        "customer_benefit",
        "customer_sacrifice",
        "probability",
        "currency",
      ],
      ["A", "exchange", 5, 1, 3, 1, 1],
    ],
    ["SLA", ["account_id", "target", "actual", "cost", "currency"], ["A", 1, 1, 100]],
  ] as const)("are refused by %s", (name, headers, line) => {
    const second = name === "RISKCLV" ? ["A", 2, 5, 1] : line;
    const table = [headers, [...line, "EUR"], [...second, "GBP"]];
    const rest = name === "FORECAST" ? [null, 45_400] : [];

    const [row] = spill(name, table, ...rest).slice(1);

    expect(cellMessage(row?.[1])).toContain("the one currency of these amounts (EUR");
  });
});

describe("amounts of several accounts in two currencies", () => {
  const mixed = (
    headers: readonly string[],
    one: readonly unknown[],
    other: readonly unknown[],
  ) => [
    [...headers, "currency"],
    ["A", ...one, "EUR"],
    ["B", ...other, "GBP"],
  ];

  it.each([
    ["DISCLOSURE", mixed(["account_id", "revenue_12m"], [60], [40]), "accounts"],
    ["DEPENDENCE", mixed(["account_id", "contribution_12m"], [60], [40]), "accounts"],
    [
      "NETRETENTION",
      mixed(["account_id", "revenue_12m", "revenue_prev_12m"], [1, 2], [3, 4]),
      "accounts",
    ],
    [
      "TIERCOST",
      mixed(
        ["account_id", "tier", "contribution_12m", "cost_to_serve_12m"],
        ["Standard", 1, 1],
        ["Standard", 1, 1],
      ),
      "accounts",
    ],
    [
      "SCORE",
      mixed(["account_id", "revenue_12m", "purchasing_power_3y"], [60, 1e6], [40, 2e6]),
      "accounts",
    ],
    [
      "TIER",
      mixed(["account_id", "contribution_12m", "purchasing_power_3y"], [60, 1e6], [40, 2e6]),
      "accounts",
    ],
    // No criterion reads it, but it decides who is cut.
    ["TIER", mixed(["account_id", "lifetime_value"], [60], [40]), "accounts"],
    ["QUADRANT", mixed(["account_id", "purchasing_power_3y"], [1e6], [2e6]), "accounts"],
    ["TIERSTABILITY", mixed(["account_id", "purchasing_power_3y"], [1e6], [2e6]), "accounts"],
    [
      "INTEGRATION",
      mixed(
        ["account_id", "integration_benefit", "integration_third", "coordination_cost"],
        [9, 0.5, 1],
        [9, 0.5, 1],
      ),
      "accounts",
    ],
    [
      "WHITESPACE",
      mixed(["account_id", "product", "potential_12m", "revenue_12m"], ["x", 5, 1], ["x", 5, 1]),
      "potentials",
    ],
  ] as const)("are refused by %s", (name, table, argument) => {
    expect(refusal(name, table)).toBe(
      `#VALUE! KAM.${name}: ${saysOne(`${argument}, column "currency", row 3`, "EUR, as in row 2", '"GBP"')}`,
    );
  });

  it("are refused by TOPSIS where a criterion reads them", () => {
    const accounts = mixed(["account_id", "revenue_12m", "openness"], [10, 4], [30, 5]);

    expect(refusal("TOPSIS", accounts, criteriaTable(["revenue_12m", 1]))).toContain('found "GBP"');
    expect(spill("TOPSIS", accounts, criteriaTable(["openness", 1]), false)).toHaveLength(2);
  });

  it("are refused as keys", () => {
    expect(refusal("ALLOCATE", 10, mixed(["account_id", "key"], [1], [2]))).toContain(
      'found "GBP"',
    );
  });

  it("are refused as mean spends of a fit, and not where nobody asks for them", () => {
    const history = mixed(
      ["account_id", "repeat_orders", "recency", "age", "mean_spend"],
      [3, 5, 6, 20],
      [2, 5, 6, 30],
    );

    expect(refusal("EXPECTEDSPEND", history, [["Gamma-Gamma", 1, 2, 30]])).toContain('found "GBP"');
    expect(refusal("FITLIKELIHOOD", history, [["Gamma-Gamma", 1, 2, 30]])).toContain('found "GBP"');
    expect(spill("EXPECTEDORDERS", history, [["NBD", 1, 2]], null, 4, false)).toEqual([
      ["A", 2],
      ["B", 1.5],
    ]);
  });

  it("are each right where nothing is added up: 10 of 40 is a quarter in any currency", () => {
    const accounts = mixed(["account_id", "revenue_12m", "wallet_12m"], [10, 40], [30, 40]);

    expect(spill("WALLETSHARE", accounts, null, false).map((row) => row[1])).toEqual([0.25, 0.75]);
  });

  it("are a quotient that has no currency where a criterion divides one by another", () => {
    const settings = [
      ["group", "setting", "value", "low", "high"],
      ["attractiveness", "contribution_12m / revenue_12m", 1, 0, 1],
    ];
    const accounts = mixed(["account_id", "contribution_12m", "revenue_12m"], [10, 40], [30, 40]);

    expect(spill("SCORE", accounts, settings, null, null, false).map((row) => row[1])).toEqual([
      2.5, 7.5,
    ]);
  });

  it("are refused by CLV only where a cost is set in money", () => {
    const accounts = mixed(["account_id", "contribution_12m", "retention_p"], [10, 0], [10, 0]);
    const settings = [
      ["group", "setting", "value"],
      ["lifetime", "acquisition cost", 1],
    ];

    expect(spill("CLV", accounts, null, null, null, false).map(([id]) => id)).toEqual(["A", "B"]);
    expect(refusal("CLV", accounts, settings)).toContain('found "GBP"');
  });
});

describe("two tables in two currencies", () => {
  const drivers = [
    ["account_id", "activity", "volume", "currency"],
    ["A", "visits", 2, "EUR"],
  ];

  it("are refused with both places", () => {
    const rates = [
      ["activity", "rate", "currency"],
      ["visits", 10, "USD"],
    ];

    expect(refusal("COSTTOSERVE", drivers, rates)).toBe(
      `#VALUE! KAM.COSTTOSERVE: ${saysOne('drivers, column "currency", row 2', "USD, as in rates, row 2", '"EUR"')}`,
    );
  });

  it("are one where only one of them says it, or both say the same", () => {
    const rates = (code: string) => [
      ["activity", "rate", "currency"],
      ["visits", 10, code],
    ];

    expect(spill("COSTTOSERVE", drivers, rates(""), false)[0]?.[1]).toBe(20);
    expect(spill("COSTTOSERVE", drivers, rates("eur"), false)[0]?.[1]).toBe(20);
  });

  it("are refused within the rates and within the capacity", () => {
    const capacity = [
      ["department", "cost", "practical_minutes", "ccy"],
      ["Sales", 10, 100, "EUR"],
      ["Service", 10, 100, "CHF"],
    ];
    const work = [
      ["account_id", "department", "unit_minutes", "volume"],
      ["A", "Sales", 1, 1],
    ];

    expect(refusal("TIMEDRIVEN", work, capacity)).toContain('capacity, column "ccy", row 3');
  });
});
