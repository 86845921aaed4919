import type { Parts } from "../parts/parts";
import { relatedParts } from "../parts/relationships";
import { attribute, child } from "../xml/look-up";
import { areaOf } from "./areas";
import { CellReader, type AroundCells } from "./cells";
import type { Colours } from "./colours";
import { notesOf } from "./notes";
import { conditionalFormatsOf, validationsOf } from "./rules";
import { frameOf, rowOf } from "./sheet-frame";
import { takingRows } from "./sheet-rows";
import { tablesOf } from "./tables";
import type { ListedSheet } from "./workbook-part";
import type { CellRecord, LookRecord, RowRecord, SheetRecord } from "./workbook-record";

/** What a sheet needs of the workbook around it. */
export interface AroundSheet extends AroundCells {
  readonly colours: Colours;
  readonly overlaid: readonly LookRecord[];
}

/** Reads a sheet and what its part leads to. */
export function readSheet(parts: Parts, listed: ListedSheet, around: AroundSheet): SheetRecord {
  const reader = new CellReader(around);
  const cells: CellRecord[] = [];
  const rows: RowRecord[] = [];
  const tree = parts.tree(
    listed.part,
    takingRows((placed) => {
      const row = rowOf(placed);
      if (row !== undefined) rows.push(row);
      for (const cell of placed.cells) cells.push(reader.read(cell));
    }),
  );
  return {
    ...listed,
    ...frameOf(tree, around.colours),
    cells,
    rows,
    tables: tablesOf(parts, listed.part),
    validations: validationsOf(tree),
    conditionalFormats: conditionalFormatsOf(tree, around.overlaid),
    notes: notesOf(parts, listed.part),
    pivots: pivotsOf(parts, listed.part),
  };
}

/** The cells that pivot tables of a sheet fill. */
export function pivotsOf(parts: Parts, sheet: string): SheetRecord["pivots"] {
  return relatedParts(parts, sheet, "pivotTable").flatMap((part) => {
    const location = child(parts.tree(part), "location");
    return (location && areaOf(attribute(location, "ref"))) ?? [];
  });
}
