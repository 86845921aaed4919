import { spill } from "../../../support/builders";
import { drawnBook, type Rows } from "../../../support/drawn-histories";
import { saying } from "../../../support/saying";
import { groupHistories } from "../../../../src/model/repeat-buying/grouped-histories";
import { regularGain } from "../../../../src/model/repeat-buying/regular-orders";

function adviceOn(rows: Rows, model: string): unknown {
  return spill("FITLIFETIME", rows, null, model).find(([name]) => name === "advice")?.[1];
}

const bare = (rows: Rows): Rows => rows.map((row) => row.slice(0, 3));

/** Orders every month of 30 or 31 days, in weeks; each account since a day of its own. */
const MONTHLY: Rows = Array.from({ length: 40 }, (_, index) => {
  const orders = 3 + (index % 9);
  const days = Array.from({ length: orders }, (_gap, at) => 30 + ((index + at) % 2));
  const last = days.reduce((sum, each) => sum + each, 0) / 7;
  const logGaps = days.reduce((sum, each) => sum + Math.log(each / 7), 0);
  return [orders, last, last + (1 + (index % 25)) / 7, logGaps];
});

const MODELS = ["NBD", "BG/NBD", "MBG/NBD", "Pareto/NBD"] as const;
const REGULAR = "Orders come more regularly than";

describe("a fit of a model of orders at random", () => {
  it.each(MODELS)("(%s) is warned of monthly orders, with their gaps and without", (model) => {
    expect(adviceOn(MONTHLY, model)).toEqual(saying(`${REGULAR} ${model} can say`));
    expect(adviceOn(bare(MONTHLY), model)).toEqual(saying(`${REGULAR} ${model} can say`));
  });

  it("names the model that suits", () => {
    expect(adviceOn(MONTHLY, "BG/NBD")).toEqual(saying("fit BG/CNBD-k, which needs log_gaps"));
    expect(adviceOn(MONTHLY, "Pareto/NBD")).toEqual(saying("fit MBG/CNBD-k, which needs log_gaps"));
  });

  it("is warned of gaps of two steps by their logarithms", () => {
    const rows = drawnBook({ accounts: 100, k: 2, leaves: [0, 0.3], seed: 51 });

    expect(adviceOn(rows, "BG/NBD")).toEqual(saying(REGULAR));
  });

  it.each(MODELS)("(%s) is not warned of orders at random", (model) => {
    const rows = drawnBook({ accounts: 100, leaves: [0, 0.3], seed: 52 });

    expect(adviceOn(rows, model)).not.toEqual(saying(REGULAR));
    expect(adviceOn(bare(rows), model)).not.toEqual(saying(REGULAR));
  });

  it("is not warned of orders at random to whole days, however many", () => {
    // On each day an order with a chance of a third: of one day only one can be seen.
    const rows = drawnBook({ accounts: 80, rate: 0.4, leaves: [0, 0], seed: 53 }).map(
      ([, , age = 0], index) => daily(index, Math.floor(age)),
    );

    expect(adviceOn(rows, "NBD")).not.toEqual(saying(REGULAR));
  });
});

/** Days with an order, each with a chance of a third by a shuffled count. */
function daily(account: number, age: number): readonly number[] {
  let [orders, last, logGaps] = [0, 0, 0];
  let state = account * 7919 + 1;
  for (let day = 1; day <= age; day += 1) {
    state = (state * 48_271) % 2_147_483_647;
    if (state % 3 !== 0) continue;
    logGaps += Math.log(day - last);
    [orders, last] = [orders + 1, day];
  }
  return [orders, last, age, logGaps];
}

describe("how much likelier two steps to an order make gaps", () => {
  const gain = (gaps: readonly number[], others: readonly number[] = []): number => {
    const last = gaps.reduce((sum, each) => sum + each, 0);
    const logGaps = gaps.reduce((sum, each) => sum + Math.log(each), 0);
    // Accounts with one repeat order have one gap, which is as likely either way; they show the grid.
    const single = others.map((each) => ({
      repeatOrders: 1,
      recency: each,
      age: 60,
      logGaps: Math.log(each),
    }));
    const account = { repeatOrders: gaps.length, recency: last, age: 60, logGaps };
    return regularGain(groupHistories([account, ...single], 1)) ?? NaN;
  };

  it("is on a grid the share of their product among all ways to cut the time", () => {
    // All ways to cut 9 days into 3 gaps, counted one by one.
    let [ways, products] = [0, 0];
    for (let one = 1; one <= 7; one += 1) {
      for (let two = 1; one + two <= 8; two += 1) {
        ways += 1;
        products += one * two * (9 - one - two);
      }
    }

    expect(gain([2, 3, 4], [10])).toBeCloseTo(Math.log((24 / products) * ways), 12);
  });

  it("is off a grid that of the density over all ways", () => {
    // Dirichlet: G(6) D1 D2 D3 over G(3), of shares 2/9, 3/9 and 4/9; times that lie close show no grid.
    const share = (24 / 729) * (120 / 2);

    expect(gain([2, 3, 4], [9 + 1e-7, 20])).toBeCloseTo(Math.log(share), 6);
  });
});
