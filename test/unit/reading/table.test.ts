import { messageOf } from "../../../src/i18n/say";
import { KamError } from "../../../src/model/errors";
import { expectedOf } from "../../../src/reading/expected";
import { labelFault, requireNoLabel } from "../../../src/reading/label-rows";
import { recordReader } from "../../../src/reading/records";
import {
  asSingleRow,
  cellReader,
  findColumn,
  isHeaderRow,
  originOf,
  readTable,
  rowReader,
} from "../../../src/reading/table";
import {
  columns,
  countColumn,
  dateColumn,
  flagColumn,
  needed,
  numberColumn,
  textColumn,
  type Column,
} from "../../../src/schema/columns";
import { money, word, words } from "../../../src/schema/field";
import { accountColumns } from "../../../src/schema/tables/accounts";
import { required } from "../../../src/schema/required-column";
import { saidBy } from "../../support/fault-of";

const said = (value: unknown): unknown => (value instanceof KamError ? messageOf(value) : value);
const share = numberColumn({ header: "share", help: "", min: 0, max: 1 });
const orders = countColumn({ header: "orders", help: "", min: 0 });

describe("a table", () => {
  it("has the texts of its first row for headers, blanks around them apart", () => {
    const table = readTable([[" share ", 2026, "", true], [1], ["", null]], "accounts");

    expect(table).toEqual({
      argument: "accounts",
      headers: ["share", "2026", "", ""],
      rows: [[1]],
    });
  });

  it("without a row below its headers has no answer", () => {
    expect(saidBy(() => readTable([["share"], [""]], "accounts"))).toContain(
      "accounts: the table has no rows below its headers",
    );
  });

  it("finds a column in any case, and refuses two of one header", () => {
    const table = readTable(
      [
        ["a", "SHARE", "b", "B"],
        [1, 2, 3, 4],
      ],
      "accounts",
    );

    expect(findColumn(table, "share")).toBe(1);
    expect(findColumn(table, "none")).toBeUndefined();
    expect(saidBy(() => findColumn(table, "b"))).toContain(
      'accounts, row 1: expected one column headed "b", found "two of them"',
    );
  });

  it("says where a cell stands, its header being the first row", () => {
    const table = readTable(
      [
        ["a", "share"],
        [1, 2],
        [3, 4],
      ],
      "accounts",
    );

    expect(originOf(table, "Share", { argument: 2, row: 1 })).toEqual({
      ...{ kind: "cell", argument: 2, row: 2, column: 1 },
    });
    expect(originOf(table, "none", { argument: 2, row: 1 })).toEqual({ kind: "absent" });
  });
});

describe("a row of a table", () => {
  const table = readTable(
    [
      ["orders", "share"],
      [3, 0.5],
      ["", ""],
      [2.5, 1],
      [1, 2],
      [0, 0],
      [2 ** 53, 1],
    ],
    "accounts",
  );
  const read = rowReader(table, [share, orders, numberColumn({ header: "none", help: "" })]);

  it("holds a value for each column in the order asked, unknown where blank or not there", () => {
    expect(read(0)).toEqual([0.5, 3, undefined]);
    expect(read(1)).toEqual([undefined, undefined, undefined]);
    expect(read(4)).toEqual([0, 0, undefined]);
    expect(read(99)).toEqual([undefined, undefined, undefined]);
  });

  it("has the fault of its first cell that does not fit", () => {
    expect(said(read(2))).toBe(
      'accounts, column "orders", row 4: expected a whole number of 0 or more, found 2.5',
    );
    expect(said(read(3))).toBe(
      'accounts, column "share", row 5: expected a number from 0 to 1, found 2',
    );
    expect(said(read(5))).toContain('column "orders", row 7: expected a whole number');
  });

  it("keeps its values when the next row is read", () => {
    const first = read(0);
    read(4);

    expect(first).toEqual([0.5, 3, undefined]);
  });

  it("takes no text for a number, whatever its digits", () => {
    const texts = readTable([["share"], ["0.5"], [true]], "accounts");
    const each = rowReader(texts, [share]);

    expect(said(each(0))).toBe(
      'accounts, column "share", row 2: expected a number from 0 to 1, found "0.5"',
    );
    expect(said(each(1))).toContain("row 3: expected a number from 0 to 1");
  });

  it("is read by name too", () => {
    const byName = recordReader(table, { part: share, count: orders });

    expect(byName(0)).toEqual({ part: 0.5, count: 3 });
    expect(said(byName(3))).toContain('column "share", row 5');
  });

  it("has no answer where a cell that is needed is blank, and a fault where blank is refused", () => {
    expect(said(cellReader(table, needed(share))(1))).toBe(
      'accounts, column "share", row 3: is unknown (the cell is blank), and there is no answer without it',
    );
    const named = readTable([["name"], ["", 1], ["x"]], "accounts");
    const name = textColumn({ header: "name", help: "", longest: 5 });
    expect(said(cellReader(named, name)(0))).toBe(
      'accounts, column "name", row 2: expected a text of 1 to 5 characters, found an empty cell',
    );
    expect(cellReader(named, name)(1)).toBe("x");
  });

  it("ends it all where a column that is needed is missing, and names those found", () => {
    const other = readTable(
      [
        ["a", "", "b"],
        [1, 2, 3],
      ],
      "accounts",
    );

    expect(saidBy(() => cellReader(other, required(share)))).toContain(
      'accounts, row 1: expected a column headed "share" (hand a table over with its headers, as Name[#All]), found "a, b"',
    );
    expect(cellReader(other, share)(0)).toBeUndefined();
  });
});

describe("cells without headers", () => {
  it.each([
    ["a row with a number", [["a", 1]], { cells: ["a", 1], isUpright: false }],
    ["a row with an error", [["a", "#N/A"]], { cells: ["a", "#N/A"], isUpright: false }],
    ["a column of numbers", [[1], [2]], { cells: [1, 2], isUpright: true }],
    ["a blank row", [["", null]], { cells: ["", null], isUpright: false }],
    ["a row of texts, which are headers", [["a", "b"]], undefined],
    ["a column below a header", [["a"], [2]], undefined],
    ["rows of several lengths", [[1], [2, 3]], undefined],
    [
      "several rows and columns",
      [
        [1, 2],
        [3, 4],
      ],
      undefined,
    ],
  ])("are those of one account: %s", (_, raw, row) => {
    expect(asSingleRow(raw)).toEqual(row);
  });

  it("are headers where all that are filled are texts, and one is", () => {
    expect(isHeaderRow(["a", "", null])).toBe(true);
    expect(isHeaderRow(["", null])).toBe(false);
    expect(isHeaderRow(["a", 1])).toBe(false);
    expect(isHeaderRow(["a", "#N/A"])).toBe(false);
  });
});

describe("a name beside rows of an answer", () => {
  it("is refused where it is a label, in any case, and let be otherwise", () => {
    const place = { argument: "accounts", row: 2 };

    expect(said(labelFault("ALL", ["key accounts", "all"], place))).toBe(
      'accounts, row 2: expected a name other than "all", which is a row of the answer, found "ALL"',
    );
    expect(labelFault("alles", ["all"], place)).toBeUndefined();
    expect(() => {
      requireNoLabel("All", ["all"], place);
    }).toThrow(KamError);
    expect(() => {
      requireNoLabel("A", ["all"], place);
    }).not.toThrow();
  });
});

describe("what a cell of another kind should be", () => {
  const told = { header: "h", help: "" };
  const stages = ["Basic", "Mid"] as const;
  const made = columns({
    amount: money({ help: "", min: 0 }),
    stages: words({ help: "", words: stages }),
    stage: word({ help: "", words: stages }),
    renamed: word({ help: "", words: stages, otherNames: { Early: "Basic", Late: "Mid" } }),
  });

  it.each([
    [made.amount, "a number of 0 or more"],
    [dateColumn(told), "a date"],
    [flagColumn(told), "yes or no"],
    [made.stages, "Basic, Mid"],
    [made.stage, "one of Basic, Mid"],
    [made.renamed, "one of Basic, Mid (or Early, Late)"],
    [textColumn({ ...told, longest: 80 }), "a text of 1 to 80 characters"],
    [accountColumns.account_id, "a text of 1 to 40 characters"],
  ] as readonly (readonly [Column<unknown>, string])[])(
    "is said by its column: %#",
    (column, expected) => {
      expect(expectedOf(column)).toBe(expected);
    },
  );
});

describe("what a cell should be", () => {
  it.each([
    [{}, "a number"],
    [{ min: 0 }, "a number of 0 or more"],
    [{ max: 9 }, "a number of 9 or less"],
    [{ min: 0, max: 9 }, "a number from 0 to 9"],
    [{ above: 0 }, "a number above 0"],
    [{ above: 0, max: 9 }, "a number above 0 and up to 9"],
    [{ min: 0, max: 1, isFraction: true }, "a number from 0 to 1 (0.12 for 12%)"],
  ])("by the rule %j is %s", (rule, expected) => {
    expect(expectedOf(numberColumn({ header: "h", help: "", ...rule }))).toBe(expected);
    expect(expectedOf(countColumn({ header: "h", help: "", ...rule }))).toBe(
      expected.replace("a number", "a whole number"),
    );
  });
});
