import fc from "fast-check";
import { compareTables } from "../../../../src/files/update/compare-tables";
import { updateChanges } from "../../../../src/files/update/update-changes";
import { accountsTable } from "../../../../src/schema/tables/accounts";
import type { CellValue } from "../../../../src/workbook/cells";
import { memoryWorkbook } from "../../../../src/workbook/memory/memory-workbook";
import { newer } from "./an-update";

const HEADERS = ["account_id", "revenue_12m", "lifecycle", "notice_given", "trust", "as_of"];
const ASKED = { table: "Accounts", asOf: 46_203, source: "CRM" };

const cell = fc.oneof(
  fc.constantFrom<CellValue>(
    "",
    "current",
    "Current, lapsed",
    "yes",
    true,
    "n/a",
    "#N/A",
    "7",
    " ",
  ),
  fc.integer({ min: -5, max: 9 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
const id = fc.constantFrom<CellValue>("A", "a", "B ", "B", 7, "7", "", "C", "D");
const rows = fc.array(fc.tuple(id, cell, cell, cell, cell, cell), { minLength: 1, maxLength: 8 });

/** What stands in the table before and after a file was written into it. */
async function updated(table: readonly (readonly CellValue[])[], file: typeof table) {
  // A deed does not look below a row that is blank.
  const filled = table.map((row) => row.with(1, row[1] === "" ? 1 : (row[1] ?? 1)));
  const { workbook } = memoryWorkbook({
    sheets: [
      {
        name: "Accounts",
        cells: [HEADERS, ...filled],
        formulas: [],
        tables: [{ name: "Accounts", address: `A1:F${table.length + 1}` }],
      },
    ],
  });
  const preview = async () =>
    compareTables(await workbook.readTable("Accounts"), newer([HEADERS, ...file]), {
      table: accountsTable,
    });
  const before = (await workbook.readTable("Accounts")).rows;
  const first = await preview();
  await workbook.apply(updateChanges(first, ASKED));
  const after = (await workbook.readTable("Accounts")).rows;
  return { before, after, first, second: await preview() };
}

describe("an update, whatever stands in table and file", () => {
  it("written once leaves nothing to change", async () => {
    await fc.assert(
      fc.asyncProperty(rows, rows, async (table, file) => {
        const { second } = await updated(table, file);

        expect([second.changed, second.added]).toEqual([[], []]);
      }),
    );
  });

  it("leaves judgements and rows that the file does not have as they were", async () => {
    const trust = HEADERS.indexOf("trust");
    await fc.assert(
      fc.asyncProperty(rows, rows, async (table, file) => {
        const { before, after, first } = await updated(table, file);

        const judged = (all: typeof before) => all.map((row) => row[trust]);
        expect(judged(after).slice(0, before.length)).toEqual(judged(before));
        for (const { tableRow } of first.missing) {
          expect(after[tableRow - 2]).toEqual(before[tableRow - 2]);
        }
      }),
    );
  });
});

describe("a large table", () => {
  // A search through all rows for each of them would take minutes.
  it("of 20,000 rows and 20 columns is compared row by row", () => {
    const headers = ["account_id", ...Array.from({ length: 19 }, (_, at) => `fact ${at}`)];
    const table = Array.from({ length: 20_000 }, (_, row) => [
      `A-${row}`,
      ...Array.from({ length: 19 }, (__, at) => row * at),
    ]);
    const file = table.toReversed().map((row, at) => (at % 2 === 0 ? row.with(1, "new") : row));

    const preview = compareTables(
      { name: "Facts", headers, rows: table },
      { headers, rows: file },
      {
        key: "account_id",
      },
    );

    expect([preview.known, preview.changed.length]).toEqual([20_000, 10_000]);
  });
});
