import { callKam, column, spill } from "../support/builders";
import { describeRealData, readRealData } from "../support/real-data";

/** Yearly spends of a customer of the wholesale data, in one sum. */
const SPENDS = ["Fresh", "Milk", "Grocery", "Frozen", "Detergents_Paper", "Delicassen"] as const;

describeRealData("440 customers of a wholesaler (UCI 292)", () => {
  const rows = readRealData("wholesale_customers.csv");
  const totals = rows.map((row) => SPENDS.reduce((sum, name) => sum + Number(row[name]), 0));

  it("wholesale-counts: are as many by channel and region, and spend as much, as is printed", () => {
    const countOf = (name: "Channel" | "Region") =>
      [1, 2, 3].map((code) => rows.filter((row) => row[name] === code).length);
    const meanOf = (name: (typeof SPENDS)[number]): number =>
      rows.reduce((sum, row) => sum + Number(row[name]), 0) / rows.length;

    expect(rows).toHaveLength(440);
    expect(countOf("Channel")).toEqual([298, 142, 0]);
    expect(countOf("Region")).toEqual([77, 47, 316]);
    expect(Math.abs(meanOf("Fresh") - 12_000.3)).toBeLessThanOrEqual(0.01);
    expect(Math.abs(meanOf("Milk") - 5796.27)).toBeLessThanOrEqual(0.01);
    expect(Math.abs(meanOf("Grocery") - 7951.28)).toBeLessThanOrEqual(0.01);
  });

  it("wholesale-concentration: are as concentrated and unequal as Python and R computed", () => {
    expect(totals).toHaveLength(440);
    expect(callKam("HHI", column(...totals))).toBeCloseTo(0.00369954, 8);
    expect(callKam("GINI", column(...totals))).toBeCloseTo(0.36402224, 8);
    expect(Number(callKam("EFFECTIVENUMBER", column(...totals)))).toBeCloseTo(1 / 0.00369954, 2);
  });

  it("wholesale-concentration: bring what Python and R computed with their largest 4 and 20%", () => {
    expect(callKam("TOPSHARE", column(...totals), 4)).toBeCloseTo(0.05256384, 8);
    expect(callKam("TOPSHARE", column(...totals), 0.2)).toBeCloseTo(0.42904839, 8);
    expect(callKam("TOPSHARE", column(...totals), 88)).toBe(
      callKam("TOPSHARE", column(...totals), 0.2),
    );
  });
});

describeRealData("20 customers of a public example of the whale curve", () => {
  const rows = readRealData("whale20.csv");
  const curve = spill(
    "WHALE",
    column(...rows.map(({ profit }) => profit)),
    column(...rows.map(({ customer }) => customer)),
    false,
  );

  it("whale20: have the total, the peak and its share that were computed by another program", () => {
    const peak = curve.reduce((best, row) => (Number(row[3]) > Number(best[3]) ? row : best));

    expect(curve.at(-1)?.[3]).toBe(35_446);
    expect(peak[3]).toBe(46_946);
    expect(peak[4]).toBeCloseTo(1.3244372, 7);
  });

  it("whale20: are profitable to 80%, and the others lose 11,500", () => {
    const profitable = curve.filter((row) => Number(row[2]) > 0);
    const losses = curve.reduce((sum, row) => sum + Math.min(Number(row[2]), 0), 0);

    expect(profitable.length / curve.length).toBe(0.8);
    expect(profitable.at(-1)?.[1]).toBe(16);
    expect(losses).toBe(-11_500);
  });

  it("whale20: have the Stobachoff index of our reading, and the shares beside it", () => {
    const [[index, profitable, subsidy, peak] = []] = spill(
      "STOBACHOFF",
      column(...rows.map(({ profit }) => profit)),
      false,
    );

    expect(index).toBeCloseTo(0.71691305, 7);
    expect(profitable).toBe(0.8);
    expect(subsidy).toBeCloseTo(11_500 / 46_946, 12);
    expect(peak).toBeCloseTo(1.3244372, 7);
  });
});

describeRealData("4,372 customers of an online retailer (UCI 352)", () => {
  const rows = readRealData("online_retail_customers.csv");

  it("pile up to the net revenue that the data set is known by, less what has no customer", () => {
    const cents = rows.reduce((sum, row) => sum + Math.round(Number(row["net_revenue"]) * 100), 0);

    const curve = spill(
      "WHALE",
      column(...rows.map((row) => row["net_revenue"])),
      column(...rows.map((row) => row["CustomerID"])),
      false,
    );

    expect(curve).toHaveLength(4372);
    expect(curve.at(-1)?.[3]).toBeCloseTo(cents / 100, 2);
  });
});
