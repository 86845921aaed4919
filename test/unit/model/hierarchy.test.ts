import { faultIn } from "../../support/fault-of";
import { topOf } from "../../../src/model/portfolio/hierarchy";
import { KamError } from "../../../src/model/errors";

const parents = (
  ...pairs: readonly (readonly [string, string?])[]
): ReadonlyMap<string, string | undefined> => new Map(pairs.map(([id, parent]) => [id, parent]));

function problem(top: string | KamError | undefined): unknown {
  if (top instanceof KamError) return [top.code, faultIn(top)];
  throw new Error(`Expected an error, found ${String(top)}`);
}

const cycleOf = (cycle: readonly string[], more = 0): unknown => [
  "invalid-input",
  { code: "parents-in-cycle", facts: { cycle, more }, where: { column: "parent_id" } },
];

describe("topOf", () => {
  it("is the account itself where it belongs to none", () => {
    expect(topOf(parents(["A"])).get("A")).toBe("A");
  });

  it("climbs over any number of accounts, whatever their order", () => {
    const tops = topOf(parents(["C", "B"], ["D", "A"], ["B", "A"], ["A"], ["E"]));

    expect(Object.fromEntries(tops)).toEqual({ A: "A", B: "A", C: "A", D: "A", E: "E" });
  });

  it("climbs a chain of 50,000 accounts", () => {
    const chain = Array.from({ length: 50_000 }, (_, at): readonly [string, string?] =>
      at === 0 ? ["0"] : [String(at), String(at - 1)],
    );

    expect(topOf(parents(...chain.reverse())).get("49999")).toBe("0");
  });

  it("names a cycle from its smallest id on, and tells all in it and below it the same", () => {
    const tops = topOf(parents(["C", "A"], ["B", "C"], ["A", "B"], ["D", "B"], ["E"]));

    for (const id of ["A", "B", "C", "D"]) {
      expect(problem(tops.get(id))).toEqual(cycleOf(["A", "B", "C"]));
    }
    expect(tops.get("E")).toBe("E");
  });

  it("names an account that is its own parent", () => {
    expect(problem(topOf(parents(["A", "A"])).get("A"))).toEqual(cycleOf(["A"]));
  });

  it("names no more of a long cycle than one can read", () => {
    const ids = "ABCDEFGHIJK".split("");
    const cycle = ids.map((id, at): readonly [string, string] => [id, ids[(at + 1) % 11] ?? ""]);

    expect(problem(topOf(parents(...cycle)).get("F"))).toEqual(cycleOf("ABCDEFGH".split(""), 3));
  });

  it("says which parent is not there, to the account and to those below it", () => {
    const tops = topOf(parents(["A", "X"], ["B", "A"]));

    for (const id of ["A", "B"]) {
      expect(problem(tops.get(id))).toEqual([
        "invalid-input",
        {
          code: "unknown-parent",
          facts: { id: "A", parent: "X" },
          where: { column: "parent_id" },
        },
      ]);
    }
  });
});
