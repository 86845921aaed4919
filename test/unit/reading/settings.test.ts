import { DEFAULT_CRITERIA } from "../../../src/model/classification/default-criteria";
import { DEFAULT_SETTINGS, readSettings, requireFullWeight } from "../../../src/reading/settings";
import { readTable } from "../../../src/reading/table";
import { saidBy } from "../../support/fault-of";

const HEADERS = ["group", "Value", "setting", "low", "high", "better", "curvature"];
type Cells = readonly unknown[];

/** A Settings table of rows `[group, setting, value, low, high, better, curvature]`. */
const read = (...rows: readonly Cells[]) =>
  readSettings(
    readTable(
      [
        HEADERS,
        ...rows.map(([group, setting, ...rest]) => [group, rest[0], setting, ...rest.slice(1)]),
      ],
      "settings",
    ),
  );

describe("the Settings table", () => {
  it("leaves our defaults where nothing is set", () => {
    const settings = read(["tier", "strength cut", 2]);

    expect(settings.criteria).toBe(DEFAULT_CRITERIA);
    expect(settings.value("tier: strength cut")).toBe(2);
    expect(settings.value("tier: attractiveness cut")).toBe(6);
    expect(DEFAULT_SETTINGS.value("tier: attractiveness cut")).toBe(6);
    expect(DEFAULT_SETTINGS.origin("tier: attractiveness cut")).toEqual({ kind: "default" });
  });

  it("sets criteria with their anchors, direction and curvature", () => {
    expect(
      read(["Attractiveness", "fit", 0.75], ["attractiveness", "risk", 0.25, 1, 5, "Lower", 0.5])
        .criteria,
    ).toEqual([
      { name: "fit", weight: 0.75, low: 0, high: 10, better: "higher", curvature: 0 },
      { name: "risk", weight: 0.25, low: 1, high: 5, better: "lower", curvature: 0.5 },
    ]);
  });

  it("takes a weight of 0, and one a thousandth above 1", () => {
    const weights = (...all: readonly number[]): readonly number[] =>
      read(...all.map((weight, at) => ["attractiveness", `c${at}`, weight])).criteria.map(
        ({ weight }) => weight,
      );

    expect(weights(0, 1)).toEqual([0, 1]);
    expect(weights(1.001)).toEqual([1.001]);
  });

  it("says where each setting stands, the header being the first row", () => {
    const settings = read(["attractiveness", "fit", 1], ["TIER", "strength cut", 2]);
    const cell = { kind: "cell", argument: 1, column: 1 };

    expect(settings.origin("fit")).toEqual({ ...cell, row: 1 });
    expect(settings.origin("tier: strength cut")).toEqual({ ...cell, row: 2 });
    expect(settings.origin("tier: attractiveness cut")).toEqual({ kind: "default" });
  });

  it.each([
    [
      "a value that is no number",
      [["tier", "strength cut", "high"]],
      'column "value", row 2: expected a number, found "high"',
    ],
    [
      "no value",
      [["tier", "strength cut", ""]],
      'column "value", row 2: expected a number, found an empty cell',
    ],
    [
      "a setting twice",
      [
        ["tier", "strength cut", 1],
        ["Tier", "strength cut", 1],
      ],
      'column "setting", row 3: expected each setting once, found "tier: strength cut"',
    ],
    [
      "a criterion twice",
      [
        ["attractiveness", "a", 0.5],
        ["attractiveness", "a", 0.5],
      ],
      'column "setting", row 3: expected each criterion once, found "a"',
    ],
    [
      "a criterion twice, in another case",
      [
        ["attractiveness", "fit", 0.5],
        ["attractiveness", "Fit", 0.5],
      ],
      'column "setting", row 3: expected each criterion once, found "Fit"',
    ],
    [
      "a quotient twice, with other blanks",
      [
        ["attractiveness", "margin / revenue", 0.5],
        ["attractiveness", "margin/revenue", 0.5],
      ],
      'column "setting", row 3: expected each criterion once, found "margin/revenue"',
    ],
    [
      "a value out of range",
      [["tier", "strength cut", 101]],
      'column "value", row 2: expected a number from 0 to 100, found 101',
    ],
    [
      "a weight below 0",
      [
        ["attractiveness", "a", -0.1],
        ["attractiveness", "b", 1.1],
      ],
      'column "value", row 2: expected a weight from 0 to 1, found -0.1',
    ],
    [
      "a weight above 1",
      [["attractiveness", "a", 1.002]],
      'column "value", row 2: expected a weight from 0 to 1, found 1.002',
    ],
    [
      "weights below 1 in all",
      [["attractiveness", "a", 0.9985]],
      'column "value": expected weights that add up to 1 (100%), found 0.9985',
    ],
    [
      "low at high",
      [["attractiveness", "a", 1, 5, 5]],
      'column "high", row 2: expected a number above low, which is 5, found 5',
    ],
    [
      "a group that there is not",
      [["limits", "x", 1]],
      'column "setting", row 2: expected a group of attractiveness, tier, stage, ',
    ],
    [
      "a setting that its group has not",
      [["overdue", "x", 1]],
      'column "setting", row 2: expected one of overdue: cut; overdue: least gaps; overdue: most regular, found "overdue: x"',
    ],
  ] as readonly (readonly [string, readonly Cells[], string])[])(
    "refuses %s",
    (_, rows, message) => {
      expect(saidBy(() => read(...rows))).toContain(`settings, ${message}`);
    },
  );
});

describe("weights in all", () => {
  const add =
    (...weights: readonly number[]) =>
    () => {
      requireFullWeight(weights, { argument: "settings" });
    };

  it("may be off by a thousandth, as three decimals are, and by no more", () => {
    expect(add(0.333, 0.333, 0.333)).not.toThrow();
    expect(add(0.501, 0.5)).not.toThrow();
    expect(saidBy(add(0.5011, 0.5))).toContain("weights that add up to 1 (100%), found 1.0011");
    expect(saidBy(add(0.333, 0.333, 0.3329))).toContain("found 0.9989");
  });
});
