import { spill } from "../../../support/builders";
import { SIXTY_ACCOUNTS } from "../../../support/hard-books";

// The limit in which a share q leaves with the first repeat order and the others never, written out by hand.
describe("what other functions answer by a fit at the limit where all leave at once or never", () => {
  const list = spill("FITLIFETIME", SIXTY_ACCOUNTS, null, "BG/CNBD-k");
  const value = (name: string): number => Number(list.find(([each]) => each === name)?.[1]);
  const [r, alpha] = [value("r"), value("alpha")];
  const q = value("a") / (value("a") + value("b"));
  const [gone, stays] = [q * ((alpha + 39) / (alpha + 10)) ** (r + 1), 1 - q];
  const alive = stays / (stays + gone);
  /** Chance of an order within 52 where none has come for so long. */
  const orders = (silence: number): number => 1 - ((alpha + silence) / (alpha + silence + 52)) ** r;

  it("is the limit's forecast, which is not the NBD's", () => {
    const [[none], [one], [three]] = [
      [0, 0, 39],
      [1, 10, 39],
      [3, 20, 39],
    ].map((row) => spill("EXPECTEDORDERS", [row], list, null, 52)[0] ?? []) as [
      [number],
      [number],
      [number],
    ];
    const nbd = (x: number): number => (52 * (r + x)) / (alpha + 39);

    expect(none).toBeCloseTo(stays * nbd(0) + q * orders(39), 7);
    expect(one).toBeCloseTo(alive * nbd(1), 7);
    expect(three).toBeCloseTo(nbd(3), 6);
  });

  it("is the limit's P(alive) where its parameters are handed over as a row", () => {
    const row = [["BG/CNBD-k", r, alpha, value("a"), value("b"), 1]];

    expect(spill("PALIVE", [[1, 10, 39]], row)[0]?.[0]).toBeCloseTo(alive, 8);
  });

  it("is the limit's mean of a new account", () => {
    expect(spill("NEWACCOUNTORDERS", 52, list)[0]?.[0]).toBeCloseTo(
      stays * ((52 * r) / alpha) + q * orders(0),
      8,
    );
  });
});
