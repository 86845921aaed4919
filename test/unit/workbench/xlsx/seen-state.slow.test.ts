import type { CellState } from "../../../../src/files/xlsx/workbook-state";
import { openXlsx } from "../../../../src/files/xlsx/open-xlsx";
import { readXlsx } from "../../../../src/files/xlsx/read/read-xlsx";
import { seenInGrid } from "../../../../src/workbench/xlsx/seen-state";
import { describeWhere } from "../../../support/real-data";
import {
  hasSharedWorkbooks,
  sharedWorkbook,
  sharedWorkbooks,
} from "../../../support/shared-workbooks";

describeWhere(hasSharedWorkbooks, "what a grid makes of a workbook of others", () => {
  it.each(sharedWorkbooks)("%s has the same values, formulas, notes, tables and names", (file) => {
    const record = readXlsx(openXlsx(sharedWorkbook(file)));
    const seen = seenInGrid(record, { canCalculate: () => true, settings: {} });
    const inFile = record.sheets.filter(({ kind }) => kind === "cells");

    expect(seen.sheets.map(({ cells }) => filled(cells))).toEqual(
      inFile.map(({ cells }) => filled(cells)),
    );
    for (const facts of ["merges", "frozen"] as const) {
      expect(seen.sheets.map((sheet) => sheet[facts])).toEqual(inFile.map((sheet) => sheet[facts]));
    }
    expect(seen.sheets.map(({ notes }) => notes.map(({ text }) => text).toSorted())).toEqual(
      inFile.map(({ notes }) => notes.map(({ text }) => text).toSorted()),
    );
    expect(seen.sheets.map(({ tables }) => tables.map(({ name }) => name))).toEqual(
      inFile.map(({ tables }) => tables.map(({ name }) => name)),
    );
    expect(seen.names).toEqual(record.names);
  });

  it.each(sharedWorkbooks)("%s keeps what cannot be calculated", (file) => {
    const record = readXlsx(openXlsx(sharedWorkbook(file)));
    const seen = seenInGrid(record, { canCalculate: () => false, settings: {} });
    const formulas = (cells: readonly CellState[]): readonly (string | undefined)[] =>
      cells.flatMap(({ formula }) => (formula === undefined ? [] : [formula.typed]));

    expect(seen.sheets.map(({ cells }) => formulas(cells))).toEqual(
      record.sheets.filter(({ kind }) => kind === "cells").map(({ cells }) => formulas(cells)),
    );
  });
});

/** Cells that hold something, without what formulas fill beside themselves; blank text is nothing in a grid. */
function filled(cells: readonly CellState[]): readonly (readonly unknown[])[] {
  return cells
    .filter(({ spilledFrom }) => spilledFrom === undefined)
    .map(({ row, column, value, formula }) => [
      row,
      column,
      value === "" ? undefined : value,
      formula?.typed,
    ])
    .filter(([, , value, formula]) => value !== undefined || formula !== undefined);
}
