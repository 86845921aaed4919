import { callKam, column, refusal, spill } from "../../support/builders";

describe("what a blank at the end must not do", () => {
  it("books no part of an amount to the other keys", () => {
    expect(refusal("ALLOCATE", 100, column(1, 1, ""))).toContain("keys, row 3: is unknown");
  });

  it("leaves no profit without an id", () => {
    expect(refusal("WHALE", column(1, 2, 3), column("A", "B"))).toBe(
      "#VALUE! KAM.WHALE: ids: expected as many ids as profits, 3, found 2",
    );
  });
});

describe("KAM.BACKTEST's base rate", () => {
  it("counts as precision does: without accounts that cannot be judged yet", () => {
    const health = [
      ["account_id", "day", "health"],
      ["A", 10, 40],
      ["B", 10, 40],
      ["C", 380, 80],
      ["D", 390, 80],
    ];
    const losses = [
      ["account_id", "lost_on"],
      ["A", 390],
    ];

    const rows = new Map(
      spill("BACKTEST", health, losses, 50, 365, false).map(([name, value]) => [name, value]),
    );

    // A was lost 380 days after its only observation: out of reach of 365, as for precision.
    expect(rows.get("base_rate")).toBe(0);
    expect(rows.get("precision")).toBe(0);
  });
});

describe("KAM.TIER of plain values", () => {
  it("does not take an unknown completeness for 0", () => {
    expect(refusal("TIER", [[8.1, 1.06, true, "", false, 1, 1, true]])).toContain(
      'column "completeness": is unknown',
    );
  });

  it("forgives the rounding of a sum of weights, as for a table", () => {
    const [row] = callKam("TIER", [
      [8.1, 1.06, true, 0.1 + 0.7 - 0.2 - 1e-12, false, 1, 1, true],
    ]) as [readonly unknown[]];

    expect(row[5]).toBe("firm");
  });
});
