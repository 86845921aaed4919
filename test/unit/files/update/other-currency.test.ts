import { compareTables } from "../../../../src/files/update/compare-tables";
import { compared, known, newer, told } from "./an-update";

const HEADERS = ["account_id", "revenue_12m", "suppliers", "currency"];

describe("amounts in another currency", () => {
  const preview = compared(
    [HEADERS, ["A-1", 100, 2, "EUR"], ["A-2", 100, 2, "EUR"], ["A-3", 100, 2, ""]],
    [
      ["account_id", "revenue_12m", "suppliers", "Währung"],
      ["A-1", 110, 3, "USD"],
      ["A-2", 120, 2, "eur"],
      ["A-3", 130, 2, "EUR"],
    ],
  );

  it("stay as they were, with the name of their currency; the rest of the row is taken", () => {
    expect(told(preview).filter((each) => each.startsWith("A-1"))).toEqual([
      "A-1 suppliers 2 -> 3",
    ]);
    expect(preview.otherCurrency).toEqual([
      { key: "A-1", fileRow: 2, inTable: "EUR", inFile: "USD" },
    ]);
  });

  it("are none where both name the same in any case, or one names none", () => {
    expect(told(preview).filter((each) => each.includes("revenue"))).toEqual([
      "A-2 revenue_12m 100 -> 120",
      "A-3 revenue_12m 100 -> 130",
    ]);
  });

  it("say their currency where it was not known, under whatever name the file has it", () => {
    expect(told(preview)).toContain('A-3 currency "" -> "EUR"');
  });

  it("are taken from a file that names no currency", () => {
    const { changed } = compared([HEADERS, ["A-1", 100, 2, "EUR"]], [HEADERS, ["A-1", 110, 2, ""]]);

    expect(changed).toMatchObject([{ column: "revenue_12m", after: 110 }]);
  });

  it("may be any number of a table that is not ours", () => {
    const headers = ["part", "price", "note", "currency"];
    const found = compareTables(
      known([headers, ["P", 1, "old", "EUR"]]),
      newer([headers, ["P", 2, "new", "USD"]]),
      { key: "part" },
    );

    expect(told(found)).toEqual(['P note "old" -> "new"']);
  });

  it("are known of all where a person says so, in new rows too", () => {
    const { changed, added, otherCurrency } = compared(
      [
        ["account_id", "revenue_12m"],
        ["A-1", 100],
      ],
      [
        ["account_id", "revenue_12m"],
        ["A-1", 110],
        ["A-9", 5],
      ],
      { currencies: { table: "EUR", file: "USD" } },
    );

    expect(changed).toEqual([]);
    expect(added[0]?.cells).toEqual({ account_id: "A-9" });
    expect(otherCurrency.map(({ key }) => key)).toEqual(["A-1", "A-9"]);
  });

  it("come with a new row that says its own", () => {
    const { added } = compared(
      [HEADERS, ["A-1", 100, 2, "EUR"]],
      [
        ["account_id", "revenue_12m"],
        ["A-9", 5],
      ],
      { currencies: { table: "EUR", file: "USD" } },
    );

    expect(added[0]?.cells).toEqual({ account_id: "A-9", revenue_12m: 5, currency: "USD" });
  });
});
