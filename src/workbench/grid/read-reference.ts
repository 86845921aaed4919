import {
  CellValueType,
  isNullCell,
  isTextFormat,
  type ICellData,
  type Nullable,
  type Styles,
} from "@univerjs/core";
import type { BaseReferenceObject } from "@univerjs/preset-sheets-core";
import { readCell, readRows, type RawCell, type RawRows } from "./raw-cells";

/**
 * The cells that an argument refers to. The engine would make an object of each of them first, which takes five times
 * as long; only where a cell is not plainly a number or a text, it is asked what it makes of it.
 */
export function readReference(reference: BaseReferenceObject): RawRows {
  const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
  const isSimple = startRow >= 0 && startColumn >= 0 && !reference.isMultiArea();
  if (!isSimple || isSheetMissing(reference)) return readRows(reference.toArrayValueObject());
  const read = cellReader(reference);
  const rowAt = rowFinder(reference);
  return Array.from({ length: endRow - startRow + 1 }, (_, row) => {
    const cellAt = rowAt(startRow + row);
    return Array.from({ length: endColumn - startColumn + 1 }, (__, column) =>
      read(cellAt(startColumn + column)),
    );
  });
}

type CellAt = (column: number) => Nullable<ICellData>;

/** Where no formula fills a cell of a row, all of them stand in the sheet itself: the engine need not be asked. */
function rowFinder(reference: BaseReferenceObject): (row: number) => CellAt {
  const sheet = reference.getCurrentActiveSheetData().cellData.getMatrix();
  const filled = [
    reference.getCurrentRuntimeSheetData(),
    reference.getCurrentRuntimeActiveArrayFormulaCellData(),
    reference.getCurrentActiveArrayFormulaCellData(),
  ].flatMap((cells) => cells?.getMatrix() ?? []);
  const hasFeatures = Object.keys(reference.getRuntimeFeatureCellData()).length > 0;
  return (row) => {
    if (hasFeatures || filled.some((rows) => rows[row] !== undefined))
      return (column) => reference.getCellData(row, column);
    const cells = sheet[row];
    return (column) => cells?.[column];
  };
}

function isSheetMissing(reference: BaseReferenceObject): boolean {
  return reference.getForcedSheetName() !== "" && !reference.getForcedSheetId();
}

function cellReader(reference: BaseReferenceObject): (cell: Nullable<ICellData>) => RawCell {
  const isText = textFormats(reference);
  return (cell) => {
    if (!cell || isNullCell(cell)) return null;
    return plainValue(cell, isText) ?? readCell(reference.getCellValueObject(cell));
  };
}

function plainValue(cell: ICellData, isText: (cell: ICellData) => boolean): RawCell | undefined {
  const { v, t, p } = cell;
  if (p) return undefined;
  if (t === CellValueType.STRING || t === CellValueType.FORCE_STRING)
    return typeof v === "string" ? v : undefined;
  const isNumber = t === CellValueType.NUMBER && Number.isFinite(v) && !isText(cell);
  return isNumber ? (v as number) : undefined;
}

/** The engine has none for a workbook that it does not know. */
function stylesOf(reference: BaseReferenceObject): Styles | undefined {
  return reference.getCurrentStylesData();
}

/** Tells numbers that are texts by their format; each format is looked up once. */
function textFormats(reference: BaseReferenceObject): (cell: ICellData) => boolean {
  const styles = stylesOf(reference);
  const known = new Map<string, boolean>();
  const isText = (cell: ICellData): boolean =>
    isTextFormat(styles?.getStyleByCell(cell)?.n?.pattern);
  return (cell) => {
    const { s } = cell;
    if (typeof s !== "string") return s ? isText(cell) : false;
    const told = known.get(s) ?? isText(cell);
    known.set(s, told);
    return told;
  };
}
