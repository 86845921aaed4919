import { spill } from "../../../support/builders";
import { drawnBook, drawnHalf, type Rows } from "../../../support/drawn-histories";
import { SIXTY_ACCOUNTS, SIXTY_SPENDS } from "../../../support/hard-books";
import { saying } from "../../../support/saying";
import { explanation } from "../../../support/explanations";

type Grid = ReturnType<typeof spill>;

function valueOf(list: Grid, quantity: string): unknown {
  return list.find(([name]) => name === quantity)?.[1];
}

const bare = (rows: Rows): Rows => rows.map((row) => row.slice(0, 3));

/** A book, its highest likelihood, and what is left of the parameters there. */
interface Limit {
  readonly title: string;
  readonly model: string;
  readonly rows: Rows;
  readonly logLikelihood: number;
  /** Two parameters, and the only ratio of them that is known, one/(one + other) or one/other. */
  readonly share?: readonly [one: string, other: string, value: number];
  readonly ratio?: readonly [one: string, other: string, value: number];
  readonly advice: string;
}

const logistic = (log: number): number => 1 / (1 + Math.exp(-log));

// The tops were found by a second program, which searches the likelihood of the limit itself: a share q leaves
// at the first chance, or all leave with one chance, or all order at one rate.
const LIMITS: readonly Limit[] = [
  {
    title: "half leave after their first repeat order",
    model: "BG/NBD",
    rows: bare(drawnBook({ accounts: 200, leaves: [0, 1], leaving: 50, seed: 41 })),
    logLikelihood: -2377.380285,
    share: ["a", "b", logistic(-0.0114)],
    advice: "leave after their first repeat order or never",
  },
  {
    title: "half leave right after their first order",
    model: "MBG/NBD",
    rows: bare(drawnBook({ accounts: 200, leaves: [1, 0], leaving: 50, seed: 42 })),
    logLikelihood: -2130.231618,
    share: ["a", "b", logistic(0.1275)],
    advice: "leave right after their first order or never",
  },
  {
    title: "half leave after their first repeat order, and orders are regular",
    model: "BG/CNBD-k",
    rows: drawnBook({ accounts: 150, k: 3, leaves: [0, 1], leaving: 50, seed: 43 }),
    logLikelihood: -1858.392637,
    share: ["a", "b", logistic(-0.1545)],
    advice: "leave after their first repeat order or never",
  },
  {
    title: "all leave with the same chance",
    model: "BG/NBD",
    rows: bare(drawnBook({ accounts: 200, leaves: [0, 0.25], seed: 44 })),
    logLikelihood: -1809.487788,
    share: ["a", "b", logistic(-1.0198)],
    advice: "All accounts leave with the same chance",
  },
  {
    title: "all order at the same rate, and half may leave",
    model: "BG/NBD",
    rows: bare(drawnBook({ accounts: 150, rate: 0.2, leaves: [0, 0.4], leaving: 50, seed: 46 })),
    logLikelihood: -2793.816361,
    ratio: ["r", "alpha", 0.20672637],
    advice: "Accounts do not differ in their rate of orders",
  },
  {
    title: "half take no opportunity",
    model: "BG/BB",
    rows: drawnHalf(200),
    logLikelihood: -507.153824,
    share: ["gamma", "delta", 0.498053],
    advice: "leave before their first opportunity or never",
  },
  {
    title: "of sixty accounts some leave after their first repeat order",
    model: "BG/NBD",
    rows: bare(SIXTY_ACCOUNTS),
    logLikelihood: -166.83965,
    share: ["a", "b", 0.36512],
    advice: "leave after their first repeat order or never",
  },
  {
    title: "half leave at their first renewal, and nobody later",
    model: "sBG",
    rows: [[100], [60], [60], [60]],
    logLikelihood: 40 * Math.log(0.4) + 60 * Math.log(0.6),
    share: ["alpha", "beta", 0.4],
    advice: "leave at their first renewal or never",
  },
  {
    title: "half leave at each renewal",
    model: "sBG",
    rows: [[1000], [500], [250], [125]],
    logLikelihood: -1750 * Math.LN2,
    share: ["alpha", "beta", 0.5],
    advice: "All accounts leave with the same chance",
  },
];

describe("a fit whose likelihood rises until parameters have run off together", () => {
  it.each(LIMITS)("($model: $title) is that of the limit, and says so", (limit) => {
    const fit = spill("FITLIFETIME", limit.rows, null, limit.model);
    const number = (name: string): number => Number(valueOf(fit, name));

    expect(number("log_likelihood")).toBeCloseTo(limit.logLikelihood, 5);
    expect(valueOf(fit, "identified")).toBe(false);
    expect(valueOf(fit, "advice")).toEqual(saying(limit.advice));
    expect(fit.some(([name]) => String(name).endsWith("_low"))).toBe(false);
    if (limit.share !== undefined) {
      const [one, other, share] = limit.share;
      expect(number(one) / (number(one) + number(other))).toBeCloseTo(share, 4);
    }
    if (limit.ratio !== undefined) {
      const [one, other, ratio] = limit.ratio;
      expect(number(one) / number(other)).toBeCloseTo(ratio, 5);
    }
  });

  it("chooses k by the higher limit: 1 for the sixty accounts, as r and alpha are printed", () => {
    const fit = spill("FITLIFETIME", SIXTY_ACCOUNTS, null, "BG/CNBD-k");

    expect(valueOf(fit, "k")).toBe(1);
    expect(valueOf(fit, "r")).toBeCloseTo(0.51392, 4);
    expect(valueOf(fit, "alpha")).toBeCloseTo(38.3815, 3);
  });

  it("(NBD: all order at one rate) has the rate of all orders over all time", () => {
    const rows = bare(drawnBook({ accounts: 150, rate: 0.2, leaves: [0, 0], seed: 47 }));
    const orders = rows.reduce((sum, [x = 0]) => sum + x, 0);
    const rate = orders / rows.reduce((sum, [, , age = 0]) => sum + age, 0);

    const fit = spill("FITLIFETIME", rows, null, "NBD");

    expect(Number(valueOf(fit, "r")) / Number(valueOf(fit, "alpha"))).toBeCloseTo(rate, 9);
    expect(valueOf(fit, "log_likelihood")).toBeCloseTo(orders * Math.log(rate) - orders, 4);
    expect(valueOf(fit, "identified")).toBe(false);
  });

  it("(Pareto/NBD: leave right after the first order or never) leads to the MBG/NBD", () => {
    const rows = bare(drawnBook({ accounts: 200, leaves: [1, 0], leaving: 50, seed: 42 }));

    const fit = spill("FITLIFETIME", rows, null, "Pareto/NBD");

    expect(valueOf(fit, "identified")).toBe(false);
    expect(valueOf(fit, "advice")).toEqual(
      saying("KAM.FITLIFETIME of MBG/NBD tells the share that leaves"),
    );
  });

  it("explains what is known", () => {
    const { rule } = explanation("FITLIFETIME", [SIXTY_ACCOUNTS, null, "BG/NBD"], 1, 1);

    expect(rule).toContainEqual(saying("a/(a+b) is the share that leaves"));
  });
});

describe("a fit of spends of accounts that do not differ", () => {
  const fit = spill("FITLIFETIME", SIXTY_SPENDS, null, "Gamma-Gamma");

  it("is not identified: the likelihood with one scale for all is the highest", () => {
    // Found by a second program: the gamma likelihood of x m with shape px and one scale.
    expect(valueOf(fit, "log_likelihood")).toBeCloseTo(-208.32991, 5);
    expect(valueOf(fit, "identified")).toBe(false);
    expect(valueOf(fit, "q_low")).toBeUndefined();
    expect(valueOf(fit, "advice")).toEqual(
      saying("KAM.EXPECTEDSPEND answers the mean of all orders for each account"),
    );
  });

  it("expects the mean of all orders of each", () => {
    const orders = SIXTY_SPENDS.reduce((sum, [x = 0]) => sum + x, 0);
    const mean = SIXTY_SPENDS.reduce((sum, [x = 0, m = 0]) => sum + x * m, 0) / orders;

    const [[expected] = []] = spill("EXPECTEDSPEND", [[3, 22]], fit);

    expect(Number(expected) / mean).toBeCloseTo(1, 6);
  });
});

describe("spends so spread that they have no mean over all accounts", () => {
  // Means of 1/u^2 have an expected value for no exponent of u of 1 or more.
  const rows = Array.from({ length: 120 }, (_, index) => [
    1 + (index % 4),
    10 / ((((index * 77) % 120) + 0.5) / 120) ** 2,
  ]);
  const fit = spill("FITLIFETIME", rows, null, "Gamma-Gamma");

  it("are fitted with q of 1 or less, and the advice says what that means", () => {
    expect(Number(valueOf(fit, "q"))).toBeLessThanOrEqual(1);
    expect(valueOf(fit, "advice")).toEqual(saying("spend has no mean over all accounts"));
  });

  it("are explained so, of the fit and of an account", () => {
    const ofFit = explanation("FITLIFETIME", [rows, null, "Gamma-Gamma"], 1, 1);
    const ofAccount = explanation(
      "EXPECTEDSPEND",
      [[[2, 30]], [["Gamma-Gamma", 2, 0.8, 30]]],
      0,
      0,
    );

    expect(ofFit.rule).toContainEqual(saying("spend has no mean over all accounts"));
    expect(ofAccount.rule).toContainEqual(saying("above its own: that of all has no mean"));
  });
});
