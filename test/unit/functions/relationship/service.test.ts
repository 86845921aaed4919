import { catalogue } from "../../../../src/functions/catalogue";
import { SERVICE_TARGETS } from "../../../../src/model/relationship/service-targets";
import { accountsTable, cellMessage, refusal, spill } from "../../../support/builders";

describe("KAM.SLA", () => {
  const plan = [
    { account_id: "A", phase: "pre-sale", target: 4, actual: 8, better: "lower", cost: 100 },
    { account_id: "A", phase: "During", target: 0.9, actual: 0.9, better: "", cost: "" },
    { account_id: "B", phase: "after", target: 10, actual: 5, better: "Higher", cost: 7 },
  ];

  it("takes actual over target, or target over actual, up to 1", () => {
    const lines = [
      [0.5, 0.97, 0.93, "higher"],
      [0.3, 4, 6, "lower"],
      [0.2, 5, 5, "lower"],
    ];

    // .5 × .93 / .97 + .3 × 4 / 6 + .2 × 1
    expect(spill("SLA", lines)[0]?.[0]).toBeCloseTo(0.8794, 4);
  });

  it.each([
    ["in all", [0.1, 0.1, 0.3, 0.2]],
    ["however it is weighed", [0.1, 0.1, 0.8, 0.2]],
  ])("is 1 where every target is met, and no hair more: %s", (_, weights) => {
    const lines = weights.map((weight) => [weight, 5, 6, "higher", "after"]);

    expect(spill("SLA", lines)[0]?.slice(0, 7)).toEqual([1, 1, 1, 1, "", "", 1]);
  });

  it("answers by phase, with a blank where nothing was measured", () => {
    expect(spill("SLA", accountsTable(...plan), null, false)).toEqual([
      ["A", 0.75, 1, 0.75, 0.75, 0.5, 1, "", 100, ""],
      ["B", 0.5, 1, 0.5, 0.5, "", "", 0.5, 7, ""],
    ]);
  });

  it("answers for one phase, and not for accounts without it", () => {
    const [, first, second] = spill("SLA", accountsTable(...plan), "pre-sale");

    expect(first?.slice(0, 2)).toEqual(["A", 0.5]);
    expect(cellMessage(second?.[1])).toBe(
      'services, row 4: no measure of the phase "pre-sale" is listed',
    );
  });

  it("keeps a blank actual apart from a 0", () => {
    const line = (actual: unknown): readonly unknown[] => [1, 4, actual, "higher"];

    expect(spill("SLA", [line(4), line("")])[0]?.slice(0, 4)).toEqual([1, 0.5, 0.5, 1]);
    expect(spill("SLA", [line(4), line(0)])[0]?.slice(0, 4)).toEqual([0.5, 1, 0.5, 0.5]);
  });

  it("names the weakest: the lowest, then the heavier, then the first by name", () => {
    const weakest = (...lines: readonly (readonly unknown[])[]): unknown =>
      spill("SLA", lines)[0]?.[8];

    expect(weakest([1, 4, 3, "", "", "x"], [1, 4, 2, "", "", "y"])).toBe("y");
    expect(weakest([1, 4, 2, "", "", "x"], [2, 4, 2, "", "", "y"])).toBe("y");
    expect(weakest([1, 4, 2, "", "", "y"], [1, 4, 2, "", "", "x"])).toBe("x");
    expect(weakest([0, 4, 1, "", "", "x"], [1, 4, 4, "", "", "y"])).toBe("");
  });

  it.each([
    [
      "a phase that is none",
      [[1, 4, 3, "", "later"]],
      null,
      'services, column "phase", row 1: expected one of pre-sale, during, after, found "later"',
    ],
    [
      "a negative actual",
      [[1, 4, -3]],
      null,
      'services, column "actual", row 1: expected a number from 0 to 1000000000000, found -3',
    ],
    [
      "a word that is no phase",
      [[1, 4, 3]],
      "pre",
      'phase: expected "all" or "pre-sale" or "during" or "after", found "pre"',
    ],
  ])("refuses %s", (_, lines, phase, message) => {
    expect(refusal("SLA", lines, phase)).toBe(`#VALUE! KAM.SLA: ${message}`);
  });

  it("is explained by parts that add up to it", () => {
    const { parts, answer } =
      catalogue
        .find(({ name }) => name === "SLA")
        ?.explain([accountsTable(...plan)], { row: 1, column: 1 }) ?? {};

    expect(parts?.map(({ amount }) => amount)).toEqual([0.25, 0.5]);
    expect(answer).toBe(0.75);
  });
});

describe("KAM.SERVICETARGETS", () => {
  it.each([
    ["Strategic key", 4],
    ["key", 8],
    ["Key - maintain", 8],
    ["STANDARD", 24],
    ["Repair or manage for cash", 24],
  ])("starts a plan for %s", (tier, hours) => {
    const [headers, first] = spill("SERVICETARGETS", tier);

    expect(headers).toEqual(["phase", "measure", "target", "better", "cost", "level_cost"]);
    expect(first).toEqual(["pre-sale", "hours to answer an enquiry", hours, "lower", "", ""]);
  });

  it("takes what a person has set", () => {
    const set = [
      ["group", "setting", "value"],
      ["service", "Key on time in full", 0.9],
    ];

    expect(spill("SERVICETARGETS", "Key", set, null, false)[3]?.[2]).toBe(0.9);
  });

  describe("with what service costs", () => {
    const lines = SERVICE_TARGETS.map(({ measure }, index) => [
      measure,
      100 * index,
      10 * index,
      0,
    ]);
    const headers = ["measure", "strategic", "key", "standard"];
    const costs = (tier: string, table: unknown): unknown =>
      spill("SERVICETARGETS", tier, null, table, false)
        .map((row) => row.slice(4))
        .slice(0, 2);

    it("adds up the costs of the level", () => {
      // 0 + 1 + ... + 8 is 36.
      expect(costs("Strategic", [headers, ...lines])).toEqual([
        [0, 3600],
        [100, 3600],
      ]);
      expect(costs("Key - develop", [headers, ...lines])).toEqual([
        [0, 360],
        [10, 360],
      ]);
      expect(costs("Standard", [headers, ...lines])).toEqual([
        [0, 0],
        [0, 0],
      ]);
    });

    it("knows no cost of the level while one of a measure is unknown, which is not 0", () => {
      const [first = [], ...others] = lines;
      const unknown = [headers, [first[0], "", 0, 0], ...others];

      expect(costs("Strategic", unknown)).toEqual([
        ["", ""],
        [100, ""],
      ]);
      expect(costs("Strategic", [headers, ...others])).toEqual([
        ["", ""],
        [100, ""],
      ]);
    });

    it("refuses a measure that is none, and one that stands twice", () => {
      const [first = []] = lines;

      expect(refusal("SERVICETARGETS", "Key", null, [headers, ["smiles", 1]])).toContain(
        'costs, column "measure", row 2: expected one of hours to answer an enquiry,',
      );
      expect(refusal("SERVICETARGETS", "Key", null, [headers, first, first])).toContain(
        'costs, column "measure", row 3: expected each measure once, found "hours to answer an enquiry"',
      );
    });
  });

  it("gives each level as much as the one below or more", () => {
    for (const { better, starts } of SERVICE_TARGETS) {
      const rising = [...starts].sort((one, other) => one - other);
      expect(starts).toEqual(better === "lower" ? rising : rising.reverse());
    }
  });

  it("refuses a tier that is none", () => {
    expect(refusal("SERVICETARGETS", "Gold")).toBe(
      '#VALUE! KAM.SERVICETARGETS: tier: expected one of Strategic, Key, Standard, Strategic key, Key - develop, Key - maintain, Repair or manage for cash, found "Gold"',
    );
    expect(refusal("SERVICETARGETS", 3)).toContain("found 3");
  });

  it("is explained by the setting of its row", () => {
    const told = catalogue
      .find(({ name }) => name === "SERVICETARGETS")
      ?.explain(["Standard"], { row: 2, column: 2 });

    expect(told?.answer).toBe(0.95);
    expect(told?.settings.map(({ label }) => label)).toEqual(["service: Standard quote accuracy"]);
  });
});
