import { explanation } from "../../../support/explanations";
import { accountsTable, criteriaTable, spill } from "../../../support/builders";

const SETTINGS = criteriaTable(["fit", 0.5], ["openness", 0.3], ["growth", 0.2, 0, 0.1]);

describe("the explanation of a score", () => {
  // 0.5 x 8 + 0.2 x 5 = 5 of weights of 0.7; the unknown 0.3 is worth 0 to 3.
  const accounts = accountsTable({ account_id: "A", fit: 8, openness: "", growth: 0.05 });
  const told = explanation("SCORE", [accounts, SETTINGS], 1, 1);

  it("says over which weights, and how far the unknown could move it either way", () => {
    expect(told.rule).toEqual([
      "Each known value becomes a score from 0 to 10 between its low and its high.",
      "The scores are weighted over what is known: weights of 0.7 in all.",
      "Completeness 0.7: with everything unknown at its worst the score is 5, at its best 8.",
      "Against the cut of 6 this is provisional.",
    ]);
  });

  it("shows each known value on its way to its part", () => {
    expect(told.parts).toEqual([
      {
        label: "fit",
        amount: expect.closeTo(4 / 0.7, 12) as number,
        how: "8 between 0 and 10 (higher is better) is 8 of 10; times 0.5 of 0.7",
      },
      {
        label: "growth",
        amount: expect.closeTo(1 / 0.7, 12) as number,
        how: "0.05 between 0 and 0.1 (higher is better) is 5 of 10; times 0.2 of 0.7",
      },
    ]);
  });
});

describe("a score at the cut", () => {
  it.each([
    [0.6, 9, 0.15, 4],
    [0.05, 1, 0.7, 8.5],
    [0.85, 6.5, 0.05, 9.5],
  ])("is firm where the least it can be, %d x %d + %d x %d, is 6", (one, fit, other, openness) => {
    const rest = (100 - 100 * one - 100 * other) / 100;
    const settings = criteriaTable(["fit", one], ["openness", other], ["growth", rest]);
    const [row] = spill(
      "SCORE",
      accountsTable({ account_id: "A", fit, openness, growth: "" }),
      settings,
      null,
      null,
      false,
    );

    expect(row?.[3]).toBeCloseTo(6, 12);
    expect(row?.[5]).toBe("firm");
  });
});

describe("a score of the best there is", () => {
  it("is 10 and no hair more, so that other functions take it", () => {
    // 0.01 x 10 + 0.07 x 10 + 0.92 x 10 is a hair above 10 in binary numbers.
    const [score, , low, high] = spill("SCORE", [[10, 10, 10]], [[0.01, 0.07, 0.92]])[0] ?? [];
    const [ofTwo] = spill("SCORE", [[10, 10, ""]], [[0.01, 0.02, 0.97]])[0] ?? [];

    expect([score, low, high, ofTwo]).toEqual([10, 10, 10, 10]);
    // Weights of three decimals add up to a thousandth less than 1; the least is over all of them.
    expect(spill("SCORE", [[6, 6, 6]], [[0.333, 0.333, 0.333]])[0]?.slice(1, 4)).toEqual([
      1,
      expect.closeTo(6, 12),
      expect.closeTo(6, 12),
    ]);
    expect(spill("QUADRANT", [[score, 1]])[0]?.[0]).toBe("Strategic");
  });
});

describe("a Settings table", () => {
  it.each(["ATTRACTIVENESS", "Attractiveness", "attractiveness"])(
    "names the group %s in any case",
    (group) => {
      const settings = [
        ["group", "setting", "value"],
        [group, "fit", 1],
      ];

      expect(spill("SCORE", accountsTable({ account_id: "A", fit: 7 }), settings)[1]?.[1]).toBe(7);
    },
  );

  it.each(["TIER", "Tier"])("names the group %s of a setting in any case", (group) => {
    const settings = [
      ["group", "setting", "value"],
      ["attractiveness", "fit", 1],
      [group, "attractiveness cut", 8],
    ];
    const accounts = accountsTable({ account_id: "A", fit: 7, relative_strength: 1 });

    expect(spill("QUADRANT", accounts, settings, null, false)[0]?.[1]).toBe("Status");
  });
});

describe("the explanation of plain values that stand below one another", () => {
  const places = (values: readonly { readonly origin: unknown }[]): readonly unknown[] =>
    values.map(({ origin }) => origin);
  const upright = (argument: number): readonly unknown[] =>
    [0, 1, 2, 3].map((row) => ({ kind: "cell", argument, row, column: 0 }));

  it("leads to the cells of values and weights", () => {
    const column = (...cells: readonly number[]) => cells.map((cell) => [cell]);
    const told = explanation("SCORE", [column(8, 6, 5, 4), column(0.4, 0.3, 0.2, 0.1)], 0, 0);

    expect(places(told.inputs)).toEqual(upright(0));
    expect(places(told.settings).slice(0, 4)).toEqual(upright(1));
  });

  it("leads to them in other functions too", () => {
    const told = explanation("KRALJIC", [[[0.9], [0.8]]], 0, 0);

    expect(places(told.inputs)).toEqual(upright(0).slice(0, 2));
  });
});
