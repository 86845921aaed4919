import { faultIn } from "../../../support/fault-of";
import { ownPotentials, type PotentialLine } from "../../../../src/model/value/own-potential";
import { rollUp } from "../../../../src/model/value/roll-up";
import { unitTrees, type TreeNode, type UnitOf } from "../../../../src/model/value/unit-tree";

const unit = (id: string, parent?: string): UnitOf => ({ id, parent });

const ids = ({ id, children }: TreeNode): unknown => [id, ...children.map(ids)];
const faults = (nodes: readonly TreeNode[]): readonly unknown[] =>
  nodes.flatMap(({ id, fault, children }) => [
    ...(fault ? [[id, fault.code, faultIn(fault)]] : []),
    ...faults(children),
  ]);

const circle = (...chain: readonly string[]): unknown => ({
  code: "unit-above-itself",
  facts: { chain, isCut: false },
});

describe("trees of units", () => {
  it("have group, company and site, in any order of the rows", () => {
    const trees = unitTrees([unit("site", "company"), unit("company", "group"), unit("group")]);

    expect(trees.map(ids)).toEqual([["group", ["company", ["site"]]]]);
    expect(faults(trees)).toEqual([]);
  });

  it("name a circle, for each unit in it and below it, and spare the others", () => {
    const trees = unitTrees([unit("A", "B"), unit("B", "A"), unit("C", "A"), unit("D")]);

    expect(faults(trees)).toEqual([
      ["A", "invalid-input", circle("A", "B", "A")],
      ["B", "invalid-input", circle("B", "A", "B")],
      ["C", "invalid-input", circle("A", "B", "A")],
    ]);
    expect(trees.map(({ id }) => id)).toEqual(["D", "A", "B", "C"]);
  });

  it("name a unit that is its own parent", () => {
    expect(faults(unitTrees([unit("A", "A")]))).toEqual([["A", "invalid-input", circle("A", "A")]]);
  });

  it("name the chain of a fourth level", () => {
    const trees = unitTrees([unit("A"), unit("B", "A"), unit("C", "B"), unit("D", "C")]);

    expect(faults(trees)).toEqual([
      [
        "D",
        "invalid-input",
        { code: "too-many-levels", facts: { most: 3, chain: ["A", "B", "C", "D"], isCut: false } },
      ],
    ]);
  });

  it("put a unit whose parent is not there on top, with a fault", () => {
    const trees = unitTrees([unit("A", "X"), unit("B", "A")]);

    expect(trees.map(ids)).toEqual([["A", ["B"]]]);
    expect(faults(trees)).toEqual([
      ["A", "invalid-input", { code: "parent-not-a-unit", facts: { parent: "X" } }],
    ]);
  });

  it("bear a chain of any length", () => {
    const chain = Array.from({ length: 20_000 }, (_, at) =>
      unit(`U${at}`, at === 0 ? undefined : `U${at - 1}`),
    ).slice(0, 3000);

    expect(faults(unitTrees(chain))).toHaveLength(3000 - 3);
  });
});

const aLine = (given: Partial<PotentialLine>): PotentialLine => ({
  unit: "G",
  product: "pumps",
  potential: 100,
  revenue: 40,
  includesUnits: false,
  ...given,
});

const GROUP = unitTrees([unit("G"), unit("A", "G"), unit("B", "G")]);

/** Own potential and white space of each line, in the order of the lines. */
function ownOf(...lines: readonly PotentialLine[]): readonly unknown[] {
  const own = ownPotentials(lines, GROUP);
  return lines.map((line) => {
    const { known, flag } = own.get(line) ?? {};
    return [known?.potential, known?.open, flag];
  });
}

describe("own potential", () => {
  it("is the unit's own, unless the line includes the units below", () => {
    expect(ownOf(aLine({ potential: 1000 }), aLine({ unit: "A", potential: 300 }))).toEqual([
      [1000, 960, ""],
      [300, 260, ""],
    ]);
  });

  it("leaves to units below what they state of the same product", () => {
    const lines = [
      aLine({ potential: 1000, revenue: 400, includesUnits: true }),
      aLine({ unit: "A", potential: 300, revenue: 200 }),
      aLine({ unit: "B", potential: 500, revenue: 150 }),
      aLine({ unit: "B", product: "seals", potential: 70, revenue: 0 }),
    ];

    expect(ownOf(...lines)).toEqual([
      [200, 150, ""],
      [300, 100, ""],
      [500, 350, ""],
      [70, 70, ""],
    ]);
  });

  it("keeps with the group what a unit below does not know", () => {
    const lines = [
      aLine({ potential: 1000, revenue: 400, includesUnits: true }),
      aLine({ unit: "A", potential: undefined, revenue: 200 }),
    ];

    expect(ownOf(...lines)).toEqual([
      [1000, 600, ""],
      [undefined, undefined, ""],
    ]);
  });

  it("is unknown with a blank revenue, and known with a revenue of 0", () => {
    expect(ownOf(aLine({ revenue: undefined }), aLine({ unit: "A", revenue: 0 }))).toEqual([
      [undefined, undefined, ""],
      [100, 100, ""],
    ]);
  });

  it("flags revenue above potential, and units that exceed their group", () => {
    const lines = [
      aLine({ potential: 100, revenue: 10, includesUnits: true }),
      aLine({ unit: "A", potential: 300, revenue: 400 }),
    ];

    expect(ownOf(...lines)).toEqual([
      [0, 0, "units below exceed it"],
      [300, 0, "potential below revenue"],
    ]);
  });
});

describe("rolling up", () => {
  const entry = (node: string, open: number, item = "pumps") => ({
    node,
    item,
    known: { potential: 2 * open, open },
  });

  it("adds each amount once, and leaves out what nothing is known of", () => {
    const [group] = rollUp(GROUP, [entry("A", 5), entry("A", 2, "seals"), entry("G", 1)]);

    expect(group).toMatchObject({ own: { open: 1 }, all: { open: 8, potential: 16 } });
    expect(group?.children.map(({ id }) => id)).toEqual(["A"]);
    expect([...(group?.all.openItems ?? [])]).toEqual([
      ["pumps", 6],
      ["seals", 2],
    ]);
  });

  it("counts what is unknown apart", () => {
    const [group] = rollUp(GROUP, [{ node: "B", item: "pumps", known: undefined }]);

    expect(group?.all).toMatchObject({ knownCount: 0, unknownCount: 1, open: 0 });
  });
});
