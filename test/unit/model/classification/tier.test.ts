import { leadingAccounts } from "../../../../src/model/classification/leading-accounts";
import { decideTier, triedGates } from "../../../../src/model/classification/tier";
import type { TierEvidence } from "../../../../src/model/classification/tier-rule";

const RULE = { cuts: { attractiveness: 6, strength: 1 }, strategicCompleteness: 0.7 };

/** An account that passes every gate, but for what is given. */
const anAccount = (given: Partial<TierEvidence> = {}): TierEvidence => ({
  attractiveness: 8.1,
  strength: 1.06,
  completeness: 0.95,
  standing: "firm",
  contribution: 90_000,
  lifetimeValue: 266_407,
  routes: ["profit", "potential"],
  ...given,
});

const tierOf = (given: Partial<TierEvidence>): string => decideTier(anAccount(given), RULE).tier;

describe("the tier of an account", () => {
  it("is Strategic key when all tests of that gate hold", () => {
    expect(tierOf({})).toBe("Strategic key");
  });

  it.each([
    ["without gate 0", { routes: ["profit"] }],
    ["without a known strength", { strength: undefined }],
    ["when too little is known for that tier", { completeness: 0.69 }],
    ["when the score is provisional", { standing: "provisional" }],
    ["without a lifetime value", { lifetimeValue: undefined }],
    ["with a lifetime value of 0", { lifetimeValue: 0 }],
  ] as const)("is not Strategic key %s", (_, given) => {
    expect(tierOf(given)).toBe("Standard");
  });

  it("is open to an account that a person named as strategic", () => {
    expect(tierOf({ routes: ["strategic importance"] })).toBe("Strategic key");
  });

  it("is Key - develop for a Star with gate 0", () => {
    expect(tierOf({ strength: 0.9 })).toBe("Key - develop");
    expect(tierOf({ strength: 0.9, routes: ["profit"] })).toBe("Standard");
  });

  it("is Key - maintain for a Status account that earns the profit", () => {
    expect(tierOf({ attractiveness: 4 })).toBe("Key - maintain");
    expect(tierOf({ attractiveness: 4, routes: ["potential"] })).toBe("Standard");
  });

  it("is Repair or manage for cash below a contribution of 0, and not at 0", () => {
    const neither = { attractiveness: 4, strength: 0.9, routes: [] } as const;

    expect(tierOf({ ...neither, contribution: -1 })).toBe("Repair or manage for cash");
    expect(tierOf({ ...neither, contribution: 0 })).toBe("Standard");
    expect(tierOf({ ...neither, contribution: undefined })).toBe("Standard");
  });

  it("does not exist for an account that is too little known", () => {
    expect(tierOf({ standing: "insufficient data", completeness: 0.5 })).toBe("Insufficient data");
  });

  it("names the test that kept an account out", () => {
    const decision = decideTier(anAccount({ completeness: 0.65 }), RULE);

    const failed = triedGates(decision)
      .find(({ tier }) => tier === "Strategic key")
      ?.tests.filter((test) => !test.holds);

    expect(failed?.map(({ says }) => says)).toEqual([
      "only 65% of what attractiveness rests on is known, 70% are needed",
    ]);
  });
});

describe("the accounts that make a share of the whole", () => {
  it("are the largest, with the one that reaches the share", () => {
    expect(leadingAccounts([5, 50, 15, 30], 0.8)).toEqual([false, true, false, true]);
  });

  it("are not one more because of rounding", () => {
    expect(leadingAccounts([0.1, 0.2, 0.3, 0.4].reverse(), 0.9)).toEqual([true, true, true, false]);
  });

  it("end where the share is met exactly, though a sum in binary falls a hair short of it", () => {
    // 11 and 5 are 16 of 20.
    expect(leadingAccounts([11, 5, 4], 0.8)).toEqual([true, true, false]);
    expect(leadingAccounts([14, 6, 5], 0.8)).toEqual([true, true, false]);
  });

  it("include all with the same amount, whatever their order", () => {
    expect(leadingAccounts([10, 10, 10], 0.5)).toEqual([true, true, true]);
  });

  it("are never those with a loss, nothing, or an unknown amount", () => {
    expect(leadingAccounts([-100, 0, undefined, 7], 1)).toEqual([false, false, false, true]);
  });

  it("are none where nothing is above 0", () => {
    expect(leadingAccounts([-1, 0, undefined], 0.8)).toEqual([false, false, false]);
  });
});
