import { leadingAccounts } from "../../../../src/model/classification/leading-accounts";
import { decideTiers } from "../../../../src/model/classification/tier";
import { triedGates } from "../../../../src/model/classification/tier-gates";
import type {
  TierAccount,
  TierDecision,
  TierRoutes,
  TierRule,
} from "../../../../src/model/classification/tier-rule";
import { tierByScore } from "../../../../src/model/weights/tier-firmness";

const NOTHING_WEIGHS = { attractiveness: 0, strength: 0, lifetimeValue: 0, stage: 0 };

const RULE: TierRule = {
  cuts: { attractiveness: 6, strength: 1 },
  leastCompleteness: 0.6,
  strategicCompleteness: 0.7,
  routes: { purchasingPowerShare: 0.8, contributionShare: 0.8 },
  margins: { attractiveness: 0.3, strength: 0.05 },
  cap: { mostKeyAccounts: 35, capacity: 35, weights: NOTHING_WEIGHS },
};

const NO_ROUTE: TierRoutes = { profit: false, potential: false, strategicImportance: false };
const PROFIT = { ...NO_ROUTE, profit: true };
const POTENTIAL = { ...NO_ROUTE, potential: true };

/** An account that passes every gate, but for what is given. */
const anAccount = (given: Partial<TierAccount> = {}): TierAccount => ({
  attractiveness: 8.1,
  strength: 1.06,
  completeness: 0.95,
  standing: "firm",
  contribution: 90_000,
  lifetimeValue: 266_407,
  purchasingPower: undefined,
  isNamedStrategic: false,
  routes: { ...POTENTIAL, profit: true },
  held: undefined,
  proposedBefore: undefined,
  stage: undefined,
  ...given,
});

function decide(given: Partial<TierAccount>, rule = RULE): TierDecision {
  const [decision] = decideTiers([anAccount(given)], rule);
  if (decision === undefined) throw new Error("One account was handed over, and none decided");
  return decision;
}

const tierOf = (given: Partial<TierAccount>): string => decide(given).tier;

describe("the tier of an account", () => {
  it("is Strategic key when all tests of that gate hold", () => {
    expect(tierOf({})).toBe("Strategic key");
  });

  it.each([
    ["without gate 0", { routes: PROFIT }],
    ["without a known strength", { strength: undefined }],
    ["when too little is known for that tier", { completeness: 0.69 }],
    ["when the score is provisional", { standing: "provisional" }],
    ["without a lifetime value", { lifetimeValue: undefined }],
    ["with a lifetime value of 0", { lifetimeValue: 0 }],
  ] as const)("is not Strategic key %s", (_, given) => {
    expect(tierOf(given)).toBe("Standard");
  });

  it("is open to an account that a person named as strategic", () => {
    expect(tierOf({ routes: { ...NO_ROUTE, strategicImportance: true } })).toBe("Strategic key");
  });

  it("is Key - develop for a Star with gate 0", () => {
    expect(tierOf({ strength: 0.9 })).toBe("Key - develop");
    expect(tierOf({ strength: 0.9, routes: PROFIT })).toBe("Standard");
  });

  it("is Key - maintain for a Status account that earns the profit", () => {
    expect(tierOf({ attractiveness: 4 })).toBe("Key - maintain");
    expect(tierOf({ attractiveness: 4, routes: POTENTIAL })).toBe("Standard");
  });

  it("is Repair or manage for cash below a contribution of 0, and not at 0", () => {
    const neither = { attractiveness: 4, strength: 0.9, routes: NO_ROUTE } as const;

    expect(tierOf({ ...neither, contribution: -1 })).toBe("Repair or manage for cash");
    expect(tierOf({ ...neither, contribution: 0 })).toBe("Standard");
    expect(tierOf({ ...neither, contribution: undefined })).toBe("Standard");
  });

  it("does not exist for an account that is too little known", () => {
    expect(tierOf({ standing: "insufficient data", completeness: 0.5 })).toBe("Insufficient data");
  });

  it("is open to a completeness that is the least by hand, though a hair less in binary", () => {
    expect(tierOf({ completeness: 0.1 + 0.6 })).toBe("Strategic key");
  });

  it("names the gates that were tried, and the test that kept the account out", () => {
    const gates = triedGates(decide({ completeness: 0.65 }).tests);

    expect(gates.map(({ tier }) => tier)).toEqual([
      "Insufficient data",
      "Strategic key",
      "Key - develop",
      "Key - maintain",
      "Repair or manage for cash",
      "Standard",
    ]);
    const [, strategic] = gates;
    expect(strategic?.failed).toEqual(["isComplete"]);
  });

  it("tries no gate beyond the one that lets it in", () => {
    expect(triedGates(decide({ strength: 0.9 }).tests).map(({ tier }) => tier)).toEqual([
      "Insufficient data",
      "Strategic key",
      "Key - develop",
    ]);
  });
});

describe("the routes of accounts", () => {
  const routesOf = (accounts: readonly Partial<TierAccount>[]): readonly TierRoutes[] =>
    decideTiers(
      accounts.map((given) => anAccount({ routes: undefined, contribution: undefined, ...given })),
      RULE,
    ).map(({ routes }) => routes);

  it("come from the totals of all, and from what a person named", () => {
    expect(
      routesOf([
        { purchasingPower: 900, contribution: 10 },
        { purchasingPower: 100, contribution: 90 },
        { purchasingPower: 10, isNamedStrategic: true },
      ]),
    ).toEqual([POTENTIAL, PROFIT, { ...NO_ROUTE, strategicImportance: true }]);
  });

  it("follow the share that is asked for, each its own", () => {
    const accounts = [60, 40].map((amount) =>
      anAccount({ routes: undefined, purchasingPower: amount, contribution: amount }),
    );
    const routes = { purchasingPowerShare: 0.5, contributionShare: 0.9 };

    expect(decideTiers(accounts, { ...RULE, routes }).map((each) => each.routes)).toEqual([
      { ...POTENTIAL, profit: true },
      PROFIT,
    ]);
  });

  it("are not closed to others by a loss", () => {
    expect(routesOf([{ contribution: -1000 }, { contribution: 5 }])).toEqual([NO_ROUTE, PROFIT]);
  });

  it("stay where they were handed over", () => {
    const decided = decideTiers([anAccount({ routes: PROFIT, purchasingPower: 900 })], RULE);

    expect(decided[0]?.routes).toEqual(PROFIT);
  });
});

describe("the tier under another score", () => {
  const score = { score: 7, completeness: 1, low: 7, high: 7 };
  const under = tierByScore(anAccount({}), POTENTIAL, RULE);

  it("is that of the gates", () => {
    expect(under(score)).toBe("Strategic key");
    expect(under({ ...score, score: 5 })).toBe("Standard");
    expect(under({ ...score, low: 5 })).toBe("Standard");
    expect(under({ ...score, completeness: 0.5 })).toBe("Insufficient data");
    expect(under({ ...score, completeness: 0.65 })).toBe("Standard");
    expect(under({ ...score, score: undefined })).toBe("Standard");
  });

  it("is that of the gates too where the score is a hair below the cut", () => {
    // Six by hand: the matrix and the standing take it for six, and so must every weighting.
    expect(under({ ...score, score: 6 - 1e-13, low: 6 - 1e-13 })).toBe("Strategic key");
    expect(under({ ...score, score: 5.9 })).toBe("Standard");
    expect(under({ ...score, score: 6 - 1e-13, low: 6 - 1e-13 })).toBe("Strategic key");
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
    // 0.08 and 0.09 of 0.1, whose four fifths are 0.08000000000000002 in binary.
    expect(leadingAccounts([0.05, 0.03, 0.02], 0.8)).toEqual([true, true, false]);
    expect(leadingAccounts([0.06, 0.03, 0.01], 0.9)).toEqual([true, true, false]);
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
