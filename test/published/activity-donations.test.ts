import { callKam, spill } from "../support/builders";

/**
 * Donors of 1995 by the years up to 2001 in which they gave again, of which the last, and how many there
 * are: donations.csv of the Python package lifetimes. Printed figures are those that its tests take from
 * Hardie's spreadsheet of note 010 and from Fader, Hardie & Shang (2010).
 */
const DONORS = [
  [0, 0, 3464],
  [1, 1, 1091],
  [1, 2, 277],
  [1, 3, 129],
  [1, 4, 78],
  [1, 5, 119],
  [1, 6, 129],
  [2, 2, 613],
  [2, 3, 255],
  [2, 4, 155],
  [2, 5, 173],
  [2, 6, 234],
  [3, 3, 322],
  [3, 4, 181],
  [3, 5, 225],
  [3, 6, 357],
  [4, 4, 240],
  [4, 5, 284],
  [4, 6, 512],
  [5, 5, 335],
  [5, 6, 728],
  [6, 6, 1203],
] as const;
const YEARS = 6;

const rows = DONORS.flatMap(([orders, last, count]) =>
  Array.from({ length: count }, () => [orders, last, YEARS]),
);
const fit = spill("FITLIFETIME", rows, null, "BG/BB");
const valueOf = (quantity: string): unknown => fit.find(([name]) => name === quantity)?.[1];

describe("11,104 donors to a charity, year by year (BG/BB)", () => {
  it("bgbb-fit-donations: have the parameters that were printed", () => {
    const printed = { alpha: 1.204, beta: 0.75, gamma: 0.657, delta: 2.783 };

    for (const [name, value] of Object.entries(printed)) {
      expect(valueOf(name)).toBeCloseTo(value, 3);
    }
    expect(valueOf("accounts")).toBe(11_104);
    expect(valueOf("converged")).toBe(true);
    expect(valueOf("identified")).toBe(true);
  });

  it.each([
    [0, 0, 0.11],
    [2, 4, 0.59],
    [6, 6, 0.93],
  ])("bgbb-palive-donations: %i times, the last in year %i, give on as printed", (x, last, p) => {
    const [[alive] = []] = spill("PALIVE", [[x, last, YEARS]], fit);

    expect(alive).toBeCloseTo(p, 2);
  });

  it("bgbb-expect-donations: are expected to give as often in five years as printed", () => {
    const total = DONORS.reduce((sum, [orders, last, count]) => {
      const [[expected] = []] = spill("EXPECTEDORDERS", [[orders, last, YEARS]], fit, null, 5);
      return sum + count * Number(expected);
    }, 0);

    expect(Math.abs(total - 12_884.2)).toBeLessThan(1);
  });

  it("bgbb-pmf-donations: are as many with no gift and with six as printed", () => {
    const chances = spill("ORDERPROB", [[0], [6]], fit, YEARS)
      .flat()
      .map(Number);

    const [none = 0, all = 0] = chances.map((chance) => rows.length * chance);
    expect(Math.abs(none - 3454.9)).toBeLessThan(0.5);
    expect(Math.abs(all - 1253.1)).toBeLessThan(0.5);
  });

  it("are as likely as the fit says", () => {
    expect(callKam("FITLIKELIHOOD", rows, fit)).toBeCloseTo(Number(valueOf("log_likelihood")), 6);
  });
});
