import { abcClasses } from "../../../../src/model/portfolio/abc-class";
import { leadingAccounts } from "../../../../src/model/classification/leading-accounts";
import { keyAccountPlaces } from "../../../../src/model/classification/tier-cap";
import { groupShare, groupsOf } from "../../../../src/model/portfolio/groups";
import { exceeds, reaches } from "../../../../src/model/statistics/reaches";

describe("a number beside a cut", () => {
  it("reaches it by hand although it falls a hair short in binary", () => {
    expect(reaches(0.1 + 0.7, 0.8)).toBe(true);
    expect(exceeds(0.1 + 0.2, 0.3)).toBe(false);
  });

  it("does not where it falls short by what can be typed", () => {
    expect(reaches(5.99999, 6)).toBe(false);
    expect(exceeds(1.00001, 1)).toBe(true);
  });
});

describe("a part of a sum of amounts", () => {
  it("is not disclosed one unit of money below a tenth of ten billion", () => {
    const short = { id: "A", parent: undefined, revenue: 999_999_999 };
    const rest = { id: "B", parent: undefined, revenue: 9_000_000_001 };

    expect(groupShare(short, groupsOf([short, rest]), 0.1)).toMatchObject({ isDisclosed: false });
  });

  it("is below 0 for a small credit beside a trillion", () => {
    const large = { id: "A", parent: undefined, revenue: 1e12 };
    const credited = { id: "B", parent: undefined, revenue: -500 };

    expect(groupShare(credited, groupsOf([large, credited]), 0.1).groupShare).not.toBe(0);
  });

  it("is no longer A one unit of money above the cut", () => {
    expect(abcClasses([5e9, 3_000_000_001, 1_999_999_999], { a: 0.8, b: 0.95 })[1]).toBe("B");
  });

  it("counts for the last of the accounts that bring it all, however small", () => {
    expect(leadingAccounts([1e10, 5], 1)).toEqual([true, true]);
  });

  it("tells two small accounts apart beside a very large one", () => {
    const places = keyAccountPlaces(
      [5e9, 12, 10, 0].map((lifetimeValue) => ({
        attractiveness: undefined,
        strength: undefined,
        stage: undefined,
        lifetimeValue,
      })),
      ["Key - develop", "Key - develop", "Key - develop", "Key - develop"],
      {
        mostKeyAccounts: 2,
        capacity: 2,
        weights: { attractiveness: 0, strength: 0, lifetimeValue: 1, stage: 0 },
      },
    );

    expect([...places.values()].map(({ rank, isCut }) => [rank, isCut])).toEqual([
      [1, false],
      [2, false],
      [3, true],
      [4, true],
    ]);
  });
});
