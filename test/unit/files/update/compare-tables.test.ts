import { compareTables } from "../../../../src/files/update/compare-tables";
import { accountsTable } from "../../../../src/schema/tables/accounts";
import { healthHistoryTable } from "../../../../src/schema/tables/health-history";
import { compared, known, newer, told } from "./an-update";

const HEADERS = ["account_id", "name", "revenue_12m", "contract_end"];
const TABLE = [
  HEADERS,
  ["A-1", "Acme", 100, 46_000],
  ["A-2", "Brandt", 200, ""],
  ["A-3", "Corvi", "", ""],
] as const;

describe("a newer file of accounts", () => {
  const FILE = [
    HEADERS,
    ["A-2", "Brandt", 250, 46_387],
    ["A-1", "Acme", 100, 46_000],
    ["A-9", "Newman", 5, ""],
  ] as const;

  it("changes the cells that it has otherwise, row and value told", () => {
    const preview = compared(TABLE, FILE);

    expect(told(preview)).toEqual(["A-2 revenue_12m 200 -> 250", 'A-2 contract_end "" -> 46387']);
    expect(preview.changed[0]?.row).toMatchObject({ tableRow: 3, fileRow: 2, keyCells: ["A-2"] });
  });

  it("adds the rows that the table does not have", () => {
    expect(compared(TABLE, FILE).added).toEqual([
      {
        key: "A-9",
        fileRow: 4,
        cells: { account_id: "A-9", name: "Newman", revenue_12m: 5 },
      },
    ]);
  });

  it("leaves rows that it does not have, and says which", () => {
    const { missing, known: both, unchanged } = compared(TABLE, FILE);

    expect(missing).toEqual([{ key: "A-3", tableRow: 4 }]);
    expect({ both, unchanged }).toEqual({ both: 2, unchanged: 1 });
  });

  it("says where its rows stand, if whoever read it knows", () => {
    const preview = compared(TABLE, FILE, { rowsInFile: [7, 8, 12] });

    expect(preview.changed[0]?.row.fileRow).toBe(7);
    expect(preview.added[0]?.fileRow).toBe(12);
  });

  it("finds columns in any case and order, and names those that the table lacks", () => {
    const preview = compared(TABLE, [
      ["Region", "REVENUE_12M", "Account_ID"],
      ["north", 120, "A-1"],
    ]);

    expect(told(preview)).toEqual(["A-1 revenue_12m 100 -> 120"]);
    expect(preview.ofFileOnly).toEqual(["Region"]);
  });
});

describe("a blank cell of the file", () => {
  it.each(["", null, "  "])("is unknown and leaves what stands there: %j", (blank) => {
    const preview = compared(TABLE, [
      HEADERS,
      ["A-1", blank, blank, 46_000],
      ["A-3", "Corvi", blank, ""],
    ]);

    expect(told(preview)).toEqual([]);
    expect(preview.leftAsTheyWere).toBe(2);
  });
});

describe("a value that is none of its column", () => {
  const one = (header: string, cell: string | number): readonly unknown[] => {
    const { unreadable, changed } = compared(
      [
        ["account_id", header],
        ["A-1", ""],
      ],
      [
        ["account_id", header],
        ["A-1", cell],
      ],
    );
    return [
      changed.length,
      unreadable.map(({ expected, found, fileRow }) => [fileRow, expected, found]),
    ];
  };

  it.each([
    ["revenue_12m", "n/a", "a number"],
    ["wallet_12m", -1, "a number of 0 or more"],
    ["suppliers", 2.5, "a whole number of 1 or more"],
    ["contract_end", "soon", "a date"],
    ["notice_given", "maybe", "yes or no"],
    ["lifecycle", "dormant", "prospect, current, lapsed"],
    ["country", "Germany", "a text of 1 to 2 characters"],
  ])("stays out of %s: %j", (header, cell, expected) => {
    expect(one(header, cell)).toEqual([0, [[2, expected, cell]]]);
  });

  it("is blank in a new row, and told", () => {
    const { added, unreadable } = compared(TABLE, [HEADERS, ["A-9", "Newman", "n/a", ""]]);

    expect(added[0]?.cells).toEqual({ account_id: "A-9", name: "Newman" });
    expect(unreadable).toMatchObject([{ key: "A-9", column: "revenue_12m", found: "n/a" }]);
  });
});

describe("a cell", () => {
  const HEADER = ["account_id", "parent_id", "lifecycle", "notice_given", "name", "region"];
  const change = (before: string | number | boolean, after: typeof before, header: string) =>
    told(
      compared(
        [
          ["account_id", header],
          ["A-1", before],
        ],
        [
          ["account_id", header],
          ["A-1", after],
        ],
      ),
    );

  it.each([
    ["an id as a number and as its digits", 7, "7", HEADER[1]],
    ["a word in another case", "current", "Current", HEADER[2]],
    ["words in another order", "current, lapsed", "lapsed,current", HEADER[2]],
    ["yes and TRUE", "yes", true, HEADER[3]],
    ["a text with blanks around it", "Acme Ltd", " Acme\u00a0 Ltd ", HEADER[4]],
  ])("is the same: %s", (_, before, after, header = "") => {
    expect(change(before, after, header)).toEqual([]);
  });

  it.each([
    ["a number by its last digit", 0.3, 0.1 + 0.2, "revenue_12m"],
    ["a text that becomes a number", "12", 12, "revenue_12m"],
    ["a name by case", "ACME", "Acme", HEADER[4]],
    ["another kind in a column of nobody's schema", 7, "7", HEADER[5]],
    ["an error that stood there", "#N/A", 12, "revenue_12m"],
  ])("has changed: %s", (_, before, after, header = "") => {
    expect(change(before, after, header)).toHaveLength(1);
  });
});

describe("a table of which days count from 1904", () => {
  it("is compared by days, and gets its own numbers", () => {
    const table = known([HEADERS, ["A-1", "Acme", 1, 46_000 - 1462], ["A-2", "Brandt", 1, ""]], {
      countsFrom1904: true,
    });
    const file = newer([HEADERS, ["A-1", "Acme", 1, 46_000], ["A-2", "Brandt", 1, 46_001]]);

    const preview = compareTables(table, file, { table: accountsTable });

    expect(told(preview)).toEqual([`A-2 contract_end "" -> ${46_001 - 1462}`]);
  });

  it("is so by a day in its key", () => {
    const headers = ["account_id", "day", "health"];
    const table = known([headers, ["A", 46_000 - 1462, 50]], { countsFrom1904: true });
    const file = newer([headers, ["A", 46_000, 60]]);

    const preview = compareTables(table, file, { table: healthHistoryTable });

    expect(told(preview)).toEqual([`A, ${46_000 - 1462} health 50 -> 60`]);
  });

  it("is so in a column of nobody's schema, where the file says that it holds dates", () => {
    const table = known(
      [
        ["part", "made"],
        ["P", 46_000 - 1462],
      ],
      { countsFrom1904: true },
    );
    const file = newer([
      ["part", "made"],
      ["P", 46_000],
    ]);
    const columns = [
      { header: "part", kind: "text" },
      { header: "made", kind: "date" },
    ] as const;

    expect(told(compareTables(table, { ...file, columns }, { key: "part" }))).toEqual([]);
  });
});
