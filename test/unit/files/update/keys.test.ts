import { compareTables } from "../../../../src/files/update/compare-tables";
import { contactsTable } from "../../../../src/schema/tables/contacts";
import { potentialsTable } from "../../../../src/schema/tables/potentials";
import { compared, known, newer, told } from "./an-update";

const HEADERS = ["account_id", "revenue_12m"];

describe("the id by which rows are matched", () => {
  it("is the same as a number and as its digits, blanks around it or not", () => {
    const preview = compared([HEADERS, [7, 1], [" B ", 1]], [HEADERS, ["7", 2], ["B", 3]]);

    expect(told(preview)).toEqual(["7 revenue_12m 1 -> 2", "B revenue_12m 1 -> 3"]);
    expect(preview.changed.map(({ row }) => row.keyCells)).toEqual([[7], [" B "]]);
  });

  it("is told apart by case, and a new one that looks known is said", () => {
    const { added, missing } = compared([HEADERS, ["ACME", 1]], [HEADERS, ["Acme", 2]]);

    expect(added).toMatchObject([{ key: "Acme", otherCase: "ACME" }]);
    expect(missing).toMatchObject([{ key: "ACME" }]);
  });

  it("becomes a number in a new row where all others are numbers", () => {
    const cellsOf = (id: string) => compared([HEADERS, [7, 1]], [HEADERS, [id, 2]]).added[0]?.cells;

    expect(cellsOf("8")).toMatchObject({ account_id: 8 });
    expect(cellsOf("08")).toMatchObject({ account_id: "08" });
  });
});

describe("a key that tells no row", () => {
  it("stands twice in the file: none of its rows is used, and none is missing", () => {
    const preview = compared([HEADERS, [7, 1]], [HEADERS, ["7", 2], ["X", 1], [7, 3], ["X", 2]]);

    expect(preview.twice.inFile).toEqual([
      { key: "7", rows: [2, 4] },
      { key: "X", rows: [3, 5] },
    ]);
    expect([preview.changed, preview.added, preview.missing]).toEqual([[], [], []]);
  });

  it("stands twice in the table: none of its rows is changed, and it is not new", () => {
    const preview = compared([HEADERS, ["A", 1], ["A ", 2]], [HEADERS, ["A", 9]]);

    expect(preview.twice.inTable).toEqual([{ key: "A", rows: [2, 3] }]);
    expect([preview.changed, preview.added, preview.missing]).toEqual([[], [], []]);
  });

  it.each(["", null, "#N/A"])("is blank or unreadable: %j", (id) => {
    const preview = compared([HEADERS, ["", 1], ["A", 1]], [HEADERS, [id, 2], ["A", 1]]);

    expect(preview.withoutKey).toEqual({ inTable: [2], inFile: [2] });
    expect([preview.changed, preview.added, preview.missing]).toEqual([[], [], []]);
  });
});

describe("a key of several columns", () => {
  it("is compared by all of them; a product is the same in any case", () => {
    const headers = ["account_id", "product", "potential_12m"];
    const table = known([headers, ["A", "Pumps", 1], ["A", "Valves", 2], ["B", "Pumps", 3]]);
    const file = newer([headers, ["A", "valves", 9], ["B", "Valves", 4]]);

    const preview = compareTables(table, file, { table: potentialsTable });

    expect(told(preview)).toEqual(["A, Valves potential_12m 2 -> 9"]);
    expect(preview.added).toMatchObject([{ key: "B, Valves" }]);
    expect(preview.missing.map(({ key }) => key)).toEqual(["A, Pumps", "B, Pumps"]);
  });

  it("may be blank where a part is unknown, as of a contact that nobody keeps", () => {
    const headers = ["account_id", "person", "owner", "function"];
    const table = known([headers, ["A", "Ada", "", "buying"], ["A", "", "Kim", "quality"]]);
    const file = newer([headers, ["A", "Ada", "", "law"], ["A", "", "Kim", "law"]]);

    const preview = compareTables(table, file, { table: contactsTable });

    expect(told(preview)).toEqual(['A, Ada function "buying" -> "law"']);
    expect(preview.withoutKey).toEqual({ inTable: [3], inFile: [3] });
  });
});

describe("a table that is not ours", () => {
  it("is matched by the column that is named, and its columns are nobody's day and source", () => {
    const headers = ["Part", "Stock", "source"];
    const table = known([headers, ["P-1", 4, "Ada"], ["P-2", 5, "Ada"]], { name: "Parts" });
    const file = newer([
      ["part", "stock"],
      ["P-1", 6],
    ]);

    const preview = compareTables(table, file, { key: "Part" });

    expect(told(preview)).toEqual(["P-1 Stock 4 -> 6"]);
    expect(preview.origins).toEqual([]);
  });
});

describe("nothing to match rows by", () => {
  const lines = known(
    [
      ["account_id", "date", "amount"],
      ["A", 46_000, 5],
    ],
    { name: "Ledger" },
  );

  it("is said of a table that is not ours while nobody names its key", () => {
    expect(() => compareTables(lines, lines, {})).toThrow("have no name of their own");
  });

  it.each([
    ["file", HEADERS, ["Customer", "revenue_12m"], "Customer, revenue_12m"],
    ["table", ["name"], HEADERS, "name"],
  ])("is said where the %s lacks the column", (where, table, file, found) => {
    expect(() => compared([table, []], [file, []])).toThrow(
      `expected a column "account_id" in the ${where}, by which rows are matched, found ${found}`,
    );
  });
});
