import { decideTiers } from "../../../../src/model/classification/tier";
import type {
  CapRule,
  TierAccount,
  TierDecision,
  TierRule,
} from "../../../../src/model/classification/tier-rule";

const BY_STRENGTH: CapRule = {
  mostKeyAccounts: 35,
  capacity: 35,
  weights: { attractiveness: 0, strength: 1, lifetimeValue: 0, stage: 0 },
};

const RULE: TierRule = {
  cuts: { attractiveness: 6, strength: 1 },
  leastCompleteness: 0.6,
  strategicCompleteness: 0.7,
  routes: { purchasingPowerShare: 0.8, contributionShare: 0.8 },
  margins: { attractiveness: 0.3, strength: 0.05 },
  cap: BY_STRENGTH,
};

const anAccount = (
  attractiveness: number | undefined,
  strength: number | undefined,
  given: Partial<TierAccount> = {},
): TierAccount => ({
  attractiveness,
  strength,
  completeness: 1,
  standing: "firm",
  contribution: 100,
  lifetimeValue: 100,
  purchasingPower: undefined,
  isNamedStrategic: false,
  routes: { profit: false, potential: true, strategicImportance: false },
  held: undefined,
  proposedBefore: undefined,
  stage: undefined,
  ...given,
});

function decide(account: TierAccount): TierDecision {
  const [decision] = decideTiers([account], RULE);
  if (decision === undefined) throw new Error("One account was handed over, and none decided");
  return decision;
}

/** The tier after memory, and why. */
const remembered = (account: TierAccount): readonly [string, string] => {
  const { tier, memory } = decide(account);
  return [tier, memory];
};

describe("a tier that was held in the last closed period", () => {
  const held = "Strategic key" as const;

  it("stays while a cut is passed by little, on either axis", () => {
    const why = "by less than its margin";

    expect(remembered(anAccount(5.71, 1.2, { held }))).toEqual(["Strategic key", why]);
    expect(remembered(anAccount(8, 0.96, { held }))).toEqual(["Strategic key", why]);
    expect(remembered(anAccount(5.71, 0.96, { held }))).toEqual(["Strategic key", why]);
  });

  it("changes when the cut is passed by the margin", () => {
    const why = "by its margin or more";

    expect(remembered(anAccount(5.7, 1.2, { held }))).toEqual(["Standard", why]);
    expect(remembered(anAccount(8, 0.94, { held }))).toEqual(["Key - develop", why]);
  });

  it("changes when the numbers gave the new tier in the last closed period too", () => {
    expect(remembered(anAccount(5.9, 1.2, { held, proposedBefore: "Standard" }))).toEqual([
      "Standard",
      "for the second period",
    ]);
  });

  it("is held back by nothing where the numbers give it again", () => {
    expect(remembered(anAccount(8, 1.2, { held }))).toEqual(["Strategic key", "the same tier"]);
    expect(remembered(anAccount(8, 1.2, { held, proposedBefore: "Standard" }))).toEqual([
      "Strategic key",
      "the same tier",
    ]);
  });

  it("holds back a rise as well as a fall", () => {
    expect(remembered(anAccount(6.1, 1.2, { held: "Standard" }))[0]).toBe("Standard");
    expect(remembered(anAccount(6.4, 1.2, { held: "Standard" }))[0]).toBe("Strategic key");
  });

  it("holds back no change that a cut did not make", () => {
    const routes = { profit: false, potential: false, strategicImportance: false };
    const loss = anAccount(5.9, 0.97, { contribution: -1, routes, held: "Standard" });

    expect(decide(loss).tier).toBe("Repair or manage for cash");
  });

  it("decides nothing where it, or the place in the matrix, is unknown", () => {
    expect(remembered(anAccount(5.9, 1.2))).toEqual(["Standard", "no tier before"]);
    expect(decide(anAccount(undefined, 1.2, { held })).tier).toBe("Standard");
    expect(decide(anAccount(5.9, undefined, { held })).tier).toBe("Standard");
  });

  it("is told apart from what the numbers give", () => {
    expect(decide(anAccount(5.9, 1.2, { held }))).toMatchObject({
      tier: "Strategic key",
      proposed: "Standard",
      beforeCap: "Strategic key",
    });
  });
});

describe("a cap on key accounts", () => {
  const capped = (
    accounts: readonly TierAccount[],
    cap: Partial<CapRule>,
  ): readonly TierDecision[] => decideTiers(accounts, { ...RULE, cap: { ...BY_STRENGTH, ...cap } });

  const byStrength = (...strengths: readonly (number | undefined)[]): readonly TierAccount[] =>
    strengths.map((strength) => anAccount(8, strength));
  const ranks = (decisions: readonly TierDecision[]): readonly (number | undefined)[] =>
    decisions.map(({ place }) => place?.rank);
  const tiers = (decisions: readonly TierDecision[]): readonly string[] =>
    decisions.map(({ tier }) => tier);

  it("ranks nobody while all have a place", () => {
    expect(ranks(capped(byStrength(1.3, 1.2, 1.1), { mostKeyAccounts: 3 }))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("cuts those behind it and leaves others alone", () => {
    const others = anAccount(4, 0.9);
    const decided = capped([...byStrength(1.3, 1.1, 1.2), others], { mostKeyAccounts: 2 });

    expect(ranks(decided)).toEqual([1, 3, 2, undefined]);
    expect(tiers(decided)).toEqual(["Strategic key", "Standard", "Strategic key", "Standard"]);
    expect(decided[1]).toMatchObject({ beforeCap: "Strategic key", proposed: "Strategic key" });
  });

  it("is the lower of what the rule allows and what our people can care for", () => {
    const accounts = byStrength(1.3, 1.2, 1.1);
    const cut = ["Strategic key", "Standard", "Standard"];

    expect(tiers(capped(accounts, { mostKeyAccounts: 1, capacity: 3 }))).toEqual(cut);
    expect(tiers(capped(accounts, { mostKeyAccounts: 3, capacity: 1 }))).toEqual(cut);
  });

  it("cuts nobody for standing behind an equal", () => {
    const decided = capped(byStrength(1.2, 1.2, 1.1), { capacity: 1 });

    expect(ranks(decided)).toEqual([1, 1, 3]);
    expect(tiers(decided)).toEqual(["Strategic key", "Strategic key", "Standard"]);
    expect(ranks(capped(byStrength(1.2, 1.2, 1.2), { capacity: 1 }))).toEqual([1, 1, 1]);
  });

  it("takes what is unknown for the lowest among the candidates", () => {
    const stages = ["Cooperative", undefined, "Integrated"] as const;
    const decided = capped(
      stages.map((stage) => anAccount(8, 1.2, { stage })),
      { capacity: 1, weights: { ...BY_STRENGTH.weights, strength: 0, stage: 1 } },
    );

    // Of heights 2 and 4 the lowest is 2: no nearer to the best than the one that has it.
    expect(decided.map(({ place }) => place?.closeness)).toEqual([0, 0, 1]);
    expect(ranks(decided)).toEqual([2, 2, 1]);
  });

  it("takes a relationship that comes apart for the least close", () => {
    const stages = ["Basic", "Disintegrating", "Exploratory", "Integrated"] as const;
    const decided = capped(
      stages.map((stage) => anAccount(8, 1.2, { stage })),
      { capacity: 2, weights: { ...BY_STRENGTH.weights, strength: 0, stage: 1 } },
    );

    expect(ranks(decided)).toEqual([2, 3, 3, 1]);
  });

  it.each([
    ["attractiveness", [9, 8]],
    ["lifetimeValue", [200, 100]],
  ] as const)("ranks by %s where that alone weighs", (criterion, [better, worse]) => {
    const accounts = [worse, better].map((value) => anAccount(8, 1.2, { [criterion]: value }));
    const weights = { ...BY_STRENGTH.weights, strength: 0, [criterion]: 1 };

    expect(ranks(capped(accounts, { capacity: 1, weights }))).toEqual([2, 1]);
  });
});
