import { doubtsOf, typed } from "./a-column";

describe("a column of amounts", () => {
  it.each([
    ["1.234.567,50 €", 1_234_567.5],
    ["-1.200,00 €", -1200],
    ["19,0 %", 0.19],
    ["-1,2 %", -0.012],
    ["EUR 45 300", 45_300],
    ["€ 98.000,00", 98_000],
    ["$32 370,00", 32_370],
    ["98.000,00-", -98_000],
    ["1,2 Mio.", 1_200_000],
    ["1,2 Mio. €", 1_200_000],
    ["3,5 Tsd. EUR", 3500],
    ["TEUR 850", 850_000],
    ["0,4 Mrd. EUR", 400_000_000],
    ["1 234,50", 1234.5],
    ["22\u00a0345,00", 22_345],
    ["22\u202f345,00\u00a0€", 22_345],
    ["22\u2009345,00", 22_345],
    ["5,58199E+12", 5_581_990_000_000],
    ["5,51197E12", 5_511_970_000_000],
    ["2,5e-3", 0.0025],
    ["100,-", 100],
    ["10 zł", 10],
    ["1.234,50 EUR-", -1234.5],
    ["\u2212100,50", -100.5],
  ])("reads %s as %d where the comma parts decimals", (text, value) => {
    expect(typed([text, "7,25"]).values).toEqual([value, 7.25]);
  });

  it.each([
    ["-$5", -5],
    ["$-5", -5],
    ["US$ 10", 10],
    ["CHF 1'234.50", 1234.5],
    ["CHF 1\u2019234.50", 1234.5],
    ["CHF 1'200.\u2013", 1200],
    ["kr 12", 12],
    ["$5 CAD", 5],
    ["Rs.100", 100],
    ["1.2M", 1_200_000],
    ["850k", 850_000],
    ["3.5m", 3_500_000],
    ["2bn", 2_000_000_000],
    ["$4.2M", 4_200_000],
    ["12,34,567.00", 1_234_567],
    ["\u20b9 1,00,000.50", 100_000.5],
    ["20.3%", 0.203],
    ["0.7 %", 0.007],
    ["($1,234.00)", -1234],
    ["$(1,234.00)", -1234],
    ["(1,234)", -1234],
    ["( 4 %)", -0.04],
    ["\u20135", -5],
    ["\u20145", -5],
    ["\ufe635", -5],
    ["\uff0d5", -5],
    ["\u20105", -5],
    ["\u20115", -5],
    ["+5", 5],
    ["12E5", 1_200_000],
    ["1.5e7", 15_000_000],
    ["0.1", 0.1],
    ["4.35", 4.35],
  ])("reads %s as %d where the point parts decimals", (text, value) => {
    expect(typed([text, "7.25", "3"]).values).toEqual([value, 7.25, 3]);
  });

  it.each([
    "5 \u00a2",
    "12 ft",
    "1-2",
    "--5",
    "(-5)",
    "\u20ac5 USD",
    "1.2.3",
    "5 per month",
    "1,23,4",
  ])("keeps %s as it stands, and says where", (text) => {
    const { values, remarks } = typed(["7.25", text, "3"]);

    expect(values).toEqual([7.25, text, 3]);
    expect(remarks).toContainEqual(`1 cell is no number and stays text: "${text}" in row 3`);
  });

  it("never makes a negative zero", () => {
    expect(typed(["-0", "(0)", "5"]).values).toEqual([0, 0, 5]);
  });

  it("says how short forms were written out, and how percentages are read", () => {
    expect(typed(["1.2M", "850k"]).remarks).toEqual([
      'short forms of large amounts are written out (rows 2 and 3): "1.2M" is 1200000',
    ]);
    expect(typed(["12%", "5", "0"]).remarks).toEqual([
      "percentages are read as fractions: 12% is 0.12",
      'without a percent sign, and read as they stand: row 3, such as "5"',
    ]);
  });
});

describe("the decimal sign of a column", () => {
  it.each([
    [
      ["1'234.50", "22'345.00", "3'000.25"],
      [1234.5, 22_345, 3000.25],
    ],
    [
      ["1 234,50", "22 345,00"],
      [1234.5, 22_345],
    ],
    [
      ["5,58199E+12", "5,51197E+12"],
      [5_581_990_000_000, 5_511_970_000_000],
    ],
    [
      ["\u2212100,50", "\u221250,25", "20,00"],
      [-100.5, -50.25, 20],
    ],
    [
      ["1.234,50-", "98.000,00"],
      [-1234.5, 98_000],
    ],
    [
      ["12,34,567.00", "1,00,000.50"],
      [1_234_567, 100_000.5],
    ],
    [
      ["4.711,98 €", "10,00 €"],
      [4711.98, 10],
    ],
    [
      ["$1,234.50", "$99.00"],
      [1234.5, 99],
    ],
    [
      ["1.234", "12,5"],
      [1234, 12.5],
    ],
    [
      ["1,234", "0.125"],
      [1234, 0.125],
    ],
    [
      ["1.234.567", "1.234"],
      [1_234_567, 1234],
    ],
    [
      ["(1,234)", "12,300"],
      [-1234, 12_300],
    ],
  ])("is proven by its own cells in %j", (cells, values) => {
    for (const delimiter of [",", ";"] as const) {
      const column = typed(cells, { delimiter });

      expect(column.values).toEqual(values);
      expect(doubtsOf(column)).not.toContain("decimal");
    }
  });

  it("is not asked where no cell depends on it", () => {
    expect(typed(["1200", "98"], { delimiter: ";" })).toEqual({
      type: "number",
      values: [1200, 98],
      unknown: 0,
      remarks: [],
      doubts: [],
    });
  });

  it("is that of the other columns where the column proves none, and says so", () => {
    const { values, remarks, doubts } = typed(["1.234", "7"], {
      decimalElsewhere: ".",
      delimiter: ";",
    });

    expect({ values, doubts }).toEqual({ values: [1.234, 7], doubts: [] });
    expect(remarks).toEqual([
      '"1.234" in row 2 is read with a decimal point, as the other columns of the file have one',
    ]);
  });

  it("is the usual one where nothing proves it, with both readings written out", () => {
    const { values, doubts } = typed(["1.234", "2.500", "999"], {
      header: "revenue_12m",
      delimiter: ";",
    });

    expect(values).toEqual([1234, 2500, 999]);
    expect(doubts).toEqual([
      {
        code: "decimal",
        column: "revenue_12m",
        row: 2,
        text: 'column "revenue_12m", first in row 2: does the sign in "1.234" part thousands or decimals? With a decimal comma: 1234, 2500, 999; with a decimal point: 1.234, 2.5, 999. Nothing in the column proves one of them.',
        choices: [
          { label: "decimal comma: 1234, 2500, 999", choice: "," },
          { label: "decimal point: 1.234, 2.5, 999", choice: "." },
        ],
        proposed: ",",
      },
    ]);
  });

  it.each([
    [",", [1234, 2500, 999]],
    [".", [1.234, 2.5, 999]],
  ] as const)("is %s once a person chose it", (decimal, values) => {
    expect(typed(["1.234", "2.500", "999"], { choices: { decimal } })).toMatchObject({
      values,
      doubts: [],
    });
  });

  it("is asked where cells prove both, and the fewer stay text", () => {
    const { values, doubts, remarks } = typed(["1,5", "2,5", "1.5"]);

    expect(values).toEqual([1.5, 2.5, "1.5"]);
    expect(doubts.map(({ code, proposed }) => [code, proposed])).toEqual([["decimal", ","]]);
    expect(doubts[0]?.text).toContain("2 amounts have a decimal comma (rows 2 and 3");
    expect(remarks).toEqual(['1 cell is no number and stays text: "1.5" in row 4']);
  });

  it.each([
    [["12,300"], ["decimal"]],
    [["12.300", "(1.234)"], ["decimal"]],
    [["12,300", "(1,234)"], []],
    [["1.5", "12.300"], []],
  ])("is asked only where nothing proves it: %j", (cells, codes) => {
    expect(doubtsOf(typed(cells, { delimiter: "," }))).toEqual(codes);
  });

  it("is told to whoever reads the other columns, only where it is certain", () => {
    expect(typed(["1,5"]).decimal).toBe(",");
    expect(typed(["15"]).decimal).toBeUndefined();
    expect(typed(["1.234"]).decimal).toBeUndefined();
  });
});
