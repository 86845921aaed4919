import { formatArea, joinAddress, splitAddress } from "../address";
import type { CellValue } from "../cells";
import type { Formats, Formulas, FoundFormulas, StandingFormula } from "../gateway";
import { addressOf, cellOf, overArea } from "../transaction/areas";
import { formulaOf } from "../transaction/settings";
import { sheetNamed, type MemoryBook, type MemorySheet } from "./memory-book";
import { contentAt, usedArea, valueAt } from "./memory-cells";
import { readPlace } from "./memory-places";
import { findReference } from "./memory-references";

/** The formulas that stand in cells. */
export function formulasAt(book: MemoryBook, address: string): Formulas {
  const { sheet: name, cells } = splitAddress(address);
  const { sheet, area } = findReference(book, cells, name);
  const formulas = overArea(area, (spot) => formulaOf(contentAt(sheetNamed(book, sheet), spot)));
  return { address: joinAddress(sheet, formatArea(area)), formulas };
}

/** The number formats of cells. */
export function formatsAt(book: MemoryBook, address: string): Formats {
  const { sheet: name, cells } = splitAddress(address);
  const { sheet, area } = findReference(book, cells, name);
  const place = readPlace(book, { kind: "formats", at: { sheet, area } });
  return {
    address: joinAddress(sheet, formatArea(area)),
    formats: place.kind === "formats" ? place.value : [],
  };
}

/** The formulas whose own cell shows this. */
export function findFormulas({ sheets }: MemoryBook, shown: CellValue): FoundFormulas {
  return { found: sheets.flatMap((sheet) => formulasShowing(sheet, shown)), cut: [] };
}

function formulasShowing(sheet: MemorySheet, shown: CellValue): readonly StandingFormula[] {
  const area = usedArea(sheet);
  if (area === undefined) return [];
  return overArea(area, (spot) => {
    const formula = formulaOf(contentAt(sheet, spot));
    if (formula === undefined || valueAt(sheet, spot) !== shown) return [];
    return [
      {
        address: addressOf({ sheet: sheet.name, area: cellOf(AT_A1, spot.row, spot.column) }),
        formula,
      },
    ];
  }).flat(2);
}

const AT_A1 = { row: 0, column: 0, rowCount: 1, columnCount: 1 } as const;
