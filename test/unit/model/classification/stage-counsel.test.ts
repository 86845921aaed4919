import { declineSigns } from "../../../../src/model/classification/stage-decline";
import {
  DECLINE_SIGNS,
  STAGES,
  type DeclineSign,
  type StageEvidence,
} from "../../../../src/model/classification/stage-rule";
import { stageCounsel } from "../../../../src/model/classification/target-stage";

const RULE = { sumFall: 4, revenueFall: 0.3, overdue: 0.05 };

const KNOWN: StageEvidence = {
  indicators: {
    contact: 3,
    information: 3,
    trust: 2,
    planning: 2,
    adaptation: 2,
    exit: 2,
  },
  orders24: 9,
  orders12: 6,
  hasContract: true,
  hasNotice: false,
  sumBefore: 14,
  revenue: 100,
  revenueBefore: 100,
  silenceProbability: 0.5,
  integrationForm: "contract",
};

describe("the counsel of a stage", () => {
  it("is to grow below the target only, whatever the two are", () => {
    STAGES.forEach((stage, height) => {
      STAGES.forEach((target, wanted) => {
        const counsel = stageCounsel(stage, { stage: target, binding: [] });
        expect({ stage, target, counsel }).toEqual({
          stage,
          target,
          counsel: height < wanted ? "grow" : height === wanted ? "keep" : "ease off",
        });
      });
    });
  });

  it("is to rescue what comes apart, with a target or without", () => {
    expect(stageCounsel("Disintegrating", { stage: "Integrated", binding: [] })).toBe("rescue");
    expect(stageCounsel("Disintegrating", undefined)).toBe("rescue");
  });

  it("is to set a target where nothing is known of what limits it", () => {
    expect(stageCounsel("Basic", undefined)).toBe("set a target");
  });
});

describe("the signs of coming apart", () => {
  it("are each looked at by themselves", () => {
    const none = { notice: false, indicators: false, revenue: false };
    const fallen = { revenue: 65, revenueBefore: 100, silenceProbability: 0.001 };

    expect(declineSigns(KNOWN, 14, RULE)).toEqual(none);
    expect(declineSigns({ ...KNOWN, hasNotice: true }, 14, RULE)).toEqual({
      ...none,
      notice: true,
    });
    expect(declineSigns({ ...KNOWN, sumBefore: 18 }, 14, RULE)).toEqual({
      ...none,
      indicators: true,
    });
    expect(declineSigns({ ...KNOWN, ...fallen }, 14, RULE)).toEqual({ ...none, revenue: true });
  });

  it.each([
    ["nothing", {}, 14, []],
    ["notice", { hasNotice: undefined }, 14, ["notice"]],
    ["the sum of a year ago", { sumBefore: undefined }, 14, ["indicators"]],
    ["the sum of today", {}, undefined, ["indicators"]],
    [
      "the silence, while revenue fell",
      { revenue: 10, silenceProbability: undefined },
      14,
      ["revenue"],
    ],
    ["the silence, while revenue held", { silenceProbability: undefined }, 14, []],
    [
      "revenue, while it is silent",
      { revenue: undefined, silenceProbability: 0.01 },
      14,
      ["revenue"],
    ],
    ["revenue, while orders come as ever", { revenue: undefined }, 14, []],
    [
      "revenue of the year before, while it is silent",
      { revenueBefore: undefined, silenceProbability: 0.01 },
      14,
      ["revenue"],
    ],
    [
      "revenue, after a year without any",
      { revenue: undefined, revenueBefore: 0, silenceProbability: 0.01 },
      14,
      [],
    ],
  ] as const)("are left open by what is unknown and could show one: %s", (_, given, sum, open) => {
    const evidence = { ...KNOWN, ...given };

    const signs = declineSigns(evidence, sum, RULE);
    const those = (shows: boolean | undefined): readonly DeclineSign[] =>
      DECLINE_SIGNS.filter((sign) => signs[sign] === shows);

    expect(those(undefined)).toEqual(open);
    expect(those(true)).toEqual([]);
  });
});
