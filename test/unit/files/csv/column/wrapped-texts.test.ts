import { typeColumn } from "../../../../../src/files/csv/column/type-column";

describe("digits that are written as the formula of a text", () => {
  it.each([["id"], ["text"]] as const)("are read without it, and told: %s", (meant) => {
    const cells = ['="007"', "008", '=HYPERLINK("x")'];
    const { values, remarks } = typeColumn({ header: "x", cells, rows: [2, 3, 4], meant });

    expect(values).toEqual(["007", "008", '=HYPERLINK("x")']);
    expect(remarks).toEqual([
      '1 text is written as the formula of a text, and read without it: row 2, such as "="007""',
      '1 text begins with a sign of a formula and is kept as text, not calculated: row 4, such as "=HYPERLINK("x")"',
    ]);
  });
});
