import { faultOf } from "../../../support/fault-of";
import { conflict, type Issue } from "../../../../src/model/relationship/conflict";
import { feasibleGrowth } from "../../../../src/model/relationship/feasible-growth";
import { freshness } from "../../../../src/model/relationship/freshness";
import { fitSignal, goalFit } from "../../../../src/model/relationship/goal-fit";
import { health, healthBand, healthTrend } from "../../../../src/model/relationship/health";
import { healthParts, type HealthEvidence } from "../../../../src/model/relationship/health-parts";
import { relationshipQuality } from "../../../../src/model/relationship/relationship-quality";
import { attainmentOf } from "../../../../src/model/relationship/service-attainment";

const issue = (marks: readonly [number?, number?, number?], rest: Partial<Issue> = {}): Issue => ({
  importance: marks[0],
  frequency: marks[1],
  intensity: marks[2],
  cause: undefined,
  isOpen: true,
  ...rest,
});

describe("conflict", () => {
  it("keeps small issues in the sum that vanish in the mean", () => {
    const small = Array.from({ length: 20 }, () => issue([1, 2, 1]));

    expect(conflict([issue([5, 4, 5])])).toMatchObject({ index: 80, sum: 100 });
    expect(conflict([issue([5, 4, 5]), ...small])).toMatchObject({ sum: 140, open: 21 });
    expect(conflict([issue([5, 4, 5]), ...small]).index).toBeCloseTo((100 * 140) / 2625, 12);
  });

  it("leaves out closed issues, and open ones that lack a mark", () => {
    const answer = conflict([issue([5, 5, 5], { isOpen: false }), issue([2, 2]), issue([1, 5, 5])]);

    expect(answer).toMatchObject({ index: 20, sum: 25, open: 2, unrated: 1 });
  });

  it("is a known zero when every issue is closed", () => {
    expect(conflict([issue([], { isOpen: false })])).toEqual({
      index: 0,
      completeness: 1,
      low: 0,
      high: 0,
      sum: 0,
      open: 0,
      unrated: 0,
      mainCause: undefined,
      causes: [],
    });
  });

  it("has no answer when no open issue has its marks", () => {
    expect(faultOf(() => conflict([issue([5, 5])]))).toEqual({ code: "no-rated-issue", facts: {} });
  });

  it("names the cause with the largest sum, the first of equal ones, and says when it is unknown", () => {
    const price = issue([2, 2, 2], { cause: "goal_mismatch" });
    const silence = issue([2, 2, 2], { cause: "scarce_communication" });

    expect(conflict([silence, price]).mainCause).toBe("goal_mismatch");
    expect(conflict([silence, price, silence]).mainCause).toBe("scarce_communication");
    expect(conflict([issue([3, 3, 3]), price]).mainCause).toBe("unknown");
  });
});

describe("the fit of goals", () => {
  it("gives ties their mean rank", () => {
    const goals = [
      { ours: 1, theirs: 1 },
      { ours: 1, theirs: 2 },
      { ours: 3, theirs: 3 },
    ];

    // Ranks 1.5, 1.5, 3 against 1, 2, 3: covariance 1.5, squares 1.5 and 2.
    expect(goalFit(goals, 3).fit).toBeCloseTo(1.5 / Math.sqrt(3), 12);
  });

  it("ranks anew what both sides have ranked", () => {
    const goals = [
      { ours: 10, theirs: 7 },
      { ours: 20, theirs: 8 },
      { ours: 30, theirs: 9 },
      { ours: undefined, theirs: 1 },
      { ours: undefined, theirs: undefined },
    ];

    expect(goalFit(goals, 3)).toEqual({ fit: 1, completeness: 0.75, shared: 3, unshared: 1 });
  });

  it("has no answer with too few goals, or when one side ranks all alike", () => {
    expect(faultOf(() => goalFit([{ ours: 1, theirs: 2 }], 3))).toEqual({
      code: "too-few-shared-goals",
      facts: { least: 3, found: 1 },
    });
    const alike = [1, 2, 3].map((theirs) => ({ ours: 1, theirs }));
    expect(faultOf(() => goalFit(alike, 3))).toEqual({
      code: "goals-ranked-alike",
      facts: { side: "ours" },
    });
  });

  it("is red below the first cut, green from the second on", () => {
    const cuts = { red: 0, amber: 0.5 };

    expect([-0.1, 0, 0.49, 0.5].map((fit) => fitSignal(fit, cuts))).toEqual([
      "red",
      "amber",
      "amber",
      "green",
    ]);
  });
});

describe("feasible growth", () => {
  it("has no rate from a share of 0, nor from one that is next to nothing", () => {
    const limits = { marketGrowth: 0.04, greatestShare: 0.5, years: 0.5 };

    expect(faultOf(() => feasibleGrowth({ ...limits, share: 0 }))).toEqual({
      code: "no-share-to-grow-from",
      facts: {},
    });
    expect(faultOf(() => feasibleGrowth({ ...limits, share: 1e-300 }))).toEqual({
      code: "share-too-small",
      facts: {},
    });
  });

  it("stays below the market's growth when the share has to fall", () => {
    const growth = feasibleGrowth({ marketGrowth: 0.1, share: 0.8, greatestShare: 0.4, years: 1 });

    expect(growth).toBeCloseTo(1.1 / 2 - 1, 12);
  });
});

describe("the attainment of a target", () => {
  it("is met by a target of 0 that asks for nothing, and by 0 where lower is better", () => {
    expect(attainmentOf({ target: 0, actual: 0, better: "higher" })).toBe(1);
    expect(attainmentOf({ target: 0, actual: 5, better: "higher" })).toBe(1);
    expect(attainmentOf({ target: 4, actual: 0, better: "lower" })).toBe(1);
    expect(attainmentOf({ target: 0, actual: 0, better: "lower" })).toBe(1);
  });

  it("is 0 for nothing done, and unknown for nothing measured", () => {
    expect(attainmentOf({ target: 4, actual: 0, better: "higher" })).toBe(0);
    expect(attainmentOf({ target: 0, actual: 3, better: "lower" })).toBe(0);
    expect(attainmentOf({ target: 4, actual: undefined, better: "higher" })).toBeUndefined();
    expect(attainmentOf({ target: undefined, actual: 4, better: "lower" })).toBeUndefined();
  });
});

describe("the quality of a relationship", () => {
  it("reaches from 0 to 100", () => {
    expect(relationshipQuality({ trust: 1, commitment: 1, satisfaction: 1 }).quality).toBe(0);
    expect(relationshipQuality({ trust: 7, commitment: 7, satisfaction: 7 }).quality).toBe(100);
  });

  it("has no answer when nobody was asked", () => {
    const nothing = { trust: undefined, commitment: undefined, satisfaction: undefined };

    expect(faultOf(() => relationshipQuality(nothing))).toEqual({ code: "no-mark", facts: {} });
  });
});

describe("freshness", () => {
  const rule = { halfLifeDays: 180, least: 0.25 };

  it("leaves out the time of day", () => {
    expect(freshness(1000.9, 1001.1, rule)).toMatchObject({ ageDays: 1, refreshBy: 1360 });
  });

  it("refuses facts of a day to come", () => {
    expect(faultOf(() => freshness(1001, 1000, rule))).toEqual({
      code: "day-to-come",
      facts: { asOf: 1001, today: 1000 },
    });
  });

  it("fades to nothing, and to no number below it", () => {
    expect(freshness(1, 2_958_465, { halfLifeDays: 1, least: 0.25 })).toMatchObject({
      freshness: 0,
      countsAs: "missing",
    });
  });
});

describe("health", () => {
  const even = {
    activity: 1,
    "revenue trend": 1,
    "wallet trend": 1,
    quality: 1,
    service: 1,
    conflict: 1,
    payment: 1,
  };
  const unknown = Object.fromEntries(Object.keys(even).map((part) => [part, undefined]));

  it("tells a known zero from the unknown", () => {
    const parts = { ...unknown, activity: 80 } as Parameters<typeof health>[0];

    expect(health(parts, even).health).toBe(80);
    expect(health({ ...parts, service: 0 }, even).health).toBe(40);
    expect(health(parts, even)).toMatchObject({ low: 80 / 7, high: 680 / 7, completeness: 1 / 7 });
  });

  it("has no answer when nothing with a weight is known", () => {
    const parts = { ...unknown, activity: 80 } as Parameters<typeof health>[0];

    expect(faultOf(() => health(parts, { ...even, activity: 0 }))).toEqual({
      code: "no-known-part-of-health",
      facts: {},
    });
  });

  it("has the bands from their cuts on", () => {
    const rule = { healthy: 70, atRisk: 50, leastCompleteness: 0.6 };
    const bandAt = (value: number): string =>
      healthBand({ health: value, completeness: 1, low: value, high: value }, rule).band;

    expect([49.9, 50, 69.9, 70].map(bandAt)).toEqual(["at risk", "watch", "watch", "healthy"]);
  });

  it("has no band below the least completeness", () => {
    const rule = { healthy: 70, atRisk: 50, leastCompleteness: 0.6 };

    expect(healthBand({ health: 90, completeness: 0.6, low: 54, high: 94 }, rule).band).toBe(
      "healthy",
    );
    expect(healthBand({ health: 90, completeness: 0.59, low: 53, high: 94 }, rule)).toEqual({
      band: "insufficient data",
      standing: "insufficient data",
    });
  });

  it("is steady within what is noise", () => {
    expect([-3.1, -3, 3, 3.1].map((change) => healthTrend(change, 3))).toEqual([
      "falling",
      "steady",
      "steady",
      "rising",
    ]);
  });
});

describe("the parts of health", () => {
  const scale = { slope: 250, agreedDays: 30, walletTolerance: 0.05 };
  const partsOf = (evidence: Partial<HealthEvidence>): ReturnType<typeof healthParts> =>
    healthParts(evidence as HealthEvidence, scale);

  it("have trends around 50, cut at 0 and 100", () => {
    const trend = (revenue: number): unknown =>
      partsOf({ revenue, revenueBefore: 100 })["revenue trend"];

    expect([100, 120, 140, 80, 0].map(trend).map((part) => Math.round(Number(part)))).toEqual([
      50, 100, 100, 0, 0,
    ]);
  });

  it("see a share of the wallet change in points", () => {
    const parts = partsOf({ revenue: 40, wallet: 100, revenueBefore: 24, walletBefore: 80 });

    // From 30% to 40%.
    expect(parts["wallet trend"]).toBeCloseTo(75, 10);
  });

  it("know no trend without a year before, and no share of an empty wallet", () => {
    expect(partsOf({ revenue: 5, revenueBefore: 0 })["revenue trend"]).toBeUndefined();
    expect(partsOf({ revenue: 5 })["revenue trend"]).toBeUndefined();
    const empty = { revenue: 0, wallet: 0, revenueBefore: 24, walletBefore: 80 };
    expect(partsOf(empty)["wallet trend"]).toBeUndefined();
  });

  it("take revenue a little above the wallet for all of it, in both years", () => {
    // From 0.9 of the wallet to all of it, not to 1.04 of it; and from all of it to all of it.
    const gained = { revenue: 104, wallet: 100, revenueBefore: 99, walletBefore: 110 };
    const kept = { revenue: 104, wallet: 100, revenueBefore: 103, walletBefore: 100 };

    expect(partsOf(gained)["wallet trend"]).toBeCloseTo(75, 10);
    expect(partsOf(kept)["wallet trend"]).toBe(50);
  });

  it("refuse revenue above the wallet by more, in the names of the year's columns", () => {
    const sound = { revenue: 50, wallet: 100, revenueBefore: 50, walletBefore: 100 };

    const aboveWallet = (revenue: string, wallet: string): unknown => ({
      code: "revenue-above-wallet",
      facts: { columns: { revenue, wallet }, revenue: 106, wallet: 100, tolerance: 0.05 },
    });

    expect(faultOf(() => partsOf({ ...sound, revenue: 106 }))).toEqual(
      aboveWallet("revenue_12m", "wallet_12m"),
    );
    expect(faultOf(() => partsOf({ ...sound, revenueBefore: 106 }))).toEqual(
      aboveWallet("revenue_prev_12m", "wallet_prev_12m"),
    );
  });

  it("take quality, service, conflict and payment to their scale", () => {
    const parts = partsOf({
      satisfaction: 4,
      serviceAttainment: 0.88,
      conflictIndex: 20,
      daysToPay: 60,
      activity: 0.91,
    });

    expect(parts).toMatchObject({ quality: 50, service: 88, conflict: 80, payment: 50 });
    expect(parts.activity).toBe(91);
    expect(partsOf({ daysToPay: 0 }).payment).toBe(100);
    expect(partsOf({ daysToPay: 30 }).payment).toBe(100);
  });

  it("hold at both ends of what numbers can be", () => {
    expect(partsOf({ revenue: 1e300, revenueBefore: 1e-300 })["revenue trend"]).toBe(100);
    const flat = healthParts({ revenue: 1e300, revenueBefore: 1e-300 } as HealthEvidence, {
      ...scale,
      slope: 0,
    });
    expect(flat["revenue trend"]).toBe(50);
  });
});
