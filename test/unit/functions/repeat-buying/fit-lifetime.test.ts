import { readFileSync } from "node:fs";
import { repeatBuying } from "../../../../src/functions/repeat-buying/repeat-buying";
import { callKam, spill } from "../../../support/builders";
import { drawnOrders, drawnYears, type Rows } from "../../../support/drawn-histories";
import { saying } from "../../../support/saying";
import { explanation } from "../../../support/explanations";

function valueOf(list: ReturnType<typeof spill>, quantity: string): unknown {
  return list.find(([name]) => name === quantity)?.[1];
}

const many = (row: readonly unknown[]): readonly (readonly unknown[])[] =>
  Array.from({ length: 40 }, () => row);

describe("drop-out that is held to be seen", () => {
  const settings = (least: number): readonly (readonly unknown[])[] => [
    ["group", "setting", "value"],
    ["repeat buying", "least drop-out", least],
  ];

  // The mean chance to drop out: a/(a+b) after an order, gamma/(gamma+delta) at an opportunity, and
  // 1 - (beta/(beta+T))^s within the mean age T.
  it.each([
    [
      "MBG/NBD",
      drawnOrders(300, 1),
      (value: (name: string) => number) => value("a") / (value("a") + value("b")),
    ],
    [
      "BG/BB",
      drawnYears(400),
      (value: (name: string) => number) => value("gamma") / (value("gamma") + value("delta")),
    ],
  ] as const)(
    "of %s is so from its least mean chance on, and not above",
    (model, rows, chanceOf) => {
      const fit = spill("FITLIFETIME", rows, null, model);
      const chance = chanceOf((name) => Number(valueOf(fit, name)));

      const below = spill("FITLIFETIME", rows, settings(chance * 0.999), model);
      const above = spill("FITLIFETIME", rows, settings(chance * 1.001), model);

      expect(valueOf(below, "identified")).toBe(true);
      expect(valueOf(above, "identified")).toBe(false);
      expect(valueOf(above, "advice")).toEqual(
        saying("Drop-out cannot be told from silence here. Ask KAM.OVERDUE, not KAM.PALIVE."),
      );
    },
  );
});

describe("a likelihood of regular orders", () => {
  // x = 1, t_x = 1, T = 3, all parameters 1, k = 2, no log gap: (r)_2 = 2 and (alpha+T)^-3 = 1/64;
  // S2 = 1 + 3 x 2/4 = 2.5. M: B(1,3) = 1/3, S1 = 1/2 x 2^3 = 4. BG: B(1,2) = 1/2, S1 = 2^3 = 8.
  it.each([
    ["MBG/CNBD-k", (1 / 3) * (2 / 64) * (4 + 2.5)],
    ["BG/CNBD-k", (1 / 2) * (2 / 64) * (8 + 2.5)],
  ])("of %s is that worked out by hand", (model, likelihood) => {
    const value = callKam("FITLIKELIHOOD", [[1, 1, 3, 0]], [[model, 1, 1, 1, 1, 2]]);

    expect(value).toBeCloseTo(Math.log(likelihood), 12);
  });

  it("finds the regularity and the parameters that histories were drawn with", () => {
    const fit = spill("FITLIFETIME", drawnOrders(1500, 2), null, "MBG/CNBD-k");

    expect(valueOf(fit, "k")).toBe(2);
    // Steps at a mean of 0.2: r = 1, alpha = 5; the square of an even chance is Beta(1/2, 1).
    for (const [name, value] of Object.entries({ r: 1, alpha: 5, a: 0.5, b: 1 })) {
      expect(Number(valueOf(fit, `${name}_low`))).toBeLessThan(value);
      expect(Number(valueOf(fit, `${name}_high`))).toBeGreaterThan(value);
    }
  });
});

describe("a fit of data that hold none", () => {
  it.each([
    ["NBD", [3, 20, 30], "KAM.OVERDUE judges each account by its own rhythm."],
    ["BG/NBD", [3, 20, 30], "Ask KAM.OVERDUE, not KAM.PALIVE."],
    ["MBG/NBD", [3, 20, 30], "Ask KAM.OVERDUE, not KAM.PALIVE."],
    ["Pareto/NBD", [3, 20, 30], "Ask KAM.OVERDUE, not KAM.PALIVE."],
    ["BG/BB", [3, 4, 6], "Ask KAM.OVERDUE, not KAM.PALIVE."],
    ["Gamma-Gamma", [3, 100], "Take each account's own mean spend."],
    ["Gamma-Gamma", [3, 1e300], "Take each account's own mean spend."],
  ])("(%s, all accounts alike) is not identified and leads on", (model, row, advice) => {
    const fit = spill("FITLIFETIME", many(row), null, model);

    expect(valueOf(fit, "identified")).toBe(false);
    expect(valueOf(fit, "advice")).toEqual(saying(advice));
    expect(fit.some(([name]) => String(name).endsWith("_low"))).toBe(false);
  });

  it("says of spends of 1e300 beside 1e-300 that the search did not settle", () => {
    const rows = many([3, 1e300]).map((row, index) => (index % 2 === 0 ? row : [3, 1e-300]));

    const fit = spill("FITLIFETIME", rows, null, "Gamma-Gamma");

    expect(valueOf(fit, "converged")).toBe(false);
    expect(valueOf(fit, "identified")).toBe(false);
    expect(valueOf(fit, "advice")).toEqual(saying("did not settle: do not rely on it"));
  });

  it("of contracts, each renewed by the same share, ran to its limit", () => {
    const fit = spill("FITLIFETIME", [[1000], [500], [250], [125]], null, "sBG");

    expect(valueOf(fit, "identified")).toBe(false);
    expect(valueOf(fit, "advice")).toEqual(
      saying("KAM.RETENTION answers the rate of each renewal"),
    );
  });
});

describe("an explanation", () => {
  it("of a fit names the settings that it rests on", () => {
    const labels = (model: string, rows: Rows): readonly string[] =>
      explanation("FITLIFETIME", [rows, null, model], 1, 1).settings.map(({ label }) => label);

    expect(labels("MBG/NBD", drawnOrders(100, 1))).toEqual([
      "repeat buying: fewest accounts",
      "repeat buying: few accounts",
      "repeat buying: least gain",
      "repeat buying: least drop-out",
    ]);
    expect(labels("sBG", [[100], [60], [45]])).toEqual([
      "repeat buying: fewest accounts",
      "repeat buying: few accounts",
    ]);
  });

  it("of an account without a repeat order says that its own spend is unknown", () => {
    const { rule } = explanation("EXPECTEDSPEND", [[[0, ""]], [["Gamma-Gamma", 1, 2, 30]]], 0, 0);

    expect(rule[0]).toBe("No repeat order, so that nothing is known of its own spend.");
  });
});

describe("the sources", () => {
  const page = readFileSync("docs/model/repeat-buying.md", "utf8");

  it.each(Object.entries(repeatBuying))(
    "of %s stand on the page word for word",
    (_, { source }) => {
      expect(page).toContain(source);
    },
  );
});
