import { seededRandom } from "../../../src/sample/random";

const draw = (seed: number): readonly number[] => {
  const random = seededRandom(seed);
  return Array.from({ length: 1000 }, () => random.next());
};

describe("seeded chance", () => {
  it("gives the same numbers for the same seed", () => {
    expect(draw(7)).toEqual(draw(7));
  });

  it("gives other numbers for another seed", () => {
    expect(draw(7)).not.toEqual(draw(8));
  });

  it("spreads evenly from 0 to below 1", () => {
    const numbers = draw(7);
    const tenths = Array.from(
      { length: 10 },
      (_, tenth) => numbers.filter((number) => Math.floor(number * 10) === tenth).length,
    );

    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...numbers)).toBeLessThan(1);
    // 100 each, standard deviation 9.5: four of them is far beyond chance.
    for (const count of tenths) expect(Math.abs(count - 100)).toBeLessThan(38);
  });

  it("keeps every item when it shuffles", () => {
    const list = Array.from({ length: 50 }, (_, index) => index);

    const shuffled = seededRandom(1).shuffle(list);

    expect(shuffled).not.toEqual(list);
    expect([...shuffled].sort((one, other) => one - other)).toEqual(list);
  });

  it("holds a deviation within -3 to 3, around 0", () => {
    const random = seededRandom(3);
    const numbers = Array.from({ length: 1000 }, () => random.deviation());
    const mean = numbers.reduce((sum, number) => sum + number, 0) / 1000;

    expect(Math.abs(mean)).toBeLessThan(0.15);
    expect(Math.max(...numbers.map(Math.abs))).toBeLessThan(3);
  });
});
