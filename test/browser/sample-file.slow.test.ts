import type { CellRecord, WorkbookRecord } from "../../src/files/xlsx/read/workbook-record";
import { gridContents } from "../support/browser/grid-contents";
import { visitorForEachTest } from "../support/browser/kept-books";
import { openWorkbook, savedWorkbook, withoutPickers } from "../support/browser/workbook-files";
import { hasLibreOffice, throughLibreOffice } from "../support/libre-office";
import { describeWhere } from "../support/real-data";
import { recordOf } from "../support/xlsx-parts";

const visitor = visitorForEachTest();

async function savedSample(): Promise<Uint8Array> {
  await withoutPickers(visitor.page);
  return (await savedWorkbook(visitor.page)).bytes;
}

describe("the sample, saved and opened again", () => {
  it("is equal in every cell, formula, table and format", async () => {
    const { page } = visitor;
    const before = await gridContents(page);
    await openWorkbook(page, "Sample workbook.xlsx", await savedSample());

    const after = await gridContents(page);

    expect(before.sheets).toHaveLength(39);
    expect(after).toEqual(before);
  });
});

describeWhere(
  hasLibreOffice,
  "the sample in LibreOffice",
  () => {
    it("has all its cells, and the answers of formulas that ask no function of ours", async () => {
      const bytes = await savedSample();
      const [ours, theirs] = [bytes, theirBytes(bytes)].map(recordOf) as [
        WorkbookRecord,
        WorkbookRecord,
      ];

      const compared = ours.sheets.flatMap(({ name, cells }) => {
        const there = byPlace(theirs, name);
        return cells
          .filter(isKnownThere)
          .map((cell) => ({ name, cell, there: there.get(placeOf(cell)) }));
      });
      const other = compared.filter(({ cell, there }) => !isNear(cell.value, there?.value));
      expect(other.map(({ name, cell, there }) => [name, cell, there])).toEqual([]);
      const formulas = compared.flatMap(({ cell }) => cell.formula?.typed ?? []);
      expect(formulas).toEqual(Array.from({ length: 6 }, () => "Accounts[[#All],[name]]"));
    });
  },
  "LibreOffice",
);

function theirBytes(bytes: Uint8Array): Uint8Array {
  const name = "sample.xlsx";
  return throughLibreOffice(new Map([[name, bytes]])).get(name) ?? new Uint8Array();
}

/** Functions of ours, and what they fill, it cannot calculate. */
function isKnownThere({ formula, spilledFrom }: CellRecord): boolean {
  return spilledFrom === undefined && formula?.typed.includes("KAM.") !== true;
}

function byPlace({ sheets }: WorkbookRecord, name: string): ReadonlyMap<string, CellRecord> {
  const cells = sheets.find((sheet) => sheet.name === name)?.cells ?? [];
  return new Map(cells.map((cell) => [placeOf(cell), cell]));
}

const placeOf = ({ row, column }: CellRecord): string => `${row} ${column}`;

/** LibreOffice writes numbers with 15 digits. */
function isNear(one: unknown, other: unknown): boolean {
  if (typeof one !== "number" || typeof other !== "number") {
    return JSON.stringify(one) === JSON.stringify(other);
  }
  return Math.abs(one - other) <= 1e-14 * Math.abs(one);
}
