import { saidBy } from "../../../support/fault-of";
import { catalogue } from "../../../../src/functions/catalogue";
import { cellMessage, refusal, settingsTable, spill } from "../../../support/builders";
import { saying } from "../../../support/saying";
import { explanation } from "../../../support/explanations";

describe("KAM.ORDERS", () => {
  const HEADERS = ["account_id", "date", "amount", "credit"];
  const orders = (...lines: readonly (readonly unknown[])[]) =>
    spill("ORDERS", [HEADERS, ...lines], 46_000, "days", false);

  it("makes a faulty line the fault of its account, and says where it stands", () => {
    const [a, b, c, d] = orders(
      ["A", 45_000, 10],
      ["B", 45_000, "ten"],
      ["A", 45_010, 20],
      ["C", "soon", 5],
      ["D", 45_000, ""],
      ["B", 45_010, 20],
    );

    expect(a?.slice(0, 4)).toEqual(["A", 1, 10, 1000]);
    expect(cellMessage(b?.[1])).toBe(
      'ledger, column "amount", row 3: expected a number, found "ten"',
    );
    expect(cellMessage(c?.[1])).toBe('ledger, column "date", row 5: expected a date, found "soon"');
    expect(cellMessage(d?.[12])).toContain('column "amount", row 6: is unknown');
  });

  it("keeps a line without an id apart", () => {
    const [a, unnamed] = orders(["A", 45_000, 10], ["", 45_000, 10], ["A", 45_000, 10]);

    expect(a?.[1]).toBe(0);
    expect(cellMessage(unnamed?.[0])).toBe(
      'ledger, column "account_id", row 3: expected a text of 1 to 40 characters, found an empty cell',
    );
  });

  it("puts an id together that stands as a number and as a text", () => {
    expect(orders([12, 45_000, 10], [" 12 ", 45_001, 10], ["12", 45_002, 5])).toHaveLength(1);
  });

  it("takes an amount of 0 or less for a credit unless credit says no", () => {
    const [cells] = orders(
      ["A", 45_000, 10, ""],
      ["A", 45_005, 0, ""],
      ["A", 45_010, 0, "no"],
      ["A", 45_015, 8, "yes"],
      ["A", 45_020, -3, "yes"],
    );

    // Two orders; credits of 0, 8 and 3.
    expect(cells?.slice(6, 13)).toEqual([2, 45_000, 45_010, 10, 3, 11, 0]);
  });

  it("refuses an amount below 0 that is said to be no credit", () => {
    expect(cellMessage(orders(["A", 45_000, -5, "no"])[0]?.[1])).toBe(
      'ledger, column "amount", row 2: expected 0 or more where credit says no, found -5',
    );
    expect(refusal("ORDERS", [[45_000, -5, "no"]])).toBe(
      '#VALUE! KAM.ORDERS: ledger, column "amount", row 1: expected 0 or more where credit says no, found -5',
    );
  });

  it("says last how long each account has been silent, whatever came after the end", () => {
    const silences = (unit: string): readonly unknown[] =>
      spill(
        "ORDERS",
        [HEADERS, ["A", 45_000, 10], ["A", 45_014, 10], ["B", 45_040, 5], ["A", 45_050, 10]],
        45_042,
        unit,
      ).map((row) => row[13]);

    expect(silences("days")).toEqual(["silence", 28, 2]);
    expect(silences("weeks")).toEqual(["silence", 4, 2 / 7]);
  });

  it("leaves the time of day aside", () => {
    expect(orders(["A", 45_000.2, 10], ["A", 45_000.9, 10])[0]?.[1]).toBe(0);
  });

  it("counts to the last day of the ledger when no end is given", () => {
    const [a, b] = spill("ORDERS", [HEADERS, ["A", 100, 1], ["B", 170, 1]], "", "", false);

    expect([a?.[3], b?.[3]]).toEqual([10, 0]);
  });

  it("has no history of an account before its first order", () => {
    const [cells] = spill("ORDERS", [HEADERS, ["A", 45_000, 10]], 44_000, "", false);

    expect(cellMessage(cells?.[1])).toBe(
      "ledger, row 2: there is no order up to the end (0 credits, 1 lines after the end), so there is no history",
    );
  });

  it("answers for the plain lines of one account", () => {
    const [cells] = spill(
      "ORDERS",
      [
        [45_000, 10],
        [45_014, 20, "no"],
      ],
      45_021,
    );

    expect(cells?.slice(0, 3)).toEqual([1, 2, 3]);
  });

  it.each([
    [
      null,
      "#VALUE! KAM.ORDERS: ledger: expected a table with headers, or one account's lines, found an empty cell",
    ],
    [
      [
        ["account_id", "date"],
        ["A", 1],
      ],
      '#VALUE! KAM.ORDERS: ledger, row 1: expected a column headed "amount" (hand a table over with its headers, as Name[#All]), found "account_id, date"',
    ],
    [[[1, 2, "yes", 4]], "#VALUE! KAM.ORDERS: ledger, row 1: expected up to 3 values, found 4"],
  ])("refuses %j", (ledger, message) => {
    expect(refusal("ORDERS", ledger, 100)).toBe(message);
  });

  it("shows the first lines that an answer rests on", () => {
    const lines = Array.from({ length: 12 }, (_, at) => ["A", 45_000 + at, 1]);

    const { inputs } = explanation("ORDERS", [[["account_id", "date", "amount"], ...lines]], 1, 1);

    expect(inputs).toHaveLength(16);
    expect(inputs[0]).toMatchObject({ label: "row 2: date", value: "2023-03-15" });
    expect(
      explanation("ORDERS", [Array.from({ length: 12 }, () => [45_000, 1])], 0, 0).inputs,
    ).toHaveLength(16);
  });

  it("answers for 100,000 lines, and one bad line stays one bad account", () => {
    const lines = Array.from({ length: 100_000 }, (_, at) => [
      `A${at % 1000}`,
      at === 70_007 ? "?" : 40_000 + Math.floor(at / 100),
      5,
    ]);

    const answer = spill("ORDERS", [["account_id", "date", "amount"], ...lines], 46_000);

    expect(answer).toHaveLength(1001);
    expect(answer.filter((row) => typeof row[1] === "object").map(([id]) => id)).toEqual(["A7"]);
  });
});

describe("KAM.OVERDUE", () => {
  const HEADERS = ["account_id", "repeat_orders", "recency", "age", "log_gaps"];

  it("takes the answer of ORDERS as it stands", () => {
    const lines = Array.from({ length: 13 }, (_, at) => ["A", 45_000 + 30 * at, 100]);
    const ledger = [["account_id", "date", "amount"], ...lines, ["B", 45_000, 5]];

    const [, a, b] = spill("OVERDUE", spill("ORDERS", ledger, 45_435, "days"));

    // Twelve equal gaps: as regular as is believed. Silent for 75 days.
    expect(a?.slice(2)).toEqual([75, 30, 20, "overdue"]);
    expect(a?.[1]).toBeLessThan(1e-4);
    expect(cellMessage(b?.[1])).toBe(
      "history, row 3: a rhythm needs 2 gaps between orders, and 0 are known",
    );
  });

  it("follows the settings", () => {
    const strict = settingsTable(["overdue", "cut", 0.01]);

    expect(spill("OVERDUE", [[75, 30, 2]], strict)[0]?.[4]).toBe("in rhythm");
  });

  it.each([
    [["A", 3, 9, 8, 3], '"recency", row 2: expected a number from 0 to the age, 8, found 9'],
    [
      ["A", 3, 0, 8, 3],
      '"recency", row 2: expected a number above 0, as there are repeat orders, found 0',
    ],
    [["A", 3, 3, 8, 9], '"log_gaps", row 2: expected at most 0, that of 3 equal gaps, found 9'],
  ])("says in the row what is wrong with %j", (row, message) => {
    expect(cellMessage(spill("OVERDUE", [HEADERS, row])[1]?.[1])).toContain(message);
  });

  it("refuses a mean gap of 0", () => {
    expect(refusal("OVERDUE", [[5, 0]])).toBe(
      "#N/A KAM.OVERDUE: history: the mean gap between its orders is 0",
    );
  });

  it("is explained with its numbers", () => {
    expect(explanation("OVERDUE", [[[75, 30, 2]]], 0, 0).rule).toEqual([
      "Silent for 75, where 30 lie between its orders on average.",
      saying("Regularity 2"),
      "In its rhythm a silence as long has the probability 0.0404: overdue.",
    ]);
  });
});

describe("KAM.FORECAST", () => {
  const lines = Array.from({ length: 36 }, (_, at) => [43_845 + Math.round(30.4375 * at), 100]);

  it("takes the settings that are set", () => {
    const longer = settingsTable(["forecast", "least months", 60]);

    expect(refusal("FORECAST", lines, longer)).toContain(
      "months of history are too few to forecast; 60 are needed",
    );
  });

  it("says that an account is silent, and leaves the caution blank where there is none", () => {
    const caution = (end: number): unknown => spill("FORECAST", lines, "", end, 1)[0]?.[7];

    // The last order is on 2022-12-15; in a rhythm of 30 days, 60 days of silence are too many.
    expect(caution(44_926)).toBe("the range has no width: the past was met exactly");
    expect(caution(44_970)).toContain("silent for 60 days, overdue in its rhythm");
  });

  it("is cautious of an account without a rhythm after a year", () => {
    const once = (end: number): unknown => spill("FORECAST", [[44_927, 5]], "", end, 1)[0]?.[7];

    expect(once(44_927 + 364)).not.toContain("silent");
    expect(once(44_927 + 365)).toContain("silent for 365 days");
  });

  it("shows no share of error where nothing came", () => {
    const [cells] = spill("FORECAST", [[45_000, 5]], "", 45_400, 1);

    expect(cellMessage(cells?.[4])).toBe(
      "ledger: what came in the tests is not above 0, so there is no share",
    );
  });

  it("is explained with the method and the tests", () => {
    const { rule, settings: used } = explanation("FORECAST", [lines], 0, 0);

    expect(rule[1]).toContain("came closest");
    expect(used).toHaveLength(11);
  });

  it("refuses no month at all", () => {
    expect(refusal("FORECAST", lines, "", "", 0)).toBe(
      "#VALUE! KAM.FORECAST: months: expected a whole number from 1 to 60, found 0",
    );
  });
});

describe("KAM.BACKTEST", () => {
  const health = [
    ["account_id", "day", "health"],
    ["A", 100, 90],
    ["B", 100, ""],
  ];
  const losses = [
    ["account_id", "lost_on"],
    ["A", 200],
  ];

  it("says where there is nothing to divide by, and counts what is not known", () => {
    const rows = spill("BACKTEST", health, losses, 50, 365, false);

    expect(cellMessage(rows[0]?.[1])).toBe("health: no warned account can be judged yet");
    expect(rows[1]).toEqual(["recall", 0]);
    expect(cellMessage(rows[2]?.[1])).toBe("health: no loss was warned of in time");
    expect(rows.at(-2)).toEqual(["observations_unknown", 1]);
  });

  it("refuses an account that was lost twice, and a faulty line", () => {
    expect(refusal("BACKTEST", health, [...losses, ["A", 300]])).toBe(
      '#VALUE! KAM.BACKTEST: losses, column "account_id", row 2: expected an id of its own, found "A also in row 3"',
    );
    expect(refusal("BACKTEST", [...health, ["C", 100, 101]], losses)).toBe(
      '#VALUE! KAM.BACKTEST: health, column "health", row 4: expected a number from 0 to 100, found 101',
    );
  });

  it("leaves the time of day aside", () => {
    const [, , lead] = spill(
      "BACKTEST",
      [
        ["account_id", "day", "health"],
        ["A", 45_000.9, 40],
      ],
      [
        ["account_id", "lost_on"],
        ["A", 45_010.1],
      ],
      "",
      "",
      false,
    );

    expect(lead).toEqual(["median_lead_days", 10]);
  });

  it("says of the health table that an account may have several lines", () => {
    const columnsOf = (at: number): readonly (string | undefined)[] => {
      const { parameters } = catalogue.find(({ name }) => name === "BACKTEST") ?? {};
      return (parameters?.[at]?.columns ?? []).map(({ help }) => help);
    };

    expect(columnsOf(0)[0]).toContain("several lines");
    expect(columnsOf(1)[0]).toContain("unique");
  });

  it("is explained with its counts", () => {
    expect(explanation("BACKTEST", [health, losses, 95], 1, 1)).toMatchObject({
      question: "precision of the warnings",
      answer: 1,
    });
    expect(explanation("BACKTEST", [health, losses, 95], 1, 1).rule).toContain(
      "1 of the 1 others were lost in time: precision.",
    );
    expect(saidBy(() => explanation("BACKTEST", [health, losses], 0, 0))).toContain(
      "below the header",
    );
  });
});
