import { callKam, refusal } from "../../../support/builders";
import { explanation, unexplained } from "../../../support/explanations";

describe("KAM.ROC, KAM.SWING and KAM.ENTROPY", () => {
  it("explain a weight by rank with parts that add up to it", () => {
    const { answer, parts } = explanation("ROC", [4], 1);

    expect(answer).toBeCloseTo(13 / 48, 12);
    expect(parts.reduce((sum, { amount }) => sum + amount, 0)).toBeCloseTo(13 / 48, 12);
    expect(unexplained("ROC", [4], 4)).toContain("outside the answer");
  });

  it("refuse a count that is no whole number of criteria", () => {
    expect(refusal("ROC", 2.5)).toBe(
      "#VALUE! KAM.ROC: count: expected a whole number from 1 to 100, found 2.5",
    );
  });

  it("keep the shape of the points, and their blanks", () => {
    expect(callKam("SWING", [[100, "", 60, 40]])).toEqual([[0.5, "", 0.3, 0.2]]);
  });

  it("explain a swing by its points", () => {
    expect(explanation("SWING", [[[100, "", 60, 40]]], 0, 2).rule).toEqual([
      "Its 60 points are 30% of the points of all criteria.",
    ]);
    expect(unexplained("SWING", [[[100, ""]]], 0, 1)).toContain("no points");
  });

  it("refuse points below 0 or of none", () => {
    expect(refusal("SWING", [[100], [-5]])).toBe(
      "#VALUE! KAM.SWING: points, row 2: expected a number of 0 or more, found -5",
    );
    expect(refusal("SWING", [[0, 0]])).toContain("#N/A KAM.SWING: points: no criterion has points");
    expect(refusal("SWING", [[""]])).toContain("expected at least one number");
  });

  it("explain what the spread of a column is", () => {
    const cells = [
      [
        [1, 5],
        [3, 5],
      ],
    ];

    expect(explanation("ENTROPY", cells, 0, 0).rule[1]).toContain(
      "this column has 100% of the spread",
    );
    expect(unexplained("ENTROPY", cells, 0, 2)).toContain("outside the answer");
  });

  it("refuse amounts below 0", () => {
    expect(
      refusal("ENTROPY", [
        [1, 2],
        [-1, 3],
      ]),
    ).toBe(
      '#VALUE! KAM.ENTROPY: values, column "1", row 2: expected a number of 0 or more, found -1',
    );
  });
});
