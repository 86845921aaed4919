import { compareTables } from "../../../../src/files/update/compare-tables";
import { accountsTable } from "../../../../src/schema/tables/accounts";
import { compared, known, newer, told } from "./an-update";

describe("what people judge", () => {
  const HEADERS = ["account_id", "revenue_12m", "trust", "ind_trust", "assessor"];
  const preview = compared(
    [HEADERS, ["A-1", 100, 5, 3, "Kim"], ["A-2", 100, "", "", ""]],
    [HEADERS, ["A-1", 120, 6, 3, "the import"], ["A-2", 100, 7, "", ""], ["A-9", 1, 4, 2, "Lee"]],
  );

  it("stays as it is, blank cells too", () => {
    expect(told(preview)).toEqual(["A-1 revenue_12m 100 -> 120"]);
  });

  it("is named, with the cells that the file has otherwise", () => {
    expect(preview.kept).toEqual([
      { column: "trust", why: "judgement", cells: 2 },
      { column: "ind_trust", why: "judgement", cells: 0 },
      { column: "assessor", why: "judgement", cells: 1 },
    ]);
  });

  it("comes with a new row, in which nothing stands yet", () => {
    expect(preview.added[0]?.cells).toMatchObject({ trust: 4, ind_trust: 2, assessor: "Lee" });
  });

  it("is not counted where the file knows nothing of it", () => {
    const { kept, leftAsTheyWere } = compared(
      [HEADERS, ["A-1", 100, 5, 3, "Kim"]],
      [HEADERS, ["A-1", 100, "", 3, "Kim"]],
    );

    expect([kept[0]?.cells, leftAsTheyWere]).toEqual([0, 0]);
  });

  it("is not told where it is unreadable, as nobody would read it", () => {
    const { unreadable } = compared(
      [HEADERS, ["A-1", 100, 5, 3, "Kim"]],
      [HEADERS, ["A-1", 100, "high", 3, "Kim"]],
    );

    expect(unreadable).toEqual([]);
  });
});

describe("a formula of the table", () => {
  const HEADERS = ["account_id", "revenue_12m", "wallet_12m"];
  const formulas = {
    address: "Accounts!A1:C3",
    formulas: [
      [undefined, undefined, undefined],
      [undefined, "=SUM(Q2:Q9)", "=[@revenue_12m]*2"],
      [undefined, undefined, "=[@revenue_12m]*2"],
    ],
  };
  const preview = compared(
    [HEADERS, ["A-1", 100, 200], ["A-2", 100, 200]],
    [HEADERS, ["A-1", 150, 300], ["A-2", 170, 200], ["A-9", 1, 2]],
    { formulas },
  );

  it("stays, while values of the same column change", () => {
    expect(told(preview)).toEqual(["A-2 revenue_12m 100 -> 170"]);
    expect(preview.kept).toEqual([
      { column: "revenue_12m", why: "formula", cells: 1 },
      { column: "wallet_12m", why: "formula", cells: 1 },
    ]);
  });

  it("calculates new rows too, where nothing else stands in its column", () => {
    expect(preview.filled).toEqual(["account_id", "revenue_12m"]);
    expect(preview.added[0]?.cells).toEqual({ account_id: "A-9", revenue_12m: 1 });
  });
});

describe("a table without its header row in sight", () => {
  it("has its formulas from the first row on", () => {
    const headers = ["account_id", "revenue_12m"];
    const table = known([headers, ["A-1", 1], ["A-2", 1]], { isHeaderHidden: true });
    const formulas = {
      address: "Accounts!A1:B2",
      formulas: [
        [undefined, "=1"],
        [undefined, undefined],
      ],
    };

    const preview = compareTables(table, newer([headers, ["A-1", 2], ["A-2", 2]]), {
      table: accountsTable,
      formulas,
    });

    expect(told(preview)).toEqual(["A-2 revenue_12m 1 -> 2"]);
  });
});
