import { seededRandom } from "../../../../src/sample/random";
import { callKam, cellMessage, refusal, spill } from "../../../support/builders";
import { saying } from "../../../support/saying";

const BG = [["BG/NBD", 0.243, 4.414, 0.793, 2.426]];
const HISTORY = [
  ["account_id", "repeat_orders", "recency", "age"],
  ["A", 2, 30, 39],
  ["B", 0, 0, 39],
];

/** So many accounts of one rhythm, a third of which fell silent. */
function accounts(count: number): readonly (readonly number[])[] {
  return Array.from({ length: count }, (_, index) => {
    const orders = index % 4;
    const age = 40 + (index % 7);
    return [orders, orders === 0 ? 0 : index % 3 === 0 ? 5 + orders : age - 2, age];
  });
}

function valueOf(list: ReturnType<typeof spill>, quantity: string): unknown {
  return list.find(([name]) => name === quantity)?.[1];
}

describe("KAM.FITLIFETIME", () => {
  it("refuses below 30 accounts, and says what works instead", () => {
    expect(refusal("FITLIFETIME", accounts(29), null, "BG/NBD")).toBe(
      "#N/A KAM.FITLIFETIME: history: a fit needs 30 accounts or more, found 29 (0 left out); KAM.OVERDUE answers for a single account",
    );
  });

  it("takes the fewest accounts from the Settings table", () => {
    const settings = [
      ["group", "setting", "value"],
      ["repeat buying", "fewest accounts", 10],
    ];

    expect(valueOf(spill("FITLIFETIME", accounts(29), settings, "NBD"), "accounts")).toBe(29);
  });

  it("warns below 100 accounts", () => {
    const list = spill("FITLIFETIME", accounts(60), null, "NBD");

    expect(valueOf(list, "advice")).toEqual(
      saying("Fewer than 100 accounts: the estimates are weak."),
    );
  });

  it("leaves rows without a history out, and counts them", () => {
    const rows = [...accounts(40), ["#N/A", "#N/A", "#N/A"], [2, "", 40]];
    const table = [["repeat_orders", "recency", "age"], ...rows];

    const list = spill("FITLIFETIME", table, null, "NBD");

    expect(valueOf(list, "accounts")).toBe(40);
    expect(valueOf(list, "left_out")).toBe(2);
  });

  it.each([
    [
      [1.5, 3, 9],
      'column "repeat_orders", row 41: expected a whole number of 0 or more, found 1.5',
    ],
    [[-1, 0, 9], 'column "repeat_orders", row 41: expected a whole number of 0 or more, found -1'],
    [[0, 3, 9], 'column "recency", row 41: expected 0, as there is no repeat order, found 3'],
    [
      [2, 0, 9],
      'column "recency", row 41: expected a number above 0, as there are repeat orders, found 0',
    ],
    [[2, 10, 9], 'column "recency", row 41: expected a number from 0 to the age, 9, found 10'],
    [[2, 3, 1e300], 'column "age", row 41: expected a number from 0 to 1000000000, found 1e+300'],
  ])("refuses the row %j", (row, words) => {
    expect(refusal("FITLIFETIME", [...accounts(40), row], null, "BG/NBD")).toEqual(saying(words));
  });

  it("has nothing to learn from where nobody ordered again", () => {
    const rows = Array.from({ length: 40 }, () => [0, 0, 30]);

    expect(refusal("FITLIFETIME", rows, null, "MBG/NBD")).toEqual(
      saying("no account has a repeat order"),
    );
  });

  it("asks for log_gaps where it chooses how regular orders are", () => {
    expect(refusal("FITLIFETIME", accounts(40), null, "MBG/CNBD-k")).toEqual(
      saying(
        'column "log_gaps", row 2: is unknown, and a model with k has no likelihood without it',
      ),
    );
  });

  // Two gaps that make 30 have ln(15) + ln(15) = 5.4161 at most.
  it.each([
    [
      [2, 30, 39, 6],
      'column "log_gaps", row 1: expected at most 5.4161, that of 2 equal gaps, found 6',
    ],
    [
      [0, 0, 39, 1],
      'column "log_gaps", row 1: expected 0, as there is no gap without a repeat order',
    ],
  ])("refuses gaps that cannot be: %j", (row, words) => {
    const fit = [["MBG/CNBD-k", 1, 1, 1, 1, 2]];

    expect(refusal("FITLIKELIHOOD", [row], fit)).toEqual(saying(words));
    expect(refusal("FITLIFETIME", [row, ...accounts(40)], null, "NBD")).toEqual(saying(words));
  });

  it("takes gaps that are equal, and values rounded to two decimals", () => {
    const fit = [["MBG/CNBD-k", 1, 1, 1, 1, 2]];

    expect(callKam("FITLIKELIHOOD", [[3, 30, 39, 3 * Math.log(10)]], fit)).toBeLessThan(0);
    // One day, in weeks: 1/7 is 0.142857, and its logarithm -1.94591.
    expect(callKam("FITLIKELIHOOD", [[1, 0.14, 39, -1.95]], fit)).toBeLessThan(0);
  });

  it("finds that orders by the clock are regular", () => {
    // Every account orders each 4 weeks; what differs is how long it has been one.
    const rows = Array.from({ length: 60 }, (_, index) => {
      const orders = 3 + (index % 5);
      return [orders, 4 * orders, 4 * orders + (index % 4), orders * Math.log(4)];
    });

    expect(valueOf(spill("FITLIFETIME", rows, null, "MBG/CNBD-k"), "k")).toBe(6);
    expect(valueOf(spill("FITLIFETIME", rows, null, "MBG/CNBD-k"), "advice")).toEqual(
      saying("k is the highest that is tried."),
    );
  });

  it.each([
    [
      [[100], [60], [70]],
      'column "survivors", row 3: expected a number from 0 to 60, as nobody comes back, found 70',
    ],
    [[[100], [60]], "at least two renewals"],
    [[[100], [100], [100]], "nobody left"],
  ])("refuses the cohort %j", (survivors, words) => {
    expect(refusal("FITLIFETIME", survivors, null, "sBG")).toEqual(saying(words));
  });

  it("reads a cohort lying or standing, plain or with its years", () => {
    const standing = spill("FITLIFETIME", [[100], [60], [45]], null, "sBG");
    const years = [
      ["year", "survivors"],
      [0, 100],
      [1, 60],
      [2, 45],
    ];

    expect(spill("FITLIFETIME", [[100, 60, 45]], null, "sBG")).toEqual(standing);
    expect(spill("FITLIFETIME", years, null, "sBG")).toEqual(standing);
    expect(refusal("FITLIFETIME", [...years, [4, 40]], null, "sBG")).toEqual(
      saying('column "year", row 5: expected 3, found 4'),
    );
  });

  it("fits orders at fixed opportunities", () => {
    // Drawn from the model: chances to order, and to be lost each year, spread evenly.
    const random = seededRandom(3);
    const rows = Array.from({ length: 400 }, () => {
      const [chance, lost] = [random.next(), 0.6 * random.next()];
      let [orders, last] = [0, 0];
      for (let year = 1; year <= 8 && random.next() > lost; year += 1) {
        if (random.next() < chance) [orders, last] = [orders + 1, year];
      }
      return [orders, last, 8];
    });

    const list = spill("FITLIFETIME", rows, null, "BG/BB");

    expect(valueOf(list, "converged")).toBe(true);
    expect(valueOf(list, "identified")).toBe(true);
    expect(Math.abs(Number(valueOf(list, "alpha")) - 1)).toBeLessThan(0.3);
    expect(callKam("FITLIKELIHOOD", rows, list)).toBeCloseTo(
      Number(valueOf(list, "log_likelihood")),
      8,
    );
  });

  it("gives a list that every other function takes as it stands", () => {
    const list = spill("FITLIFETIME", accounts(120), null, "Pareto/NBD");

    expect(callKam("FITLIKELIHOOD", accounts(120), list)).toBeCloseTo(
      Number(valueOf(list, "log_likelihood")),
      6,
    );
    expect(spill("EXPECTEDORDERS", [[2, 30, 39]], list, null, 10)[0]?.[0]).toBeGreaterThan(0);
    expect(spill("NEWACCOUNTORDERS", 10, list)[0]?.[0]).toBeGreaterThan(0);
  });

  it("explains a parameter with its fit", () => {
    expect(callKam("FITLIFETIME", [[100], [60], [45]], "", "sBG", false)).toHaveLength(14);
  });
});

describe("the argument fit", () => {
  it.each([
    [
      [["BG/NBD", 0.243, 4.414, 0.793]],
      'fit, column "b": expected a number above 0, up to 1000000000000, found an empty cell',
    ],
    [
      [["BG/NBD", 0.243, -4, 0.793, 2]],
      'fit, column "alpha": expected a number above 0, up to 1000000000000, found -4',
    ],
    [
      [["BG/CNBD-k", 1, 1, 1, 1, 1.5]],
      'fit, column "k": expected a whole number from 1 to 20, found 1.5',
    ],
    [[["NBD", 1, 1, 1]], "fit: expected 2 parameters of NBD, found 1"],
    [[["ABC", 1, 1]], 'found "ABC"'],
    ["#N/A", 'found "#N/A"'],
    ["", "found an empty cell"],
    [
      [
        ["model", "NBD"],
        ["r", 1],
      ],
      'fit, column "alpha": expected a number above 0',
    ],
  ])("refuses %j", (fit, words) => {
    expect(refusal("NEWACCOUNTORDERS", 1, fit)).toEqual(saying(words));
  });

  it("is read in any case, lying or standing, further lines of a list left alone", () => {
    const list = [
      ["Model", "nbd"],
      ["alpha", 2],
      ["note", "x"],
      ["r", 1],
    ];

    expect(callKam("NEWACCOUNTORDERS", 4, [["nbd"], [1], [2]])).toEqual([[2]]);
    expect(callKam("NEWACCOUNTORDERS", 4, list)).toEqual([[2]]);
  });
});

describe("KAM.PALIVE", () => {
  it("answers each account of a table, and BG/NBD takes those without a repeat order for alive", () => {
    const [titles, , never] = spill("PALIVE", HISTORY, BG);

    expect(titles).toEqual(["account_id", "p_alive"]);
    expect(never).toEqual(["B", 1]);
  });

  it("spares the rows beside one that has no history", () => {
    const answer = spill("PALIVE", [...HISTORY, ["C", "#N/A", "#N/A", "#N/A"]], BG);

    expect(cellMessage(answer[3]?.[1])).toContain('column "repeat_orders", row 4');
    expect(typeof answer[1]?.[1]).toBe("number");
  });

  it("refuses where the fit did not identify drop-out", () => {
    const fit = [
      ["model", "NBD"],
      ["model", "BG/NBD"],
      ["r", 1],
      ["alpha", 1],
    ];
    const unidentified = [
      ["model", "BG/NBD"],
      ...fit.slice(2),
      ["a", 1],
      ["b", 1],
      ["identified", false],
    ];

    expect(refusal("PALIVE", [[2, 30, 39]], unidentified)).toBe(
      "#N/A KAM.PALIVE: fit: this fit cannot tell drop-out from silence (not identified): ask KAM.OVERDUE instead",
    );
  });

  it.each([
    [[["NBD", 1, 1]], "NBD has no probability of being alive: ask KAM.OVERDUE"],
    [[["sBG", 1, 1]], "sBG has no probability of being alive"],
  ])("refuses %j", (fit, words) => {
    expect(refusal("PALIVE", [[2, 30, 39]], fit)).toEqual(saying(words));
  });
});

describe("KAM.DERT", () => {
  it.each([
    [BG, 0.01, "discounted orders are those of the Pareto/NBD, and not of BG/NBD"],
    [
      [["Pareto/NBD", 1, 1, 1, 1]],
      0,
      "rate: expected a number from 1e-9 to 1 (0.12 for 12%), found 0",
    ],
  ])("refuses %j at %s", (fit, rate, words) => {
    expect(refusal("DERT", [[2, 30, 39]], fit, rate)).toEqual(saying(words));
  });
});

describe("KAM.NEWACCOUNTORDERS, KAM.ORDERPROB and KAM.SURVIVAL", () => {
  it("answer as their cells lie, blank for blank, a fault in its own cell", () => {
    const [line = []] = spill("NEWACCOUNTORDERS", [[0, "", "x", 4]], [["NBD", 1, 2]]);

    expect(line.slice(0, 2)).toEqual([0, ""]);
    expect(cellMessage(line[2])).toBe(
      'periods, row 3: expected a number from 0 to 1000000000, found "x"',
    );
    expect(line[3]).toBe(2);
  });

  it("lead to the function that answers for the model", () => {
    expect(refusal("SURVIVAL", 1, BG)).toEqual(saying("renewed by the sBG, and not by BG/NBD"));
    expect(cellMessage(spill("NEWACCOUNTORDERS", 1, [["sBG", 1, 1]])[0]?.[0])).toContain(
      "KAM.SURVIVAL",
    );
    expect(cellMessage(spill("ORDERPROB", 1, [["Gamma-Gamma", 1, 2, 1]], 1)[0]?.[0])).toContain(
      "KAM.EXPECTEDSPEND",
    );
  });

  it("count opportunities like coins that may be lost", () => {
    // Two opportunities, all parameters 1: there for both 1/3, for one only 1/6, for none 1/2.
    const chances = spill("ORDERPROB", [[0], [1], [2]], [["BG/BB", 1, 1, 1, 1]], 2).flat();

    const expected = [1 / 3 / 3 + 1 / 6 / 2 + 1 / 2, 1 / 3 / 3 + 1 / 6 / 2, 1 / 3 / 3];
    chances.forEach((each, index) => {
      expect(each).toBeCloseTo(expected[index] ?? NaN, 12);
    });
  });
});
