import { worth } from "../../../src/model/classification/criterion";
import { outcomeOf } from "../../support/outcome";
import { saying } from "../../support/saying";
import { callKam, cellMessage, refusal, spill } from "../../support/builders";

/** Values on a boundary by hand, which binary fractions put a hair beside it. */
describe("a boundary that is met exactly", () => {
  it.each([
    ["CLV", [[[100, 0.9, 0.08, 0.2]]]],
    ["MARGINMULTIPLE", [0.8, 0.12, 0.4]],
    ["MARGINMULTIPLE", [0.9, 0.08, 0.2]],
  ])("leaves a stream without end without a value: KAM.%s", (name, cells) => {
    const outcome = outcomeOf(name, () => callKam(name, ...cells));

    expect(outcome).toMatchObject({ code: "#N/A", message: saying("reaches the discount rate") });
  });

  it("makes no accounts out of a row that adds up to a hair above 1", () => {
    const moves = [
      [0.5, 0.5 + 9e-10],
      [0.5 + 9e-10, 0.5],
    ];

    const values = spill("MARKOVCLV", moves, [[1], [1]], 0.1).flat();

    // Every state brings 1 a period for ever: 1 / (1 - 1 / 1.1) = 11.
    for (const value of values) expect(Number(value)).toBeCloseTo(11, 6);
  });

  it("counts as high in the account matrix", () => {
    const accounts = [
      ["account_id", "fit", "openness", "relative_strength", "key_reason", "lifetime_value"],
      ["A", 6, 6, 1.1, "strategic", 100],
    ];
    const settings = [
      ["group", "setting", "value"],
      ["attractiveness", "fit", 0.05],
      ["attractiveness", "openness", 0.95],
    ];

    expect(spill("TIER", accounts, settings, null, false)[0]?.slice(1, 4)).toEqual([
      "Strategic key",
      "strategic importance",
      "Strategic",
    ]);
    expect(spill("QUADRANT", accounts, settings, null, false)[0]?.[1]).toBe("Strategic");
  });

  it.each([
    [90, 63],
    [100, 70],
    [9000, 6300],
  ])("is a fall of 30% from %d to %d", (revenue_prev_12m, revenue_12m) => {
    const accounts = [
      ["account_id", "orders_24m", "revenue_prev_12m", "revenue_12m", "silence_probability"],
      ["A", 9, revenue_prev_12m, revenue_12m, 0.01],
    ];

    expect(spill("STAGE", accounts, null, false)[0]?.[1]).toBe("Disintegrating");
  });

  it("does not divide by a total that is only rounding", () => {
    const rows = spill("WHALE", [[0.1], [0.2], [-0.3]], null, false);

    expect(cellMessage(rows[0]?.[3])).toContain("total profit is not above 0");
  });

  it("changes a tier when a cut is passed by exactly the margin, up and down", () => {
    const tierOf = (attractiveness: number, strength: number, held: string): unknown =>
      spill("TIER", [[attractiveness, strength, true, 0.95, false, 10, 10, true, held]])[0]?.[0];

    expect(tierOf(5.7, 1.06, "Strategic key")).toBe("Key - maintain");
    expect(tierOf(5.71, 1.06, "Strategic key")).toBe("Strategic key");
    expect(tierOf(6.3, 1.06, "Key - maintain")).toBe("Strategic key");
    expect(tierOf(6.29, 1.06, "Key - maintain")).toBe("Key - maintain");
  });

  it("counts every payment of a middle timing until nine tenths are there", () => {
    // Payments of 1 and 1 / 1.1: nine tenths of 1.909 need both.
    expect(spill("CLV", [[100, 1, 0.1, 0, 1]], null, "middle")[0]?.[3]).toBe(2);
  });

  it("takes the time of day out of a day", () => {
    const lines = [
      ["in", "held", 46_203.6, "deal review"],
      ["out", "held", 46_203.2, "deal review"],
    ];

    expect(spill("EXCHANGEBALANCE", lines, null, 46_203)[0]?.[0]).toBe(1);
  });
});

describe("anchors at both ends of what numbers can be", () => {
  it("have a middle", () => {
    const criterion = { name: "x", weight: 1, better: "higher", curvature: 0 } as const;

    expect(worth(2, { ...criterion, low: -1e308, high: 1e308 })).toBe(5);
    expect(worth(0, { ...criterion, low: 0, high: 5e-324 })).toBe(0);
  });
});

describe("a refusal", () => {
  it("names an argument that the function has", () => {
    expect(refusal("CLV", [[100, 0.8, -1]])).toContain("discount_rate");
  });
});
