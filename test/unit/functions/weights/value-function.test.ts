import { callKam, cellMessage, column, refusal, spill } from "../../../support/builders";
import { explanation, unexplained } from "../../../support/explanations";

describe("KAM.VALUEFN and KAM.CURVATURE", () => {
  it("spare the cells beside a fault", () => {
    const [row] = spill("VALUEFN", [[2, "n/a", "", "#N/A"]], 0, 10);

    expect(row?.[0]).toBe(0.2);
    expect(cellMessage(row?.[1])).toBe('x, column "2", row 1: expected a number, found "n/a"');
    expect(row?.[2]).toBe("");
    expect(cellMessage(row?.[3])).toContain('found "#N/A"');
  });

  it("turn worth round where lower is better", () => {
    expect(callKam("VALUEFN", column(0, 2, 10), 0, 10, 0, "lower")).toEqual([[1], [0.8], [0]]);
  });

  it("refuse anchors in the wrong order", () => {
    expect(refusal("VALUEFN", 1, 10, 0)).toBe(
      "#VALUE! KAM.VALUEFN: high: expected a number above low, which is 10, found 0",
    );
    expect(refusal("CURVATURE", 1, 0.5, 5, 5)).toContain("high: expected a number above low");
  });

  it("explain the worth of one value", () => {
    const told = explanation("VALUEFN", [[[2, "", "x"]], 0, 10], 0, 0);

    expect(told.answer).toBe(0.2);
    expect(told.rule).toEqual([
      "From 0 to 10 worth rises along a straight line; higher is better.",
      "2 is worth 0.2 of 1.",
    ]);
    expect(explanation("VALUEFN", [3, 1, 5, 0.5], 0).rule[0]).toContain("a curve of 0.5");
    expect(unexplained("VALUEFN", [[[2, ""]], 0, 10], 0, 1)).toContain("no value");
    expect(unexplained("VALUEFN", [[[2, "x"]], 0, 10], 0, 1)).toContain('found "x"');
  });

  it("leave out pairs with a blank, and refuse lists of two lengths", () => {
    expect(callKam("CURVATURE", column(2, "", 5), column(0.2, 0.9, 0.5), 0, 10)).toBe(0);
    expect(refusal("CURVATURE", column(2, 5), 0.2, 0, 10)).toBe(
      "#VALUE! KAM.CURVATURE: worth: expected as many cells as x, 2, found 1",
    );
    expect(refusal("CURVATURE", column(2, "x"), column(0.2, 0.5), 0, 10)).toContain(
      'x, row 2: expected a number, found "x"',
    );
  });

  it("explain a curvature by what was stated and what it fits", () => {
    const told = explanation("CURVATURE", [column(2, 5), column(0.2, 0.5), 0, 10], 0);

    expect(told.rule.slice(1)).toEqual([
      "2: stated 0.2, fitted 0.2.",
      "5: stated 0.5, fitted 0.5.",
    ]);
  });
});
