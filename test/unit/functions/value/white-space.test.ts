import { saidBy } from "../../../support/fault-of";
import { KamError } from "../../../../src/model/errors";
import { cellMessage, definitionOf, refusal, spill } from "../../../support/builders";

type Cells = readonly unknown[];

const HEADERS = [
  "account_id",
  "product",
  "product_group",
  "potential_12m",
  "revenue_12m",
  "includes_units",
];
const potentials = (...lines: readonly Cells[]): readonly Cells[] => [HEADERS, ...lines];
const units = (...lines: readonly Cells[]): readonly Cells[] => [
  ["account_id", "parent_id"],
  ...lines,
];
const rows = (...cells: Cells): ReadonlyMap<unknown, Cells> =>
  new Map(spill("WHITESPACE", ...cells).map((row) => [row[0], row]));

const LINES = potentials(
  ["S", "pumps", "fluid", 100, 40, ""],
  ["C", "pumps", "fluid", 200, 50, ""],
  ["C", "seals", "parts", "", 10, ""],
  ["X", "Pumps", "fluid", 30, 0, ""],
);
const UNITS = units(["G", ""], ["C", "G"], ["S", "C"], ["X", ""], ["Y", ""]);

describe("KAM.WHITESPACE by unit", () => {
  it("rolls sites up to companies and groups, each line once, in the order of the tree", () => {
    const answer = spill("WHITESPACE", LINES, UNITS, "unit", false);

    expect(answer.map((row) => row.slice(0, 6))).toEqual([
      ["G", 1, 0, 210, 1, "pumps"],
      ["C", 2, 150, 210, 1, "pumps"],
      ["S", 3, 60, 60, 1, "pumps"],
      ["X", 1, 30, 30, 1, "pumps"],
    ]);
    expect(answer.map((row) => row[7])).toEqual([1, 1, 0, 0]);
  });

  it("takes every unit for itself without a table of units", () => {
    expect(spill("WHITESPACE", LINES).map((row) => row.slice(0, 4))).toEqual([
      ["account_id", "level", "own_white_space", "white_space"],
      ["S", 1, 60, 60],
      ["C", 1, 150, 150],
      ["X", 1, 30, 30],
    ]);
  });

  it("names a circle of parents with its place, and spares the others", () => {
    const circle = units(["C", "S"], ["S", "C"], ["X", ""]);

    const answer = rows(LINES, circle);

    expect(cellMessage(answer.get("C")?.[1] as KamError)).toBe(
      'units, column "parent_id", row 2: expected no unit above itself, found C > S > C',
    );
    expect(answer.get("S")?.[3]).toBeInstanceOf(KamError);
    expect(answer.get("X")?.[3]).toBe(30);
  });

  it("names the chain of a fourth level, and gives no sum that lacks it", () => {
    const deep = units(["T", ""], ["G", "T"], ["C", "G"], ["S", "C"], ["X", ""]);

    const answer = rows(LINES, deep);

    const message =
      'units, column "parent_id", row 5: expected at most 3 levels, found T > G > C > S';
    for (const id of ["T", "G", "C", "S"])
      expect(cellMessage(answer.get(id)?.[3] as KamError)).toBe(message);
    expect(answer.get("X")?.[3]).toBe(30);
  });

  it("names a parent and a unit that are not there", () => {
    const answer = rows(LINES, units(["C", "Q"], ["S", "C"]));

    expect(cellMessage(answer.get("C")?.[1] as KamError)).toBe(
      'units, column "parent_id", row 2: expected the account_id of another row, found "Q"',
    );
    expect(answer.get("S")?.slice(1, 4)).toEqual([2, 60, 60]);
    expect(cellMessage(answer.get("X")?.[1] as KamError)).toBe(
      'potentials, column "account_id", row 5: expected an account_id of the table units, found "X"',
    );
  });

  it("gives the fault of a line to its unit and all above it", () => {
    const lines = potentials(
      ["S", "pumps", "fluid", "many", 40, ""],
      ["C", "pumps", "fluid", 200, 50, ""],
      ["X", "pumps", "fluid", 30, 0, ""],
    );

    const answer = rows(lines, UNITS);

    for (const id of ["G", "C", "S"])
      expect(cellMessage(answer.get(id)?.[3] as KamError)).toBe(
        'potentials, column "potential_12m", row 2: expected a number of 0 or more, found "many"',
      );
    expect(answer.get("X")?.[3]).toBe(30);
  });

  it("refuses a product that stands twice, or in two groups", () => {
    const lines = potentials(
      ["C", "pumps", "fluid", 200, 50, ""],
      ["C", "Pumps", "", 200, 50, ""],
      ["X", "pumps", "parts", 30, 0, ""],
    );

    const answer = rows(lines, UNITS);

    expect(cellMessage(answer.get("C")?.[2] as KamError)).toBe(
      'potentials, column "product", row 3: expected each product once per unit, found "pumps also in row 2"',
    );
    expect(cellMessage(answer.get("X")?.[2] as KamError)).toBe(
      'potentials, column "product_group", row 4: expected "fluid" as above for pumps, found "parts"',
    );
  });

  it("shows a line whose id cannot be read as a row of its own", () => {
    const lines = potentials(["", "pumps", "", 10, 0, ""], ["X", "pumps", "", 30, 0, ""]);

    const [faulty, sound] = spill("WHITESPACE", lines, UNITS, "unit", false);

    expect(cellMessage((sound?.[0] === "X" ? faulty : sound)?.[0])).toContain(
      'column "account_id", row 2',
    );
  });

  it("has no white space where nothing is known, and no coverage without potential", () => {
    const lines = potentials(["X", "pumps", "", "", 5, ""], ["C", "pumps", "", 0, 0, ""]);

    const answer = rows(lines, UNITS);

    expect(cellMessage(answer.get("X")?.[3] as KamError)).toBe(
      "potentials: no line has both potential and revenue, so white space is unknown",
    );
    expect(answer.get("C")?.slice(2, 6)).toEqual([0, 0, 0, ""]);
    expect(cellMessage(answer.get("C")?.[6] as KamError)).toBe(
      "potentials: there is no potential to cover",
    );
  });

  it("passes over rows of units that hold neither id nor parent", () => {
    const noted = [
      ["account_id", "parent_id", "remark"],
      ["C", "", ""],
      ["", null, ""],
      ["", "", "sites below"],
      ["S", "C", ""],
      ["X", "", ""],
    ];

    const answer = spill("WHITESPACE", LINES, noted, "unit", false);

    expect(answer.map((row) => row.slice(0, 4))).toEqual([
      ["C", 1, 150, 210],
      ["S", 2, 60, 60],
      ["X", 1, 30, 30],
    ]);
  });

  it("refuses a unit with a parent and no id, since that parent's sum would lack it", () => {
    expect(refusal("WHITESPACE", LINES, units(["C", ""], ["", "C"]))).toContain(
      'units, column "account_id", row 3',
    );
  });

  it("reads each unit once, and says which stands twice", () => {
    const answer = rows(LINES, units(["C", ""], ["C", ""], ["S", ""], ["X", ""]));

    expect(cellMessage(answer.get("C")?.[1] as KamError)).toContain("C also in row 3");
  });

  it("refuses a table without potentials", () => {
    expect(
      refusal("WHITESPACE", [
        ["account_id", "product"],
        ["A", "pumps"],
      ]),
    ).toContain('a column headed "potential_12m"');
  });
});

describe("KAM.WHITESPACE by product", () => {
  it("rolls products up to groups and all, with the units that are open", () => {
    const answer = spill("WHITESPACE", LINES, UNITS, "product");

    expect(answer.map((row) => row.slice(0, 2))).toEqual([
      ["product", "level"],
      ["all products", 1],
      ["fluid", 2],
      ["pumps", 3],
      ["parts", 2],
      ["seals", 3],
    ]);
    expect(answer[1]?.slice(3, 6)).toEqual([240, 3, "C"]);
    expect(answer[1]?.[7]).toBe(1);
  });

  it("puts a product without a group directly under all", () => {
    const answer = spill("WHITESPACE", potentials(["X", "pumps", "", 30, 0, ""]), "", "product");

    expect(answer.slice(1).map((row) => row.slice(0, 4))).toEqual([
      ["all products", 1, 0, 30],
      ["pumps", 2, 30, 30],
    ]);
  });

  it("gives the fault of a line without a product to all products", () => {
    const lines = potentials(["X", "", "", 30, 0, ""], ["C", "pumps", "", 30, 0, ""]);

    const answer = rows(lines, UNITS, "product");

    expect(answer.get("all products")?.[3]).toBeInstanceOf(KamError);
    expect(answer.get("pumps")?.[3]).toBe(30);
  });
});

describe("the explanation of white space", () => {
  const explain = (row: number, ...cells: Cells) =>
    definitionOf("WHITESPACE").explain(cells, { row, column: 3 });

  it("adds up from the unit's own products and the units below it", () => {
    const told = explain(2, LINES, UNITS);

    expect(told.question).toBe("White space of C with all below it");
    expect(told.parts.map(({ label, amount }) => [label, amount])).toEqual([
      ["pumps", 150],
      ["S", 60],
    ]);
    expect(told.answer).toBe(210);
    expect(told.inputs[0]).toMatchObject({ label: "row 3: product", value: "pumps" });
  });

  it("is refused for the header, and for a row with a fault", () => {
    expect(saidBy(() => explain(0, LINES, UNITS))).toContain("this cell is a header");
    expect(() => explain(1, LINES, units(["C", "C"]))).toThrow(KamError);
  });
});

describe("the amounts of KAM.WHITESPACE", () => {
  it("add up to the cent at sums of ten billions and thousands of them", () => {
    const cents = [123_456_789_012_345n, 987_654_321_098_701n, 555_555_555_555_557n, 1n, 99n];
    const sum = (some: readonly bigint[]): number =>
      Number(`${some.reduce((all, each) => all + each, 0n)}e-2`);
    // 40 companies under a group; in all 1.3 times 10^14 cents times ten, 13 trillion.
    const open = Array.from({ length: 40 }, (_, at) => (cents[at % 5] ?? 0n) / 10n + BigInt(at));
    const lines = open.map((each, at) => [
      `C${at}`,
      at % 2 === 0 ? "pumps" : "seals",
      "",
      sum([each]),
      0,
      "",
    ]);
    const tree = units(["G", ""], ...open.map((_, at) => [`C${at}`, "G"]));

    const byUnit = spill("WHITESPACE", potentials(...lines), tree, "unit", false);
    const byProduct = spill("WHITESPACE", potentials(...lines), tree, "product", false);

    expect(sum(open)).toBeGreaterThan(1e13);
    expect(byUnit[0]?.[3]).toBe(sum(open));
    expect(byProduct[0]?.[3]).toBe(sum(open));
    const half = (rest: number): number => sum(open.filter((_, at) => at % 2 === rest));
    expect(byProduct.slice(1).map((row) => row[3])).toEqual([half(0), half(1)]);
  });

  it("leave nothing where units below state all of it, and no flag of a hair", () => {
    const ten = Array.from({ length: 10 }, (_, at) => [`C${at}`, "pumps", "", 0.1, 0.1, ""]);
    const group = (potential: number, revenue: number) =>
      spill(
        "WHITESPACE",
        potentials(["G", "pumps", "", potential, revenue, "yes"], ...ten),
        units(["G", ""], ...ten.map(([id]) => [id, "G"])),
        "unit",
        false,
      )[0];

    // 0.1 ten times in binary numbers is 0.9999999999999999.
    for (const added of [1, 0.9999999999999999, 1.0000000000000002]) {
      expect(group(added, added)).toEqual(["G", 1, 0, 0, 0, "", 1, 0, ""]);
    }
    expect(group(0.99, 1)?.at(-1)).toBe("units below exceed it: pumps");
  });

  it("leave 0 of a potential that is met, and decimals as they are written", () => {
    const own = (potential: number, revenue: number) =>
      spill(
        "WHITESPACE",
        potentials(["X", "pumps", "", potential, revenue, ""]),
        "",
        "unit",
        false,
      )[0];

    expect(own(0.3, 0.1 + 0.2)?.slice(2)).toEqual([0, 0, 0, "", 1, 0, ""]);
    expect(own(0.1 + 0.2, 0.3)?.slice(2)).toEqual([0, 0, 0, "", 1, 0, ""]);
    expect(own(0.3, 0.1)?.slice(2, 4)).toEqual([0.2, 0.2]);
    expect(own(9_999_999_999_999.99, 9_999_999_999_999.98)?.slice(2, 4)).toEqual([0.01, 0.01]);
    expect(own(0.3, 0.31)?.at(-1)).toBe("potential below revenue: pumps");
  });

  it("name the first of equal open amounts in natural order", () => {
    const lines = ["U10", "u2", "U3"].map((id) => [id, "pumps", "", 5, 0, ""]);

    expect(spill("WHITESPACE", potentials(...lines), "", "product", false)[0]?.[5]).toBe("u2");
  });
});
