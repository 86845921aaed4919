import { matrixPoints } from "../../../../src/pane/features/portfolio/matrix-points";
import { matrixScales } from "../../../../src/pane/features/portfolio/matrix-scales";
import { classifyAccounts } from "../../../../src/pane/features/portfolio/classify-accounts";
import { nextIndex } from "../../../../src/pane/features/portfolio/use-point-focus";

const { accounts, cuts } = classifyAccounts(
  [
    ["account_id", "openness", "relative_strength", "revenue_12m"],
    ["weak", 0, 0.5, 0],
    ["strong", 10, 1.5, 200],
    ["half", 5, 1, 100],
  ],
  undefined,
);

describe("scales of the matrix", () => {
  const { points } = matrixPoints(accounts, "revenue");
  const scales = matrixScales(points, cuts, 400);
  const place = (id: string): ReturnType<typeof scales.placeOf> => {
    const point = points.find(({ account }) => account.id === id);
    if (point === undefined) throw new Error(`${id} has no place`);
    return scales.placeOf(point);
  };

  it("put stronger accounts to the right and more attractive ones higher", () => {
    expect(place("weak").left).toBeLessThan(place("strong").left);
    expect(place("strong").top).toBe(0);
    expect(place("weak").top).toBe(scales.height);
  });

  it("make areas, not radii, grow evenly with the amount", () => {
    const [none, half, all] = [place("weak").area, place("half").area, place("strong").area];
    expect(half - none).toBeCloseTo(all - half, 10);
  });

  it("hold every point and both cuts inside the plot", () => {
    for (const left of [place("weak").left, place("strong").left, scales.strength(cuts.strength)]) {
      expect(left).toBeGreaterThan(0);
      expect(left).toBeLessThan(scales.width);
    }
  });
});

describe("a key in the matrix", () => {
  it("leads on, back, to the first and to the last, and never beyond", () => {
    expect(nextIndex("ArrowRight", 0, 3)).toBe(1);
    expect(nextIndex("ArrowDown", 2, 3)).toBe(2);
    expect(nextIndex("ArrowLeft", 0, 3)).toBe(0);
    expect(nextIndex("ArrowUp", 2, 3)).toBe(1);
    expect(nextIndex("Home", 2, 3)).toBe(0);
    expect(nextIndex("End", 0, 3)).toBe(2);
  });

  it("leads nowhere when it has another meaning", () => {
    expect(nextIndex("Tab", 0, 3)).toBeUndefined();
    expect(nextIndex("Enter", 0, 3)).toBeUndefined();
  });
});
