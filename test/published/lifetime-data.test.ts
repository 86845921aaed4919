import type { AnswerCell } from "../../src/functions/define/answer";
import { spill } from "../support/builders";
import { describeRealData, readRealData } from "../support/real-data";

/** 1 January 1970 as a spreadsheet counts days. */
const EPOCH = 25_569;
const dayOf = (text: unknown): number =>
  Date.parse(`${String(text)}T00:00:00Z`) / 86_400_000 + EPOCH;

type Row = readonly AnswerCell[];
const byId = (rows: readonly Row[]): Map<string, Row> =>
  new Map(rows.map((row) => [String(row[0]), row]));

describeRealData("2,357 customers of CDNOW", () => {
  // Every transaction of the data is an order, some of them free of charge.
  const ledger = [
    ["account_id", "date", "amount", "credit"],
    ...readRealData("cdnow_transactions.csv").map((row) => [
      row["sample_id"],
      dayOf(row["date"]),
      row["sales"],
      "no",
    ]),
  ];
  const spend = readRealData("cdnow_rfm_spend.csv");
  const calibrated = byId(spill("ORDERS", ledger, dayOf("1997-09-30"), "weeks", false));

  it("cdnow_rfm: have the repeat orders, recency and age that were published", () => {
    const published = readRealData("cdnow_rfm.csv");

    const wrong = published.filter((row) => {
      const [, repeat, recency, age] = calibrated.get(String(row["id"])) ?? [];
      // The file prints two decimals.
      const differs = (computed: unknown, printed: unknown): boolean =>
        Math.abs(Number(computed) - Number(printed)) > 0.005 + 1e-9;
      return repeat !== row["x"] || differs(recency, row["t_x"]) || differs(age, row["T"]);
    });

    expect(published).toHaveLength(2357);
    expect(wrong).toEqual([]);
  });

  it("cdnow_rfm_spend: have the mean amount of a repeat order that was published", () => {
    const repeating = spend.filter(({ x }) => Number(x) > 0);

    const furthest = Math.max(
      ...repeating.map((row) =>
        Math.abs(Number(calibrated.get(String(row["id"]))?.[5]) - Number(row["zbar"])),
      ),
    );

    expect(repeating).toHaveLength(946);
    expect(furthest).toBeLessThanOrEqual(0.005 + 1e-9);
  });

  it("cdnow-holdout-actual: order in the next 39 weeks as often as was counted", () => {
    const whole = byId(spill("ORDERS", ledger, dayOf("1998-06-30"), "weeks", false));
    const expected = [0.2367116, 0.6970387, 1.392523, 1.56, 2.532258, 2.947368, 3.862069, 6.359375];

    const means = expected.map((_, bin) => {
      const later = [...calibrated].flatMap(([id, row]) =>
        Math.min(Number(row[1]), 7) === bin ? [Number(whole.get(id)?.[1]) - Number(row[1])] : [],
      );
      return later.reduce((sum, each) => sum + each, 0) / later.length;
    });

    means.forEach((mean, bin) => {
      expect(Math.abs(mean - (expected[bin] ?? 0))).toBeLessThan(1e-5);
    });
  });
});

describeRealData("22,190 invoices of an online retailer (UCI 352)", () => {
  const invoices = readRealData("online_retail_invoices.csv");
  const ledger = [
    ["account_id", "date", "amount", "credit"],
    ...invoices.map((row) => [
      row["CustomerID"],
      dayOf(row["date"]),
      row["revenue"],
      row["credit"] === 1 ? "yes" : "no",
    ]),
  ];

  it("online-retail-counts: are those of 4,372 customers with 3,654 credit notes", () => {
    const rows = spill("ORDERS", ledger, dayOf("2011-12-09"), "weeks", false);
    const sum = (column: number): number =>
      rows.reduce((total, row) => total + (Number(row[column]) || 0), 0);
    const creditsOnly = rows.filter((row) => typeof row[1] === "object");
    const ids = new Set<unknown>(creditsOnly.map(([id]) => id));
    const rest = invoices.filter(({ CustomerID }) => ids.has(CustomerID));
    const restRevenue = rest.reduce((total, { revenue }) => total + Number(revenue), 0);

    expect(invoices).toHaveLength(22_190);
    expect(rows).toHaveLength(4372);
    // 33 customers have credits only, and so no history.
    expect(creditsOnly).toHaveLength(33);
    expect(sum(10) + rest.length).toBe(3654);
    expect(Math.abs(sum(9) - sum(11) + restRevenue - 8_300_065.81)).toBeLessThan(0.5);
  });
});
