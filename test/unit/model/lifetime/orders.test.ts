import { faultOf } from "../../../support/fault-of";
import { backTest, type WatchedAccount } from "../../../../src/model/lifetime/back-test";
import { calendarMonth, lastFullMonth } from "../../../../src/model/lifetime/calendar-month";
import { forecastRevenue, type ForecastRules } from "../../../../src/model/lifetime/forecast";
import type { LedgerLines } from "../../../../src/model/lifetime/ledger-lines";
import { monthlyRevenue } from "../../../../src/model/lifetime/monthly-revenue";
import { orderHistory } from "../../../../src/model/lifetime/order-history";
import { orderRegularity, silenceProbability } from "../../../../src/model/lifetime/overdue";

const dayOf = (text: string): number => Date.parse(`${text}T00:00:00Z`) / 86_400_000 + 25_569;

/** Lines `[day, amount, credit]`. */
function ledger(...lines: readonly (readonly [number, number, (0 | 1)?])[]): LedgerLines {
  return {
    days: lines.map(([day]) => day),
    amounts: lines.map(([, amount]) => amount),
    credits: lines.map(([, , credit = 0]) => credit),
    from: 0,
    to: lines.length,
  };
}

describe("the history of an account's orders", () => {
  const lines = ledger([30, 4], [10, 1], [30, 2], [20, -9, 1], [12, 8], [99, 5]);

  it("merges the orders of a day, and leaves credits and later lines out", () => {
    expect(orderHistory(lines, { end: 40, unitDays: 1 })).toEqual({
      repeatOrders: 2,
      recency: 20,
      age: 30,
      silence: 10,
      logGaps: Math.log(2) + Math.log(18),
      meanSpend: 7,
      firstDay: 10,
      lastDay: 30,
      total: 15,
      credits: 1,
      creditAmount: 9,
      afterEnd: 1,
    });
  });

  it("has been silent from its last order to the end, in the unit of time", () => {
    // The last order that counts stands on day 30; four weeks and a half later it is day 61.5.
    expect(orderHistory(lines, { end: 61.5, unitDays: 7 }).silence).toBe(4.5);
    expect(orderHistory(lines, { end: 30, unitDays: 7 }).silence).toBe(0);
  });

  it("has no mean amount of repeat orders without one", () => {
    expect(orderHistory(ledger([5, 1]), { end: 5, unitDays: 7 })).toMatchObject({
      repeatOrders: 0,
      recency: 0,
      age: 0,
      silence: 0,
      logGaps: 0,
      meanSpend: undefined,
    });
  });

  it("is not there when the first order comes after the end", () => {
    expect(faultOf(() => orderHistory(lines, { end: 9, unitDays: 1 }))).toEqual({
      code: "no-order",
      facts: { credits: 0, afterEnd: 6 },
    });
  });
});

describe("a silence", () => {
  it("is certain at no time and impossible after very long", () => {
    expect(silenceProbability(0, 30, 20)).toBe(1);
    expect(silenceProbability(1e300, 1e-300, 3)).toBe(0);
  });

  it("has no rhythm without gaps", () => {
    expect(faultOf(() => silenceProbability(5, 0, 1))).toEqual({ code: "no-mean-gap", facts: {} });
  });
});

describe("the regularity of orders", () => {
  const regularity = (...gaps: readonly number[]): number =>
    orderRegularity(
      {
        gaps: gaps.length,
        total: gaps.reduce((sum, gap) => sum + gap, 0),
        logSum: gaps.reduce((sum, gap) => sum + Math.log(gap), 0),
      },
      20,
    );

  it("is taken for chance while only two or three gaps are known", () => {
    expect(regularity(30, 30)).toBe(1);
    expect(regularity(29, 31, 30)).toBe(1);
  });

  it("is the largest for many equal gaps, 1 for wild ones, between for others", () => {
    expect(regularity(...new Array<number>(12).fill(30))).toBe(20);
    expect(regularity(1, 90, 2, 60, 1, 40)).toBe(1);
    // Spread .0497, so k0 = 10.2; less a quarter of 30.0 for twelve gaps: 7.7.
    expect(regularity(20, 30, 40, 20, 30, 40, 20, 30, 40, 25, 30, 35)).toBeGreaterThan(5);
  });

  it("refuses logarithms that belong to other gaps", () => {
    expect(faultOf(() => orderRegularity({ gaps: 2, total: 2, logSum: 5 }, 20))).toEqual({
      code: "log-gaps-beside-mean",
      facts: { found: 5 },
      where: { column: "log_gaps" },
    });
  });
});

describe("calendar months", () => {
  it.each(["1900-03-01", "1999-12-31", "2000-02-29", "2024-02-29", "2026-06-30", "2100-03-01"])(
    "are told by the day %s",
    (text) => {
      const [year = 0, month = 0] = text.split("-").map(Number);

      expect(calendarMonth(dayOf(text))).toBe(12 * year + month - 1);
    },
  );

  it("agree with the clock of the machine on every day of two centuries", () => {
    const wrong: number[] = [];
    for (let day = dayOf("1900-03-01"); day < dayOf("2105-01-01"); day += 1) {
      const date = new Date((day - 25_569) * 86_400_000);
      if (calendarMonth(day) !== 12 * date.getUTCFullYear() + date.getUTCMonth()) wrong.push(day);
    }

    expect(wrong).toEqual([]);
  });

  it("are over on their last day and not before", () => {
    expect(lastFullMonth(dayOf("2026-06-30"))).toBe(12 * 2026 + 5);
    expect(lastFullMonth(dayOf("2026-06-29"))).toBe(12 * 2026 + 4);
  });
});

describe("monthly revenue", () => {
  it("takes credits off, counts months without a line, leaves the running month out", () => {
    const lines = ledger(
      [dayOf("2026-01-20"), 10],
      [dayOf("2026-03-02"), 4],
      [dayOf("2026-03-20"), 1, 1],
      [dayOf("2026-03-21"), -2, 1],
      [dayOf("2026-04-01"), 9],
    );

    expect(monthlyRevenue(lines, dayOf("2026-04-15"))).toEqual([0, 1]);
  });

  it("counts the month of the first order only when the order was on its first day", () => {
    const from = (first: string): LedgerLines =>
      ledger([dayOf(first), 10], [dayOf("2026-02-10"), 4], [dayOf("2026-01-31"), 1, 1]);

    expect(monthlyRevenue(from("2026-01-01"), dayOf("2026-02-28"))).toEqual([9, 4]);
    expect(monthlyRevenue(from("2026-01-02"), dayOf("2026-02-28"))).toEqual([4]);
  });

  it("is not there before a month is over", () => {
    expect(faultOf(() => monthlyRevenue(ledger([46_203, 1]), 46_200))).toEqual({
      code: "no-full-month",
      facts: {},
    });
    expect(faultOf(() => monthlyRevenue(ledger([46_003, -1, 1]), 46_200))).toEqual({
      code: "no-full-month",
      facts: {},
    });
  });
});

describe("a forecast of revenue", () => {
  const rules: ForecastRules = {
    horizon: 12,
    leastMonths: 6,
    seasonMonths: 24,
    mostTests: 36,
    smoothing: 0.3,
    low: 0.1,
    high: 0.9,
  };
  const months = (count: number, of: (month: number) => number): readonly number[] =>
    Array.from({ length: count }, (_, month) => of(month));

  it("takes the same months of last year where revenue has seasons", () => {
    const seasonal = forecastRevenue(
      months(36, (month) => (month % 12) * 10),
      { ...rules, horizon: 3 },
    );

    expect(seasonal).toMatchObject({
      method: "same months of last year",
      forecast: 30,
      low: 30,
      high: 30,
      meanError: 0,
      tests: 22,
    });
  });

  it("takes smoothing where revenue has stepped up", () => {
    const stepped = forecastRevenue(
      months(30, (month) => (month < 15 ? 10 : 100)),
      { ...rules, horizon: 1 },
    );

    expect(stepped.method).toBe("exponential smoothing");
    expect(stepped.forecast).toBeGreaterThan(95);
  });

  it("does not try last year's months before two years are known", () => {
    const { method } = forecastRevenue(
      months(23, (month) => (month % 12) * 10),
      { ...rules, horizon: 1 },
    );

    expect(method).not.toBe("same months of last year");
  });

  it("tests from as many of the latest months as it may, and stretches short tests", () => {
    const forecast = forecastRevenue(
      months(12, (month) => 10 + month),
      { ...rules, mostTests: 2 },
    );

    expect(forecast).toMatchObject({ tests: 2, testMonths: 4 });
    // Always too low, so that the forecast is the low end itself.
    expect(forecast.low).toBe(forecast.forecast);
    expect(forecast.high).toBeGreaterThan(forecast.forecast);
  });

  it("has no share of error where nothing came", () => {
    expect(forecastRevenue([5, 0, 0, 0, 0, 0, 0, 0], rules).relativeError).toBeUndefined();
  });

  it("says how much history is missing", () => {
    expect(faultOf(() => forecastRevenue([1, 2, 3, 4, 5], rules))).toEqual({
      code: "history-too-short",
      facts: { months: 5, least: 6 },
    });
  });

  it("does not answer beyond the largest number", () => {
    expect(faultOf(() => forecastRevenue([0, 1e308, 0, 1e308, 1e308, 1e308], rules))).toEqual({
      code: "no-finite-number",
      facts: {},
    });
  });
});

describe("the back-test of health", () => {
  const rules = { cut: 50, horizonDays: 100 };
  const account = (
    lostOn: number | undefined,
    ...observations: readonly (readonly [day: number, health: number])[]
  ): WatchedAccount => ({
    lostOn,
    observations: observations.map(([day, health]) => ({ day, health })),
  });

  it("counts lead from the start of the last unbroken run of warnings", () => {
    const { medianLead } = backTest(
      [account(200, [180, 30], [110, 40], [100, 80], [50, 20])],
      rules,
    );

    expect(medianLead).toBe(90);
  });

  it("takes the middle of two leads", () => {
    const watched = [account(200, [190, 10]), account(200, [170, 10])];

    expect(backTest(watched, rules).medianLead).toBe(20);
  });

  it("finds a warning that came too early false, and the loss not warned of", () => {
    expect(backTest([account(500, [10, 10], [300, 90])], rules)).toMatchObject({
      precision: 0,
      recall: 0,
      medianLead: undefined,
    });
  });

  it("takes no account of health on or after the day of the loss", () => {
    expect(backTest([account(100, [100, 10], [150, 10])], rules)).toMatchObject({
      warned: 0,
      precision: undefined,
      recall: 0,
      unobserved: 1,
    });
  });

  it("does not judge a warning before the horizon has passed", () => {
    const open = account(undefined, [950, 10]);
    const old = account(undefined, [900, 10], [1000, 90]);

    expect(backTest([open, old], rules)).toMatchObject({
      warned: 2,
      tooRecent: 1,
      precision: 0,
      recall: undefined,
      baseRate: 0,
    });
  });

  it("needs an account", () => {
    expect(faultOf(() => backTest([], rules))).toEqual({
      code: "no-account-to-look-back-on",
      facts: {},
    });
  });
});

describe("the low end of a forecast", () => {
  const rules: ForecastRules = {
    horizon: 1,
    leastMonths: 6,
    seasonMonths: 24,
    mostTests: 36,
    smoothing: 0.3,
    low: 0.1,
    high: 0.9,
  };

  it("is not below 0 for an account that has brought something", () => {
    const { forecast, low } = forecastRevenue([900, 0, 900, 0, 900, 0, 0, 0], rules);

    expect(forecast).toBeGreaterThan(0);
    expect(low).toBe(0);
  });

  it("is below 0 for one that has had more credits than orders", () => {
    const { forecast, low } = forecastRevenue([-5, -9, -5, -9, -5, -9], rules);

    expect(forecast).toBeLessThan(0);
    expect(low).toBeLessThanOrEqual(forecast);
  });
});
