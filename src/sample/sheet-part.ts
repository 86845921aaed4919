import type { CellValue } from "../workbook/cells";
import type { PlacedFormat, PlacedFormula, SheetContents } from "../workbook/contents";

/** Some rows of a sheet whose place is not decided yet: rows count from 1 within the part. */
export interface SheetPart {
  readonly rows: readonly (readonly CellValue[])[];
  readonly formulas?: readonly PartFormula[];
  readonly formats?: readonly PartFormat[];
}

export interface PartFormula {
  readonly letter: string;
  readonly row: number;
  readonly formula: string;
}

export interface PartFormat {
  readonly letters: readonly [first: string, last: string];
  readonly rows: readonly [first: number, last: number];
  readonly format: string;
}

type Stacked = Required<Pick<SheetContents, "cells" | "formulas" | "numberFormats">>;

/** Puts parts below one another. */
export function stackParts(parts: readonly SheetPart[]): Stacked {
  const cells: (readonly CellValue[])[] = [];
  const formulas: PlacedFormula[] = [];
  const numberFormats: PlacedFormat[] = [];
  for (const part of parts) {
    const above = cells.length;
    cells.push(...part.rows);
    for (const { letter, row, formula } of part.formulas ?? []) {
      formulas.push({ address: `${letter}${above + row}`, formula });
    }
    for (const { letters, rows, format } of part.formats ?? []) {
      const [first, last] = [`${letters[0]}${above + rows[0]}`, `${letters[1]}${above + rows[1]}`];
      numberFormats.push({ address: `${first}:${last}`, format });
    }
  }
  return { cells, formulas, numberFormats };
}
