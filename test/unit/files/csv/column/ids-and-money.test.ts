import { doubtsOf, typed } from "./a-column";

describe("a column of ids", () => {
  const written = [
    "1",
    "1.1",
    "1.10",
    "007",
    "+5",
    "1e2",
    "2024-1-5",
    "2024-01-05",
    "5%",
    ".5",
    "12-",
  ];
  const long = ["1234567890123456789", "1234567890123456790"];

  it.each([...written, ...long])("keeps %s as it was written", (id) => {
    expect(typed([id, "A1"], { meant: "id" })).toMatchObject({ type: "id", values: [id, "A1"] });
  });

  it("is trimmed, and a blank id is blank", () => {
    expect(typed([" 1.10 ", " ", "\u00a07"], { meant: "id" }).values).toEqual(["1.10", "", "7"]);
  });

  it.each([
    ["Kundennr", ["00123", "00124"]],
    ["PLZ", ["01067", "20095"]],
    ["x", ["01067", "20095"]],
    ["Postcode", ["20095", "80331"]],
    ["Telefon", ["301234", "895678"]],
    ["account", ["1234567890123456789", "1234567890123456790"]],
  ])("headed %s stays text without being told: %j", (header, cells) => {
    expect(typed(cells, { header })).toMatchObject({ type: "text", values: cells });
  });
});

describe("a text that begins with a sign of a formula", () => {
  it("is kept as text, and its rows are named", () => {
    const cells = ['=HYPERLINK("http://x")', "+49 30 1234", "-foo", "@x"];

    const { type, values, remarks } = typed(cells, { header: "name" });

    expect({ type, values }).toEqual({ type: "text", values: cells });
    expect(remarks).toEqual([
      '4 texts begin with a sign of a formula and are kept as text, not calculated: rows 2, 3, 4 and 5, such as "=HYPERLINK("http://x")"',
    ]);
  });

  it.each(["=1+1", "@SUM(A1)", "+cmd|x", "-2+3"])("is told of %s among numbers too", (text) => {
    const { values, remarks } = typed(["5", text, "6"]);

    expect(values).toEqual([5, text, 6]);
    expect(remarks.join("; ")).toContain("1 text begins with a sign of a formula");
  });

  it.each(["-", "--", "A=B", "a@b.example"])("is none in %s", (text) => {
    expect(typed([text, "b", "c"]).remarks).toEqual([]);
  });
});

describe("the currency of a column", () => {
  it.each([
    [["1.234.567,50 €", "€ 98.000,00", "45.300,00 EUR"], "EUR"],
    [["$1,234.50", "US$ 99.00"], "USD"],
    [["CHF 1'234.50", "5 Fr."], "CHF"],
    [["£3.5", "GBP 2"], "GBP"],
    [["10 zł", "PLN 12"], "PLN"],
    [["kr 12", "5 SEK"], "SEK"],
    [["₹ 1,00,000.50", "INR 5"], "INR"],
  ])("is told of %j", (cells, currency) => {
    expect(typed(cells)).toMatchObject({ currency, remarks: [`the amounts are in ${currency}`] });
    expect(doubtsOf(typed(cells))).toEqual([]);
  });

  it("is not known where no cell names one", () => {
    expect(typed(["5", "6"])).not.toHaveProperty("currency");
  });

  it("is asked where there are two, and no amount is changed", () => {
    const { values, currency, doubts } = typed(["EUR 5", "$7", "3"], { header: "Sales" });

    expect({ values, currency }).toEqual({ values: [5, 7, 3], currency: undefined });
    expect(doubts).toMatchObject([{ code: "currency", row: 2, proposed: undefined }]);
    expect(doubts[0]?.text).toContain(
      'column "Sales": amounts are in EUR (row 2) and USD (row 3).',
    );
    expect(doubts[0]?.choices.map(({ choice }) => choice)).toEqual(["EUR", "USD", "unknown"]);
  });

  it("is asked where a sign may stand for several", () => {
    const { doubts } = typed(["kr 5", "7 kr"]);

    expect(doubts[0]?.choices.map(({ choice }) => choice)).toEqual([
      "DKK",
      "ISK",
      "NOK",
      "SEK",
      "unknown",
    ]);
  });

  it.each([
    [["EUR 3.5m", "n/a", "#N/A", "unknown"], "1 of 4 cells names a currency (EUR in row 2)"],
    [["€ 5", "6", "€ 7"], "2 of 3 cells name a currency (EUR in rows 2 and 4)"],
    [["5", "6 USD"], "1 of 2 cells names a currency (USD in row 3)"],
  ])("is asked where some cells name it: %j", (cells, text) => {
    const { doubts, currency } = typed(cells);

    expect(doubts).toHaveLength(1);
    expect(doubts[0]?.text).toContain(`column "x": ${text}. All are taken in`);
    expect(doubts[0]?.proposed).toBe(currency);
  });

  it("needs none for a 0 and for a rate", () => {
    expect(doubtsOf(typed(["€ 5", "0", "€ 7"]))).toEqual([]);
  });

  it("is what a person chose, and the cells that name another are told", () => {
    const { currency, doubts, remarks } = typed(["EUR 5", "$7"], { choices: { currency: "EUR" } });

    expect({ currency, doubts }).toEqual({ currency: "EUR", doubts: [] });
    expect(remarks).toEqual([
      "the amounts are in EUR",
      "USD stands in row 3, and is taken for EUR",
    ]);
  });
});

describe("a long column", () => {
  it("is typed as a short one", () => {
    const cells = Array.from({ length: 100_000 }, (_, index) => `${index}.50 €`);

    const { values, currency } = typed(cells);

    expect(values).toHaveLength(100_000);
    expect([values[99_999], currency]).toEqual([99_999.5, "EUR"]);
  });
});
