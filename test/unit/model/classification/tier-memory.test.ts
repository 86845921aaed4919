import {
  capKeyAccounts,
  type CapCriteria,
  type CapPlace,
} from "../../../../src/model/classification/tier-cap";
import { holdTier } from "../../../../src/model/classification/tier-hysteresis";
import type { Tier, TierEvidence } from "../../../../src/model/classification/tier-rule";

const RULE = {
  cuts: { attractiveness: 6, strength: 1 },
  strategicCompleteness: 0.7,
  margins: { attractiveness: 0.3, strength: 0.05 },
};

const anAccount = (attractiveness: number | undefined, strength: number): TierEvidence => ({
  attractiveness,
  strength,
  completeness: 1,
  standing: "firm",
  contribution: 100,
  lifetimeValue: 100,
  routes: ["potential"],
});

const held = (
  proposed: Tier,
  account: TierEvidence,
  history: { readonly held?: Tier; readonly proposed?: Tier },
): Tier =>
  holdTier(proposed, account, { held: undefined, proposed: undefined, ...history }, RULE).tier;

describe("a tier that was held in the last closed period", () => {
  it("stays while a cut is passed by little, on either axis", () => {
    expect(held("Standard", anAccount(5.71, 1.2), { held: "Strategic key" })).toBe("Strategic key");
    expect(held("Key - develop", anAccount(8, 0.96), { held: "Strategic key" })).toBe(
      "Strategic key",
    );
  });

  it("changes when the cut is passed by the margin", () => {
    expect(held("Standard", anAccount(5.7, 1.2), { held: "Strategic key" })).toBe("Standard");
    expect(held("Key - develop", anAccount(8, 0.94), { held: "Strategic key" })).toBe(
      "Key - develop",
    );
  });

  it("changes when the numbers gave the new tier in the last closed period too", () => {
    const history = { held: "Strategic key", proposed: "Standard" } as const;

    expect(held("Standard", anAccount(5.9, 1.2), history)).toBe("Standard");
  });

  it("holds back a rise as well as a fall", () => {
    expect(held("Strategic key", anAccount(6.1, 1.2), { held: "Standard" })).toBe("Standard");
    expect(held("Strategic key", anAccount(6.4, 1.2), { held: "Standard" })).toBe("Strategic key");
  });

  it("holds back no change that a cut did not make", () => {
    const loss = { ...anAccount(5.9, 0.97), contribution: -1, routes: [] };

    expect(held("Repair or manage for cash", loss, { held: "Standard" })).toBe(
      "Repair or manage for cash",
    );
  });

  it("decides nothing where it, or the score, is unknown", () => {
    expect(held("Standard", anAccount(5.9, 1.2), {})).toBe("Standard");
    expect(held("Standard", anAccount(undefined, 1.2), { held: "Strategic key" })).toBe("Standard");
  });
});

describe("a cap on key accounts", () => {
  const tiers: readonly Tier[] = ["Strategic key", "Standard", "Key - develop", "Key - maintain"];
  const first = (rows: readonly (readonly number[])[]): readonly number[] =>
    rows.map(([value = 0]) => value);

  const placesOf = (
    criteria: readonly CapCriteria[],
    cap: number,
  ): readonly (CapPlace | undefined)[] => {
    const places = capKeyAccounts(tiers, (index) => criteria[index] ?? [], cap, first);
    return tiers.map((_, index) => places.get(index));
  };

  it("ranks nobody while all have a place", () => {
    expect(placesOf([[1], [1], [1], [1]], 3)).toEqual(tiers.map(() => undefined));
  });

  it("cuts those behind it and leaves others alone", () => {
    const places = placesOf([[3], [9], [1], [2]], 2);

    expect(places.map((place) => place?.isCut)).toEqual([false, undefined, true, false]);
    expect(places.map((place) => place?.rank)).toEqual([1, undefined, 3, 2]);
  });

  it("cuts nobody for standing behind an equal", () => {
    const places = placesOf([[2], [9], [2], [1]], 1);

    expect(places.map((place) => place?.isCut)).toEqual([false, undefined, false, true]);
  });

  it("takes what is unknown for the lowest among the candidates", () => {
    const places = placesOf([[undefined], [0], [5], [7]], 1);

    expect(places.map((place) => place?.closeness)).toEqual([5, undefined, 5, 7]);
  });
});
