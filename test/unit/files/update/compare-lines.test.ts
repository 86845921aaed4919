import { compareTables } from "../../../../src/files/update/compare-tables";
import { tellUnreadable } from "../../../../src/files/update/update-sentences";
import type { UpdatePreview } from "../../../../src/files/update/update-preview";
import { updateChanges } from "../../../../src/files/update/update-changes";
import { ledgerTable } from "../../../../src/schema/tables/ledger";
import { known } from "./an-update";

const HEADERS = ["account_id", "date", "amount"];
const IN_TABLE = [
  ["A", 46_000, 5],
  ["A", 46_000, 5],
  ["B", 46_001, 7],
];

function compared(rows: readonly (readonly (string | number)[])[]): UpdatePreview {
  const table = known([HEADERS, ...IN_TABLE], { name: "Ledger" });
  return compareTables(table, { headers: HEADERS, rows }, { table: ledgerTable });
}

describe("lines, which have no name of their own", () => {
  it("are the same where all their cells are, and two that are alike are two", () => {
    expect(compared(IN_TABLE)).toMatchObject({ known: 3, unchanged: 3, added: [], missing: [] });
    expect(compared([...IN_TABLE, ["A", 46_000, 5]])).toMatchObject({
      known: 3,
      added: [{ key: "A", fileRow: 5, cells: { account_id: "A", date: 46_000, amount: 5 } }],
    });
  });

  it("are new when they were corrected, and the old one is missing and stays", () => {
    expect(compared([...IN_TABLE.slice(0, 2), ["B", 46_001, 8]])).toMatchObject({
      changed: [],
      added: [{ key: "B", cells: { amount: 8 } }],
      missing: [{ key: "B", tableRow: 4 }],
    });
  });

  it("say which cell of a new one cannot be read", () => {
    const { unreadable } = compared([["C", "soon", 1]]);

    expect(unreadable.map(tellUnreadable)).toEqual([
      'row 2 (C), column "date": expected a date, found "soon"',
    ]);
  });

  it("are written below the others, without a key", () => {
    expect(updateChanges(compared([["C", 46_002, 1]]), { table: "Ledger" })).toEqual([
      {
        change: "insert-rows",
        table: "Ledger",
        columns: HEADERS,
        rows: [["C", 46_002, 1]],
      },
    ]);
  });
});
