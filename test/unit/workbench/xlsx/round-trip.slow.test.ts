import { unzipSync } from "fflate";
import { saveLater } from "../../../../src/files/xlsx/compare/save-later";
import type {
  LaterCell,
  LaterSheet,
  LaterState,
} from "../../../../src/files/xlsx/compare/later-state";
import { openXlsx } from "../../../../src/files/xlsx/open-xlsx";
import { readXlsx } from "../../../../src/files/xlsx/read/read-xlsx";
import type { WorkbookRecord } from "../../../../src/files/xlsx/read/workbook-record";
import { XlsxError } from "../../../../src/files/xlsx/xlsx-error";
import { seenInGrid } from "../../../../src/workbench/xlsx/seen-state";
import { sheetWith } from "../../../support/xlsx-state";
import { describeWhere } from "../../../support/real-data";
import {
  hasSharedWorkbooks,
  sharedWorkbook,
  sharedWorkbooks,
} from "../../../support/shared-workbooks";

/** What a grid makes of a file: it can calculate all but what Excel alone knows. */
function seen(record: WorkbookRecord): LaterState {
  const canCalculate = (formula: string): boolean => !/LAMBDA|GROUPBY|PIVOTBY|\[\d/.test(formula);
  return seenInGrid(record, { canCalculate, settings: {} });
}

function opened(file: string): { readonly bytes: Uint8Array; readonly state: LaterState } {
  const bytes = sharedWorkbook(file);
  return { bytes, state: seen(readXlsx(openXlsx(bytes))) };
}

const NUMBER = 12_345.5;

/** The state with another number in the first cell that has one that nobody calculates. */
function withNumber(state: LaterState): LaterState | undefined {
  const isNumber = ({ value, formula, isAsInFile }: LaterCell): boolean =>
    typeof value === "number" && formula === undefined && isAsInFile !== true;
  const sheet = state.sheets.find(({ cells }) => cells.some(isNumber));
  const cell = sheet?.cells.find(isNumber);
  if (sheet === undefined || cell === undefined) return undefined;
  const cells = sheet.cells.map((each) => (each === cell ? { ...cell, value: NUMBER } : each));
  return withSheet(state, sheet, { ...sheet, cells });
}

function withSheet(state: LaterState, was: LaterSheet, sheet: LaterSheet): LaterState {
  return { ...state, sheets: state.sheets.map((each) => (each === was ? sheet : each)) };
}

const FAR = { row: 900, column: 50 };

/** A text, a formula of ours that spills, a look and a sheet more. */
function withMore(state: LaterState): LaterState {
  const [first] = state.sheets;
  if (first === undefined) throw new Error("A workbook has a sheet.");
  const plain = { look: 0, spilledFrom: undefined, formula: undefined };
  const area = { row: FAR.row, column: FAR.column + 1, rowCount: 2, columnCount: 1 };
  const formula = { typed: "KAM.SCORE(A1:B2)", kind: "dynamic", area } as const;
  const more: readonly LaterCell[] = [
    { ...plain, ...FAR, value: "a text of ours", look: state.looks.length },
    { ...plain, row: area.row, column: area.column, value: 1, formula },
    { ...plain, row: area.row + 1, column: area.column, value: 2, spilledFrom: area },
  ];
  const [usual] = state.looks;
  if (usual === undefined) throw new Error("The first look is the usual one.");
  const added: LaterSheet = {
    ...sheetWith({ name: "Of ours", cells: [{ ...plain, row: 0, column: 0, value: "new" }] }),
    ...{ origin: undefined, rowOrigins: [], columnOrigins: [], unwritten: [] },
  };
  const changed = withSheet(state, first, { ...first, cells: [...first.cells, ...more] });
  return {
    ...changed,
    looks: [
      ...state.looks,
      { ...usual, numberFormat: "0.000", font: { ...usual.font, isBold: true } },
    ],
    sheets: [...changed.sheets, added],
  };
}

function otherParts(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [were, are] = [unzipSync(before), unzipSync(after)];
  return Object.keys(were).filter(
    (part) => Buffer.compare(were[part] ?? Buffer.of(), are[part] ?? Buffer.of()) !== 0,
  );
}

describeWhere(hasSharedWorkbooks, "a workbook of others that was open in a grid", () => {
  it.each(sharedWorkbooks)("%s is saved byte for byte where nothing was changed", (file) => {
    const { bytes, state } = opened(file);
    const saved = saveLater(bytes, state, seen);

    expect(saved.changed).toEqual([]);
    expect(saved.leftOut).toEqual([]);
    expect(Buffer.compare(saved.bytes, bytes)).toBe(0);
  });

  it("differs in one sheet and in the flag to calculate where one number was changed", () => {
    const told = sharedWorkbooks.map((file) => {
      const { bytes, state } = opened(file);
      const later = withNumber(state);
      if (later === undefined) return "has no number";
      try {
        const saved = saveLater(bytes, later, seen);
        const isThere = readXlsx(openXlsx(saved.bytes)).sheets.some(({ cells }) =>
          cells.some(({ value }) => value === NUMBER),
        );
        const parts = otherParts(bytes, saved.bytes);
        const sheets = parts.filter((part) => part.includes("worksheets/"));
        return isThere && sheets.length === 1 && parts.length <= 2 ? "saved" : parts.join(" ");
      } catch (thrown) {
        if (!(thrown instanceof XlsxError)) throw thrown;
        return thrown.message.includes("pivot table") ? "is of a pivot" : thrown.message;
      }
    });

    const of = (wanted: string): number => told.filter((each) => each === wanted).length;
    expect({ saved: of("saved"), pivot: of("is of a pivot"), none: of("has no number") }).toEqual({
      saved: 26,
      pivot: 2,
      none: 8,
    });
  });

  it.each(sharedWorkbooks.slice(0, 10))(
    "%s takes a text, a spilling formula, a look and a sheet",
    (file) => {
      const { bytes, state } = opened(file);
      const saved = saveLater(bytes, withMore(state), seen);
      const record = readXlsx(openXlsx(saved.bytes));

      const cells = record.sheets[0]?.cells.filter(({ row }) => row >= FAR.row) ?? [];
      expect(cells.map(({ value }) => value)).toEqual(["a text of ours", 1, 2]);
      const [text, formula] = cells;
      expect(record.looks[text?.look ?? 0]).toMatchObject({
        numberFormat: "0.000",
        font: { isBold: true },
      });
      expect(formula?.formula).toMatchObject({
        stored: "_xldudf_KAM_SCORE(A1:B2)",
        kind: "dynamic",
      });
      expect(record.sheets.at(-1)).toMatchObject({ name: "Of ours" });
      expect(record.sheets.at(-1)?.cells.map(({ value }) => value)).toEqual(["new"]);
    },
  );
});
