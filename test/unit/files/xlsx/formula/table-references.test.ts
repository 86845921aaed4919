import {
  knownTables,
  tableReferences,
  unknownIn,
} from "../../../../../src/files/xlsx/formula/table-references";

const known = knownTables([
  { name: "Deals", columns: [{ name: "rev" }, { name: "R&D" }, { name: "two\nlines" }] },
  { name: "Gone", columns: [{ name: "x" }] },
]);

describe("what a formula says of tables", () => {
  it.each([
    ["SUM(A1:B2)", []],
    ["SUM(Deals[rev])", [{ table: "Deals", columns: ["rev"] }]],
    ["[@rev]*2", [{ table: "", columns: ["rev"] }]],
    ["Deals[[#All],[rev]:[R&D]]", [{ table: "Deals", columns: ["rev", "R&D"] }]],
    ['"Deals[rev]"', []],
    ["Book.xlsx!Deals[rev]", []],
    ["LAMBDA(a,[b],a+b)", []],
  ])("%s", (formula, references) => {
    expect(tableReferences(formula)).toEqual(references);
  });
});

describe("what is not known of what a formula says", () => {
  it.each([
    ["SUM(deals[REV])", undefined, undefined],
    ["Deals[two lines]", undefined, undefined],
    ["[@rev]", "Deals", undefined],
    ["[@rev]", undefined, "a column of a table, outside of any"],
    ["[@x]", "Deals", 'the column "x" of the table Deals'],
    ["SUM(MyDeals[rev])", undefined, 'the table "MyDeals"'],
    ["Deals[rev]+Deals[gain]", undefined, 'the column "gain" of the table Deals'],
  ])("%s in %s", (formula, around, unknown) => {
    expect(unknownIn(formula, { known }, around)).toBe(unknown);
  });

  it("is asked after among some alone", () => {
    const among = knownTables([{ name: "Gone", columns: [{ name: "x" }, { name: "y" }] }]);

    expect(unknownIn("Never[x]+Gone[z]", { known, among }, undefined)).toBeUndefined();
    expect(unknownIn("Never[x]+Gone[y]", { known, among }, undefined)).toBe(
      'the column "y" of the table Gone',
    );
  });
});
