import { readXlsx as readByHucre } from "hucre/xlsx";
import { shiftedFormula } from "../../../../../src/files/xlsx/formula/move-references";
import { openXlsx } from "../../../../../src/files/xlsx/open-xlsx";
import { listedSheets } from "../../../../../src/files/xlsx/read/workbook-part";
import { saveXlsx } from "../../../../../src/files/xlsx/save-xlsx";
import type { CellRecord, SheetRecord } from "../../../../../src/files/xlsx/read/workbook-record";
import type { XlsxChange } from "../../../../../src/files/xlsx/write/changes";
import { holds } from "../../../../../src/files/xlsx/read/areas";
import { XlsxError } from "../../../../../src/files/xlsx/xlsx-error";
import { openZip, type ZipFile } from "../../../../../src/files/xlsx/zip/zip-file";
import { columnLetters } from "../../../../../src/workbook/address";
import { describeWhere } from "../../../../support/real-data";
import {
  hasSharedWorkbooks,
  sharedWorkbook,
  sharedWorkbooks,
} from "../../../../support/shared-workbooks";
import { cellIn, changed, recordOf } from "../../../../support/xlsx-parts";

const NEW_NUMBER = 987_654.25;

interface PlainCell {
  readonly sheet: SheetRecord;
  readonly cell: CellRecord;
  readonly address: string;
}

/** The first cells with a plain number that may be written to. */
function plainNumber(bytes: Uint8Array): PlainCell | undefined {
  for (const sheet of recordOf(bytes).sheets) {
    for (const cell of sheet.cells) {
      const isPlain = typeof cell.value === "number" && cell.formula === undefined;
      const isFilled = sheet.pivots.some((area) => holds(area, cell));
      if (!isPlain || isFilled || cell.spilledFrom !== undefined) continue;
      const address = `${columnLetters(cell.column)}${cell.row + 1}`;
      if (refusalOf(bytes, value(sheet.name, address)) === "") return { sheet, cell, address };
    }
  }
  return undefined;
}

const value = (sheet: string, cell: string): XlsxChange => ({
  kind: "set-value",
  sheet,
  cell,
  value: NEW_NUMBER,
});

/** All bytes of the entries in the file: head, packed bytes and what follows them. */
function blocksOf({ bytes, directory }: ZipFile): ReadonlyMap<string, Buffer> {
  return new Map(
    directory.entries.map(({ name, offset, end }) => [
      name,
      Buffer.from(bytes.subarray(offset, end)),
    ]),
  );
}

function textOf(bytes: Uint8Array, part: string): string {
  return openXlsx(bytes).text(part);
}

/** The text of the workbook but for what asks for a calculation. */
function withoutFlag(workbook: string): string {
  return workbook.replace(' fullCalcOnLoad="1"', "").replace("<calcPr/>", "");
}

/** These hold no plain number that may be changed: formulas and texts alone, pivots, or charts. */
const WITHOUT: readonly string[] = sharedWorkbooks.filter((file) =>
  ["02", "03", "07", "09", "18", "30", "31", "33", "34"].includes(file.slice(0, 2)),
);

const WITH = sharedWorkbooks.filter((file) => !WITHOUT.includes(file));

describeWhere(hasSharedWorkbooks, "a workbook of others with one number changed", () => {
  it.each(WITH)("%s is the same but for that cell", (file) => {
    const before = sharedWorkbook(file);
    const plain = plainNumber(before);
    if (plain === undefined) throw new Error("expected a plain number");
    const { sheet, cell, address } = plain;

    const after = changed(before, value(sheet.name, address));

    const [old, now] = [blocksOf(openZip(before)), blocksOf(openZip(after))];
    const others = [...old.keys()].filter(
      (name) => name !== sheet.part && name !== "xl/workbook.xml",
    );
    expect([...now.keys()]).toEqual([...old.keys()]);
    expect(
      others.filter((name) => now.get(name)?.equals(old.get(name) ?? Buffer.of()) !== true),
    ).toEqual([]);
    const written = cellIn(recordOf(after), sheet.name, address);
    const [text, textBefore] = [textOf(after, sheet.part), textOf(before, sheet.part)];
    expect(text.slice(0, cell.place.start)).toBe(textBefore.slice(0, cell.place.start));
    expect(text.slice(written?.place.end)).toBe(textBefore.slice(cell.place.end));
    expect(withoutFlag(textOf(after, "xl/workbook.xml"))).toBe(
      withoutFlag(textOf(before, "xl/workbook.xml")),
    );
    expect(written).toMatchObject({ value: NEW_NUMBER, look: cell.look });
  });

  it.each(WITHOUT)("%s holds none", (file) => {
    expect(plainNumber(sharedWorkbook(file))).toBeUndefined();
  });
});

/** What a row before the second would tear apart, or what is not moved. */
const REFUSED: Readonly<Record<string, RegExp>> = {
  "06-MAP_REDUCE.xlsx": /the formula that spills in G1:I2/,
  "07-MAKEARRAY.xlsx": /the formula that spills in A1:C3/,
  "16-column-style-autofilter.xlsx": /the pivot table in A1:C4/,
  "18-OlapPivotA3.xlsx": /the pivot table in A1:HC62/,
  "19-CubeFromRange-Input.xlsx": /volatileDependencies.xml may refer to cells/,
  "33-xl8galry.xlsx": /expected a sheet of the workbook/,
};

function refusalOf(bytes: Uint8Array, change: XlsxChange): string {
  try {
    return saveXlsx(bytes, [change]).changed.length > 0 ? "" : "nothing changed";
  } catch (thrown) {
    if (thrown instanceof XlsxError && thrown.code === "refused") return thrown.message;
    throw thrown;
  }
}

/** Of many kinds: dynamic arrays, tables, charts, pivots, controls, prefixes, a strict one, one of LibreOffice. */
const TEN = [
  "03-event_calendar.xlsx",
  "09-DROP_TAKE.xlsx",
  "15-table_slicer.xlsx",
  "20-StructuredRefs-lots-with-lookups.xlsx",
  "23-aaa.xlsx",
  "24-stress002.xlsx",
  "25-stress024.xlsx",
  "28-namespacenonstd.xlsx",
  "32-47813.xlsx",
  "36-libre.xlsm",
];

/** Their sheets are protected: what a change of cells means in them is tried without that. */
const PROTECTED = ["24-stress002.xlsx", "25-stress024.xlsx"];

function workbookToChange(file: string): Uint8Array {
  const parts = openXlsx(sharedWorkbook(file));
  if (!PROTECTED.includes(file)) return parts.save();
  for (const { part } of listedSheets(parts)) {
    parts.write(part, parts.text(part).replace(/<sheetProtection [^>]*>/, ""));
  }
  return parts.save();
}

/** Below and beside all that stands in the first sheet with cells. */
function freePlace(bytes: Uint8Array): { readonly sheet: SheetRecord; readonly row: number } {
  const sheet = recordOf(bytes).sheets.find(
    ({ kind, cells }) => kind === "cells" && cells.length > 0,
  );
  if (sheet === undefined) throw new Error("expected a sheet with cells");
  return { sheet, row: Math.max(...sheet.cells.map(({ row }) => row)) + 3 };
}

/** A formula whose references all move with its cell, when a row is put in above them; else whether there is one. */
function relative(formula: CellRecord["formula"]): string | boolean {
  if (formula === undefined) return false;
  return /[!$[]/.test(formula.typed) ? true : formula.typed;
}

function shifted(formula: string | boolean, rows: number): string | boolean {
  return typeof formula === "string" ? shiftedFormula(formula, rows, 0) : formula;
}

describeWhere(hasSharedWorkbooks, "a workbook of others, changed in many ways", () => {
  it.each(TEN)("%s takes a text, a formula of ours, a sheet and a format", async (file) => {
    const before = workbookToChange(file);
    const { sheet, row } = freePlace(before);
    const [text, formula] = [`A${row}`, `C${row}`];

    const after = changed(
      before,
      { kind: "set-value", sheet: sheet.name, cell: text, value: " Müller & <Söhne>\n" },
      {
        kind: "set-formula",
        sheet: sheet.name,
        cell: formula,
        formula: `=KAM.HHI(A1:A9)`,
        answer: [
          [0.25, "b"],
          [1, true],
        ],
      },
      { kind: "set-format", sheet: sheet.name, cell: formula, format: "0.000%" },
      { kind: "add-sheet", name: "Fresh" },
      { kind: "set-value", sheet: "Fresh", cell: "B2", value: 42 },
    );

    const record = recordOf(after);
    expect(cellIn(record, sheet.name, text)?.value).toBe(" Müller & <Söhne>\n");
    const own = cellIn(record, sheet.name, formula);
    expect(own).toMatchObject({
      value: 0.25,
      formula: { typed: "KAM.HHI(A1:A9)", kind: "dynamic" },
    });
    expect(record.looks[own?.look ?? -1]?.numberFormat).toBe("0.000%");
    expect(cellIn(record, sheet.name, `D${row + 1}`)).toMatchObject({
      value: true,
      spilledFrom: { column: 2 },
    });
    expect(cellIn(record, "Fresh", "B2")?.value).toBe(42);
    // The second reader gives up on a sheet of one chart.
    if (!record.sheets.every(({ kind }) => kind === "cells")) return;
    const second = await readByHucre(after);
    expect(second.sheets.at(-1)?.rows[1]).toEqual([null, 42]);
  });

  it.each(TEN)("%s keeps all values and what its formulas mean when a row is put in", (file) => {
    const before = workbookToChange(file);
    const { sheet } = freePlace(before);
    const insert = { kind: "insert-rows", sheet: sheet.name, before: 1, count: 1 } as const;

    const after = recordOf(changed(before, insert));

    const old = recordOf(before);
    for (const [index, { cells, name }] of old.sheets.entries()) {
      const by = name === sheet.name ? 1 : 0;
      const moved = after.sheets[index]?.cells.map(({ row, column, value: each }) => [
        row - by,
        column,
        each,
      ]);
      expect(moved).toEqual(cells.map(({ row, column, value: each }) => [row, column, each]));
      expect(after.sheets[index]?.cells.map(({ formula }) => relative(formula))).toEqual(
        cells.map(({ formula }) => shifted(relative(formula), by)),
      );
    }
  });

  it.each(sharedWorkbooks)("%s takes a row, or says why not", (file) => {
    const before = sharedWorkbook(file);
    const sheet = listedSheets(openXlsx(before)).find(({ kind }) => kind === "cells");
    const insert = { kind: "insert-rows", sheet: sheet?.name ?? "", before: 2, count: 1 } as const;

    expect(refusalOf(before, insert)).toMatch(REFUSED[file] ?? /^$/);
  });
});
