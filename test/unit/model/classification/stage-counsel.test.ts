import { stageCounsel } from "../../../../src/model/classification/stage-counsel";
import { declineSigns, uncheckedSigns } from "../../../../src/model/classification/stage-decline";
import { STAGES, type StageEvidence } from "../../../../src/model/classification/stage-rule";

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
  it("read as a person says them", () => {
    const all = {
      ...KNOWN,
      hasNotice: true,
      sumBefore: 19,
      // 3532478 to 2299287 is a fall by 34.91%.
      revenue: 2_299_287,
      revenueBefore: 3_532_478,
      silenceProbability: 0.001,
    };

    expect(declineSigns(all, 14, RULE)).toEqual([
      "notice given",
      "indicators fell by 5 in 12 months, from 19 to 14",
      "revenue fell by 35%, from 3532478 to 2299287, and so long a silence is hardly chance (probability 0.001)",
    ]);
    expect(uncheckedSigns(all, 14, RULE)).toEqual([]);
  });

  it.each([
    ["nothing", {}, 14, []],
    ["notice", { hasNotice: undefined }, 14, ["notice"]],
    ["the sum of a year ago", { sumBefore: undefined }, 14, ["fall of the indicators"]],
    ["the sum of today", {}, undefined, ["fall of the indicators"]],
    [
      "the silence, while revenue fell",
      { revenue: 10, silenceProbability: undefined },
      14,
      ["fall of revenue with a silence"],
    ],
    ["the silence, while revenue held", { silenceProbability: undefined }, 14, []],
    [
      "revenue, while it is silent",
      { revenue: undefined, silenceProbability: 0.01 },
      14,
      ["fall of revenue with a silence"],
    ],
    ["revenue, while orders come as ever", { revenue: undefined }, 14, []],
    [
      "revenue of the year before, while it is silent",
      { revenueBefore: undefined, silenceProbability: 0.01 },
      14,
      ["fall of revenue with a silence"],
    ],
    [
      "revenue, after a year without any",
      { revenue: undefined, revenueBefore: 0, silenceProbability: 0.01 },
      14,
      [],
    ],
  ] as const)("are left open by what is unknown and could show one: %s", (_, given, sum, open) => {
    const evidence = { ...KNOWN, ...given };

    expect(uncheckedSigns(evidence, sum, RULE)).toEqual(open);
    expect(declineSigns(evidence, sum, RULE)).toEqual([]);
  });
});
