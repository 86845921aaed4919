import { proposalJson } from "../../../../src/command/proposal-json";
import { proposeTables } from "../../../../src/files/proposal/propose-tables";
import { describeWhere } from "../../../support/real-data";
import {
  hasSharedCases,
  sharedBytes,
  sharedCases,
  type SharedCase,
} from "../../../support/shared-cases";

interface Read {
  readonly kind: string;
  readonly doubts: readonly unknown[];
  readonly tables: readonly [
    {
      readonly header_rows: readonly number[];
      readonly columns: readonly unknown[];
      readonly rows: readonly (readonly unknown[])[];
      readonly left_out: readonly { readonly row: number; readonly text: string }[];
    },
  ];
}

const CASES = sharedCases("analyst");
const READ = CASES.filter(({ expected }) => expected.kind !== "refused");
function read({ file, bytes }: SharedCase): Read {
  return proposalJson(proposeTables(bytes, { name: file })) as Read;
}

/** Rows of which all are expected, or those that stand in the named rows of the file. */
function rowsOf({ expected }: SharedCase, [{ rows }]: Read["tables"]): readonly unknown[] {
  const named = expected.rows_stand_in;
  return named === undefined ? rows : named.map((row) => rows[row - 2]);
}

describeWhere(hasSharedCases, "an export of another system", () => {
  it("has not become fewer", () => {
    expect(READ.length).toBeGreaterThanOrEqual(26);
  });

  it.each(READ.map((each) => [each.file, each] as const))(
    "is read as a person would: %s",
    (_, each) => {
      const { kind, tables, doubts } = read(each);
      const [table] = tables;
      const { expected } = each;

      expect(kind).toBe(expected.kind);
      expect(table.header_rows).toEqual(expected.header_rows);
      expect(table.columns).toEqual(expected.columns);
      expect(table.rows).toHaveLength(expected.row_count ?? expected.rows.length);
      expect(rowsOf(each, tables)).toEqual(expected.rows);
      const places = (rows: readonly { readonly row: number; readonly text: string }[]): unknown =>
        rows.map(({ row, text }) => ({ row, text }));
      expect(places(table.left_out)).toEqual(places(expected.left_out));
      // Questions are asked where the reading says so, and nowhere else.
      expect(doubts.length > 0).toBe(expected.doubts.length > 0);
    },
  );

  it.each([
    [
      "23_only_header.csv",
      "row 1 holds the headers account_id and revenue_12m; expected at least one row below them, found none",
    ],
    ["24_empty.csv", "it is empty (0 bytes); expected a table"],
  ])("is refused in words: %s", (file, why) => {
    expect(() => proposeTables(sharedBytes(`analyst/${file}`), { name: file })).toThrow(
      `${file}: ${why}`,
    );
  });
});
