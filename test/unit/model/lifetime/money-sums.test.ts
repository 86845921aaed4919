import { monthlyRevenue } from "../../../../src/model/lifetime/monthly-revenue";
import { netRetention } from "../../../../src/model/lifetime/net-retention";
import { orderHistory } from "../../../../src/model/lifetime/order-history";
import { serviceAttainment } from "../../../../src/model/relationship/service-attainment";
import { addAmount, noAmount, totalOf } from "../../../../src/model/statistics/running-total";

/** Lines of one account, one day after the other from 1 January 2026 on. */
const linesOf = (amounts: readonly number[], credits: readonly number[] = []) => ({
  days: amounts.map((_, at) => 46_023 + at),
  amounts,
  credits: amounts.map((_, at) => credits[at] ?? 0),
  from: 0,
  to: amounts.length,
});

describe("money that was added line by line", () => {
  const tenths = new Array<number>(11).fill(0.1);

  it("is the decimal sum: ten tenths after the first order are 1, and 0.1 each", () => {
    const history = orderHistory(linesOf(tenths), { end: 46_100, unitDays: 1 });

    expect([history.total, history.meanSpend]).toEqual([1.1, 0.1]);
  });

  it("leaves nothing of a month that was credited in full", () => {
    expect(monthlyRevenue(linesOf([0.1, 0.2, 0.3], [0, 0, 1]), 46_053)).toEqual([0]);
  });

  it("of credits is what they come to", () => {
    const lines = linesOf([5, 0.1, 0.2], [0, 1, 1]);

    expect(orderHistory(lines, { end: 46_100, unitDays: 1 }).creditAmount).toBe(0.3);
  });

  it("is kept, lost and won in cents", () => {
    const pairs = [
      { before: 0.1, now: 0.3 },
      { before: 0.3, now: 0.1 },
      { before: 0, now: 0.1 },
      { before: 0, now: 0.2 },
    ];

    // By hand: 0.1 + 0.1 of 0.4 are kept, 0.2 won and 0.2 lost, so all of it is there again.
    expect(netRetention(pairs)).toMatchObject({
      grossRetention: 0.5,
      netRetention: 1,
      retained: 0.2,
      expansion: 0.2,
      lost: 0.2,
      added: 0.3,
    });
  });

  it("holds for the cost of services", () => {
    const line = { phase: "during", weight: 1, target: 2, actual: 2, better: "higher" } as const;
    const lines = [0.1, 0.2].map((cost, at) => ({ ...line, measure: `m${at}`, cost }));

    expect(serviceAttainment(lines).cost).toBe(0.3);
  });

  it("takes amounts of more decimals, and those too large for cents, as they are written", () => {
    const total = noAmount();
    for (const amount of [0.305, 1e17, 0.1, -1e17, -0.405]) addAmount(total, amount);

    expect(totalOf(total)).toBe(0);
  });
});
