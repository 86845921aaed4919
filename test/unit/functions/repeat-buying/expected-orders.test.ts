import { refusal, spill } from "../../../support/builders";
import { saying } from "../../../support/saying";

const BG = [["BG/NBD", 0.243, 4.414, 0.793, 2.426]];

describe("KAM.EXPECTEDORDERS", () => {
  it("has no answer without the age", () => {
    expect(refusal("EXPECTEDORDERS", [[2, 30]], BG)).toBe(
      '#N/A KAM.EXPECTEDORDERS: history, column "age": is unknown (the cell is blank), and there is no answer without it',
    );
  });

  it("asks Gamma-Gamma for a mean spend where there are repeat orders", () => {
    expect(refusal("EXPECTEDSPEND", [[2, ""]], [["Gamma-Gamma", 6, 4, 15]])).toEqual(
      saying(
        '#N/A KAM.EXPECTEDSPEND: history, column "mean_spend": is unknown (the cell is blank)',
      ),
    );
    expect(refusal("EXPECTEDSPEND", [[0, ""]], [["Gamma-Gamma", 6, 0.5, 15]])).toEqual(
      saying("q is not above 1"),
    );
  });

  it("expects of an opportunity what is left of the chance to order", () => {
    // New account, all parameters 1: a half orders, and S(1) = 1/2, S(2) = 1/3 are still there.
    const [[expected] = []] = spill(
      "EXPECTEDORDERS",
      [[0, 0, 0]],
      [["BG/BB", 1, 1, 1, 1]],
      null,
      2,
    );

    expect(expected).toBeCloseTo(0.5 * (1 / 2 + 1 / 3), 12);
  });

  it("says so where numbers leave what a cell holds", () => {
    expect(refusal("EXPECTEDORDERS", [[100_000, 1e-300, 1e300]], BG, null, 1e9)).toEqual(
      saying('column "age": expected a number from 0 to 1000000000, found 1e+300'),
    );
  });
});
