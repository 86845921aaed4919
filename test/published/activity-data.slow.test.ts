import { buyingHistories, historyTable } from "../support/buying-histories";
import { callKam, cellMessage, spill } from "../support/builders";
import { describeRealData, readRealData } from "../support/real-data";

type Grid = ReturnType<typeof spill>;

/** A value of the list that FITLIFETIME answers. */
function valueOf(fit: Grid, quantity: string): number {
  return Number(fit.find(([name]) => name === quantity)?.[1]);
}

function parametersOf(fit: Grid, ...names: readonly string[]): readonly number[] {
  return names.map((name) => valueOf(fit, name));
}

function expectNear(
  computed: readonly number[],
  printed: readonly number[],
  tolerance: number | readonly number[],
): void {
  printed.forEach((value, index) => {
    const most = typeof tolerance === "number" ? tolerance : (tolerance[index] ?? 0);
    expect(Math.abs((computed[index] ?? NaN) - value)).toBeLessThanOrEqual(most);
  });
}

const column = (values: readonly number[]): Grid => values.map((value) => [value]);

describeRealData("2,357 customers of CDNOW, their histories to two decimals of a week", () => {
  const rows = readRealData("cdnow_rfm.csv");
  const table = [
    ["repeat_orders", "recency", "age"],
    ...rows.map((row) => [row["x"], row["t_x"], row["T"]]),
  ];

  it("bgnbd-fit-cdnow: have the parameters that were printed", () => {
    const fit = spill("FITLIFETIME", table, null, "BG/NBD");

    const found = parametersOf(fit, "r", "alpha", "a", "b");

    expectNear(found, [0.243, 4.414, 0.793, 2.426], [0.002, 0.01, 0.005, 0.01]);
    expect(valueOf(fit, "log_likelihood")).toBeCloseTo(-9582.4256, 3);
    expect(fit.find(([name]) => name === "identified")?.[1]).toBe(true);
  });

  it("bgnbd-ll-at-published: have the log-likelihood that was printed", () => {
    const value = callKam("FITLIKELIHOOD", table, [["BG/NBD", 0.243, 4.414, 0.793, 2.426]]);

    expect(Math.abs(Number(value) + 9582.4)).toBeLessThanOrEqual(0.05);
  });

  it("bgnbd-mean-hardie: have the mean orders of a new account that were printed", () => {
    const fit = spill("FITLIFETIME", table, null, "BG/NBD");

    const means = spill("NEWACCOUNTORDERS", column([0.1429, 1, 3, 31.8571, 32, 78]), fit)
      .flat()
      .map(Number);

    expectNear(means, [0.0078, 0.0532, 0.1506, 1.0405, 1.0437, 1.8576], 0.001);
  });

  it("mbgnbd-fit-cdnow: have the parameters that were printed", () => {
    const fit = spill("FITLIFETIME", table, null, "MBG/NBD");

    expectNear(parametersOf(fit, "r", "alpha", "a", "b"), [0.525, 6.183, 0.891, 1.614], 0.003);
  });

  it("pnbd-fit-cdnow: have the parameters that were printed, on a flat top", () => {
    const fit = spill("FITLIFETIME", table, null, "Pareto/NBD");

    const found = parametersOf(fit, "r", "alpha", "s", "beta");

    expectNear(found, [0.553, 10.578, 0.606, 11.669], [0.002, 0.02, 0.003, 0.06]);
  });

  it("pnbd-palive0: are alive without a repeat order in 39 weeks as printed", () => {
    const fit = spill("FITLIFETIME", table, null, "Pareto/NBD");

    const [[alive] = []] = spill("PALIVE", [[0, 0, 39]], fit);

    expectNear([Number(alive)], [0.2941633], 0.0005);
  });
});

describeRealData("946 customers of CDNOW with a repeat order, their mean spends", () => {
  const rows = readRealData("cdnow_rfm_spend.csv");
  const fit = spill(
    "FITLIFETIME",
    [["repeat_orders", "mean_spend"], ...rows.map((row) => [row["x"], row["zbar"]])],
    null,
    "Gamma-Gamma",
  );

  it("gg-fit-cdnow: have the parameters that were printed", () => {
    expectNear(parametersOf(fit, "p", "q", "gamma"), [6.25, 3.74, 15.44], [0.02, 0.01, 0.05]);
    expect(valueOf(fit, "accounts")).toBe(946);
  });

  it("gg-ll-cdnow: have the log-likelihood that was printed for unrounded means", () => {
    expectNear([valueOf(fit, "log_likelihood")], [-4055.9177], 0.02);
  });
});

describeRealData("the purchases of CDNOW's sample, to the day", () => {
  const histories = buyingHistories(
    readRealData("cdnow_transactions.csv").map((row) => ({
      account: String(row["sample_id"]),
      day: String(row["date"]),
    })),
    "1997-09-30",
  );
  const table = historyTable(histories);
  const bins = (expected: Grid): readonly number[] =>
    Array.from({ length: 8 }, (_, bin) => {
      const inBin = expected.filter(
        (_row, index) => Math.min(histories[index]?.repeatOrders ?? 0, 7) === bin,
      );
      return inBin.reduce((sum, [, value]) => sum + Number(value), 0) / inBin.length;
    });

  it("bgnbd-ll-cdnow-exact: have the log-likelihood that two programs printed", () => {
    const fit = spill("FITLIFETIME", table, null, "BG/NBD");

    expectNear([valueOf(fit, "log_likelihood")], [-9582.429], 0.002);
  });

  it("bgnbd-holdout-bins: are expected to order as printed, by their orders so far", () => {
    const fit = spill("FITLIFETIME", table, null, "BG/NBD");

    const expected = spill("EXPECTEDORDERS", table, fit, null, 39, false);

    const printed = [
      0.2250893, 0.5231364, 1.044126, 1.520256, 2.163824, 2.653789, 3.503957, 6.157036,
    ];
    expectNear(bins(expected), printed, 0.001);
  });

  it("pnbd-ll-cdnow: have the log-likelihood that two programs printed", () => {
    const fit = spill("FITLIFETIME", table, null, "Pareto/NBD");

    expectNear([valueOf(fit, "log_likelihood")], [-9594.976], 0.002);
  });

  it("pnbd-holdout-bins: are expected to order as printed, by their orders so far", () => {
    const fit = spill("FITLIFETIME", table, null, "Pareto/NBD");

    const expected = spill("EXPECTEDORDERS", table, fit, null, 39, false);

    expectNear(bins(expected), [0.138, 0.6, 1.196, 1.714, 2.399, 2.907, 3.819, 6.403], 0.001);
  });

  it("pnbd-cumulative: add up to the orders of all by week as printed", () => {
    const fit = spill("FITLIFETIME", table, null, "Pareto/NBD");
    const oldest = Math.max(...histories.map(({ age }) => age));

    const sums = [20, 21, 22, 23, 24, 25].map((week) => {
      const times = histories.map(({ age }) => Math.max(0, week - (oldest - age)));
      return spill("NEWACCOUNTORDERS", column(times), fit).reduce(
        (sum, [mean]) => sum + Number(mean),
        0,
      );
    });

    expectNear(sums, [1308.856, 1385.275, 1459.923, 1532.906, 1604.32, 1674.253], 1);
  });

  it("MBG/CNBD-k: is corrected to what it expects of the whole cohort", () => {
    const fit = [["MBG/CNBD-k", 0.5, 3, 0.9, 1.6, 2]];

    const expected = spill("EXPECTEDORDERS", table, fit, null, 39, false);

    const total = expected.reduce((sum, [, value]) => sum + Number(value), 0);
    const ages = histories.map(({ age }) => age);
    const mean = (times: readonly number[]): number =>
      spill("NEWACCOUNTORDERS", column(times), fit).reduce(
        (sum, [value]) => sum + Number(value),
        0,
      );
    expect(total).toBeCloseTo(mean(ages.map((age) => age + 39)) - mean(ages), 6);
  });
});

describeRealData(
  "3,370 customers of an online wholesaler, of whom nobody seems to drop out",
  () => {
    const histories = buyingHistories(
      readRealData("online_retail_invoices.csv")
        .filter((row) => row["credit"] === 0 && Number(row["revenue"]) > 0)
        .map((row) => ({ account: String(row["CustomerID"]), day: String(row["date"]) })),
      "2011-09-09",
    );
    const table = historyTable(histories);
    const nbd = spill("FITLIFETIME", table, null, "NBD");
    const total = (fit: Grid): number =>
      spill("EXPECTEDORDERS", table, fit, null, 13, false).reduce(
        (sum, [, value]) => sum + Number(value),
        0,
      );

    it("bgnbd-degenerate-online-retail: are as many with as many orders, before and after", () => {
      expect(histories).toHaveLength(3370);
      expect(histories.reduce((sum, { repeatOrders }) => sum + repeatOrders, 0)).toBe(7437);
      expect(histories.reduce((sum, { later }) => sum + later, 0)).toBe(4482);
    });

    it("bgnbd-degenerate-online-retail: have the NBD that another program found, and its forecast", () => {
      expectNear(parametersOf(nbd, "r", "alpha"), [0.72358, 9.3671], [0.0005, 0.005]);
      expectNear([valueOf(nbd, "log_likelihood")], [-22_887.032], 0.001);
      expectNear([total(nbd)], [3384.18], 0.2);
    });

    it("bgnbd-degenerate-online-retail: gain nothing by a chance to drop out, and the fit says so", () => {
      const fit = spill("FITLIFETIME", table, null, "BG/NBD");

      expectNear([valueOf(fit, "log_likelihood")], [-22_887.032], 0.001);
      expect(fit.find(([name]) => name === "identified")?.[1]).toBe(false);
      expect(fit.find(([name]) => name === "advice")?.[1]).toContain("KAM.OVERDUE");
      expectNear([total(fit)], [3384.18], 0.2);
    });

    it("bgnbd-degenerate-online-retail: have no P(alive) of 1 that could pass for a finding", () => {
      const fit = spill("FITLIFETIME", table, null, "BG/NBD");

      const answers = spill("PALIVE", table, fit, false);

      for (const [, alive] of answers) {
        expect(cellMessage(alive)).toContain("not identified): ask KAM.OVERDUE");
      }
    });
  },
);

describeRealData("two cohorts of contracts (Fader & Hardie, 2007)", () => {
  const rows = readRealData("sbg_retention.csv");

  it("sbg-projection-high-end: are projected from seven years to twelve as computed", () => {
    const survivors = rows.slice(0, 8).map((row) => [row["year"], row["high_end"]]);
    const fit = spill("FITLIFETIME", [["year", "survivors"], ...survivors], null, "sBG");

    const shares = spill("SURVIVAL", column([8, 10, 12]), fit).map(([share]) => Number(share));

    expectNear(
      shares.map((share) => 1000 * share),
      [460.4, 414.2, 378],
      0.1,
    );
  });
});
