import { updateChanges } from "../../../../src/files/update/update-changes";
import { memoryWorkbook } from "../../../../src/workbook/memory/memory-workbook";
import type { CellValue } from "../../../../src/workbook/cells";
import { compareTables } from "../../../../src/files/update/compare-tables";
import type { CompareOptions, NewerTable } from "../../../../src/files/update/known-table";
import type { UpdatePreview } from "../../../../src/files/update/update-preview";
import { accountsTable } from "../../../../src/schema/tables/accounts";
import { potentialsTable } from "../../../../src/schema/tables/potentials";
import type { PlacedFormula } from "../../../../src/workbook/contents";
import type { OpenedMemory } from "../../../support/memory-books";
import { compared, newer } from "./an-update";

const HEADERS = ["account_id", "revenue_12m", "trust", "as_of", "source", "double"];
const ASKED = { table: "Accounts", asOf: 46_203, source: "CRM, July" };
const FILE = newer([
  ["account_id", "revenue_12m", "trust"],
  ["A-1", 150, 2],
  ["A-2", 200, 2],
  ["A-9", 5, 2],
]);
const ROWS = [
  ["A-1", 100, 6, 46_000, "CRM"],
  ["A-2", 200, 6, 46_000, "CRM"],
  ["A-3", 300, 6, "", ""],
];
const FORMULAS = [2, 3, 4].map((row) => ({ address: `F${row}`, formula: `=B${row}*2` }));

function opened(
  cells: readonly (readonly CellValue[])[] = [HEADERS, ...ROWS],
  formulas: readonly PlacedFormula[] = FORMULAS,
): OpenedMemory {
  const last = "ABCDEF".charAt((cells[0]?.length ?? 1) - 1);
  const tables = [{ name: "Accounts", address: `A1:${last}${cells.length}` }];
  return memoryWorkbook({ sheets: [{ name: "Accounts", cells, formulas, tables }] });
}

async function preview(
  { workbook }: OpenedMemory,
  file: NewerTable = FILE,
  options: CompareOptions = { table: accountsTable },
): Promise<UpdatePreview> {
  const table = await workbook.readTable("Accounts");
  return compareTables(table, file, {
    ...options,
    formulas: await workbook.readFormulas(table.address),
  });
}

const rowsOf = async ({ workbook }: OpenedMemory) => (await workbook.readTable("Accounts")).rows;

describe("an update that is written", () => {
  it("changes cells, adds rows, and says when and whence at these rows alone", async () => {
    const book = opened();

    await book.workbook.apply(updateChanges(await preview(book), ASKED));

    expect((await rowsOf(book)).map((row) => row.slice(0, 5))).toEqual([
      ["A-1", 150, 6, 46_203, "CRM, July"],
      ["A-2", 200, 6, 46_000, "CRM"],
      ["A-3", 300, 6, "", ""],
      ["A-9", 5, 2, 46_203, "CRM, July"],
    ]);
  });

  it("keeps formulas, and fills them into new rows", async () => {
    const book = opened();

    await book.workbook.apply(updateChanges(await preview(book), ASKED));

    const { formulas } = await book.workbook.readFormulas("Accounts!F2:F5");
    expect(formulas).toEqual([["=B2*2"], ["=B3*2"], ["=B4*2"], ["=B5*2"]]);
  });

  it("changes nothing a second time", async () => {
    const book = opened();
    await book.workbook.apply(updateChanges(await preview(book), ASKED));

    const again = await preview(book);

    expect(again).toMatchObject({ changed: [], added: [], known: 3, unchanged: 3 });
    expect(updateChanges(again, { ...ASKED, asOf: 46_300 })).toEqual([]);
  });

  it.each([
    ["a cell that is going to change", "Accounts!B2"],
    ["the day that stands beside it", "Accounts!D2"],
  ])("refuses the whole where a person edited %s meanwhile", async (_, address) => {
    const book = opened();
    const changes = updateChanges(await preview(book), ASKED);
    await book.hands.typeInto(address, 1);
    const before = await rowsOf(book);

    await expect(book.workbook.apply(changes)).rejects.toMatchObject({ code: "changed" });

    expect(await rowsOf(book)).toEqual(before);
  });

  it("refuses the whole where a person added the same row meanwhile", async () => {
    const book = opened([HEADERS, ...ROWS, []]);
    const changes = updateChanges(await preview(book), ASKED);
    await book.hands.typeInto("Accounts!A5", "A-9");
    const before = await rowsOf(book);

    await expect(book.workbook.apply(changes)).rejects.toMatchObject({ code: "duplicate" });

    expect(await rowsOf(book)).toEqual(before);
  });

  it("adds rows to a table in which another key stands twice", async () => {
    const book = opened(
      [
        ["account_id", "revenue_12m"],
        ["A", 1],
        ["A", 2],
      ],
      [],
    );

    await book.workbook.apply(updateChanges(await preview(book), { table: "Accounts" }));

    expect((await rowsOf(book)).map(([id]) => id)).toEqual(["A", "A", "A-1", "A-2", "A-9"]);
  });

  it("finds rows by several columns", async () => {
    const headers = ["account_id", "product", "potential_12m", "revenue_12m"];
    const book = opened([headers, ["A", "Pumps", 1, 1], ["A", "Valves", 2, 1]], []);
    const file = newer([headers, ["A", "Valves", 9, 1], ["B", "Pumps", 4, 1]]);

    const found = await preview(book, file, { table: potentialsTable });
    await book.workbook.apply(updateChanges(found, { table: "Accounts" }));

    expect(await rowsOf(book)).toEqual([
      ["A", "Pumps", 1, 1],
      ["A", "Valves", 9, 1],
      ["B", "Pumps", 4, 1],
    ]);
  });

  it("leaves out what a person took out of the preview", async () => {
    const book = opened();

    const changes = updateChanges({ ...(await preview(book)), changed: [] }, ASKED);

    expect(changes.map(({ change }) => change)).toEqual(["insert-rows"]);
  });
});

describe("day and source of a file that has them itself", () => {
  const headers = ["account_id", "revenue_12m", "as_of"];
  const found = compared(
    [headers, ["A-1", 1, 46_000], ["A-2", 1, 46_000]],
    [headers, ["A-1", 2, 46_100], ["A-2", 2, ""], ["A-9", 3, 46_101]],
  );
  const changes = updateChanges(found, ASKED);

  it("count, and what is asked stands where they are blank", () => {
    expect(changes[0]).toMatchObject({
      rows: [
        { key: ["A-1"], set: { revenue_12m: 2, as_of: 46_100 } },
        { key: ["A-2"], set: { revenue_12m: 2, as_of: 46_203 }, seen: { as_of: 46_000 } },
      ],
    });
  });

  it("count where they are those of the table already", () => {
    const same = compared([headers, ["A-1", 1, 46_000]], [headers, ["A-1", 2, 46_000]]);

    expect(updateChanges(same, ASKED)[0]).toMatchObject({ rows: [{ set: { revenue_12m: 2 } }] });
    expect(same.changed[0]?.row.origins).toEqual({});
  });

  it("count in new rows", () => {
    expect(changes[1]).toMatchObject({ columns: headers, rows: [["A-9", 3, 46_101]] });
  });
});

describe("the day and source that are asked", () => {
  const found = compared(
    [
      ["account_id", "revenue_12m", "as_of", "source"],
      ["A-1", 1, "", ""],
    ],
    [
      ["account_id", "revenue_12m"],
      ["A-1", 2],
    ],
  );

  it.each([
    [{ source: "CRM" }, 'column "as_of": expected a date, found none; nothing was written'],
    [{ source: "CRM", asOf: 0 }, 'column "as_of": expected a date, found 0'],
    [{ source: "CRM", asOf: 46_000.5 }, 'column "as_of": expected a date, found 46000.5'],
    [{ asOf: 46_203 }, 'column "source": expected a text of 1 to 120 characters, found none'],
    [{ asOf: 46_203, source: " " }, 'column "source": expected a text of 1 to 120 characters'],
  ])("are refused where they are no such thing: %j", (asked, message) => {
    expect(() => updateChanges(found, { table: "Accounts", ...asked })).toThrow(message);
  });

  it("are not asked where nothing changes", () => {
    expect(updateChanges({ ...found, changed: [] }, { table: "Accounts" })).toEqual([]);
  });

  it("are not written over formulas", () => {
    const headers = ["account_id", "revenue_12m", "as_of"];
    const formulas = [[], [undefined, undefined, "=TODAY()"]];
    const kept = compared(
      [headers, ["A-1", 1, 46_000]],
      [headers.slice(0, 2), ["A-1", 2], ["A-9", 3]],
      { formulas: { address: "Accounts!A1:C2", formulas } },
    );

    const [update, insert] = updateChanges(kept, ASKED);

    expect(update).toMatchObject({ rows: [{ key: ["A-1"], set: { revenue_12m: 2 } }] });
    expect(kept.changed[0]?.row.origins).toEqual({});
    expect(insert).toMatchObject({ columns: ["account_id", "revenue_12m"] });
  });

  it("are written as the workbook counts days", () => {
    const [update] = updateChanges({ ...found, countsFrom1904: true }, ASKED);

    expect(update).toMatchObject({ rows: [{ set: { as_of: 46_203 - 1462 } }] });
  });
});
