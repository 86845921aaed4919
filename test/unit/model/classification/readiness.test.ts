import { readiness, type RequiredLevels } from "../../../../src/model/classification/readiness";

const each = (level: number) => ({
  information: level,
  technical: level,
  financial: level,
  marketing: level,
  analytical: level,
  human: level,
});
const REQUIRED: RequiredLevels = {
  Exploratory: each(1),
  Basic: each(2),
  Cooperative: each(2),
  Interdependent: each(3),
  Integrated: { ...each(3), information: 4, technical: 4, human: 4 },
};

describe("readiness", () => {
  it("needs every capacity: a leading one makes up for none that is short", () => {
    const levels = { ...each(4), human: 1 };

    expect(readiness(levels, "Interdependent", REQUIRED).verdict).toBe("not ready");
    expect(readiness(each(3), "Interdependent", REQUIRED).verdict).toBe("ready");
  });

  it("is conditional when exactly one is exactly 1 below", () => {
    expect(readiness({ ...each(3), human: 2 }, "Interdependent", REQUIRED).verdict).toBe(
      "conditional",
    );
    expect(readiness({ ...each(3), human: 1 }, "Interdependent", REQUIRED).verdict).toBe(
      "not ready",
    );
    expect(
      readiness({ ...each(3), human: 2, technical: 2 }, "Interdependent", REQUIRED).verdict,
    ).toBe("not ready");
  });

  it("takes an unknown capacity for short, and has no index then", () => {
    const { verdict, index, gaps } = readiness(
      { ...each(3), human: undefined, technical: 2 },
      "Interdependent",
      REQUIRED,
    );

    expect({ verdict, index }).toEqual({ verdict: "not ready", index: undefined });
    expect(gaps.map(({ capacity }) => capacity)).toEqual(["human", "technical"]);
  });

  it("names the farthest below first, an unknown one before one that is not there at all", () => {
    const levels = { ...each(3), technical: 2, financial: 0, human: undefined };

    expect(
      readiness(levels, "Interdependent", REQUIRED).gaps.map(({ capacity }) => capacity),
    ).toEqual(["human", "financial", "technical"]);
  });

  it("says what an unknown capacity could still make of the index", () => {
    // Five levels of 3 and one that is 0 at worst and 4 at best: (3^5 x 4)^(1/6) = 972^(1/6).
    const levels = { ...each(3), human: undefined };

    expect(readiness(levels, "Basic", REQUIRED)).toMatchObject({
      index: undefined,
      completeness: expect.closeTo(5 / 6, 12) as number,
      low: 0,
      high: expect.closeTo(972 ** (1 / 6), 12) as number,
    });
    expect(readiness(each(3), "Basic", REQUIRED)).toMatchObject({
      completeness: 1,
      low: expect.closeTo(3, 12) as number,
      high: expect.closeTo(3, 12) as number,
    });
  });

  it("names the highest stage for which all suffice, and none below the first", () => {
    expect(readiness({ ...each(3), information: 4 }, "Basic", REQUIRED).highest).toBe(
      "Interdependent",
    );
    expect(readiness(each(4), "Basic", REQUIRED).highest).toBe("Integrated");
    expect(readiness(each(0), "Basic", REQUIRED).highest).toBeUndefined();
  });

  it("has an index of 0 as soon as one level is 0", () => {
    expect(readiness({ ...each(4), human: 0 }, "Basic", REQUIRED).index).toBe(0);
  });
});
