import { saveXlsx } from "../../../../../src/files/xlsx/save-xlsx";
import type { SheetRecord } from "../../../../../src/files/xlsx/read/workbook-record";
import type { XlsxChange } from "../../../../../src/files/xlsx/write/changes";
import { XlsxError } from "../../../../../src/files/xlsx/xlsx-error";
import { describeWhere } from "../../../../support/real-data";
import {
  hasSharedWorkbooks,
  sharedWorkbook,
  sharedWorkbooks,
} from "../../../../support/shared-workbooks";
import { differingParts, recordOf } from "../../../../support/xlsx-parts";
import { areaAt } from "../../../../support/xlsx-state";

const FAR = areaAt(900, 60, 3, 2);

/** What is done to the first sheet with cells, and what is then to be read of it. */
interface Deed {
  readonly what: string;
  /** `undefined` where the sheet has nothing of the kind. */
  readonly change: (sheet: SheetRecord) => XlsxChange | undefined;
  readonly seen: (sheet: SheetRecord) => unknown;
  readonly expected: (sheet: SheetRecord) => unknown;
  /** How many of the workbooks refuse it: their sheets are protected. */
  readonly refused: number;
}

const NEW_TABLE = {
  name: "Of_ours",
  area: FAR,
  hasHeader: true,
  hasTotals: false,
  columns: ["one", "two"].map((name) => ({ name, formula: undefined })),
  style: "TableStyleMedium2",
};

const size = (length: number, isHidden: boolean) => [{ first: 1, last: 1, size: length, isHidden }];

const DEEDS: readonly Deed[] = [
  {
    what: "a width",
    change: ({ name: sheet }) => ({ kind: "set-columns", sheet, sizes: size(33, false) }),
    seen: ({ columns }) =>
      columns.filter(({ first, last }) => first <= 1 && last >= 1).map(({ width }) => width),
    expected: () => [33],
    refused: 2,
  },
  {
    what: "a height",
    change: ({ name: sheet }) => ({ kind: "set-rows", sheet, sizes: size(44, true) }),
    seen: ({ rows }) =>
      rows.filter(({ row }) => row === 1).map(({ height, isHidden }) => [height, isHidden]),
    expected: () => [[44, true]],
    refused: 2,
  },
  {
    what: "frozen panes",
    change: ({ name: sheet }) => ({ kind: "set-frozen", sheet, frozen: { rows: 3, columns: 2 } }),
    seen: ({ frozen }) => frozen,
    expected: () => ({ rows: 3, columns: 2 }),
    refused: 0,
  },
  {
    what: "merged cells",
    change: ({ name: sheet, merges }) => ({ kind: "set-merges", sheet, merges: [...merges, FAR] }),
    seen: ({ merges }) => merges,
    expected: ({ merges }) => [...merges, FAR],
    refused: 2,
  },
  {
    what: "a table",
    change: ({ name: sheet }) => ({ kind: "add-table", sheet, table: NEW_TABLE }),
    seen: ({ tables }) => tables.map(({ name, area }) => [name, area]),
    expected: ({ tables }) => [...tables, NEW_TABLE].map(({ name, area }) => [name, area]),
    refused: 2,
  },
  {
    what: "a row in its table",
    change: ({ name: sheet, tables: [table] }) =>
      table && {
        kind: "set-table",
        sheet,
        table: table.name,
        area: { ...table.area, rowCount: table.area.rowCount + 1 },
        columns: table.columns.map(({ name }) => name),
      },
    seen: ({ tables: [table] }) => [table?.area.rowCount, table?.columns],
    expected: ({ tables: [table] }) => [Number(table?.area.rowCount) + 1, table?.columns],
    refused: 0,
  },
];

describeWhere(hasSharedWorkbooks, "a sheet of others", () => {
  it.each(DEEDS)("takes $what, and nothing else changes", (deed) => {
    const told = sharedWorkbooks.map((file) => outcome(sharedWorkbook(file), deed));

    expect(told.filter((each) => !["done", "none", "refused"].includes(each))).toEqual([]);
    expect(told.filter((each) => each === "refused").length).toBe(deed.refused);
    expect(told.filter((each) => each === "done").length).toBeGreaterThan(0);
  });
});

function outcome(bytes: Uint8Array, { change, seen, expected }: Deed): string {
  const sheet = recordOf(bytes).sheets.find(({ kind }) => kind === "cells");
  const changed = sheet && change(sheet);
  if (sheet === undefined || changed === undefined) return "none";
  try {
    const { bytes: saved } = saveXlsx(bytes, [changed]);
    const now = recordOf(saved).sheets.find(({ name }) => name === sheet.name);
    const isSeen = now && JSON.stringify(seen(now)) === JSON.stringify(expected(sheet));
    const others = differingParts(bytes, saved).filter((part) => !MAY_DIFFER.test(part));
    const isSame = contentsOf(now) === contentsOf(sheet) && others.length <= 1;
    return isSeen === true && isSame ? "done" : `wrong, of ${others.join(", ")}`;
  } catch (thrown) {
    if (thrown instanceof XlsxError) return "refused";
    throw thrown;
  }
}

function contentsOf(sheet: SheetRecord | undefined): string {
  const cells = sheet?.cells ?? [];
  return JSON.stringify(cells.map((cell) => ({ ...cell, place: undefined })));
}

/** Beside the sheet, or the part of its table: the flag to calculate, and the lists of parts. */
const MAY_DIFFER = /workbook\.xml$|\[Content_Types\]|_rels\/|tables\/table\d*\.xml$/;
